// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ingest/agent_memory.h"
#include "ingest/mapping.h"
#include "ingest/raw_words.h"

#include <deque>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// A RowTest whose header was found in the file.
struct RecipeTest {
    std::size_t column = 0;
    std::vector<std::string> is{}; // match keys
    std::vector<std::string> isNot{}; // match keys
    bool empty = false;
    friend bool operator==(const RecipeTest &, const RecipeTest &) = default;
};

/// A CellPart whose headers were found in the file.
struct RecipePart {
    std::optional<RecipeTest> cell{}; // nothing: no cell is looked at
    SignWanted sign = SignWanted::Any;
    std::optional<std::string> text{};
    std::string after{};
    std::string until{};
    std::optional<std::size_t> times{}; // column
    bool minus = false;
    std::uint64_t characters = 0;
    std::optional<RecipeTest> when{};
    std::optional<AgentPart> userAgent{};
    friend bool operator==(const RecipePart &, const RecipePart &) = default;
};

/// How the cells of a made column come from the other cells of their record.
struct CellRecipe {
    std::vector<RecipePart> parts{};
    std::optional<std::string> join{};
    std::optional<char> sumMark{}; // answers are added up, with this decimal mark
    friend bool operator==(const CellRecipe &, const CellRecipe &) = default;
};

/// Where a header stands among the file's own; by name as it is, then by header key.
[[nodiscard]] std::optional<std::size_t> findHeader(std::span<const std::string> headers, const std::string &wanted);
[[nodiscard]] std::optional<std::size_t> findHeader(std::span<const std::string> headers,
                                                    const std::vector<std::string> &anyOf);

/// True if one of the words stands in the text, compared by match key: "cleaned" in "cleaned_members_2026".
[[nodiscard]] bool hasOneOf(const std::vector<std::string> &words, std::string_view text);

/// The recipe of a column with parts. Parts whose headers the file lacks are left out; `fileStem` is the file's name
/// without its ending. Nothing if no part that looks at the file is left.
[[nodiscard]] std::optional<CellRecipe> recipeOf(const ColumnMapping &column, std::span<const std::string> headers,
                                                 const std::string &fileStem);

/// Looks at one cell of each record; what a word means is found out once.
class CellTester
{
public:
    explicit CellTester(const RecipeTest &test);
    [[nodiscard]] bool holds(std::span<const std::string_view> cells);

private:
    [[nodiscard]] bool isWanted(std::string_view cell) const;

    const RecipeTest &m_test;
    RawWords m_cells; // compared before
    std::vector<bool> m_wanted; // by number of the cell
};

/// Answers with cells, record by record. What it gives lives until `forget`, as the cells it was given do.
class CellMaker
{
public:
    /// Makers of one thread share `agents`.
    explicit CellMaker(const CellRecipe &recipe, std::shared_ptr<AgentMemory> agents = std::make_shared<AgentMemory>());
    /// `cells`: of the record, in the order of the file.
    [[nodiscard]] std::string_view make(std::span<const std::string_view> cells);
    void forget();

private:
    [[nodiscard]] std::optional<std::string_view> answer(std::size_t part, std::span<const std::string_view> cells);
    [[nodiscard]] std::string_view sum(std::span<const std::string_view> cells);

    const CellRecipe &m_recipe;
    struct Testers {
        std::optional<CellTester> cell{};
        std::optional<CellTester> when{};
    };
    std::vector<Testers> m_testers; // by part
    std::deque<std::string> m_made;
    std::shared_ptr<AgentMemory> m_agents;
};

/// Tells rows that are not wanted.
class RowFilter
{
public:
    RowFilter(const std::vector<RowTest> &leaveOut, std::span<const std::string> headers);
    [[nodiscard]] bool leavesOut(std::span<const std::string_view> cells);

private:
    std::deque<RecipeTest> m_tests;
    std::vector<CellTester> m_testers;
};

} // namespace dilim::ingest
