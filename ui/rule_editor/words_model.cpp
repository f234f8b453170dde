// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/words_model.h"

#include "base/text_fold.h"

#include <algorithm>
#include <utility>

namespace dilim::ui {

WordsModel::WordsModel(Choice choice, QObject *parent)
    : QAbstractListModel(parent)
    , m_choice(choice)
{
}

void WordsModel::setOrder(Order order)
{
    m_order = order;
    arrange();
}

void WordsModel::setWords(std::vector<Word> words)
{
    m_words = std::move(words);
    arrange();
}

void WordsModel::setTicked(std::vector<std::string> words)
{
    m_ticked = std::move(words);
    m_tickedKeys.clear();
    for (const std::string &word : m_ticked)
        m_tickedKeys.insert(matchKey(word));
    arrange();
}

WordsModel::Row WordsModel::rowOf(Word word)
{
    std::string key = matchKey(word.word);
    std::string searchKey = matchKey(word.label.toStdString());
    if (searchKey != key)
        searchKey += '\n' + key;
    return {std::move(word), std::move(key), std::move(searchKey)};
}

void WordsModel::arrange()
{
    m_rows.clear();
    for (const Word &word : m_words)
        m_rows.push_back(rowOf(word));
    if (m_order == Order::TickedFirst)
        std::stable_partition(m_rows.begin(), m_rows.end(), [this](const Row &row) { return isTicked(row.key); });
    for (const std::string &word : m_ticked) {
        const auto same = [key = matchKey(word)](const Row &row) { return row.key == key; };
        if (std::none_of(m_rows.begin(), m_rows.end(), same))
            m_rows.insert(m_rows.begin(), rowOf({word, QString::fromStdString(word), {}}));
    }
    narrow();
}

void WordsModel::search(const QString &text, const QString &addText)
{
    m_search = text.trimmed();
    m_addText = addText;
    narrow();
}

void WordsModel::narrow()
{
    beginResetModel();
    const std::string asked = matchKey(m_search.toStdString());
    m_shown.clear();
    bool exact = asked.empty();
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].searchKey.find(asked) == std::string::npos)
            continue;
        exact = exact || m_rows[i].key == asked;
        m_shown.push_back(i);
    }
    if (exact)
        m_addText.clear();
    endResetModel();
}

void WordsModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const std::string word =
        isAddRow(row) ? m_search.toStdString() : m_rows[m_shown[static_cast<std::size_t>(row)]].word.word;
    const std::string key = matchKey(word);
    if (m_choice == Choice::One) {
        m_ticked = {word};
        m_tickedKeys = {key};
    } else if (m_tickedKeys.erase(key) > 0) {
        std::erase_if(m_ticked, [&key](const std::string &other) { return matchKey(other) == key; });
    } else {
        m_ticked.push_back(word);
        m_tickedKeys.insert(key);
    }
    if (isAddRow(row))
        arrange();
    else
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    emit tickedChanged();
}

int WordsModel::meantRow() const
{
    const std::string asked = matchKey(m_search.toStdString());
    int meant = -1;
    for (std::size_t i = 0; i < m_shown.size(); ++i) {
        const Row &row = m_rows[m_shown[i]];
        if (isTicked(row.key))
            continue;
        if (row.searchKey.starts_with(asked))
            return static_cast<int>(i);
        if (meant < 0)
            meant = static_cast<int>(i);
    }
    return meant < 0 && m_shown.empty() && rowCount() > 0 ? 0 : meant;
}

int WordsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size()) + (m_addText.isEmpty() ? 0 : 1);
}

QVariant WordsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    if (isAddRow(index.row()))
        return role == Qt::DisplayRole ? QVariant(m_addText) : QVariant();
    const Row &row = m_rows[m_shown[static_cast<std::size_t>(index.row())]];
    if (role == Qt::DisplayRole)
        return row.word.label;
    if (role == Qt::CheckStateRole)
        return isTicked(row.key) ? Qt::Checked : Qt::Unchecked;
    if (role == CountRole)
        return row.word.count;
    if (role == WordRole)
        return QString::fromStdString(row.word.word);
    if (role == Qt::AccessibleTextRole && !row.word.count.isEmpty())
        return tr("%1, %2", "a value and how many have it").arg(row.word.label, row.word.count);
    return {};
}

Qt::ItemFlags WordsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isAddRow(index.row()) ? flags : flags | Qt::ItemIsUserCheckable;
}

} // namespace dilim::ui
