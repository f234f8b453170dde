// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/range_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "wording/language.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int narrowest = 320;

QDate toQt(Date day)
{
    return QDate(1970, 1, 1).addDays(day.days);
}

Date fromQt(QDate day)
{
    return {static_cast<std::int32_t>(QDate(1970, 1, 1).daysTo(day))};
}

QDateEdit *dayEditor(const char *name, Date day, const QString &words, QWidget *parent)
{
    auto *editor = new QDateEdit(toQt(day), parent);
    editor->setObjectName(QString::fromLatin1(name));
    editor->setAccessibleName(words);
    editor->setCalendarPopup(true);
    editor->setDisplayFormat(wording::loadedLanguage() == "en" ? QStringLiteral("d MMM yyyy")
                                                               : QStringLiteral("dd.MM.yyyy"));
    return editor;
}

} // namespace

RangeDialog::RangeDialog(Date first, Date last, QWidget *parent)
    : QDialog(parent)
    , m_first(dayEditor("firstDay", first, tr("First day"), this))
    , m_last(dayEditor("lastDay", last, tr("Last day"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Time range"));
    setMinimumWidth(narrowest);
    auto *days = new QFormLayout;
    days->addRow(tr("First day"), m_first);
    days->addRow(tr("Last day"), m_last);
    QPushButton *cancel = makeButton(ButtonKind::Secondary, tr("Cancel"), {}, this);
    QPushButton *show = makeButton(ButtonKind::Primary, tr("Show"), {}, this);
    show->setObjectName(QStringLiteral("showRange"));
    show->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::controlGap);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::pageMargin);
    layout->setSpacing(metrics::cardGap);
    layout->addLayout(days);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(show, &QPushButton::clicked, this, &RangeDialog::take);
}

/// Days in the wrong order are meant the other way round.
void RangeDialog::take()
{
    const auto [first, last] = std::minmax({fromQt(m_first->date()), fromQt(m_last->date())});
    emit chosen({TimeRange::Kind::Days, first, last});
    accept();
}

} // namespace dilim::ui
