// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/live_layers.h"

#include "base/in_parallel.h"
#include "fields/standard_fields.h"
#include "store/column_kind.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <future>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

namespace dilim::store {

using columns::Column;
using columns::Dictionary;
using ingest::MakesCustomers;

namespace {

struct MakesName {
    MakesCustomers makes;
    std::string_view name;
};
constexpr MakesName makesNames[] = {
    {MakesCustomers::Auto, "auto"},
    {MakesCustomers::Yes, "yes"},
    {MakesCustomers::No, "no"},
};

/// {"content":"...","makes_customers":"auto"}
std::string detailOf(const LayerTable &layer)
{
    nlohmann::json detail;
    detail["makes_customers"] = makesNames[static_cast<std::size_t>(layer.makes)].name;
    detail["content"] = layer.content;
    return detail.dump();
}

bool readDetail(const std::string &json, LayerTable &layer)
{
    const nlohmann::json detail = nlohmann::json::parse(json, nullptr, false);
    if (!detail.is_object() || !detail.contains("content") || !detail["content"].is_string())
        return false;
    layer.content = detail["content"].get<std::string>();
    for (const MakesName &row : makesNames) {
        layer.makes = row.makes;
        if (detail.contains("makes_customers") && detail["makes_customers"] == row.name)
            return true;
    }
    return false;
}

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

/// Whether a column may be held like this: a damaged file could say anything.
bool isPossible(std::string_view name, ColumnKind kind)
{
    if (name == orderColumn)
        return kind == ColumnKind::Integer || kind == ColumnKind::Text;
    if (isHidden(name))
        return kind == ColumnKind::Integer;
    const fields::Field *field = fields::standardField(name);
    if (!field || kind == kindOf(*field))
        return true;
    return field->type == fields::ValueType::Identifier && kindOf(*field) == ColumnKind::Text
        && kind == ColumnKind::Integer;
}

std::shared_ptr<const Dictionary> dictionaryOf(const Column &column)
{
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        return codes->dictionary;
    const auto *lists = std::get_if<columns::ListColumn>(&column);
    return lists ? lists->dictionary : nullptr;
}

struct ColumnToWrite {
    PackedColumn packed{};
    std::shared_ptr<const Dictionary> dictionary{}; // of Code and List
};

/// A packed column and, before it, the words behind its codes.
Result<void> writeWithWords(Connection &connection, PackId pack, const std::string &name, const ColumnToWrite &column)
{
    std::optional<PackId> words;
    if (column.dictionary) {
        const auto written = writeWords(connection, *column.dictionary);
        if (!written)
            return written.error();
        words = *written;
    }
    return writeColumn(connection, pack, name, column.packed, words);
}

/// Packs the columns of a table on all cores, ahead of who writes them: packed they take less memory than before.
class PackAhead
{
public:
    explicit PackAhead(columns::Table &table)
    {
        for (auto &[name, column] : table.columns) {
            m_names.push_back(name);
            m_tasks.emplace_back([this, source = std::move(column)]() mutable {
                const Column taken = std::exchange(source, Column());
                return m_stopped ? ColumnToWrite() : ColumnToWrite{packed(taken), dictionaryOf(taken)};
            });
            m_columns.push_back(m_tasks.back().get_future());
        }
        table.columns.clear();
        m_packing = std::async(std::launch::async,
                               [this] { inParallel(m_tasks.size(), [this](std::size_t i) { m_tasks[i](); }); });
    }
    ~PackAhead() { m_stopped = true; }
    PackAhead(const PackAhead &) = delete;
    PackAhead &operator=(const PackAhead &) = delete;

    [[nodiscard]] const std::vector<std::string> &names() const { return m_names; }
    /// Column i of `names`, once it is packed. Once.
    ColumnToWrite take(std::size_t i) { return m_columns[i].get(); }

private:
    std::vector<std::string> m_names;
    std::vector<std::packaged_task<ColumnToWrite()>> m_tasks;
    std::vector<std::future<ColumnToWrite>> m_columns;
    std::atomic<bool> m_stopped = false;
    std::future<void> m_packing; // last: it uses everything above
};

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
        if (!isPossible(name, (*stored)->column.kind))
            return damagedColumn(connection, name, {"packed.damaged", {"kind"}});
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

Result<void> writeTable(Connection &connection, PackId packId, columns::Table &table, Progress &progress,
                        const Meanwhile &meanwhile)
{
    PackAhead ahead(table);
    if (const Result<void> done = meanwhile ? meanwhile() : Result<void>(); !done)
        return done;
    for (std::size_t i = 0; i < ahead.names().size(); ++i) {
        const ColumnToWrite column = ahead.take(i);
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
        if (const auto written = writeWithWords(connection, packId, ahead.names()[i], column); !written)
            return written;
    }
    return {};
}

Result<std::vector<LiveLayer>> liveLayersOf(Connection &connection, fields::Entity entity)
{
    const auto imports = importSources(connection);
    if (!imports)
        return imports.error();
    const auto layers = liveLayers(connection);
    if (!layers)
        return layers.error();
    std::vector<LiveLayer> result;
    for (const Layer &stored : *layers) {
        const auto source = imports->find(stored.import);
        if (stored.entity != entity || source == imports->end())
            continue;
        LayerTable layer;
        layer.import = stored.import;
        layer.source = source->second.source;
        layer.dataDate = source->second.dataDate;
        layer.entity = entity;
        layer.role = stored.role;
        layer.sorted = stored.sort == LayerSort::CustomerTime;
        if (!readDetail(stored.detail, layer))
            return Error{"workspace.damaged", {connection.path(), "layer detail"}};
        layer.table.rows = stored.rows;
        result.push_back({stored.pack, std::move(layer)});
    }
    std::sort(result.begin(), result.end(),
              [](const LiveLayer &a, const LiveLayer &b) { return isOlder(a.layer, b.layer); });
    return result;
}

Result<std::vector<LayerTable>> readLayers(Connection &connection, std::vector<LiveLayer> layers,
                                           const std::function<bool(const std::string &)> &wanted, Progress &progress)
{
    std::vector<LayerTable> result;
    for (LiveLayer &live : layers) {
        auto names = columnNames(connection, live.pack);
        if (!names)
            return names.error();
        live.layer.fieldsTold = static_cast<std::size_t>(
            std::count_if(names->begin(), names->end(), [](const std::string &name) { return !isHidden(name); }));
        names->erase(std::remove_if(names->begin(), names->end(), std::not_fn(wanted)), names->end());
        auto table = readTable(connection, live.pack, *names, progress);
        if (!table)
            return table.error();
        live.layer.table = *std::move(table);
        result.push_back(std::move(live.layer));
    }
    return result;
}

Result<std::vector<LayerTable>> readLiveLayers(Connection &connection, fields::Entity entity, Progress &progress)
{
    auto layers = liveLayersOf(connection, entity);
    if (!layers)
        return layers.error();
    const bool withLines = entity == fields::Entity::Customer;
    const auto wanted = [withLines](const std::string &name) { return withLines || name != lineColumn; };
    return readLayers(connection, *std::move(layers), wanted, progress);
}

Result<std::vector<LayerTable>> readLiveColumns(Connection &connection, fields::Entity entity,
                                                std::span<const std::string_view> columns, Progress &progress)
{
    auto layers = liveLayersOf(connection, entity);
    if (!layers)
        return layers.error();
    const auto wanted = [columns](const std::string &name) {
        return std::find(columns.begin(), columns.end(), name) != columns.end();
    };
    return readLayers(connection, *std::move(layers), wanted, progress);
}

Result<std::optional<std::uint32_t>> importOfSameContent(Connection &connection, const LayerTable &wanted)
{
    const auto layers = liveLayersOf(connection, wanted.entity);
    if (!layers)
        return layers.error();
    for (const LiveLayer &live : *layers) {
        const LayerTable &layer = live.layer;
        const bool sameDay = wanted.dataDate == Date{} || wanted.dataDate == layer.dataDate;
        if (layer.content == wanted.content && layer.source == wanted.source && layer.role == wanted.role
            && layer.makes == wanted.makes && sameDay)
            return std::optional(layer.import);
    }
    return std::optional<std::uint32_t>();
}

Result<void> writeLayer(Connection &connection, LayerTable &layer, Progress &progress, const Meanwhile &meanwhile)
{
    Layer stored;
    stored.import = layer.import;
    stored.entity = layer.entity;
    stored.role = layer.role;
    const bool isFact = layer.entity != fields::Entity::Customer && layer.entity != fields::Entity::Product;
    stored.sort = isFact ? LayerSort::CustomerTime : LayerSort::File;
    stored.rows = layer.table.rows;
    stored.detail = detailOf(layer);
    const auto pack = createLayer(connection, stored);
    return pack ? writeTable(connection, *pack, layer.table, progress, meanwhile) : pack.error();
}

} // namespace dilim::store
