// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_files.h"

#include "fields/standard_fields.h"
#include "ui/theme/icons.h"
#include "ui/theme/style_shapes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/marks.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/evidence_text.h"
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

constexpr int rowHeight = 84;
constexpr int barWidth = 56;
constexpr int mostReasons = 7;

std::string language()
{
    return std::string(wording::loadedLanguage());
}

/// Nothing was recognised, so the column is kept as a field of its own.
bool becomesNewField(const ingest::ColumnReport &column)
{
    const bool known = std::ranges::any_of(column.evidence, [](const ingest::Evidence &evidence) {
        return evidence.id == "field_known_custom" || evidence.id == "field_wanted";
    });
    return !known && std::ranges::any_of(column.reading.fields, [](const std::string &field) {
        return !fields::standardField(field);
    });
}

/// Columns that were understood as fields the program knows, of all.
double understood(const ingest::Preview &preview)
{
    const auto &columns = preview.report.columns;
    const auto known = std::count_if(columns.begin(), columns.end(), [](const ingest::ColumnReport &column) {
        return !column.doubtful && column.unread == 0 && !becomesNewField(column);
    });
    return columns.empty() ? 0 : static_cast<double>(known) / static_cast<double>(columns.size());
}

/// What the file lacks.
bool isWarning(const ingest::Evidence &evidence)
{
    return evidence.id.starts_with("no_order_");
}

/// A check or a warning, and a sentence beside it.
QWidget *reason(const QString &icon, Role role, const QString &sentence, QWidget *parent)
{
    auto *row = new QWidget(parent);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto *mark = new QLabel(row);
    mark->setPixmap(iconOf(icon, role).pixmap(QSize(16, 16), row->devicePixelRatioF()));
    mark->setFixedWidth(16);
    auto *words = new Label(sentence, TextStyle::Body, Role::Text, row);
    words->setWordWrap(true);
    layout->addWidget(mark, 0, Qt::AlignTop);
    layout->addWidget(words, 1);
    return row;
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
    m_rows.clear();
    m_kind = tr("Looking at the file…");
    m_note.clear();
    m_failed = false;
    m_doubtful = false;
    m_share = 0;
    if (file.preview && !*file.preview) {
        m_failed = true;
        m_kind = wording::errorText(file.preview->error());
    } else if (file.preview) {
        const ingest::Preview &preview = **file.preview;
        const QString source = QString::fromStdString(preview.report.mapping.source);
        m_kind = wording::entityLabel(preview.primary) + (source.isEmpty() ? QString() : u" · " + source);
        m_rows = wording::sizeText(static_cast<std::int64_t>(preview.report.bytes), language());
        m_share = understood(preview);
        const auto columns = static_cast<double>(preview.report.columns.size());
        m_note = tr("%1 of %2 columns sure")
                     .arg(wording::numberText(static_cast<int>(m_share * columns + 0.5), language()),
                          wording::numberText(static_cast<int>(columns), language()));
        m_doubtful = m_share < 1.0;
    }
    setAccessibleName(m_name + u", " + m_kind);
    setToolTip(m_failed ? m_kind : QString());
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
    drawIcon(painter, QRectF(16, 12, 20, 20), m_failed ? QStringLiteral("alert-circle") : QStringLiteral("file"),
             colours[m_failed ? Role::Danger : Role::Text2]);
    const int left = 48;
    const int right = width() - 16;
    painter.setFont(fontOf(TextStyle::Body));
    painter.setPen(colours[Role::Text2]);
    painter.drawText(QRect(left, 12, right - left, 20), Qt::AlignRight | Qt::AlignVCenter, m_rows);
    const int rowsWidth = painter.fontMetrics().horizontalAdvance(m_rows) + 12;
    painter.setFont(fontOf(TextStyle::BodyStrong));
    painter.setPen(colours[Role::Text]);
    painter.drawText(QRect(left, 12, right - left - rowsWidth, 20), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, right - left - rowsWidth));
    painter.setFont(fontOf(TextStyle::Caption));
    painter.setPen(colours[m_failed ? Role::Danger : Role::Text2]);
    if (m_failed) {
        painter.drawText(QRect(left, 34, right - left, height() - 38), Qt::AlignLeft | Qt::TextWordWrap, m_kind);
    } else {
        painter.drawText(QRect(left, 34, right - left, 18), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(m_kind, Qt::ElideRight, right - left));
        const QColor sure = colours[m_doubtful ? Role::Warning : Role::Success];
        ShareBar bar;
        bar.strong = m_share;
        bar.colour = sure;
        if (!m_note.isEmpty())
            drawShareBar(painter, QRectF(left, 60, barWidth, 8), bar);
        painter.setPen(sure);
        painter.drawText(QRect(left + barWidth + 8, 55, right - left - barWidth - 8, 18),
                         Qt::AlignLeft | Qt::AlignVCenter, m_note);
    }
    if (hasFocus())
        drawFocusRing(painter, QRectF(rect()).adjusted(3, 1, -1, -2), metrics::radiusControl);
}

ImportFiles::ImportFiles(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_card(new Card(QString(), this))
    , m_whyCard(new Card(QString(), this))
    , m_rowsLayout(new QVBoxLayout)
    , m_why(new QVBoxLayout)
    , m_more(makeButton(ButtonKind::Secondary, QString(), QStringLiteral("plus"), this))
{
    m_more->setObjectName(QStringLiteral("moreFiles"));
    m_rowsLayout->setSpacing(0);
    m_card->body()->addLayout(m_rowsLayout);
    m_card->body()->addWidget(m_more);
    m_why->setSpacing(10);
    m_why->setContentsMargins(0, 0, 0, 0);
    auto *reasons = new QWidget(m_whyCard);
    auto *down = new QVBoxLayout(reasons);
    down->setContentsMargins(0, 0, metrics::controlGap, 0);
    down->addLayout(m_why);
    down->addStretch();
    auto *scroll = new QScrollArea(m_whyCard);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setWidget(reasons);
    scroll->viewport()->setAutoFillBackground(false);
    reasons->setAutoFillBackground(false);
    m_whyCard->body()->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::cardGap);
    layout->addWidget(m_card);
    layout->addWidget(m_whyCard, 1);
    connect(&m_flow, &ImportFlow::filesChanged, this, &ImportFiles::showFiles);
    connect(&m_flow, &ImportFlow::fileChanged, this, &ImportFiles::showFile);
    connect(&m_flow, &ImportFlow::selected, this, &ImportFiles::showFiles);
    connect(m_more, &QPushButton::clicked, this, &ImportFiles::moreRequested);
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
        connect(row, &ImportFileRow::removeRequested, this, [this, index] { m_flow.removeFile(index); });
        m_rowsLayout->addWidget(row);
        m_rows.append(row);
    }
    while (m_rows.size() > static_cast<qsizetype>(files.size()))
        delete m_rows.takeLast();
    for (std::size_t i = 0; i < files.size(); ++i) {
        m_rows[static_cast<qsizetype>(i)]->setFile(files[i]);
        m_rows[static_cast<qsizetype>(i)]->setChecked(static_cast<int>(i) == m_flow.current());
    }
    showWhy();
}

void ImportFiles::showFile(int index)
{
    if (index < m_rows.size())
        m_rows[index]->setFile(m_flow.files()[static_cast<std::size_t>(index)]);
    if (index == m_flow.current())
        showWhy();
}

void ImportFiles::showWhy()
{
    m_whyCard->setTitle(tr("Why it is read like this"));
    while (QLayoutItem *item = m_why->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const ImportFile *file = m_flow.currentFile();
    if (!file || !file->readable())
        return;
    const ingest::Preview &preview = **file->preview;
    int shown = 0;
    const auto add = [&](const ingest::Evidence &evidence, const QString &icon, Role role) {
        if (shown++ < mostReasons)
            m_why->addWidget(reason(icon, role, wording::evidenceText(evidence), m_whyCard));
    };
    for (const ingest::Evidence &evidence : preview.entityEvidence)
        isWarning(evidence) ? add(evidence, QStringLiteral("warning"), Role::Warning)
                            : add(evidence, QStringLiteral("check-circle"), Role::Success);
    for (const ingest::ColumnReport &column : preview.report.columns) {
        if (column.doubtful && !column.evidence.empty())
            add(column.evidence.back(), QStringLiteral("warning"), Role::Warning);
    }
    for (const ingest::Evidence &evidence : preview.report.dialectEvidence)
        add(evidence, QStringLiteral("check-circle"), Role::Success);
}

void ImportFiles::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        showFiles();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
