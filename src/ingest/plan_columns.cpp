// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/plan_columns.h"

#include "base/decimal.h"
#include "base/text_fold.h"
#include "fields/catalogue.h"
#include "fields/standard_fields.h"
#include "ingest/header_words.h"

#include <algorithm>
#include <array>
#include <set>

namespace dilim::ingest {
namespace {

using fields::ValueType;

/// The custom field of the workspace with this header, of an entity; null if there is none.
const fields::Field *knownCustomField(const Hints &hints, fields::Entity entity, const std::string &header)
{
    const std::string key = headerKey(headerLabel(header));
    for (const fields::Field &field : hints.customFields) {
        if (field.entity == entity && !key.empty() && headerKey(field.name) == key)
            return &field;
    }
    return nullptr;
}

const fields::Field *findField(const Hints &hints, const std::string &id)
{
    if (const fields::Field *standard = fields::standardField(id))
        return standard;
    for (const fields::Field &field : hints.customFields) {
        if (field.id == id)
            return &field;
    }
    return nullptr;
}

fields::Shelf shelfOf(fields::Entity entity, ValueType type)
{
    if (type == ValueType::Date || type == ValueType::Moment)
        return fields::Shelf::When;
    if (type == ValueType::Money)
        return fields::Shelf::Worth;
    return entity == fields::Entity::Customer ? fields::Shelf::Who : fields::Shelf::Does;
}

/// Free text about people stays out of shared dictionaries.
fields::Field customField(const std::string &id, const std::string &header, ValueType type)
{
    fields::Field field;
    field.id = id;
    field.entity = fields::entityOfField(id).value_or(fields::Entity::Customer);
    field.type = type;
    field.shelf = shelfOf(field.entity, type);
    field.name = headerLabel(header);
    field.custom = true;
    field.personal = type == ValueType::Text;
    return field;
}

TextKind textKindOf(const std::vector<std::string> &fields)
{
    constexpr std::string_view reach[] = {"customer.email", "customer.phone"};
    constexpr std::string_view names[] = {"customer.full_name", "customer.first_name", "customer.last_name",
                                          "customer.company"};
    const std::string_view field = fields.empty() ? std::string_view() : std::string_view(fields.front());
    if (std::find(std::begin(reach), std::end(reach), field) != std::end(reach))
        return TextKind::Reach;
    if (std::find(std::begin(names), std::end(names), field) != std::end(names))
        return TextKind::Name;
    return TextKind::Lines;
}

/// An id that no other column of the file uses.
std::string freeFieldId(const std::string &wanted, std::set<std::string> &used)
{
    std::string id = wanted;
    for (int n = 2; !used.insert(id).second || fields::standardField(id); ++n)
        id = wanted + '_' + std::to_string(n);
    return id;
}

/// `known`: how the cells come about; null for those of the file.
ColumnMapping mappingOf(const PlanColumn &column, const ColumnMapping *known)
{
    ColumnMapping mapping;
    if (known && column.recipe) {
        mapping.parts = known->parts;
        mapping.join = known->join;
    }
    if (known && column.recipe)
        mapping.sum = known->sum;
    mapping.addsUp = column.addsUp;
    mapping.sameFor = column.sameFor;
    mapping.opposite = column.reading.opposite;
    mapping.header = column.header;
    mapping.fields = column.fields;
    mapping.type = column.reading.type;
    const ValueType type = column.reading.type;
    if (type == ValueType::Number || type == ValueType::Money)
        mapping.decimalMark = column.reading.decimalMark;
    if (type == ValueType::Date || type == ValueType::Moment)
        mapping.dateOrder = column.reading.dateOrder;
    if (type == ValueType::CategoryList)
        mapping.listSeparator = column.reading.listSeparator;
    return mapping;
}

ColumnMapping remembered(const Inspection &inspection, const PlanColumn &column)
{
    return mappingOf(column, wantedColumn(inspection.wanted, column.header));
}

/// Decides fields, type and reading of each column.
class ColumnPlanner
{
public:
    ColumnPlanner(Inspection &inspection, const Hints &hints, std::string fileStem)
        : m_inspection(inspection)
        , m_hints(hints)
        , m_fileStem(std::move(fileStem))
        , m_defaults(defaultsFor(hints.currency))
    {
    }

    Result<void> planAll(const Recognition &recognition)
    {
        for (const RecognisedColumn &column : recognition.columns)
            m_used.insert(column.fields.begin(), column.fields.end());
        for (std::size_t c = 0; c < recognition.columns.size(); ++c) {
            if (Result<void> planned = plan(c, recognition.columns[c]); !planned)
                return planned;
        }
        followOthers();
        return {};
    }

private:
    /// Where a column decides nothing, but others of the file do and agree, it is read like them.
    void followOthers()
    {
        const std::optional<std::size_t> order = agreed({"day_first_proved", "month_first_proved"});
        const std::optional<std::size_t> mark = agreed({"decimal_comma_proved", "decimal_dot_proved"});
        for (std::size_t c = 0; c < m_inspection.columns.size(); ++c) {
            if (order && dropDefault(c, "date_order_default", "date_order_of_other_column", *order))
                m_inspection.plan.columns[c].reading.dateOrder = m_inspection.plan.columns[*order].reading.dateOrder;
            if (mark && dropDefault(c, "decimal_mark_default", "decimal_mark_of_other_column", *mark))
                m_inspection.plan.columns[c].reading.decimalMark = m_inspection.plan.columns[*mark].reading.decimalMark;
            m_inspection.columns[c].reading = remembered(m_inspection, m_inspection.plan.columns[c]);
        }
    }

    /// The first undoubted column with one of two proofs, if no such column has the other one.
    [[nodiscard]] std::optional<std::size_t> agreed(const std::array<std::string_view, 2> &ids) const
    {
        std::array<std::optional<std::size_t>, 2> first;
        for (std::size_t c = 0; c < m_inspection.columns.size(); ++c) {
            for (const Evidence &one : m_inspection.columns[c].evidence) {
                for (std::size_t i = 0; i < ids.size(); ++i) {
                    if (one.id == ids[i] && !first[i] && !m_inspection.columns[c].doubtful)
                        first[i] = c;
                }
            }
        }
        if (first[0] && first[1])
            return std::nullopt;
        return first[0] ? first[0] : first[1];
    }

    bool dropDefault(std::size_t c, std::string_view byDefault, const char *instead, std::size_t other)
    {
        ColumnReport &report = m_inspection.columns[c];
        const auto at = std::find_if(report.evidence.begin(), report.evidence.end(),
                                     [byDefault](const Evidence &one) { return one.id == byDefault; });
        if (at == report.evidence.end())
            return false;
        *at = {instead, {m_inspection.columns[other].header}};
        report.doubtful = false;
        return true;
    }

    Result<void> plan(std::size_t c, const RecognisedColumn &recognised)
    {
        const std::string &header = m_inspection.sample.headers[c];
        const ColumnMapping *wanted = wantedColumn(m_inspection.wanted, header);
        PlanColumn column;
        column.header = header;
        if (wanted && !wanted->parts.empty())
            column.recipe = recipeOf(*wanted, fileHeaders(m_inspection), m_fileStem);
        column.fields = recognised.fields;
        column.addsUp = wanted && wanted->addsUp;
        column.sameFor = wanted ? wanted->sameFor : std::string();
        column.personalSkipped = recognised.skipped;
        ColumnReport report;
        report.header = header;
        report.index = static_cast<int>(c);
        report.evidence = recognised.evidence;
        report.samples = recognised.skipped ? std::vector<std::string>() : m_inspection.facts[c].samples;
        if (!recognised.skipped) {
            Result<ValueType> type =
                column.fields.empty() ? customType(c, column, wanted, report) : knownType(c, column, wanted, report);
            if (!type)
                return type.error();
            ReadingGuess guess = guessReading(m_inspection.facts[c], *type, wanted ? *wanted : ColumnMapping(),
                                              defaultsOf(column.fields));
            guess.reading.text = textKindOf(column.fields);
            guess.reading.opposite = wanted && wanted->opposite;
            guess.reading.share = !column.fields.empty() && column.fields.front() == "line.discount";
            column.reading = guess.reading;
            report.doubtful = guess.doubtful;
            report.evidence.insert(report.evidence.end(), guess.evidence.begin(), guess.evidence.end());
        }
        report.reading = remembered(m_inspection, column);
        m_inspection.plan.columns.push_back(std::move(column));
        m_inspection.columns.push_back(std::move(report));
        return {};
    }

    /// Prices of one piece may have more decimals than amounts have.
    [[nodiscard]] Defaults defaultsOf(const std::vector<std::string> &fields) const
    {
        Defaults defaults = m_defaults;
        const bool unitPrice =
            std::ranges::count(fields, "line.price") + std::ranges::count(fields, "product.price") > 0;
        defaults.amountDecimals = unitPrice ? maxDecimalScale : currencyDigits(m_hints.currency);
        return defaults;
    }

    /// The type of fields that are named: the mapping's for custom ones, else the field's own.
    Result<ValueType> knownType(std::size_t c, const PlanColumn &column, const ColumnMapping *wanted,
                                ColumnReport &report)
    {
        ValueType type = ValueType::Text;
        for (const std::string &id : column.fields) {
            const fields::Field *field = findField(m_hints, id);
            if (!field && !fields::entityOfField(id))
                return Error{"mapping.unknown_field", {id}};
            if (field && (field->derived || (!field->custom && !fields::standardField(id))))
                return Error{"mapping.unknown_field", {id}};
            if (field) {
                type = field->type;
            } else {
                type = wanted && wanted->type ? *wanted->type
                                              : guessType(m_inspection.facts[c], column.header, report.evidence);
                m_inspection.plan.customFields.push_back(customField(id, column.header, type));
                continue;
            }
            if (field->custom)
                m_inspection.plan.customFields.push_back(*field);
        }
        return type;
    }

    Result<ValueType> customType(std::size_t c, PlanColumn &column, const ColumnMapping *wanted, ColumnReport &report)
    {
        const fields::Entity entity = m_inspection.wanted.rest.value_or(m_inspection.plan.primary);
        const ColumnFacts &facts = m_inspection.facts[c];
        const fields::Field *known = knownCustomField(m_hints, entity, column.header);
        if (known && !m_used.contains(known->id) && fitsType(facts, known->type)) {
            report.evidence.push_back({"field_known_custom", {known->id}});
            m_used.insert(known->id);
            column.fields = {known->id};
            m_inspection.plan.customFields.push_back(*known);
            return known->type;
        }
        if (facts.filled == 0 && m_inspection.sample.whole && !wanted) {
            report.evidence.push_back({"column_empty", {}});
            return ValueType::Text;
        }
        ValueType type = wanted && wanted->type ? *wanted->type : guessType(facts, column.header, report.evidence);
        if (entity == fields::Entity::Customer && type == ValueType::Money && !(wanted && wanted->type))
            type = moneyOrNumber(facts, column.header, report);
        if (entity == fields::Entity::Table && type == ValueType::Category)
            type = ValueType::Text; // "(not set)" is a row of its own there
        column.fields = {freeFieldId(fields::customFieldId(entity, std::string(headerLabel(column.header))), m_used)};
        m_inspection.plan.customFields.push_back(customField(column.fields.front(), column.header, type));
        return type;
    }

    /// Amounts of people have the workspace's currency; others are numbers, so that nothing adds them to amounts.
    ValueType moneyOrNumber(const ColumnFacts &facts, const std::string &header, ColumnReport &report) const
    {
        const std::string named = bareHeader(header).currency;
        const std::string &currency = facts.currency.empty() ? named : facts.currency;
        if (currency.empty() || m_hints.currency.empty() || currency == m_hints.currency)
            return ValueType::Money;
        report.evidence.push_back({"amount_of_other_currency", {currency, m_hints.currency}});
        return ValueType::Number;
    }

    Inspection &m_inspection;
    const Hints &m_hints;
    std::string m_fileStem;
    Defaults m_defaults;
    std::set<std::string> m_used;
};

} // namespace

Result<void> planColumns(Inspection &inspection, const Hints &hints, const std::string &fileStem,
                         const Recognition &recognition)
{
    return ColumnPlanner(inspection, hints, fileStem).planAll(recognition);
}

void setReading(Inspection &inspection, std::size_t column, const ReadingGuess &guess)
{
    PlanColumn &planned = inspection.plan.columns[column];
    planned.reading = guess.reading;
    ColumnReport &report = inspection.columns[column];
    report.reading = remembered(inspection, planned);
    report.doubtful = guess.doubtful;
    report.evidence.insert(report.evidence.end(), guess.evidence.begin(), guess.evidence.end());
}

void setCustomType(Inspection &inspection, std::size_t column, fields::ValueType type)
{
    PlanColumn &planned = inspection.plan.columns[column];
    planned.reading.type = type;
    planned.reading.share = false;
    for (fields::Field &field : inspection.plan.customFields) {
        if (std::find(planned.fields.begin(), planned.fields.end(), field.id) != planned.fields.end())
            field = customField(field.id, planned.header, type);
    }
    inspection.columns[column].reading = remembered(inspection, planned);
}

void makeCustom(Inspection &inspection, std::size_t column, fields::ValueType type)
{
    PlanColumn &planned = inspection.plan.columns[column];
    std::set<std::string> used;
    for (const PlanColumn &other : inspection.plan.columns)
        used.insert(other.fields.begin(), other.fields.end());
    planned.fields = {
        freeFieldId(fields::customFieldId(inspection.plan.primary, std::string(headerLabel(planned.header))), used)};
    inspection.plan.customFields.push_back(customField(planned.fields.front(), planned.header, type));
    setCustomType(inspection, column, type);
}

} // namespace dilim::ingest
