// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/decimal.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace dilim::rules {

/// Another field as operand: "order total is more than list price". Of the same row as the field that is asked about,
/// or of the customer where a measure is asked about.
struct OtherField {
    std::string field{};
    friend bool operator==(const OtherField &, const OtherField &) = default;
};

/// An operand: text (also categories, identifiers, names of periods, days and months), a number or amount (also numbers
/// of days, shares in percent, hours), a day, a moment, another field.
using Value = std::variant<std::string, Decimal, Date, Moment, OtherField>;

/// All of, Any of, None of, or so many of (at least, at most, exactly): the last three with a number.
enum class Match : std::uint8_t { All, Any, None, AtLeast, AtMost, Exactly };

enum class CalendarUnit : std::uint8_t { Day, Week, Month, Quarter, Year, FiscalYear };
/// A calendar period around today: -1 is last month, 0 this month, 1 next month. Weeks begin on Monday (ISO 8601),
/// fiscal years with the context's month.
struct Period {
    CalendarUnit unit = CalendarUnit::Month;
    int offset = 0; // -1, 0 or 1
    friend bool operator==(const Period &, const Period &) = default;
};

/// When a fact happened: at most one of lastDays, nextDays, olderThanDays, period, or first/last; with none, all time.
/// A fact without a moment is in no window but "all time".
struct Window {
    std::optional<int> lastDays{}; // moments in (now - n x 24 h, now]; > 0
    std::optional<int> nextDays{}; // (now, now + n x 24 h]; > 0
    std::optional<int> olderThanDays{}; // up to now - n x 24 h, included; > 0
    std::optional<Period> period{}; // whole local days
    std::optional<Date> first{}; // local days first..last, both included
    std::optional<Date> last{};
    friend bool operator==(const Window &, const Window &) = default;
};

/// Which facts of a customer a behavioural condition looks at.
enum class Facts : std::uint8_t { Orders, Lines, Events };

/// What is computed over them; see the table `measures()`. Over no rows Count, CountOrders, Distinct and Sum are 0, all
/// others are missing.
enum class Measure : std::uint8_t {
    Count, // rows
    CountOrders, // of lines: their different orders; of orders: Count; events have none
    Distinct, // different known values of a field of the facts (of lines and events also of their product), no list;
              // texts as they are written
    Sum,
    Average,
    Minimum,
    Maximum,
    Median, // of the known values; between the two in the middle their mean
    Share, // percent: sum of the field (or number of rows) over that of the same facts without the filters `where` and
           // `containing`; missing where the whole is not above 0
    Last, // moment
    First,
    DaysSinceLast, // whole days of 24 hours up to now, rounded down
    DaysSinceFirst,
    Interval // mean days of 24 hours between one moment and the next: (last - first) / (moments - 1); missing below
             // two; every row with a moment counts, each line with that of its order
};

/// A condition on one property of one fact (or of its order or product): "line.category any_of Shoes".
struct Filter {
    std::string field{};
    std::string op{};
    std::vector<Value> operands{};
};

/// Filters for one and the same fact, nested freely; All, Any and None only. An empty All or None takes every row, an
/// empty Any none. Filters of orders on lines and products look for one line of the order for which the whole tree
/// holds; where an order has no (counting) line, they do not hold for it.
struct FilterGroup {
    Match match = Match::All;
    std::vector<std::variant<Filter, FilterGroup>> children; // no initialiser: clang 14
};

/// Which of the facts in the window (and counting, if that is asked) is looked at, before any filter: every one, or
/// each customer's first or last. Facts without a moment are never first or last; of equal moments the first row of the
/// table is first, the last row last.
enum class Pick : std::uint8_t { Every, First, Last };

/// The measure as it is, or against the same measure over the window of equal length just before: as difference, or in
/// percent of it without its sign (missing where that is 0). Only Count, CountOrders, Distinct and Sum; the window is
/// lastDays, or a period (the period before it), or first and last (as many days before).
enum class Change : std::uint8_t { None, Difference, Percent };

/// "3 orders or more", "spent 500 in the last 90 days", "last order before May".
struct Behaviour {
    Facts facts = Facts::Orders;
    Measure measure = Measure::Count;
    std::string of{}; // field of the facts for measures that need one: "order.amount", "line.quantity"; else empty
    bool countedOnly = true; // only orders (and lines) that count as a purchase; events: no meaning
    Pick pick = Pick::Every;
    FilterGroup where{};
    std::vector<FilterGroup> containing{}; // orders only: for each some line of the order, not one and the same for all
    Window window{};
    Change change = Change::None;
};

enum class SpanUnit : std::uint8_t { Minutes, Hours, Days }; // days of 24 hours
struct Span {
    int amount = 0; // > 0
    SpanUnit unit = SpanUnit::Days;
    friend bool operator==(const Span &, const Span &) = default;
};

/// Facts that take part in a sequence.
struct StepFacts {
    Facts facts = Facts::Events;
    bool countedOnly = true; // see Behaviour
    FilterGroup where{};
};

/// One step: a fact later than that of the step before (by at least a millisecond), at most `within` and at least
/// `after` later, with none of `without` strictly between the two. The first step has none of these.
struct Step {
    StepFacts facts{};
    std::optional<Span> within{};
    std::optional<Span> after{};
    std::optional<StepFacts> without{};
};

/// "Added to the cart, then no order within a day": happened or not. True for a customer who has facts for all steps in
/// this order, all inside the window, and for whom (for at least one such chain) no fact of `notFollowedBy` comes later
/// than the last step: ever, or `notWithin` that step. A time that is not over yet (last step + notWithin > now) does
/// not count: nobody knows yet. `notFollowedBy` is not bound to the window; without it `notWithin` has no meaning.
/// Facts without a moment take no part; lines have that of their order.
struct Sequence {
    std::vector<Step> steps{}; // one or more
    std::optional<StepFacts> notFollowedBy{};
    std::optional<Span> notWithin{};
    Window window{};
};

/// A field of the customer.
struct CustomerField {
    std::string field{}; // "customer.country"
};

/// Is in another segment: yes or no.
struct Membership {
    std::string segment{}; // name
};

/// Is in a stable random share: yes or no. The same customers for the same seed whatever else is imported; different
/// seeds draw independently.
struct RandomShare {
    Decimal percent{}; // 0..100
    std::string seed{};
};

/// What a condition asks about: the value that its operator judges.
using Subject = std::variant<CustomerField, Behaviour, Sequence, Membership, RandomShare>;

/// One line of a rule.
struct Condition {
    std::string id{}; // unique in its rule; survives moves, undo and copies
    Subject subject{};
    std::string op{}; // key in the operator table: "at_least"
    std::vector<Value> operands{}; // as many, and of the types, that the operator declares
    std::string per{}; // operators of standing: a category of customers within which they are ranked; else empty
    bool enabled = true;
};

/// All of / Any of / None of / so many of its children, in order. An empty All or None takes everybody, an empty Any
/// nobody; a switched-off child is treated as if it were not there.
struct Group {
    std::string id{};
    Match match = Match::All;
    int number = 0; // of AtLeast, AtMost, Exactly: 0 or more
    std::vector<std::variant<Condition, Group>> children; // no initialiser: clang 14
    bool enabled = true;
};

using Node = std::variant<Condition, Group>;

/// At most so many of the customers whom the root takes: those with the greatest (or least) value of a field. People
/// without a value come last; equal values are in the order of the random share without a seed.
struct Limit {
    std::uint32_t customers = 0; // > 0
    std::string by{}; // customer's field of numbers, amounts, days or moments; empty: the order of the random share
    bool greatestFirst = true;
    friend bool operator==(const Limit &, const Limit &) = default;
};

struct Rule {
    Group root{};
    std::optional<Limit> limit{};
};

bool operator==(const Filter &a, const Filter &b);
bool operator==(const FilterGroup &a, const FilterGroup &b);
bool operator==(const Behaviour &a, const Behaviour &b);
bool operator==(const StepFacts &a, const StepFacts &b);
bool operator==(const Step &a, const Step &b);
bool operator==(const Sequence &a, const Sequence &b);
bool operator==(const CustomerField &a, const CustomerField &b);
bool operator==(const Membership &a, const Membership &b);
bool operator==(const RandomShare &a, const RandomShare &b);
bool operator==(const Condition &a, const Condition &b);
bool operator==(const Group &a, const Group &b);
bool operator==(const Rule &a, const Rule &b);

} // namespace dilim::rules
