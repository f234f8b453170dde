#undef QT_NO_CAST_FROM_ASCII
#undef QT_NO_CAST_TO_ASCII
#define QT_RESTRICTED_CAST_FROM_ASCII_OFF
#include "rules/rule_text.h"
#include "rules/edit.h"
#include "report/fonts.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/rule_editor/token_button.h"
#include "ui/rule_editor/value_editors.h"
#include "ui/session/read_state.h"
#include "ui/theme/theme.h"
#include "wording/language.h"
#include <QApplication>
#include <QComboBox>
#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QScreen>
#include <QDebug>
#include <QDate>
using namespace dilim;
static void spin(int ms) { QElapsedTimer t; t.start(); while (t.elapsed() < ms) { QApplication::processEvents(); QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);} }
// look out.png lang scheme rule.json line part [name[#i][=row] ...]
int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList a = app.arguments();
    if (a.size() < 7) return 0;
    (void)report::loadFonts();
    ui::applyScheme(app, a[3] == "dark" ? ui::Scheme::Dark : ui::Scheme::Light);
    wording::loadLanguage(app, a[2].toStdString());
    auto ws = workspace::Workspace::open("/tmp/beh_shop.dilim", store::WorkspaceFile::Mode::ReadOnly);
    if (!ws) { qWarning() << ws.error().code.c_str(); return 1; }
    ui::StateQuestion q; q.language = a[2].toStdString(); q.today = Date{int(QDate(1970,1,1).daysTo(QDate(2026,11,20)))}; q.readOnly = true;
    Progress p; auto st = ui::readState(*ws, q, p);
    if (!st) { qWarning() << st.error().code.c_str(); return 1; }
    QFile f(a[4]); f.open(QIODevice::ReadOnly);
    auto rule = rules::parseRule(f.readAll().toStdString());
    if (!rule) { qWarning() << rule.error().code.c_str(); return 1; }
    ui::RuleEditor e; ui::SavedSegment s; s.segment.id = 3; s.rule = *rule;
    e.setAutoFillBackground(true);
    e.resize(1160, 860); e.setState(*st); e.setSegment(s); e.show(); spin(1500);
    const int part = a[6].toInt();
    QWidget *popup = nullptr;
    if (part >= 0) {
        if (part == 99) e.findChild<QAbstractButton*>("addCondition")->click();
        else if (part == 98) e.findChild<QAbstractButton*>("limitToken")->click();
        else { auto *v = e.findChild<ui::RuleView*>(); auto *t = qobject_cast<QAbstractButton*>(v->token(a[5].toStdString(), ui::PartEdit(part)));
          if (!t) { qWarning() << "no token"; } else t->click(); }
        spin(600);
        popup = QApplication::activePopupWidget();
        if (!popup) for (QWidget *w : QApplication::topLevelWidgets()) if (w->objectName() == "valuePopup" && w->isVisible()) popup = w;
        for (int i = 7; i < a.size(); ++i) {
            QString name = a[i].section('=',0,0); int row = a[i].contains('=') ? a[i].section('=',1).toInt() : -1;
            int idx = name.contains('#') ? name.section('#',1).toInt() : 0; name = name.section('#',0,0);
            QList<QWidget*> found; for (QWidget *w : (popup ? popup : &e)->findChildren<QWidget*>(name)) if (w->isVisible()) found << w;
            if (idx >= found.size()) { qWarning() << "none" << name; continue; }
            if (auto *c = qobject_cast<QComboBox*>(found[idx])) { c->setCurrentIndex(row); emit c->activated(row); }
            else if (auto *b = qobject_cast<QAbstractButton*>(found[idx])) b->click();
            spin(400);
        }
    }
    spin(800);
    QPixmap shot = e.grab();
    if (popup && popup != &e) { QPainter painter(&shot); const QPoint at = e.mapFromGlobal(popup->pos()); painter.drawPixmap(QPoint(std::clamp(at.x(),0,1160-popup->width()), std::clamp(at.y(), 0, std::max(0, 860 - popup->height()))), popup->grab()); }
    shot.save(a[1]);
    return 0;
}
