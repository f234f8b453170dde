// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/currency_rates.h"

#include "base/text_fold.h"
#include "store/currency_words.h"
#include "store/digest.h"
#include "store/sqlite.h"

#include <algorithm>

namespace dilim::store {
namespace {

using columns::CurrencyRate;
using fields::ValueType;

Result<void> checkRate(const CurrencyRate &rate, const std::string &ownCurrency)
{
    if (!isCurrencyCode(rate.currency))
        return Error{"rates.bad_currency", {rate.currency}};
    if (rate.currency == ownCurrency)
        return Error{"rates.own_currency", {rate.currency}};
    if (rate.rate.units <= 0)
        return Error{"rates.bad_rate", {rate.currency, isoDate(rate.day)}};
    return {};
}

Result<void> write(Connection &connection, const CurrencyRate &rate)
{
    Result<Statement> statement =
        connection.prepare("INSERT INTO currency_rate (currency, day, units, scale) VALUES (?1, ?2, ?3, ?4) "
                           "ON CONFLICT (currency, day) DO UPDATE SET units = excluded.units, scale = excluded.scale");
    if (!statement)
        return statement.error();
    statement->bind(1, rate.currency).bind(2, isoDate(rate.day)).bind(3, rate.rate.units);
    return statement->bind(4, std::int64_t{rate.rate.scale}).run();
}

std::optional<std::size_t> columnOfType(const KeptTable &table, std::initializer_list<ValueType> types)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        if (std::ranges::count(types, table.columns[c].type) > 0)
            return c;
    }
    return std::nullopt;
}

/// The first word of a header that is a currency: "USD", "EUR Alış".
std::string currencyInHeader(const std::string &header)
{
    const std::string first = header.substr(0, header.find_first_of(" _-/(")); // "TP_DK_USD" is none: who knows of what
    return isCurrencyCode(first) ? first : currencyCodeOf(header);
}

/// A column in which every filled cell is a currency.
std::optional<std::size_t> columnOfCurrencies(const KeptTable &table)
{
    for (std::size_t c = 0; c < table.columns.size(); ++c) {
        bool any = false;
        bool all = true;
        for (const std::vector<std::string> &row : table.rows) {
            any |= !row[c].empty();
            all &= row[c].empty() || !currencyCodeOf(row[c]).empty();
        }
        if (any && all)
            return c;
    }
    return std::nullopt;
}

struct Cell {
    const std::string &currency;
    const std::string &day;
    const std::string &rate;
};

std::optional<CurrencyRate> rateOf(const Cell &cell, const std::string &ownCurrency)
{
    const std::optional<Date> day = parseIsoDate(cell.day.substr(0, 10)); // moments too
    const std::optional<Decimal> rate = parseDecimal(cell.rate);
    if (!day || !rate || rate->units <= 0 || cell.currency.empty() || cell.currency == ownCurrency)
        return std::nullopt;
    return CurrencyRate{cell.currency, *day, *rate};
}

} // namespace

Result<std::vector<CurrencyRate>> currencyRates(WorkspaceFile &file)
{
    Connection &connection = file.connection();
    Result<Statement> rows =
        connection.prepare("SELECT currency, day, units, scale FROM currency_rate ORDER BY currency, day");
    if (!rows)
        return rows.error();
    std::vector<CurrencyRate> rates;
    for (;;) {
        const Result<bool> more = rows->step();
        if (!more)
            return more.error();
        if (!*more)
            return rates;
        const std::optional<Date> day = parseIsoDate(rows->text(1));
        if (!day)
            return Error{"workspace.damaged", {connection.path(), "currency_rate"}};
        rates.push_back({rows->text(0), *day, {rows->integer(2), static_cast<std::uint8_t>(rows->integer(3))}});
    }
}

Result<void> setCurrencyRates(WorkspaceFile &file, const std::vector<CurrencyRate> &rates)
{
    for (const CurrencyRate &rate : rates) {
        if (Result<void> checked = checkRate(rate, file.settings().currency); !checked)
            return checked;
    }
    Result<Transaction> transaction = Transaction::begin(file.connection());
    if (!transaction)
        return transaction.error();
    for (const CurrencyRate &rate : rates) {
        if (Result<void> written = write(file.connection(), rate); !written)
            return written;
    }
    const std::string detail = "{\"rates\":" + std::to_string(rates.size()) + '}';
    if (Result<void> sealed = sealChange(file.connection(), "rates.set", detail); !sealed)
        return sealed;
    return transaction->commit();
}

Result<void> removeCurrencyRates(WorkspaceFile &file, const std::string &currency, std::optional<Date> day)
{
    Connection &connection = file.connection();
    Result<Transaction> transaction = Transaction::begin(connection);
    if (!transaction)
        return transaction.error();
    Result<Statement> statement = connection.prepare("DELETE FROM currency_rate WHERE currency = ?1 "
                                                     "AND (?2 = '' OR day = ?2) RETURNING day");
    if (!statement)
        return statement.error();
    statement->bind(1, currency).bind(2, day ? isoDate(*day) : std::string());
    std::size_t removed = 0;
    for (;; ++removed) {
        const Result<bool> more = statement->step();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    if (removed == 0)
        return Error{"rates.unknown", {currency}};
    const std::string detail = "{\"rates\":" + std::to_string(removed) + '}';
    if (Result<void> sealed = sealChange(connection, "rates.removed", detail); !sealed)
        return sealed;
    return transaction->commit();
}

Result<std::vector<CurrencyRate>> ratesIn(const KeptTable &table, const std::string &ownCurrency)
{
    std::vector<CurrencyRate> rates;
    const auto day = columnOfType(table, {ValueType::Date, ValueType::Moment});
    const auto currency = columnOfCurrencies(table);
    const auto number = columnOfType(table, {ValueType::Number, ValueType::Money});
    for (const std::vector<std::string> &row : table.rows) {
        if (!day || !number)
            break;
        if (currency) {
            if (const auto rate = rateOf({currencyCodeOf(row[*currency]), row[*day], row[*number]}, ownCurrency))
                rates.push_back(*rate);
            continue;
        }
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (const auto rate = rateOf({currencyInHeader(table.columns[c].name), row[*day], row[c]}, ownCurrency))
                rates.push_back(*rate);
        }
    }
    if (rates.empty())
        return Error{"rates.no_rates", {table.fileName}};
    return rates;
}

} // namespace dilim::store
