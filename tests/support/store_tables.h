// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/progress.h"
#include "base/text_fold.h"
#include "columns/snapshot.h"
#include "fields/standard_fields.h"
#include "ingest/row_sink.h"
#include "store/import_transaction.h"
#include "store/read_snapshot.h"
#include "store/workspace_file.h"

#include <algorithm>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Small tables of text into a workspace, and a workspace back into text, so that a test reads as tables and a failure
// as a difference of lines. For tests of the store: no reader takes part.

namespace dilim::test {

inline std::vector<std::string> cut(std::string_view text, char separator)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(separator, begin), text.size());
        parts.emplace_back(trimmed(text.substr(begin, end - begin)));
        begin = end + 1;
    }
    return parts;
}

/// First line: field ids ("order.country+customer.country": one column for both); then one record a line. Cells are cut
/// at `|` and trimmed; an empty cell is missing. Amounts "12.50", moments "2026-01-02T03:04:05Z", lists "a;b".
struct TextTable {
    std::vector<std::string> header{};
    std::vector<std::vector<std::string>> rows{};

    explicit TextTable(std::string_view text)
    {
        for (const std::string &line : cut(text, '\n')) {
            if (line.empty())
                continue;
            std::vector<std::string> cells = cut(line, '|');
            if (header.empty())
                header = std::move(cells);
            else
                rows.push_back(std::move(cells));
            if (!rows.empty())
                rows.back().resize(header.size());
        }
    }
};

inline bool isPlainNumber(std::string_view text)
{
    return text.empty()
        || (text.size() <= 18 && text.find_first_not_of("0123456789") == std::string_view::npos
            && (text.front() != '0' || text.size() == 1));
}

inline std::optional<Decimal> numberOf(fields::ValueType type, const std::string &cell)
{
    if (cell.empty())
        return std::nullopt;
    if (type == fields::ValueType::Moment)
        return Decimal{parseIsoMoment(cell)->milliseconds / 1000, 0};
    if (type == fields::ValueType::Date)
        return Decimal{parseIsoDate(cell)->days, 0};
    if (type == fields::ValueType::YesNo)
        return Decimal{cell == "yes" ? 1 : 0, 0};
    return parseDecimal(cell);
}

inline ingest::BatchColumn batchColumn(fields::ValueType type, bool asNumbers, const TextTable &table,
                                       std::size_t column, std::size_t begin, std::size_t end)
{
    using fields::ValueType;
    const bool isText = type == ValueType::Text || (type == ValueType::Identifier && !asNumbers);
    if (isText) {
        ingest::Texts texts;
        for (std::size_t row = begin; row < end; ++row) {
            texts.bytes += table.rows[row][column];
            texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
        }
        return texts;
    }
    const auto codeOf = [](std::vector<std::string> &words, const std::string &word) {
        const auto at = std::find(words.begin(), words.end(), word);
        if (at == words.end())
            words.push_back(word);
        return static_cast<std::uint32_t>(std::find(words.begin(), words.end(), word) - words.begin());
    };
    if (type == ValueType::Category) {
        ingest::Words words;
        for (std::size_t row = begin; row < end; ++row)
            words.codes.push_back(codeOf(words.words, table.rows[row][column]));
        return words;
    }
    if (type == ValueType::CategoryList) {
        ingest::WordLists lists;
        for (std::size_t row = begin; row < end; ++row) {
            for (const std::string &word : cut(table.rows[row][column], ';')) {
                if (!word.empty())
                    lists.codes.push_back(codeOf(lists.words, word));
            }
            lists.ends.push_back(static_cast<std::uint32_t>(lists.codes.size()));
        }
        return lists;
    }
    ingest::Integers integers;
    std::vector<std::optional<Decimal>> cells;
    for (std::size_t row = begin; row < end; ++row) {
        cells.push_back(numberOf(type, table.rows[row][column]));
        integers.scale = std::max(integers.scale, cells.back() ? cells.back()->scale : std::uint8_t{0});
    }
    for (const auto &cell : cells)
        integers.values.push_back(cell ? *rescaled(*cell, integers.scale) : columns::missingInteger);
    return integers;
}

struct ImportOptions {
    std::string source{"shop"};
    ingest::MakesCustomers makes = ingest::MakesCustomers::Auto;
    std::optional<Date> dataDate{};
    Moment now{1'790'000'000'000}; // a day in 2026
    std::string fileHash{}; // empty: of its own
    std::size_t batchRows = 3;
    std::vector<fields::Field> customFields{};
    bool dryRun = false;
};

inline ingest::ImportPlan planOf(fields::Entity primary, const TextTable &table, const ImportOptions &options)
{
    ingest::ImportPlan plan;
    plan.primary = primary;
    plan.customFields = options.customFields;
    for (const std::string &head : table.header) {
        ingest::PlannedColumn column{head, cut(head, '+'), fields::ValueType::Text};
        if (const fields::Field *field = fields::standardField(column.fields.front()))
            column.type = field->type;
        for (const fields::Field &field : options.customFields) {
            if (field.id == column.fields.front())
                column.type = field.type;
        }
        plan.columns.push_back(std::move(column));
    }
    return plan;
}

inline std::vector<ingest::RecordBatch> batchesOf(const ingest::ImportPlan &plan, const TextTable &table,
                                                  std::size_t batchRows)
{
    std::vector<bool> asNumbers;
    for (std::size_t c = 0; c < plan.columns.size(); ++c)
        asNumbers.push_back(
            std::all_of(table.rows.begin(), table.rows.end(), [c](const auto &row) { return isPlainNumber(row[c]); }));
    std::vector<ingest::RecordBatch> batches;
    for (std::size_t begin = 0; begin < table.rows.size(); begin += batchRows) {
        const std::size_t end = std::min(begin + batchRows, table.rows.size());
        ingest::RecordBatch batch;
        batch.rows = end - begin;
        for (std::size_t row = begin; row < end; ++row)
            batch.lines.push_back(row + 2);
        for (std::size_t c = 0; c < plan.columns.size(); ++c)
            batch.columns.push_back(batchColumn(plan.columns[c].type, asNumbers[c], table, c, begin, end));
        batches.push_back(std::move(batch));
    }
    return batches;
}

/// Imports a table as if it had been read from a file. Each table is a file of its own content unless `fileHash` says
/// otherwise.
inline Result<store::ImportOutcome> importTable(store::WorkspaceFile &file, fields::Entity primary,
                                                std::string_view text, const ImportOptions &options = {})
{
    static int contents = 0;
    const TextTable table(text);
    Progress progress;
    auto transaction = store::ImportTransaction::start(file, options.now, progress);
    if (!transaction)
        return transaction.error();
    const ingest::ImportPlan plan = planOf(primary, table, options);
    store::ImportRecords records(file.settings().currency);
    if (const auto begun = records.begin(plan); !begun)
        return begun.error();
    for (ingest::RecordBatch &batch : batchesOf(plan, table, options.batchRows)) {
        if (const auto appended = records.append(std::move(batch)); !appended)
            return appended.error();
    }
    ingest::ReadReport report;
    report.mapping.source = options.source;
    report.mapping.primary = primary;
    report.mapping.makesCustomers = options.makes;
    report.mapping.dataDate = options.dataDate;
    report.recordsRead = table.rows.size();
    const std::string number = std::to_string(++contents);
    report.fileHash = options.fileHash.empty() ? std::string(64 - number.size(), 'a') + number : options.fileHash;
    return options.dryRun ? transaction->dryRun(records, report)
                          : transaction->commit(records, "table.csv", report, "{}");
}

inline std::string cellText(const columns::Column &column, fields::ValueType type, std::size_t row)
{
    if (!columns::hasValue(column, row))
        return {};
    if (const auto *integers = std::get_if<columns::IntegerColumn>(&column)) {
        const Decimal value{integers->at(row), integers->scale};
        if (type == fields::ValueType::Moment)
            return isoMoment({*rescaled(value, 3)});
        if (type == fields::ValueType::Date)
            return isoDate({static_cast<std::int32_t>(value.units)});
        return type == fields::ValueType::YesNo ? (value.units != 0 ? "yes" : "no") : decimalText(value);
    }
    if (const auto *codes = std::get_if<columns::CodeColumn>(&column))
        return std::string(codes->dictionary->word(codes->at(row)));
    if (const auto *lists = std::get_if<columns::ListColumn>(&column)) {
        std::vector<std::string> words;
        for (const std::uint32_t code : lists->at(row))
            words.emplace_back(lists->dictionary->word(code));
        std::sort(words.begin(), words.end());
        std::string all;
        for (const std::string &word : words)
            all += (all.empty() ? "" : ";") + word;
        return all;
    }
    return std::string(std::get<columns::TextColumn>(column).at(row));
}

/// "field=value" of all fields with a value, in the order of their ids.
inline std::string rowText(const columns::Snapshot &snapshot, const columns::Table &table, std::size_t row)
{
    std::string text;
    for (const std::string &id : table.names()) {
        const std::string cell = cellText(*table.find(id), snapshot.catalogue.find(id)->type, row);
        if (!cell.empty())
            text += (text.empty() ? "" : " ") + id.substr(id.find('.') + 1) + '=' + cell;
    }
    return text;
}

/// A customer by what people know: external id, else e-mail, else phone, else everything.
inline std::string customerName(const columns::Snapshot &snapshot, std::size_t customer)
{
    for (const char *field : {"customer.external_id", "customer.email", "customer.phone"}) {
        const columns::Column *column = snapshot.customers.find(field);
        if (column && columns::hasValue(*column, customer))
            return cellText(*column, fields::ValueType::Text, customer);
    }
    return rowText(snapshot, snapshot.customers, customer);
}

inline std::string ownerName(const columns::Snapshot &snapshot, const columns::FactTable &table, std::size_t row)
{
    const auto next = std::upper_bound(table.offsets.begin(), table.offsets.end(), row);
    return next == table.offsets.end()
        ? "nobody"
        : customerName(snapshot, static_cast<std::size_t>(next - table.offsets.begin()) - 1);
}

inline std::string productName(const columns::Snapshot &snapshot, std::uint32_t product)
{
    return product == columns::Snapshot::noProduct ? "" : " -> " + rowText(snapshot, snapshot.products, product);
}

/// Everything in a snapshot as sorted lines of text that depend on no number of ours: equal for equal content.
inline std::string dump(const columns::Snapshot &snapshot)
{
    std::vector<std::string> lines;
    for (std::size_t c = 0; c < snapshot.customers.rows; ++c)
        lines.push_back("customer " + rowText(snapshot, snapshot.customers, c));
    for (std::size_t row = 0; row < snapshot.orders.rows; ++row)
        lines.push_back("order of " + ownerName(snapshot, snapshot.orders, row) + ": "
                        + rowText(snapshot, snapshot.orders, row));
    for (std::size_t row = 0; row < snapshot.lines.rows; ++row) {
        const auto next = std::upper_bound(snapshot.lineOffsets.begin(), snapshot.lineOffsets.end(), row);
        const std::string order = next == snapshot.lineOffsets.end()
            ? "no order"
            : rowText(snapshot, snapshot.orders, static_cast<std::size_t>(next - snapshot.lineOffsets.begin()) - 1);
        lines.push_back("line of " + ownerName(snapshot, snapshot.lines, row) + ": "
                        + rowText(snapshot, snapshot.lines, row) + " in {" + order + '}'
                        + productName(snapshot, snapshot.lineProduct.get()[row]));
    }
    for (std::size_t row = 0; row < snapshot.events.rows; ++row)
        lines.push_back("event of " + ownerName(snapshot, snapshot.events, row) + ": "
                        + rowText(snapshot, snapshot.events, row)
                        + productName(snapshot, snapshot.eventProduct.get()[row]));
    for (std::size_t row = 0; row < snapshot.products.rows; ++row)
        lines.push_back("product " + rowText(snapshot, snapshot.products, row));
    std::sort(lines.begin(), lines.end());
    std::string text = "data until " + isoMoment(snapshot.dataMoment()) + '\n';
    for (const std::string &line : lines)
        text += line + '\n';
    return text;
}

inline std::shared_ptr<const columns::Snapshot> snapshotOf(store::WorkspaceFile &file)
{
    Progress progress;
    auto snapshot = store::readSnapshot(file, progress);
    return snapshot ? *snapshot : nullptr;
}

inline std::string dump(store::WorkspaceFile &file)
{
    const auto snapshot = snapshotOf(file);
    return snapshot ? dump(*snapshot) : "no snapshot";
}

} // namespace dilim::test
