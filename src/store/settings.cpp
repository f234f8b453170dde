// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include "base/decimal.h"
#include "base/time_zone.h"

#include <charconv>

namespace dilim::store {
namespace {

Error damagedSetting(const Connection &connection, std::string_view key)
{
    return {"workspace.damaged", {connection.path(), "setting " + std::string(key)}};
}

} // namespace

Result<std::optional<std::string>> setting(Connection &connection, std::string_view key)
{
    Result<Statement> statement = connection.prepare("SELECT value FROM setting WHERE key = ?1");
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->bind(1, key).step();
    if (!row)
        return row.error();
    return *row ? std::optional(statement->text(0)) : std::nullopt;
}

Result<void> setSetting(Connection &connection, std::string_view key, std::string_view value)
{
    Result<Statement> statement = connection.prepare(
        "INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
    return statement ? statement->bind(1, key).bind(2, value).run() : statement.error();
}

Result<WorkspaceSettings> readSettings(Connection &connection)
{
    const Result<std::optional<std::string>> currency = setting(connection, currencyKey);
    if (!currency)
        return currency.error();
    if (!isCurrencyCode(currency->value_or("")))
        return damagedSetting(connection, currencyKey);
    const Result<std::optional<std::string>> zone = setting(connection, timeZoneKey);
    if (!zone)
        return zone.error();
    if (zone->value_or("").empty())
        return damagedSetting(connection, timeZoneKey);
    return WorkspaceSettings{**currency, **zone};
}

Result<void> writeSettings(Connection &connection, const WorkspaceSettings &settings)
{
    if (!isCurrencyCode(settings.currency))
        return Error{"workspace.bad_currency", {settings.currency}};
    if (const Result<TimeZone> zone = TimeZone::fromId(settings.timeZone); !zone)
        return zone.error();
    if (const Result<void> done = setSetting(connection, currencyKey, settings.currency); !done)
        return done;
    return setSetting(connection, timeZoneKey, settings.timeZone);
}

Result<std::uint64_t> contentVersion(Connection &connection)
{
    const Result<std::optional<std::string>> text = setting(connection, versionKey);
    if (!text)
        return text.error();
    const std::string digits = text->value_or("0");
    std::uint64_t version = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), version);
    if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
        return damagedSetting(connection, versionKey);
    return version;
}

} // namespace dilim::store
