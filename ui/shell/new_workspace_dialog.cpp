// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_workspace_dialog.h"

#include "ui/dialogs/file_choice.h"
#include "ui/shell/workspace_defaults.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int fieldWidth = 300;

/// All that the locales of the world use, the nearest ones first.
QStringList currencies(const QString &wanted)
{
    QStringList near = {u"TRY"_s, u"AZN"_s, u"EUR"_s, u"USD"_s, u"GBP"_s};
    QStringList others;
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale &locale : locales)
        others.append(locale.currencySymbol(QLocale::CurrencyIsoCode));
    others.append(wanted);
    others.removeDuplicates();
    others.sort();
    for (const QString &code : qAsConst(others)) {
        if (code.size() == 3 && !near.contains(code))
            near.append(code);
    }
    return near;
}

QStringList timeZones(const QString &wanted)
{
    QStringList zones;
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        if (zone.contains('/') || zone == "UTC")
            zones.append(QString::fromLatin1(zone));
    }
    if (!zones.contains(wanted))
        zones.prepend(wanted);
    return zones;
}

QComboBox *makeChoice(const QStringList &values, const std::string &chosen, const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(name);
    choice->addItems(values);
    choice->setCurrentText(QString::fromStdString(chosen));
    choice->setMinimumWidth(fieldWidth);
    return choice;
}

} // namespace

NewWorkspaceDialog::NewWorkspaceDialog(const QString &path, const store::WorkspaceSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_folder(QFileInfo(path).path())
    , m_name(new QLineEdit(QFileInfo(path).completeBaseName(), this))
    , m_place(new Label(TextStyle::Caption, Role::Text2, this))
    , m_currency(makeChoice(currencies(QString::fromStdString(settings.currency)), settings.currency,
                            u"workspaceCurrency"_s, this))
    , m_zone(
          makeChoice(timeZones(QString::fromStdString(settings.timeZone)), settings.timeZone, u"workspaceZone"_s, this))
    , m_create(makeButton(ButtonKind::Primary, tr("Create"), {}, this))
{
    setObjectName(u"newWorkspace"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New workspace"));
    m_name->setObjectName(u"workspaceName"_s);
    m_create->setObjectName(u"accept"_s);
    m_create->setDefault(true);
    m_place->setElided(true);
    m_place->setMinimumWidth(fieldWidth);
    QPushButton *elsewhere = makeButton(ButtonKind::Quiet, tr("Choose another place…"), {}, this);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), {}, this);
    auto *note =
        new Label(tr("Amounts and times whose file names no currency or zone are read in these. They cannot be "
                     "changed later."),
                  TextStyle::Caption, Role::Text2, this);
    note->setWordWrap(true);

    auto *form = new QFormLayout;
    form->setSpacing(metrics::controlGap);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_place);
    form->addRow(QString(), elsewhere);
    form->addRow(tr("Currency"), m_currency);
    form->addRow(tr("Time zone"), m_zone);
    form->addRow(note);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_create);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::cardPadding);
    all->setSpacing(metrics::cardGap);
    all->addWidget(new Label(windowTitle(), TextStyle::PanelTitle, Role::Text, this));
    all->addLayout(form);
    all->addLayout(buttons);

    connect(m_name, &QLineEdit::textChanged, this, &NewWorkspaceDialog::showPath);
    connect(elsewhere, &QPushButton::clicked, this, &NewWorkspaceDialog::choosePlace);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &NewWorkspaceDialog::takeAnswer);
    showPath();
    m_name->selectAll();
    m_name->setFocus();
}

QString NewWorkspaceDialog::path() const
{
    return QDir(m_folder).filePath(m_name->text().trimmed() + workspaceEnding());
}

void NewWorkspaceDialog::showPath()
{
    const QString name = m_name->text().trimmed();
    const bool taken = QFileInfo::exists(path());
    m_create->setEnabled(!name.isEmpty() && !name.contains(u'/') && !taken);
    m_place->setRole(taken ? Role::Danger : Role::Text2);
    m_place->setText(taken ? tr("There is already a file of this name.") : QDir::toNativeSeparators(path()));
}

void NewWorkspaceDialog::choosePlace()
{
    askSaveFile(this, {tr("New workspace"), tr("Workspaces (*.dilim)"), path()}, [this](const QString &chosenPath) {
        const QFileInfo file(chosenPath);
        m_folder = file.path();
        m_name->setText(isWorkspace(chosenPath) ? file.completeBaseName() : file.fileName());
        showPath();
    });
}

void NewWorkspaceDialog::takeAnswer()
{
    emit chosen(path(), {m_currency->currentText().toStdString(), m_zone->currentText().toStdString()});
    accept();
}

} // namespace dilim::ui
