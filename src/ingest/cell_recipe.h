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

/// A CellPart whose header was found in the file.
struct RecipePart {
    std::optional<std::size_t> column{}; // nothing: no cell is looked at
    std::vector<std::string> is{}; // match keys
    SignWanted sign = SignWanted::Any;
    std::optional<std::string> text{};
    std::optional<AgentPart> userAgent{};
    friend bool operator==(const RecipePart &, const RecipePart &) = default;
};

/// How the cells of a made column come from the other cells of their record.
struct CellRecipe {
    std::vector<RecipePart> parts{};
    std::optional<std::string> join{};
    friend bool operator==(const CellRecipe &, const CellRecipe &) = default;
};

/// Where a header stands among the file's own; by name as it is, then by header key.
[[nodiscard]] std::optional<std::size_t> findHeader(std::span<const std::string> headers, const std::string &wanted);
[[nodiscard]] std::optional<std::size_t> findHeader(std::span<const std::string> headers,
                                                    const std::vector<std::string> &anyOf);

/// The recipe of a column with parts. Parts whose headers the file lacks are left out; `fileStem` is the file's name
/// without its ending. Nothing if no part that looks at the file is left.
[[nodiscard]] std::optional<CellRecipe> recipeOf(const ColumnMapping &column, std::span<const std::string> headers,
                                                 const std::string &fileStem);

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
    [[nodiscard]] bool isWanted(std::size_t part, std::string_view cell);

    const CellRecipe &m_recipe;
    struct Known { // cells whose words were compared before
        RawWords cells{};
        std::vector<bool> wanted{};
    };
    std::vector<Known> m_known; // by part
    std::deque<std::string> m_made;
    std::shared_ptr<AgentMemory> m_agents;
};

/// Tells rows that are not wanted.
class RowFilter
{
public:
    RowFilter(const std::vector<LeaveOut> &leaveOut, std::span<const std::string> headers);
    [[nodiscard]] bool leavesOut(std::span<const std::string_view> cells);

private:
    struct Rule {
        CellRecipe recipe{};
        std::optional<CellMaker> maker{};
    };
    std::deque<Rule> m_rules;
};

} // namespace dilim::ingest
