// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/live_layers.h"

#include "store/column_ops.h"
#include "store/in_parallel.h"

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace dilim::store {

using columns::Column;
using columns::Dictionary;
using ingest::MakesCustomers;

namespace {

struct MakesDetail {
    MakesCustomers makes;
    std::string_view json;
};
constexpr MakesDetail makesDetails[] = {
    {MakesCustomers::Auto, R"({"makes_customers":"auto"})"},
    {MakesCustomers::Yes, R"({"makes_customers":"yes"})"},
    {MakesCustomers::No, R"({"makes_customers":"no"})"},
};

struct ImportSource {
    std::uint32_t source = 0;
    Date dataDate{};
};

Result<std::map<std::uint32_t, ImportSource>> importSources(Connection &connection)
{
    Result<Statement> statement = connection.prepare("SELECT id, source, data_date FROM import WHERE undone IS NULL");
    if (!statement)
        return statement.error();
    std::map<std::uint32_t, ImportSource> result;
    while (true) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return result;
        const auto date = parseIsoDate(statement->text(2));
        if (!date)
            return Error{"workspace.damaged", {connection.path(), "data_date"}};
        result[static_cast<std::uint32_t>(statement->integer(0))] = {static_cast<std::uint32_t>(statement->integer(1)),
                                                                     *date};
    }
}

template <typename Wanted>
Result<std::vector<LayerTable>> readLayers(Connection &connection, fields::Entity entity, Wanted wanted,
                                           Progress &progress)
{
    const auto imports = importSources(connection);
    if (!imports)
        return imports.error();
    const auto layers = liveLayers(connection);
    if (!layers)
        return layers.error();
    std::vector<LayerTable> result;
    for (const Layer &stored : *layers) {
        if (stored.entity != entity)
            continue;
        auto names = columnNames(connection, stored.pack);
        if (!names)
            return names.error();
        const auto told = static_cast<std::size_t>(
            std::count_if(names->begin(), names->end(), [](const std::string &name) { return !isHidden(name); }));
        names->erase(std::remove_if(names->begin(), names->end(), std::not_fn(wanted)), names->end());
        auto table = readTable(connection, stored.pack, *names, progress);
        if (!table)
            return table.error();
        const ImportSource source = imports->at(stored.import);
        const auto *makes = std::find_if(std::begin(makesDetails), std::end(makesDetails),
                                         [&stored](const MakesDetail &row) { return row.json == stored.detail; });
        if (makes == std::end(makesDetails))
            return Error{"workspace.damaged", {connection.path(), "layer detail"}};
        result.push_back({stored.import, source.source, source.dataDate, entity, stored.role, makes->makes, told,
                          std::move(*table)});
    }
    std::sort(result.begin(), result.end(), isOlder);
    return result;
}

Result<std::shared_ptr<const Dictionary>> readDictionary(Connection &connection, PackId pack)
{
    const auto words = readWords(connection, pack);
    if (!words)
        return words.error();
    auto dictionary = std::make_shared<Dictionary>();
    for (std::size_t code = 1; code < words->size(); ++code)
        dictionary->add((*words)[code]);
    return std::shared_ptr<const Dictionary>(std::move(dictionary));
}

const Dictionary *dictionaryOf(const Column &column)
{
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        return codes->dictionary.get();
    const auto *lists = std::get_if<columns::ListColumn>(&column);
    return lists ? lists->dictionary.get() : nullptr;
}

} // namespace

Result<columns::Table> readTable(Connection &connection, PackId pack, std::span<const std::string> names,
                                 Progress &progress)
{
    const auto rows = packRows(connection, pack);
    if (!rows)
        return rows.error();
    struct Source {
        std::string name{};
        StoredColumn stored{};
        std::shared_ptr<const Dictionary> dictionary{};
    };
    std::vector<Source> sources;
    for (const std::string &name : names) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        auto stored = readColumn(connection, pack, name);
        if (!stored)
            return stored.error();
        if (!*stored)
            continue;
        Source source{name, std::move(**stored), {}};
        if (source.stored.words) {
            auto dictionary = readDictionary(connection, *source.stored.words);
            if (!dictionary)
                return dictionary.error();
            source.dictionary = std::move(*dictionary);
        }
        sources.push_back(std::move(source));
    }
    std::vector<std::optional<Result<Column>>> results(sources.size());
    inParallel(sources.size(), [&](std::size_t i) {
        results[i].emplace(unpacked(sources[i].stored.column, sources[i].dictionary));
        sources[i].stored.column = {};
    });
    columns::Table table;
    table.rows = *rows;
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (!*results[i])
            return damagedColumn(connection, sources[i].name, results[i]->error());
        table.columns[sources[i].name] = *std::move(*results[i]);
    }
    return table;
}

Result<void> writeTable(Connection &connection, PackId pack, const columns::Table &table, Progress &progress)
{
    std::vector<std::pair<const std::string *, const Column *>> sources;
    for (const auto &[name, column] : table.columns)
        sources.emplace_back(&name, &column);
    std::vector<PackedColumn> packedColumns(sources.size());
    inParallel(sources.size(), [&](std::size_t i) { packedColumns[i] = packed(*sources[i].second); });
    for (std::size_t i = 0; i < sources.size(); ++i) {
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        std::optional<PackId> words;
        if (const Dictionary *dictionary = dictionaryOf(*sources[i].second)) {
            const auto written = writeWords(connection, *dictionary);
            if (!written)
                return written.error();
            words = *written;
        }
        const auto written = writeColumn(connection, pack, *sources[i].first, packedColumns[i], words);
        if (!written)
            return written;
        packedColumns[i] = {};
    }
    return {};
}

Result<std::vector<LayerTable>> readLiveLayers(Connection &connection, fields::Entity entity, Progress &progress)
{
    const bool withLines = entity == fields::Entity::Customer;
    const auto wanted = [withLines](const std::string &name) { return withLines || name != lineColumn; };
    return readLayers(connection, entity, wanted, progress);
}

Result<std::vector<LayerTable>> readLiveColumns(Connection &connection, fields::Entity entity,
                                                std::span<const std::string_view> columns, Progress &progress)
{
    const auto wanted = [columns](const std::string &name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    };
    return readLayers(connection, entity, wanted, progress);
}

Result<void> writeLayer(Connection &connection, const LayerTable &layer, Progress &progress)
{
    Layer stored;
    stored.import = layer.import;
    stored.entity = layer.entity;
    stored.role = layer.role;
    const bool isFact = layer.entity != fields::Entity::Customer && layer.entity != fields::Entity::Product;
    stored.sort = isFact ? LayerSort::CustomerTime : LayerSort::File;
    stored.rows = layer.table.rows;
    stored.detail = makesDetails[static_cast<std::size_t>(layer.makes)].json;
    const auto pack = createLayer(connection, stored);
    return pack ? writeTable(connection, *pack, layer.table, progress) : pack.error();
}

} // namespace dilim::store
