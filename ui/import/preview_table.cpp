// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_table.h"

#include "fields/catalogue.h"
#include "ui/dialogs/ask.h"
#include "ui/import/cell_fixes.h"
#include "ui/import/column_fixes.h"
#include "ui/import/mapping_header.h"
#include "ui/import/preview_model.h"
#include "ui/import/settings_bar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/surfaces.h"
#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace dilim::ui {
namespace {

constexpr int rowHeight = 30;
constexpr int mostLetters = 40; // of a cell that is quoted

/// A cell's text in a menu, where an ampersand would mark a letter.
QString inMenu(const QString &cell)
{
    return cell.simplified().left(mostLetters).replace(u'&', QStringLiteral("&&"));
}

class PreviewDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &colours = theme();
        const bool unread = !index.data(PreviewModel::UnreadRole).toString().isEmpty();
        const bool empty = index.data(PreviewModel::EmptyRole).toBool();
        const bool skipped = index.data(PreviewModel::SkippedRole).toBool();
        painter->save();
        if (unread)
            painter->fillRect(option.rect, colours[Role::DangerSoft]);
        else if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, colours[Role::AccentSoft]);
        painter->setPen(colours[Role::Grid]);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
        if (unread) {
            painter->setPen(colours[Role::Danger]);
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
        QFont font = fontOf(unread ? TextStyle::BodyStrong : TextStyle::Body);
        font.setItalic(empty);
        painter->setFont(font);
        painter->setPen(colours[unread ? Role::Danger : empty || skipped ? Role::Text3 : Role::Text]);
        const QString text = empty ? PreviewTable::tr("empty") : index.data().toString();
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        painter->drawText(inner, index.data(Qt::TextAlignmentRole).toInt(),
                          painter->fontMetrics().elidedText(text.simplified(), Qt::ElideRight, inner.width()));
        painter->restore();
    }
};

/// What is known of the columns, with the cells among the first rows that cannot be read.
std::vector<ingest::ColumnReport> columnsWithUnread(const ingest::Preview &preview)
{
    std::vector<ingest::ColumnReport> columns = preview.report.columns;
    std::vector<std::uint64_t> unread(columns.size());
    for (const ingest::RowIssue &issue : preview.issues) {
        if (issue.column >= 0)
            ++unread.at(static_cast<std::size_t>(issue.column));
    }
    for (std::size_t c = 0; c < columns.size(); ++c)
        columns[c].unread = std::max(columns[c].unread, unread[c]);
    return columns;
}

} // namespace

PreviewTable::PreviewTable(ImportFlow &flow, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_settings(new SettingsBar(this))
    , m_form(new SegmentedControl(this))
    , m_unread(new Chip(this))
    , m_onlyProblems(makeButton(ButtonKind::Secondary, QString(), {}, this))
    , m_counts(new Label(TextStyle::Caption, Role::Text3, this))
    , m_message(new Label(TextStyle::Body, Role::Danger, this))
    , m_table(new QTableView(this))
    , m_header(new MappingHeader(m_table, this))
    , m_model(new PreviewModel(this))
{
    m_form->setObjectName(QStringLiteral("previewForm"));
    m_onlyProblems->setObjectName(QStringLiteral("onlyProblems"));
    m_onlyProblems->setCheckable(true);
    m_onlyProblems->setProperty("small", true);
    m_unread->setTone(Chip::Tone::Danger);
    m_unread->setIconName(QStringLiteral("alert-circle"));
    m_message->setWordWrap(true);
    m_table->setObjectName(QStringLiteral("previewTable"));
    m_table->setModel(m_model);
    m_table->setHorizontalHeader(m_header);
    m_table->setItemDelegate(new PreviewDelegate(m_table));
    m_table->setShowGrid(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false); // the key leads on to the next control
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; arrows go through it
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->verticalHeader()->setMinimumWidth(40);
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);

    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::controlGap);
    line->addWidget(m_form);
    line->addWidget(m_unread);
    line->addWidget(m_onlyProblems);
    line->addStretch();
    line->addWidget(m_counts);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_settings);
    layout->addLayout(line);
    layout->addWidget(m_message);
    layout->addWidget(m_table, 1);

    connect(m_settings, &SettingsBar::wantedChanged, this,
            [this](const ingest::Mapping &wanted) { m_flow.setWanted(m_flow.current(), wanted); });
    connect(m_header, &MappingHeader::columnReached, this,
            [this](int column) { m_table->scrollTo(m_model->index(std::max(0, m_table->rowAt(0)), column)); });
    connect(m_header, &MappingHeader::fieldsChosen, this, &PreviewTable::fixFields);
    connect(m_form, &SegmentedControl::chosen, this, [this](int index) {
        m_model->setForm(index == 0 ? PreviewModel::Form::Stored : PreviewModel::Form::InFile);
    });
    connect(m_onlyProblems, &QPushButton::toggled, m_model, &PreviewModel::setOnlyProblems);
    connect(m_header, &QHeaderView::sectionClicked, this, &PreviewTable::offerFixes);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this] {
        if (m_table->currentIndex().isValid())
            offerCellFixes(m_table->currentIndex());
    });
    connect(m_table, &QTableView::clicked, this, &PreviewTable::explainCell);
    connect(m_table, &QTableView::activated, this, &PreviewTable::offerCellFixes);
    connect(&m_flow, &ImportFlow::selected, this, &PreviewTable::showFile);
    connect(&m_flow, &ImportFlow::fileChanged, this, [this](int index) {
        if (index == m_flow.current())
            showFile();
    });
    retranslate();
}

void PreviewTable::retranslate()
{
    m_form->setChoices({tr("As it will be stored"), tr("As in the file")});
    m_form->setAccessibleName(tr("How cells are shown"));
    m_onlyProblems->setText(tr("Only rows with problems"));
    m_table->setAccessibleName(tr("First rows of the file"));
    showFile();
}

void PreviewTable::showFile()
{
    const ImportFile *file = m_flow.currentFile();
    const bool readable = file && file->readable();
    for (QWidget *part : std::initializer_list<QWidget *>{m_settings, m_form, m_table, m_counts})
        part->setVisible(readable);
    m_message->setVisible(file && !readable);
    m_message->setRole(file && file->preview ? Role::Danger : Role::Text3);
    if (file && !readable)
        m_message->setText(file->preview ? wording::errorText(file->preview->error()) : tr("Looking at the file…"));
    if (!readable) {
        m_model->setPreview({}, m_words);
        m_unread->hide();
        m_onlyProblems->hide();
        return;
    }
    const ingest::Preview &preview = **file->preview;
    const int columnsBefore = m_model->columnCount();
    const QModelIndex current = m_table->currentIndex();
    const std::pair<int, int> place{current.row(), current.column()};
    m_settings->setReading(preview, file->wanted);
    m_model->setPreview(preview, m_words);
    m_header->setColumns(preview.primary, columnsWithUnread(preview), preview.report.recordsRead);
    m_header->placeInTabOrder(m_onlyProblems);
    if (columnsBefore != m_model->columnCount()) {
        for (int c = 0; c < m_model->columnCount(); ++c)
            m_table->setColumnWidth(c, m_header->usefulWidth(c));
    }
    if (std::exchange(m_path, file->path)
        == file->path) // looked at anew: whoever goes by the keys stays where they were
        m_table->setCurrentIndex(m_model->index(place.first, place.second));
    const int unread = m_model->unreadCells();
    m_unread->setVisible(unread > 0);
    m_unread->setWords(tr("%n cell(s) not read", nullptr, unread));
    m_onlyProblems->setVisible(unread > 0 || m_onlyProblems->isChecked());
    m_counts->setText(tr("First %1 rows · %n column(s)", nullptr, m_model->columnCount())
                          .arg(wording::numberText(preview.firstRows.size(), m_words.language)));
}

void PreviewTable::fixColumn(int column, const std::function<void(ingest::ColumnMapping &)> &fix)
{
    const ImportFile *file = m_flow.currentFile();
    if (!file || !file->readable())
        return;
    ingest::Mapping wanted = file->wanted;
    const std::string &header = (*file->preview)->report.columns[static_cast<std::size_t>(column)].header;
    auto at = std::find_if(wanted.columns.begin(), wanted.columns.end(),
                           [&header](const ingest::ColumnMapping &entry) { return entry.header == header; });
    if (at == wanted.columns.end()) {
        ingest::ColumnMapping entry;
        entry.header = header;
        entry.fieldsGiven = false;
        at = wanted.columns.insert(at, entry);
    }
    fix(*at);
    m_flow.setWanted(m_flow.current(), wanted);
}

void PreviewTable::fixFields(int column, const std::vector<std::string> &fields)
{
    fixColumn(column, [&fields](ingest::ColumnMapping &entry) {
        entry.fields = fields;
        entry.fieldsGiven = true;
        entry.type.reset();
    });
}

/// A cell that cannot be read says why, and what can be done with it and its column.
void PreviewTable::explainCell(const QModelIndex &index)
{
    if (!index.data(PreviewModel::UnreadRole).toString().isEmpty())
        offerCellFixes(index);
}

void PreviewTable::offerCellFixes(const QModelIndex &index)
{
    const int column = index.column();
    QMenu *menu = makeMenu(QStringLiteral("cellFixes"));
    if (const QString unread = index.data(PreviewModel::UnreadRole).toString(); !unread.isEmpty()) {
        const QString reason = wording::issueReason(unread.toStdString());
        menu->addAction(tr("“%1”: %2").arg(inMenu(m_model->rawText(index)), reason))->setEnabled(false);
        menu->addSeparator();
        addCellFixes(*menu, index);
        addWaysOut(*menu, column);
    } else {
        addCellFixes(*menu, index);
    }
    addFixes(*menu, column);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(m_table->viewport()->mapToGlobal(m_table->visualRect(index).bottomLeft()));
}

/// What may be read in the place of a cell and of all that are alike.
void PreviewTable::addCellFixes(QMenu &menu, const QModelIndex &index)
{
    const int column = index.column();
    const QString word = m_model->rawText(index);
    const ingest::Preview &preview = **m_flow.currentFile()->preview;
    if (word.trimmed().isEmpty() || !canFixCells(preview, static_cast<std::size_t>(column)))
        return;
    const QAction *other = menu.addAction(tr("Read every “%1” of this column as…").arg(inMenu(word)));
    const QAction *empty = menu.addAction(tr("Leave these cells empty"));
    connect(other, &QAction::triggered, this, [this, column, word] { askForText(column, word); });
    connect(empty, &QAction::triggered, this, [this, column, word] { fixCell(column, word, {}); });
}

/// What can be done with a column of which some cells cannot be read.
void PreviewTable::addWaysOut(QMenu &menu, int column)
{
    const QAction *text = menu.addAction(tr("Keep the column as text"));
    const QAction *skip = menu.addAction(tr("Do not import the column"));
    connect(text, &QAction::triggered, this, [this, column] { keepAsText(column); });
    connect(skip, &QAction::triggered, this, [this, column] { fixFields(column, {}); });
}

const ingest::ColumnMapping &PreviewTable::readingOf(int column) const
{
    return (*m_flow.currentFile()->preview)->report.columns[static_cast<std::size_t>(column)].reading;
}

void PreviewTable::askForText(int column, const QString &word)
{
    TextQuestion question;
    question.title = tr("Read every “%1” of this column as").arg(word.simplified().left(mostLetters));
    question.label = tr("Text to be read instead; nothing: these cells have no value");
    question.proposal = word.simplified();
    question.action = tr("Read it so");
    question.mayBeEmpty = true;
    askText(this, question, [this, column, word](const QString &text) { fixCell(column, word, text); });
}

void PreviewTable::fixCell(int column, const QString &word, const QString &text)
{
    const CellFix fix{word.toStdString(), text.toStdString()};
    fixColumn(column, [this, column, &fix](ingest::ColumnMapping &entry) { fixCells(entry, readingOf(column), fix); });
}

/// The ways in which a column can be read, below its head.
void PreviewTable::offerFixes(int column)
{
    QMenu *menu = makeMenu(QStringLiteral("columnFixes"));
    addFixes(*menu, column);
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(
            m_header->viewport()->mapToGlobal(QPoint(m_header->sectionViewportPosition(column), m_header->height())));
}

QMenu *PreviewTable::makeMenu(const QString &name)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void PreviewTable::addFixes(QMenu &menu, int column)
{
    const ingest::Preview &preview = **m_flow.currentFile()->preview;
    QString group;
    for (const ColumnFix &fix : columnFixes(preview.report.columns[static_cast<std::size_t>(column)])) {
        if (fix.group != group) {
            menu.addSeparator();
            menu.addAction(fix.group)->setEnabled(false);
        }
        group = fix.group;
        QAction *action = menu.addAction(fix.words);
        action->setCheckable(true);
        action->setChecked(fix.current);
        connect(action, &QAction::triggered, this, [this, column, apply = fix.apply] { fixColumn(column, apply); });
    }
    addTakingBack(menu, column);
}

void PreviewTable::addTakingBack(QMenu &menu, int column)
{
    const auto fixes = static_cast<int>(cellFixes(readingOf(column)).size());
    if (fixes == 0)
        return;
    menu.addSeparator();
    const QAction *back = menu.addAction(tr("Take back %n fix(es) of cells", nullptr, fixes));
    connect(back, &QAction::triggered, this, [this, column] {
        fixColumn(column, [this, column](ingest::ColumnMapping &entry) { takeBackFixes(entry, readingOf(column)); });
    });
}

void PreviewTable::keepAsText(int column)
{
    const ingest::Preview &preview = **m_flow.currentFile()->preview;
    const std::string &header = preview.report.columns[static_cast<std::size_t>(column)].header;
    const std::string field = fields::customFieldId(preview.primary, header);
    fixColumn(column, [&field](ingest::ColumnMapping &entry) {
        entry.fields = {field};
        entry.fieldsGiven = true;
        entry.type = fields::ValueType::Text;
    });
}

void PreviewTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace dilim::ui
