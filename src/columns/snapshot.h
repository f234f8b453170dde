// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"
#include "base/result.h"
#include "base/time_zone.h"
#include "columns/column.h"
#include "columns/later.h"
#include "columns/later_columns.h"
#include "fields/catalogue.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace dilim::columns {

/// Columns of equal length by field id. A field that no live import fills is absent. Some columns are there, others are
/// made when first asked for.
struct Table {
    std::size_t rows = 0;
    std::map<std::string, Column, std::less<>> columns{};
    std::shared_ptr<LaterColumns> later{}; // shared by copies; null: all are there

    /// Nothing if the field is absent.
    [[nodiscard]] const Column *find(std::string_view fieldId) const;
    /// The same for one look: a column that is not there yet is not kept once nobody holds it.
    [[nodiscard]] std::shared_ptr<const Column> borrow(std::string_view fieldId) const;
    /// The same question without making the column.
    [[nodiscard]] bool has(std::string_view fieldId) const;
    /// Of all columns, ascending.
    [[nodiscard]] std::vector<std::string> names() const;
};

/// Rows that belong to customers, sorted by customer, then time, then (where equal) by identifier or line: rows
/// offsets[c] .. offsets[c + 1] - 1 are customer c's, oldest first. Rows from offsets.back() on belong to nobody (their
/// customer is not known yet). A row without a time stands before the dated ones of its customer.
struct FactTable : Table {
    std::vector<std::uint32_t> offsets{0}; // customers + 1
};

/// Where a merged row came from: the newest import that said something, and its line in the file.
struct Origin {
    std::uint32_t import = 0; // id in the workspace's list of imports
    std::uint64_t line = 0;
};

/// Origins of the rows of a table, each part as narrow as it can be; empty where they are not known.
struct RowOrigins {
    IntegerColumn imports{};
    IntegerColumn lines{};

    [[nodiscard]] std::size_t size() const { return lines.size(); }
    [[nodiscard]] Origin at(std::size_t row) const
    {
        return {static_cast<std::uint32_t>(imports.at(row)), static_cast<std::uint64_t>(lines.at(row))};
    }
};

/// By which keys of the workspace's ledger each customer is known: keys[offsets[c]] .. keys[offsets[c + 1] - 1],
/// ascending.
struct CustomerKeys {
    std::vector<std::uint32_t> offsets{0}; // customers + 1
    std::vector<std::uint32_t> keys{};
};

/// What one unit of another currency is worth in the workspace's from a day on, until the next rate.
struct CurrencyRate {
    std::string currency{}; // ISO 4217
    Date day{};
    Decimal rate{};
};

/// Everything that is known, merged, at one moment of the workspace's life. Built once, never changed, shared by every
/// thread as `std::shared_ptr<const Snapshot>`.
struct Snapshot {
    std::uint64_t version = 0; // changes whenever the content does
    std::string currency{}; // of the workspace, ISO 4217
    std::vector<CurrencyRate> rates{}; // of other currencies, by currency, then day
    TimeZone timeZone{};
    fields::Catalogue catalogue{};

    Table customers{};
    FactTable orders{};
    FactTable lines{}; // grouped by order: customer, order's time, order, line
    std::vector<std::uint32_t> lineOffsets{0}; // orders + 1: lines of order row o are lineOffsets[o] .. [o + 1] - 1;
                                               // lines from lineOffsets.back() on have no known order
    FactTable events{};
    Table products{};
    Later<std::vector<std::uint32_t>> lineProduct{}; // row in products of each line, or noProduct
    Later<std::vector<std::uint32_t>> eventProduct{}; // the same of each event
    Later<std::vector<Origin>> customerOrigin{}; // by customer
    Later<CustomerKeys> customerKeys{};
    Later<RowOrigins> orderOrigin{}; // by row; asking first takes about as long as merging the rows
    Later<RowOrigins> lineOrigin{};
    Later<RowOrigins> eventOrigin{};
    std::vector<std::string> importNames{}; // by import id: file name, empty where there is none

    Later<std::size_t> ordersInOtherCurrencies{}; // without a rate: kept, but in no sum of money

    static constexpr std::uint32_t noProduct = 0xffffffff;

    [[nodiscard]] std::size_t customerCount() const { return customers.rows; }
    /// The table in which fields of an entity live.
    [[nodiscard]] const Table &table(fields::Entity entity) const;
    /// Nothing if the field is absent.
    [[nodiscard]] const Column *column(std::string_view fieldId) const;
    /// Newest order or event, or 0 if there is none: "data until".
    [[nodiscard]] Moment dataMoment() const;
    /// Why a column or link that was asked for could not be made (the file is damaged, or the disk). Then it was taken
    /// for one that nothing fills, so that no answer can be trusted any more: see `unlessFailed`.
    [[nodiscard]] std::optional<Error> failure() const;
};

/// An answer computed from a snapshot, or the reason why it may be wrong. Whoever computes from columns ends with it.
template <typename T> [[nodiscard]] Result<T> unlessFailed(const Snapshot &snapshot, Result<T> answer)
{
    if (std::optional<Error> failure = snapshot.failure())
        return *std::move(failure);
    return answer;
}

} // namespace dilim::columns
