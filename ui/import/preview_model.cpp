// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/preview_model.h"

#include "ui/import/reading_reasons.h"
#include "wording/formats.h"

#include <QSet>

namespace dilim::ui {

PreviewModel::PreviewModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PreviewModel::setPreview(std::optional<ingest::Preview> preview, const StoredWords &words)
{
    beginResetModel();
    m_preview = std::move(preview);
    m_words = words;
    m_unread.clear();
    if (m_preview) {
        for (const ingest::RowIssue &issue : m_preview->issues)
            m_unread.insert({static_cast<int>(issue.line), issue.column}, QString::fromStdString(issue.reason));
    }
    chooseRows();
    endResetModel();
}

void PreviewModel::setForm(Form form)
{
    m_form = form;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PreviewModel::setOnlyProblems(bool only)
{
    beginResetModel();
    m_onlyProblems = only;
    chooseRows();
    endResetModel();
}

void PreviewModel::chooseRows()
{
    QSet<int> troubled;
    for (auto unread = m_unread.cbegin(); unread != m_unread.cend(); ++unread)
        troubled.insert(unread.key().first);
    m_rows.clear();
    for (std::size_t row = 0; m_preview && row < m_preview->firstRows.size(); ++row) {
        if (!m_onlyProblems || troubled.contains(static_cast<int>(row)))
            m_rows.push_back(row);
    }
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_preview ? 0 : static_cast<int>(m_preview->report.columns.size());
}

fields::ValueType PreviewModel::typeOf(std::size_t column) const
{
    return m_preview->report.columns[column].reading.type.value_or(fields::ValueType::Text);
}

QString PreviewModel::rawText(const QModelIndex &index) const
{
    const std::vector<std::string> &cells = m_preview->firstRows[m_rows[static_cast<std::size_t>(index.row())]];
    const auto column = static_cast<std::size_t>(index.column());
    const QString text = column < cells.size() ? QString::fromStdString(cells[column]) : QString();
    return !text.isEmpty() && isHidden(column) ? QStringLiteral("•••••") : text;
}

/// What is left out for the sake of the people in the file is not shown either.
bool PreviewModel::isHidden(std::size_t column) const
{
    return !whyLeftOut(m_preview->report.columns[column]).isEmpty();
}

QString PreviewModel::shownText(std::size_t row, std::size_t column) const
{
    const std::optional<ingest::BatchColumn> &stored = m_preview->stored[column];
    return stored ? storedText(*stored, row, typeOf(column), m_words) : QString();
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const std::size_t row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const bool skipped = !m_preview->stored[column];
    const QString unread = m_unread.value({static_cast<int>(row), index.column()});
    switch (role) {
    case UnreadRole:
        return unread;
    case SkippedRole:
        return skipped;
    case EmptyRole:
        return !skipped && unread.isEmpty() && shownText(row, column).isEmpty();
    case Qt::TextAlignmentRole:
        return static_cast<int>((isNumber(typeOf(column)) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::DisplayRole:
        if (m_form == Form::InFile || skipped || !unread.isEmpty())
            return rawText(index);
        return shownText(row, column);
    case Qt::AccessibleDescriptionRole:
        return whyLeftOut(m_preview->report.columns[column]);
    case Qt::ToolTipRole: {
        if (isHidden(column))
            return whyLeftOut(m_preview->report.columns[column]);
        const QString shown = index.data().toString();
        const QString raw = rawText(index);
        return shown == raw ? raw : shown + u'\n' + raw;
    }
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::ToolTipRole && m_preview && orientation == Qt::Horizontal)
        return columnReasons(m_preview->report.columns[static_cast<std::size_t>(section)]);
    if (role != Qt::DisplayRole || !m_preview)
        return {};
    if (orientation == Qt::Horizontal)
        return QString::fromStdString(m_preview->report.columns[static_cast<std::size_t>(section)].header);
    const std::uint64_t line = m_preview->lines[m_rows[static_cast<std::size_t>(section)]];
    return line == 0 ? QStringLiteral("…") : wording::numberText(line, m_words.language);
}

} // namespace dilim::ui
