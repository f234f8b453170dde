// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/edits_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "workspace/corrections.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace dilim::ui {
namespace {

constexpr int rowHeight = 48;

} // namespace

EditsList::EditsList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
}

void EditsList::setEdits(const WorkspaceState &state, const std::vector<Line> &lines)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = lines.size(); i > 0; --i) {
        m_rows->addWidget(row(state, lines[i - 1]));
        if (i > 1)
            m_rows->addWidget(new Hairline(Qt::Horizontal, this));
    }
}

EditsList::Line EditsList::lineOf(const store::Edit &edit, const Names &names)
{
    const auto nameOr = [](const QString &name) { return name.isEmpty() ? tr("nobody at present") : name; };
    const QString first = nameOr(names.first);
    const QString second = nameOr(names.second);
    QString sentence;
    switch (edit.identity.kind) {
    case store::EditKind::Join:
        sentence = first == second ? tr("%1: two records are one person").arg(first)
                                   : tr("%1 and %2 are one person").arg(first, second);
        break;
    case store::EditKind::Split:
        sentence = tr("%1 and %2 were split into two people").arg(first, second);
        break;
    case store::EditKind::Distinct:
        sentence = tr("%1 and %2 are two people").arg(first, second);
        break;
    }
    return {edit.identity.id, sentence, {}, edit.made, edit.undone.has_value()};
}

EditsList::Line EditsList::lineOf(const store::ValueEdit &edit, const QString &customer, const WorkspaceState &state)
{
    const fields::Catalogue &catalogue = state.snapshot->catalogue;
    const QString change = wording::valueChangeText(workspace::shownChange(edit, catalogue), catalogue, state.context);
    const std::uint64_t customers = state.hands ? state.hands->customersOf(edit.id) : 0;
    QString note;
    if (!edit.undone && customers == 0)
        note = edit.from ? tr("Rests: nobody has this value") : tr("Rests: the customer is not here");
    else if (!edit.undone && edit.from)
        note =
            wording::entityCountText(fields::Entity::Customer, static_cast<std::int64_t>(customers), state.language());
    const QString whom = customer.isEmpty() ? tr("nobody at present") : customer;
    return {edit.id, edit.from ? change : whom + QStringLiteral(" · ") + change, note, edit.made,
            edit.undone.has_value()};
}

QWidget *EditsList::row(const WorkspaceState &state, const Line &line)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("edit_%1").arg(line.id));
    row->setFixedHeight(rowHeight);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    auto *what = new Label(line.sentence, TextStyle::Body, line.undone ? Role::Text3 : Role::Text, row);
    what->setElided(true);
    layout->addWidget(what, 1);
    if (!line.note.isEmpty())
        layout->addWidget(new Label(line.note, TextStyle::Caption, Role::Text2, row));
    layout->addWidget(new Label(wording::momentText(line.made, state.context.timeZone, state.language()),
                                TextStyle::Caption, Role::Text3, row));
    if (line.undone) {
        auto *undone = new Chip(row);
        undone->setWords(tr("Taken back"));
        layout->addWidget(undone);
        return row;
    }
    QPushButton *undo = makeButton(ButtonKind::Secondary, tr("Take back"), QStringLiteral("undo"), row);
    undo->setObjectName(QStringLiteral("undoEdit_%1").arg(line.id));
    undo->setAccessibleName(tr("Take back: %1").arg(line.sentence));
    undo->setEnabled(!state.readOnly);
    connect(undo, &QPushButton::clicked, this, [this, id = line.id] { emit undoRequested(id); });
    layout->addWidget(undo);
    return row;
}

} // namespace dilim::ui
