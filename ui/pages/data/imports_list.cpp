// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/imports_list.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QPushButton>
#include <QScrollArea>

namespace dilim::ui {
namespace {

constexpr int rowHeight = 56;
constexpr int kindWidth = 200;
constexpr int countsWidth = 260;

} // namespace

ImportsList::ImportsList(QWidget *parent)
    : QWidget(parent)
{
    auto *content = new QWidget(this);
    m_rows = new QVBoxLayout(content);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    auto *card = new Card(this);
    card->body()->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

void ImportsList::setState(const StatePtr &state)
{
    m_state = state;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!state)
        return;
    for (auto record = state->imports.rbegin(); record != state->imports.rend(); ++record) {
        m_rows->addWidget(row(*record));
        m_rows->addWidget(new Hairline(Qt::Horizontal, this));
    }
    m_rows->addStretch();
}

QWidget *ImportsList::row(const store::ImportRecord &record)
{
    const std::string &language = m_state->language();
    const Role strong = record.undone ? Role::Text3 : Role::Text;
    const Role weak = record.undone ? Role::Text3 : Role::Text2;
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("import_%1").arg(record.id));
    row->setFixedHeight(rowHeight);
    const QString name = QString::fromStdString(record.fileName);
    const store::OutcomeCounts &counts = record.outcome.entities[static_cast<std::size_t>(record.outcome.primary)];

    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    auto *file = new Label(name, TextStyle::BodyStrong, strong, row);
    file->setElided(true);
    const QString day = wording::momentText(record.finished, m_state->context.timeZone, language);
    const QString source = QString::fromStdString(record.source);
    names->addStretch();
    names->addWidget(file);
    names->addWidget(new Label(source.isEmpty() ? day : day + u" · " + source, TextStyle::Caption, weak, row));
    names->addStretch();

    auto *kind = new Label(
        wording::entityCountText(record.outcome.primary, static_cast<std::int64_t>(record.outcome.rowsRead), language),
        TextStyle::Body, weak, row);
    kind->setFixedWidth(kindWidth);
    auto *what =
        new Label(tr("%1 new · %2 updated · %3 rejected")
                      .arg(wording::numberText(counts.created, language), wording::numberText(counts.updated, language),
                           wording::numberText(record.outcome.rejected, language)),
                  TextStyle::Body, weak, row);
    what->setFixedWidth(countsWidth);

    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addLayout(names, 1);
    layout->addWidget(kind);
    layout->addWidget(what);
    if (record.undone) {
        auto *undone = new Chip(row);
        undone->setWords(tr("Taken back"));
        layout->addWidget(undone);
    } else {
        QPushButton *undo = makeButton(ButtonKind::Secondary, tr("Take back"), QStringLiteral("undo"), row);
        undo->setObjectName(QStringLiteral("undoImport_%1").arg(record.id));
        undo->setAccessibleName(tr("Take back the import of %1").arg(name));
        undo->setEnabled(!m_state->readOnly);
        connect(undo, &QPushButton::clicked, this, [this, id = record.id, name] { emit undoRequested(id, name); });
        layout->addWidget(undo);
    }
    return row;
}

} // namespace dilim::ui
