// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text_fold.h"
#include "columns/column.h"
#include "ingest/cell_number.h"
#include "ingest/cell_text.h"
#include "ingest/column_builder.h"
#include "ingest/raw_words.h"
#include "ingest/yes_no_words.h"

#include <algorithm>

namespace dilim::ingest {
namespace {

constexpr std::uint32_t nothingWord = 0; // number of the word that means nothing
constexpr std::uint32_t noCode = 0xffffffff;
constexpr std::size_t keptWords = 65'536; // of a column with more, nothing is remembered from batch to batch

/// The words of one column: cells as they stand are cleaned once, different spellings of blanks become one word, and
/// each batch numbers the words it uses anew.
class WordTable
{
public:
    WordTable() { restart(); }

    /// The code of a cell, a part of `around`, in the current batch; 0 for nothing.
    std::uint32_t codeOf(std::string_view cell, const PaddedText &around)
    {
        bool isNew = false;
        const std::uint32_t number = m_raw->numberOf(cell, isNew, around);
        if (isNew)
            learn(cell);
        if (m_codeOf[number] == noCode) {
            m_codeOf[number] = codeOfWord(m_wordOf[number]);
            m_batchCells.push_back(number);
        }
        return m_codeOf[number];
    }
    /// The words of the batch, which ends here.
    std::vector<std::string> takeWords()
    {
        std::vector<std::string> words;
        words.reserve(m_batchWords.size() + 1);
        words.emplace_back();
        for (const std::uint32_t word : m_batchWords) {
            words.emplace_back(m_words.word(word));
            m_codes[word] = noCode;
        }
        m_batchWords.clear();
        for (const std::uint32_t number : m_batchCells)
            m_codeOf[number] = noCode;
        m_batchCells.clear();
        if (m_raw->size() > keptWords)
            restart();
        return words;
    }

private:
    void restart()
    {
        m_raw = std::make_unique<RawWords>();
        m_words = RawWords();
        m_wordOf.clear();
        m_codeOf.clear();
        bool isNew = false;
        m_words.numberOf({}, isNew);
        m_codes.assign(1, 0);
    }

    /// A cell that was not seen before.
    void learn(std::string_view cell)
    {
        m_wordOf.push_back(wordOf(cell));
        m_codeOf.push_back(noCode);
    }

    std::uint32_t wordOf(std::string_view cell)
    {
        const std::string_view bare = bareCell(cell);
        if (bare.empty() || isNothing(bare))
            return nothingWord;
        bool isNew = false;
        const std::uint32_t word = m_words.numberOf(cleaned(bare, TextKind::Plain), isNew);
        if (isNew)
            m_codes.push_back(noCode);
        return word;
    }

    std::uint32_t codeOfWord(std::uint32_t word)
    {
        if (m_codes[word] == noCode) {
            m_batchWords.push_back(word);
            m_codes[word] = static_cast<std::uint32_t>(m_batchWords.size());
        }
        return m_codes[word];
    }

    std::unique_ptr<RawWords> m_raw; // different cells
    std::vector<std::uint32_t> m_wordOf; // by number of the cell
    std::vector<std::uint32_t> m_codeOf; // by number of the cell: the code in this batch
    std::vector<std::uint32_t> m_batchCells; // numbers of cells with a code
    RawWords m_words; // different words; number 0 is nothing
    std::vector<std::uint32_t> m_codes; // by word: its code in this batch
    std::vector<std::uint32_t> m_batchWords; // words of codes 1, 2 ...
};

class WordBuilder : public ColumnBuilder
{
public:
    void append(const CellColumn &cells, std::vector<RowIssue> & /*issues*/) override
    {
        reserveOnce(m_codes);
        for (std::size_t row = 0; row < cells.rows; ++row) {
            const std::uint32_t code = m_table.codeOf(cells[row], cells.text);
            m_proof.filled += code == 0 ? 0U : 1U;
            m_codes.push_back(code);
        }
    }

    BatchColumn take() override
    {
        remember(m_codes);
        return Words{m_table.takeWords(), std::exchange(m_codes, {})};
    }

private:
    WordTable m_table;
    std::vector<std::uint32_t> m_codes;
};

/// An item that a system wrote within quotes of its own: "VIP" of `"VIP","Toptan"`.
std::string_view withoutQuotes(std::string_view item)
{
    item = trimmed(item);
    const bool quoted = item.size() >= 2 && item.front() == '"' && item.back() == '"';
    return quoted ? item.substr(1, item.size() - 2) : item;
}

class WordListBuilder : public ColumnBuilder
{
public:
    explicit WordListBuilder(const Reading &reading)
        : m_separator(reading.listSeparator)
    {
    }

    void append(const CellColumn &cells, std::vector<RowIssue> & /*issues*/) override
    {
        for (std::size_t row = 0; row < cells.rows; ++row) {
            const std::size_t begin = m_list.codes.size();
            if (!cells[row].empty())
                addParts(bareCell(cells[row]), cells.text, begin);
            m_proof.filled += m_list.codes.size() > begin ? 1U : 0U;
            m_list.ends.push_back(static_cast<std::uint32_t>(m_list.codes.size()));
        }
    }

    BatchColumn take() override
    {
        WordLists list = std::exchange(m_list, {});
        list.words = m_table.takeWords();
        return list;
    }

private:
    void addParts(std::string_view cell, const PaddedText &around, std::size_t begin)
    {
        while (!cell.empty()) {
            const std::size_t length = std::min(cell.find(m_separator), cell.size());
            const std::string_view item = withoutQuotes(cell.substr(0, length));
            const std::uint32_t code = length == 0 ? 0 : m_table.codeOf(item, around);
            const auto first = m_list.codes.begin() + static_cast<std::ptrdiff_t>(begin);
            if (code != 0 && std::find(first, m_list.codes.end(), code) == m_list.codes.end())
                m_list.codes.push_back(code);
            cell.remove_prefix(std::min(length + 1, cell.size()));
        }
    }

    char m_separator;
    WordTable m_table;
    WordLists m_list;
};

class YesNoBuilder : public ColumnBuilder
{
public:
    explicit YesNoBuilder(const Reading &reading)
        : m_yes(reading.opposite ? 0 : 1)
    {
    }

    void append(const CellColumn &cells, std::vector<RowIssue> &issues) override
    {
        reserveOnce(m_column.values);
        for (std::size_t row = 0; row < cells.rows; ++row) {
            bool isNew = false;
            const std::uint32_t number = m_raw.numberOf(cells[row], isNew, cells.text);
            if (isNew)
                m_meaning.push_back(meaningOf(bareCell(cells[row])));
            const Meaning meaning = m_meaning[number];
            m_proof.filled += meaning == Meaning::Nothing ? 0U : 1U;
            m_column.values.push_back(meaning == Meaning::Yes      ? m_yes
                                          : meaning == Meaning::No ? 1 - m_yes
                                                                   : columns::missingInteger);
            if (meaning != Meaning::Unread)
                continue;
            if (writtenNumber(bareCell(cells[row])))
                m_proof.numbers.add(cells[row], cells.lines[row]);
            unread(cells, row, "not_yes_or_no", issues);
        }
    }

    BatchColumn take() override
    {
        if (m_raw.size() > keptWords) {
            m_raw = RawWords();
            m_meaning.clear();
        }
        remember(m_column.values);
        return std::exchange(m_column, {});
    }

private:
    enum class Meaning : std::uint8_t { Nothing, No, Yes, Unread };

    static Meaning meaningOf(std::string_view cell)
    {
        if (cell.empty() || isNothing(cell))
            return Meaning::Nothing;
        const std::optional<bool> yes = yesOrNo(cell);
        if (!yes)
            return Meaning::Unread;
        return *yes ? Meaning::Yes : Meaning::No;
    }

    RawWords m_raw;
    std::vector<Meaning> m_meaning; // by number of the cell
    std::int64_t m_yes; // what yes is stored as
    Integers m_column;
};

} // namespace

std::unique_ptr<ColumnBuilder> makeWordBuilder()
{
    return std::make_unique<WordBuilder>();
}

std::unique_ptr<ColumnBuilder> makeWordListBuilder(const Reading &reading)
{
    return std::make_unique<WordListBuilder>(reading);
}

std::unique_ptr<ColumnBuilder> makeYesNoBuilder(const Reading &reading)
{
    return std::make_unique<YesNoBuilder>(reading);
}

} // namespace dilim::ingest
