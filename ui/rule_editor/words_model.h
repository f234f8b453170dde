// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <set>
#include <string>
#include <vector>

namespace dilim::ui {

/// Words that can be ticked, as many as there are; a search narrows them.
class WordsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Choice : std::uint8_t { One, Many };
    struct Word {
        std::string word{};
        QString label{};
        QString count{}; // how many have it; may be empty
    };
    enum class Order : std::uint8_t { TickedFirst, AsGiven };
    enum Role { CountRole = Qt::UserRole, WordRole };

    WordsModel(Choice choice, QObject *parent);
    void setOrder(Order order);
    /// Those that are ticked are there even if they are not among the words.
    void setWords(std::vector<Word> words);
    void setTicked(std::vector<std::string> words);
    [[nodiscard]] const std::vector<std::string> &ticked() const { return m_ticked; }
    [[nodiscard]] Choice choice() const { return m_choice; }
    /// Only what contains the text, however it is spelt. `addText` is the last row then, "Add “Bursa”": what is typed
    /// can be taken as it is, unless it is one of the words.
    void search(const QString &text, const QString &addText);
    void toggle(int row);
    /// The row that somebody means who typed the search: one that is not ticked yet, best with this beginning; -1:
    /// none.
    [[nodiscard]] int meantRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    /// By a person.
    void tickedChanged();

private:
    struct Row {
        Word word{};
        std::string key{}; // of the word
        std::string searchKey{}; // of what is shown, too
    };
    void arrange();
    void narrow();
    [[nodiscard]] bool isAddRow(int row) const { return row == static_cast<int>(m_shown.size()); }
    [[nodiscard]] bool isTicked(const std::string &key) const { return m_tickedKeys.contains(key); }
    [[nodiscard]] static Row rowOf(Word word);

    Choice m_choice;
    Order m_order = Order::TickedFirst;
    std::vector<Word> m_words;
    std::vector<Row> m_rows;
    std::vector<std::size_t> m_shown; // of m_rows
    std::vector<std::string> m_ticked;
    std::set<std::string> m_tickedKeys;
    QString m_search, m_addText;
};

} // namespace dilim::ui
