// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/customer_table.h"

#include "fields/standard_fields.h"
#include "ui/session/customer_name.h"
#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/verdict_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

/// Columns that put several fields together, or write one in their own way.
struct SpecialColumn {
    const char *id;
    CustomerContent content;
    const char *label; // context "CustomerTable"
    std::vector<const char *> fields;
};

const std::vector<SpecialColumn> &specialColumns()
{
    static const std::vector<SpecialColumn> columns = {
        {"name", CustomerContent::Name, QT_TRANSLATE_NOOP("CustomerTable", "Name"), {}},
        {"place",
         CustomerContent::Place,
         QT_TRANSLATE_NOOP("CustomerTable", "District, city"),
         {"customer.district", "customer.city", "customer.province"}},
        {"customer.order_count",
         CustomerContent::Field,
         QT_TRANSLATE_NOOP("CustomerTable", "Orders"),
         {"customer.order_count"}},
        {"customer.recency_days",
         CustomerContent::Days,
         QT_TRANSLATE_NOOP("CustomerTable", "Last purchase"),
         {"customer.recency_days"}},
        {"rfm",
         CustomerContent::Rfm,
         QT_TRANSLATE_NOOP("CustomerTable", "RFM"),
         {"customer.rfm_recency", "customer.rfm_frequency", "customer.rfm_money"}},
        {"permissions",
         CustomerContent::Permissions,
         QT_TRANSLATE_NOOP("CustomerTable", "Permissions"),
         {"customer.consent_email", "customer.consent_sms", "customer.consent_call"}},
    };
    return columns;
}

const SpecialColumn *specialColumn(const std::string &id)
{
    const auto &all = specialColumns();
    const auto at =
        std::find_if(all.begin(), all.end(), [&id](const SpecialColumn &column) { return id == column.id; });
    return at == all.end() ? nullptr : &*at;
}

const columns::Column *sourceOf(const WorkspaceState &state, std::string_view fieldId)
{
    const fields::Field *field = state.snapshot->catalogue.find(fieldId);
    return field ? state.fields().columnOf(*field) : nullptr;
}

CustomerColumn columnOf(const WorkspaceState &state, const std::string &id)
{
    CustomerColumn column{id};
    const fields::Field *field = state.snapshot->catalogue.find(id);
    column.type = field ? field->type : fields::ValueType::Text;
    const SpecialColumn *special = specialColumn(id);
    if (!special) {
        column.sources = {sourceOf(state, id)};
        return column;
    }
    column.content = special->content;
    for (const char *source : special->fields)
        column.sources.push_back(sourceOf(state, source));
    return column;
}

bool hasData(const CustomerColumn &column)
{
    return column.content == CustomerContent::Name
        || std::any_of(column.sources.begin(), column.sources.end(), [](const auto *source) { return source; });
}

std::int64_t integerAt(const columns::Column *column, std::uint32_t row)
{
    const auto *integers = column ? std::get_if<columns::IntegerColumn>(column) : nullptr;
    return integers ? integers->at(row) : columns::missingInteger;
}

QString rfmCell(const WorkspaceState &, const CustomerColumn &column, std::uint32_t row)
{
    QStringList scores;
    for (const columns::Column *source : column.sources) {
        const std::int64_t score = integerAt(source, row);
        if (score == columns::missingInteger)
            return {};
        scores += QString::number(score);
    }
    return scores.join(u'-');
}

QString daysCell(const WorkspaceState &state, const CustomerColumn &column, std::uint32_t row)
{
    const std::int64_t days = integerAt(column.sources.front(), row);
    return days == columns::missingInteger ? QString() : wording::daysText(days, state.language());
}

QString fieldCell(const WorkspaceState &state, const CustomerColumn &column, std::uint32_t row)
{
    const columns::Column *source = column.sources.front();
    rules::Finding value = rules::findingAt(*source, column.type, row);
    // People compare amounts in a column by their whole units.
    const auto *amount = std::get_if<Decimal>(&value);
    if (amount && column.type == fields::ValueType::Money) {
        const auto minor = rescaled(*amount, currencyDigits(state.currency()));
        if (minor)
            return wording::wholeMoneyText(*minor, state.currency(), state.language());
    }
    return wording::findingText(value, column.type, column.id, state.context);
}

QString permissionsCell(const WorkspaceState &, const CustomerColumn &column, std::uint32_t row)
{
    static constexpr const char *given[] = {QT_TRANSLATE_NOOP("CustomerTable", "E-mail allowed"),
                                            QT_TRANSLATE_NOOP("CustomerTable", "SMS allowed"),
                                            QT_TRANSLATE_NOOP("CustomerTable", "Calls allowed")};
    static constexpr const char *refused[] = {QT_TRANSLATE_NOOP("CustomerTable", "e-mail not allowed"),
                                              QT_TRANSLATE_NOOP("CustomerTable", "SMS not allowed"),
                                              QT_TRANSLATE_NOOP("CustomerTable", "calls not allowed")};
    QStringList words;
    const auto permissions = permissionsOf(column, row);
    for (std::size_t i = 0; i < permissionCount; ++i) {
        if (permissions[i] == Permission::Given)
            words += QCoreApplication::translate("CustomerTable", given[i]);
        else if (permissions[i] == Permission::Refused)
            words += QCoreApplication::translate("CustomerTable", refused[i]);
    }
    return words.join(u", "_s);
}

QString nameCell(const WorkspaceState &state, const CustomerColumn &, std::uint32_t row)
{
    return customerName(*state.snapshot, row);
}

QString placeCell(const WorkspaceState &state, const CustomerColumn &, std::uint32_t row)
{
    return customerPlace(*state.snapshot, row);
}

using CellWords = QString (*)(const WorkspaceState &, const CustomerColumn &, std::uint32_t row);
constexpr CellWords cellWords[] = {nameCell, placeCell, fieldCell, daysCell, rfmCell, permissionsCell}; // by content

} // namespace

const std::array<PermissionChannel, permissionCount> &permissionChannels()
{
    static constexpr std::array<PermissionChannel, permissionCount> channels = {{
        {"customer.consent_email", "mail", "mail-off"},
        {"customer.consent_sms", "mobile", "mobile-off"},
        {"customer.consent_call", "phone", "phone-off"},
    }};
    return channels;
}

const std::vector<std::string> &usualCustomerColumns()
{
    static const std::vector<std::string> ids = {
        "name", "place", "customer.revenue", "customer.order_count", "customer.recency_days", "rfm", "permissions"};
    return ids;
}

CustomerTablePtr readCustomerTable(const StatePtr &state, const std::vector<std::string> &wanted)
{
    auto table = std::make_shared<CustomerTable>();
    table->state = state;
    for (const std::string &id : wanted) {
        CustomerColumn column = columnOf(*state, id);
        if (hasData(column))
            table->columns.push_back(std::move(column));
    }
    return table;
}

std::vector<std::string> availableCustomerColumns(const WorkspaceState &state)
{
    std::vector<std::string> ids;
    const auto add = [&](const std::string &id) {
        if (std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    };
    for (const std::string &id : usualCustomerColumns()) {
        if (hasData(columnOf(state, id)))
            add(id);
    }
    for (const fields::Field &field : fields::standardFields()) {
        if (field.entity != fields::Entity::Customer)
            continue;
        // Stored columns are named without being read; derived ones exist once they were made.
        if (state.snapshot->customers.has(field.id) || (field.derived && sourceOf(state, field.id)))
            add(field.id);
    }
    for (const fields::Field &field : state.snapshot->catalogue.customFields()) {
        if (field.entity == fields::Entity::Customer && state.snapshot->customers.has(field.id))
            add(field.id);
    }
    return ids;
}

QString customerColumnLabel(const WorkspaceState &state, const std::string &id)
{
    if (const SpecialColumn *special = specialColumn(id))
        return QCoreApplication::translate("CustomerTable", special->label);
    return wording::fieldLabel(state.snapshot->catalogue, id);
}

QString nothingKnown()
{
    return u"–"_s;
}

QString customerCellText(const CustomerTable &table, const CustomerColumn &column, std::uint32_t row)
{
    const QString words = cellWords[static_cast<std::size_t>(column.content)](*table.state, column, row);
    return words.isEmpty() ? nothingKnown() : words;
}

std::array<Permission, permissionCount> permissionsOf(const CustomerColumn &column, std::uint32_t row)
{
    std::array<Permission, permissionCount> permissions{};
    for (std::size_t i = 0; i < permissionCount && i < column.sources.size(); ++i) {
        const std::int64_t value = integerAt(column.sources[i], row);
        if (value != columns::missingInteger)
            permissions[i] = value == 1 ? Permission::Given : Permission::Refused;
    }
    return permissions;
}

bool isNumeric(const CustomerColumn &column)
{
    using fields::ValueType;
    return column.content == CustomerContent::Days
        || (column.content == CustomerContent::Field
            && (column.type == ValueType::Number || column.type == ValueType::Money));
}

QString customerPlace(const columns::Snapshot &snapshot, std::size_t row)
{
    QStringList parts;
    const QString district = customerWords(snapshot, "customer.district", row);
    QString city = customerWords(snapshot, "customer.city", row);
    if (city.isEmpty())
        city = customerWords(snapshot, "customer.province", row);
    for (const QString &part : {district, city}) {
        if (!part.isEmpty() && !parts.contains(part))
            parts += part;
    }
    return parts.join(u", "_s);
}

} // namespace dilim::ui
