// SPDX-License-Identifier: GPL-3.0-or-later
// What hands do with the rule: menus, keys, dragging, copying.
#include "rules/rule_text.h"
#include "rules/rule_words.h"
#include "ui/dialogs/ask.h"
#include "ui/rule_editor/line_actions.h"
#include "ui/rule_editor/rule_line.h"
#include "ui/rule_editor/rule_session.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "wording/error_text.h"

#include <QApplication>
#include <QClipboard>
#include <QDrag>
#include <QDragMoveEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

const QString lineFormat = u"application/x-dilim-line"_s;
constexpr int dropLineHeight = 2;

struct Dropped {
    QString line{};
    QPoint position{};
};
Dropped droppedOf(const QDropEvent &event)
{
    return {QString::fromUtf8(event.mimeData()->data(lineFormat)), event.position().toPoint()};
}

} // namespace

void RuleView::showMenu(const std::string &id, const QPoint &position)
{
    m_current = id;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"lineActions"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto actions = lineActions();
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (!actions[i].fits(m_session.rule(), id))
            continue;
        if (actions[i].beginsPart && !menu->isEmpty())
            menu->addSeparator();
        QAction *action = menu->addAction(iconOf(QString::fromLatin1(actions[i].icon)), actionWords(actions[i]));
        if (actions[i].key.key() != Qt::Key_unknown)
            action->setShortcut(QKeySequence(actions[i].key));
        connect(action, &QAction::triggered, this, [this, i, id] { applyAction(i, id); });
    }
    menu->addSeparator();
    QAction *copy = menu->addAction(iconOf(u"text"_s), tr("Copy as text"));
    copy->setShortcut(QKeySequence(QKeySequence::Copy));
    connect(copy, &QAction::triggered, this, [this, id] { copyLine(id); });
    QAction *paste = menu->addAction(tr("Paste lines"));
    paste->setShortcut(QKeySequence(QKeySequence::Paste));
    paste->setEnabled(!QApplication::clipboard()->text().isEmpty());
    connect(paste, &QAction::triggered, this, &RuleView::pasteLines);
    menu->popup(position);
}

void RuleView::applyAction(std::size_t index, const std::string &id)
{
    const LineAction &action = lineActions()[index];
    if (!action.fits(m_session.rule(), id))
        return;
    const std::optional<rules::Place> before = rules::placeOf(m_session.rule(), id);
    m_session.edit(action.edited(m_session.rule(), id), actionWords(action));
    if (line(id) || !before) {
        setCurrentLine(id);
        return;
    }
    const rules::Group *around = rules::findGroup(m_session.rule(), before->group);
    if (!around || around->children.empty()) {
        setCurrentLine(before->group);
        return;
    }
    const rules::Node &next = around->children[std::min(before->index, around->children.size() - 1)];
    setCurrentLine(std::visit([](const auto &node) { return node.id; }, next));
}

void RuleView::moveFocus(int step)
{
    const auto at =
        std::find_if(m_lines.begin(), m_lines.end(), [this](const RuleLine *one) { return one->id() == m_current; });
    const auto index = at == m_lines.end() ? 0 : at - m_lines.begin();
    const auto next = std::clamp<std::ptrdiff_t>(index + step, 0, std::ssize(m_lines) - 1);
    if (!m_lines.empty())
        setCurrentLine(m_lines[static_cast<std::size_t>(next)]->id());
}

void RuleView::toggle(const std::string &id)
{
    if (const rules::Condition *condition = rules::findCondition(m_session.rule(), id)) {
        m_session.edit(condition->enabled ? rules::withLineOff(m_session.rule(), id)
                                          : rules::withLineOn(m_session.rule(), id),
                       condition->enabled ? tr("Switch off") : tr("Switch on"));
        setCurrentLine(id);
    } else if (id != m_session.rule().root.id) {
        m_session.isFolded(id) ? m_session.unfold(id) : m_session.fold(id);
    }
}

void RuleView::keyPressEvent(QKeyEvent *event)
{
    const std::string id = m_current.empty() ? m_session.rule().root.id : m_current;
    const auto actions = lineActions();
    for (std::size_t i = 0; i < actions.size(); ++i) {
        if (actions[i].key == event->keyCombination())
            return applyAction(i, id);
    }
    if (event->matches(QKeySequence::Copy))
        return copyLine(id);
    if (event->matches(QKeySequence::Paste))
        return pasteLines();
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        return moveFocus(event->key() == Qt::Key_Up ? -1 : 1);
    if (event->key() == Qt::Key_Space)
        return toggle(id);
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        for (const PartEdit part : {PartEdit::Value, PartEdit::Amount, PartEdit::Segment, PartEdit::Share, PartEdit::Steps}) {
            if (token(id, part)) {
                emit partPressed(id, part);
                return;
            }
        }
    }
    QWidget::keyPressEvent(event);
}

void RuleView::copyLine(const std::string &id) const
{
    if (m_session.state())
        QApplication::clipboard()->setText(lineAsText(m_session.rule(), id, m_session.state()->snapshot->catalogue));
}

void RuleView::pasteLines()
{
    if (!m_session.state())
        return;
    const std::string text = QApplication::clipboard()->text().toStdString();
    Result<rules::Rule> pasted = rules::parseRule(text);
    if (!pasted)
        pasted = rules::parseRuleWords(text, m_session.state()->snapshot->catalogue);
    if (!pasted) {
        tellError(this, wording::errorText(pasted.error()));
        return;
    }
    const std::optional<rules::Place> place = rules::placeOf(m_session.rule(), m_current);
    const bool intoGroup = rules::findGroup(m_session.rule(), m_current) != nullptr || !place;
    const std::string group = intoGroup && !m_current.empty() ? m_current : place ? place->group : m_shown.root.id;
    m_session.edit(withLinesOf(m_session.rule(), group, *pasted), tr("Paste lines"));
}

void RuleView::startDrag(const std::string &id)
{
    if (!rules::placeOf(m_session.rule(), id))
        return;
    auto *drag = new QDrag(this);
    auto *content = new QMimeData;
    content->setData(lineFormat, QByteArray::fromStdString(id));
    drag->setMimeData(content);
    if (RuleLine *shown = line(id))
        drag->setPixmap(shown->grab());
    drag->exec(Qt::MoveAction); // lines may be other widgets afterwards: nothing here looks at them again
}

std::optional<rules::Place> RuleView::dropPlace(const QPoint &position, int *lineAt) const
{
    for (const RuleLine *one : m_lines) {
        const QRect area(one->mapTo(m_content, QPoint(0, 0)), one->size());
        if (position.y() >= area.bottom() + metrics::controlGap && one != m_lines.back())
            continue;
        const bool above = position.y() < area.center().y();
        *lineAt = above ? area.top() : area.bottom();
        const std::optional<rules::Place> place = rules::placeOf(m_shown, one->id());
        if (const rules::Group *group = rules::findGroup(m_shown, one->id()); group && (!place || !above))
            return rules::Place{group->id, m_session.isFolded(group->id) ? group->children.size() : 0};
        return above ? place : rules::Place{place->group, place->index + 1};
    }
    return std::nullopt;
}

void RuleView::drop(const std::string &id, const rules::Place &place)
{
    m_session.edit(rules::withLineMoved(m_session.rule(), id, place), tr("Move line"));
    setCurrentLine(id);
}

void RuleView::hideDropLine()
{
    m_dropLine->hide();
}

bool RuleView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) { // before the scroll area takes the arrows
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return event->isAccepted();
    }
    if (event->type() == QEvent::DragLeave) {
        hideDropLine();
        return true;
    }
    const bool moves = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove;
    if (!moves && event->type() != QEvent::Drop)
        return QWidget::eventFilter(watched, event);
    auto *dropping = static_cast<QDropEvent *>(event); // all three are drop events
    const Dropped dropped = droppedOf(*dropping);
    int at = 0;
    const std::optional<rules::Place> place = dropPlace(dropped.position, &at);
    if (dropped.line.isEmpty() || !place) {
        hideDropLine();
        event->ignore();
        return true;
    }
    dropping->acceptProposedAction();
    if (moves) {
        m_dropLine->setGeometry(0, at - dropLineHeight / 2, m_content->width(), dropLineHeight);
        m_dropLine->show();
        m_dropLine->raise();
        return true;
    }
    hideDropLine();
    QMetaObject::invokeMethod(
        this, [this, id = dropped.line.toStdString(), to = *place] { drop(id, to); }, Qt::QueuedConnection);
    return true;
}

} // namespace dilim::ui
