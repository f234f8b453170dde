// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_files.h"

#include "fields/standard_fields.h"
#include "ui/import/source_card.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace dilim::ui {
namespace {

constexpr int rowHeight = 66;
constexpr int barWidth = 40;
constexpr int textLeft = 38;
constexpr double mostOfHeight = 0.38; // of all, for the rows of files

std::string language()
{
    return std::string(wording::loadedLanguage());
}

/// Nothing was recognised, so the column is kept as a field of its own. Tables about nobody have no other fields.
bool becomesNewField(const ingest::ColumnReport &column)
{
    const bool known = std::ranges::any_of(column.evidence, [](const ingest::Evidence &evidence) {
        return evidence.id == "field_known_custom" || evidence.id == "field_wanted" || evidence.id == "field_by_system";
    });
    return !known && std::ranges::any_of(column.reading.fields, [](const std::string &field) {
        return !fields::standardField(field) && fields::entityOfField(field) != fields::Entity::Table;
    });
}

/// Columns of the file, and how many of them were understood: as fields that the program knows, or left out on purpose.
struct Understood {
    std::size_t columns = 0;
    std::size_t sure = 0;
};
Understood understood(const ingest::Preview &preview)
{
    const auto &columns = preview.report.columns;
    // Columns that are made of others come last.
    const std::size_t own = preview.report.system ? preview.report.system->columns : columns.size();
    const auto end = columns.begin() + static_cast<std::ptrdiff_t>(std::min(own, columns.size()));
    const auto sure = std::count_if(columns.begin(), end, [](const ingest::ColumnReport &column) {
        return !column.doubtful && column.unread == 0 && !becomesNewField(column);
    });
    return {static_cast<std::size_t>(end - columns.begin()), static_cast<std::size_t>(sure)};
}

} // namespace

ImportFileRow::ImportFileRow(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
}

void ImportFileRow::setFile(const ImportFile &file)
{
    m_name = file.name;
    m_size.clear();
    m_kind = tr("Looking at the file…");
    m_note.clear();
    m_failed = false;
    m_doubtful = false;
    m_share = 0;
    if (file.preview && !*file.preview) {
        m_failed = true;
        m_kind = wording::errorText(file.preview->error());
        m_note = tr("Cannot be read");
    } else if (file.preview) {
        const ingest::Preview &preview = **file.preview;
        const QString source = QString::fromStdString(preview.report.mapping.source);
        m_kind = wording::entityLabel(preview.primary) + (source.isEmpty() ? QString() : u" · " + source);
        m_size = wording::sizeText(static_cast<std::int64_t>(preview.report.bytes), language());
        const Understood known = understood(preview);
        m_share = known.columns == 0 ? 0 : static_cast<double>(known.sure) / static_cast<double>(known.columns);
        m_note = tr("%1 of %2 columns sure")
                     .arg(wording::numberText(known.sure, language()), wording::numberText(known.columns, language()));
        m_doubtful = known.sure < known.columns;
    }
    setAccessibleName(m_name + u", " + m_kind);
    setToolTip(m_name + u'\n' + m_kind + (m_note.isEmpty() ? QString() : u'\n' + m_note));
    update();
}

QSize ImportFileRow::sizeHint() const
{
    return {260, rowHeight};
}

void ImportFileRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete)
        emit removeRequested();
    else
        QAbstractButton::keyPressEvent(event);
}

void ImportFileRow::paintEvent(QPaintEvent *)
{
    const Theme &colours = theme();
    QPainter painter(this);
    if (isChecked()) {
        painter.fillRect(rect(), colours[Role::AccentSoft]);
        painter.fillRect(QRect(0, 0, 3, height()), colours[Role::Accent]);
    } else if (underMouse()) {
        painter.fillRect(rect(), colours[Role::SurfaceAlt]);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours[Role::Border]);
    drawIcon(painter, QRectF(8, 5, 20, 20), m_failed ? QStringLiteral("alert-circle") : QStringLiteral("file"),
             colours[m_failed ? Role::Danger : Role::Text2]);
    const int room = width() - textLeft - 8;
    const auto line = [&painter](const QRect &place, Qt::TextElideMode cut, const QString &text) {
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(text, cut, place.width()));
    };
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(colours[Role::Text2]);
    painter.drawText(QRect(textLeft, 5, room, 20), Qt::AlignRight | Qt::AlignVCenter, m_size);
    const int sizeWidth = painter.fontMetrics().horizontalAdvance(m_size) + 8;
    line(QRect(textLeft, 25, room, 18), Qt::ElideRight, m_kind);
    painter.setFont(fontOf(TextStyle::BodyStrong));
    painter.setPen(colours[Role::Text]);
    line(QRect(textLeft, 5, room - sizeWidth, 20), Qt::ElideMiddle, m_name);

    const QColor tone = colours[m_failed ? Role::Danger : m_doubtful ? Role::Warning : Role::Success];
    const int barRoom = m_failed ? 0 : barWidth + 8;
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(tone);
    line(QRect(textLeft + barRoom, 43, room - barRoom, 18), Qt::ElideRight, m_note);
    if (!m_failed && !m_note.isEmpty()) {
        ShareBar bar;
        bar.strong = m_share;
        bar.colour = tone;
        drawShareBar(painter, QRectF(textLeft, 48, barWidth, 8), bar);
    }
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 1, -1, -2), metrics::radiusControl);
}

ImportFiles::ImportFiles(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_card(new Card(QString(), this))
    , m_more(makeButton(ButtonKind::Quiet, QString(), QStringLiteral("plus"), this))
    , m_scroll(new QScrollArea(this))
    , m_rowsLayout(new QVBoxLayout)
    , m_source(new SourceCard(this))
{
    m_more->setObjectName(QStringLiteral("moreFiles"));
    m_card->head()->addStretch();
    m_card->head()->addWidget(m_more);
    auto *rows = new QWidget(m_scroll);
    auto *down = new QVBoxLayout(rows);
    down->setContentsMargins(0, 0, 0, 0);
    down->addLayout(m_rowsLayout);
    down->addStretch();
    m_rowsLayout->setSpacing(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // its rows take it
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(rows);
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    m_card->body()->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(m_card);
    layout->addWidget(m_source, 1);
    layout->addStretch();
    connect(&m_flow, &ImportFlow::filesChanged, this, &ImportFiles::showFiles);
    connect(&m_flow, &ImportFlow::fileChanged, this, &ImportFiles::showFile);
    connect(&m_flow, &ImportFlow::selected, this, &ImportFiles::showFiles);
    connect(m_more, &QPushButton::clicked, this, &ImportFiles::moreRequested);
    connect(m_source, &SourceCard::wantedChanged, this,
            [this](const ingest::Mapping &wanted) { m_flow.setWanted(m_flow.current(), wanted); });
    connect(m_source, &SourceCard::otherTablesRequested, this, [this] { m_flow.addOtherTables(m_flow.current()); });
    showFiles();
}

void ImportFiles::showFiles()
{
    m_card->setTitle(tr("Files"));
    m_more->setText(tr("Add more files…"));
    const std::vector<ImportFile> &files = m_flow.files();
    while (m_rows.size() < static_cast<qsizetype>(files.size())) {
        auto *row = new ImportFileRow(this);
        const int index = static_cast<int>(m_rows.size());
        row->setObjectName(QStringLiteral("file_%1").arg(index));
        connect(row, &QAbstractButton::clicked, this, [this, index] { m_flow.select(index); });
        connect(row, &ImportFileRow::removeRequested, this, [this, index] { removeFile(index); });
        m_rowsLayout->addWidget(row);
        setTabOrder(m_rows.isEmpty() ? static_cast<QWidget *>(m_more) : m_rows.last(), row);
        m_rows.append(row);
    }
    while (m_rows.size() > static_cast<qsizetype>(files.size())) {
        ImportFileRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater(); // it may be the one that asks to be removed
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_rows[static_cast<qsizetype>(i)]->setFile(files[i]);
        m_rows[static_cast<qsizetype>(i)]->setChecked(static_cast<int>(i) == m_flow.current());
    }
    fitRows();
    m_source->setFile(m_flow.currentFile());
}

void ImportFiles::showFile(int index)
{
    if (index < m_rows.size())
        m_rows[index]->setFile(m_flow.files()[static_cast<std::size_t>(index)]);
    if (index == m_flow.current())
        m_source->setFile(m_flow.currentFile());
}

/// The focus goes on to the file that is chosen now: the last row goes, whichever file went.
void ImportFiles::removeFile(int index)
{
    m_flow.removeFile(index);
    if (m_flow.current() >= 0)
        m_rows[m_flow.current()]->setFocus();
    else
        m_more->setFocus();
}

/// All rows, or as many as leave room for the card below.
void ImportFiles::fitRows()
{
    const int all = static_cast<int>(m_rows.size()) * rowHeight;
    m_scroll->setFixedHeight(std::min(all, static_cast<int>(height() * mostOfHeight)));
}

void ImportFiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitRows();
}

void ImportFiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showFiles();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
