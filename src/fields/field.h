// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::fields {

/// What a row of a table is about.
/// Table: about nobody, such as visits by country; kept and shown, never joined to the others.
enum class Entity : std::uint8_t { Customer, Order, OrderLine, Product, Event, Table };
inline constexpr std::size_t entityCount = 6;

/// What kind of values a field holds. It decides the operators that fit and how values are stored.
enum class ValueType : std::uint8_t {
    Text, // free or personal text; compared by match key
    Identifier, // compared byte by byte: ids, SKUs, postcodes
    Number, // Decimal
    Money, // Decimal in a currency
    Date, // a day
    Moment, // a point in time
    YesNo,
    Category, // one of some words; spellings with the same match key are one category
    CategoryList, // several of some words
};
inline constexpr std::size_t valueTypeCount = 9;

/// The shelf of the palette on which a field stands.
enum class Shelf : std::uint8_t { Who, Where, Likes, Uses, Does, Needs, Worth, When };

/// One thing that can be known about a row of an entity.
struct Field {
    std::string id{}; // "customer.country"; custom fields are "customer.<slug of the header>"
    Entity entity = Entity::Customer;
    ValueType type = ValueType::Text;
    Shelf shelf = Shelf::Who;
    std::string name{}; // source text of the name in English; for custom fields the header as people wrote it
    bool custom = false;
    bool personal = false; // names or reaches one person: kept out of shared dictionaries
    bool derived = false; // computed, never imported: of facts when the snapshot is built, of customers when first
                          // asked for
    friend bool operator==(const Field &, const Field &) = default;
};

/// Text ids of files and command line: "customer", "order", "order_line", "product", "event", "table".
[[nodiscard]] std::string_view entityId(Entity entity);
[[nodiscard]] std::optional<Entity> entityFromId(std::string_view id);
/// "text", "identifier", "number", "money", "date", "moment", "yes_no", "category", "category_list".
[[nodiscard]] std::string_view typeId(ValueType type);
[[nodiscard]] std::optional<ValueType> typeFromId(std::string_view id);
/// The entity named by the part of a field id before the first dot ("line." stands for order lines).
[[nodiscard]] std::optional<Entity> entityOfField(std::string_view fieldId);
/// "customer", "order", "line", "product", "event", "table": what field ids of the entity start with.
[[nodiscard]] std::string_view fieldPrefix(Entity entity);

} // namespace dilim::fields
