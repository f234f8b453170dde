// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/operators.h"

#include <string_view>

namespace dilim::rules {
namespace {

// Words in «» are filled in from the tables.
constexpr std::string_view schema = R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Dilim rule",
  "type": "object",
  "required": ["dilim_rule", "rule"],
  "additionalProperties": false,
  "properties": {
    "dilim_rule": {"const": «version»},
    "rule": {"$ref": "#/$defs/group"},
    "limit": {
      "type": "object",
      "required": ["customers"],
      "additionalProperties": false,
      "properties": {
        "customers": {"type": "integer", "minimum": 1, "maximum": 4294967295},
        "by": {"$ref": "#/$defs/field"},
        "order": {"enum": ["greatest", "least"], "default": "greatest"}
      }
    }
  },
  "$defs": {
    "id": {"type": "string", "minLength": 1, "maxLength": 64},
    "enabled": {"type": "boolean", "default": true},
    "field": {"type": "string"},
    "date": {"type": "string", "format": "date", "pattern": "^«date»$"},
    "days": {"type": "integer", "minimum": 1, "maximum": «maxDays»},
    "group": {
      "type": "object",
      "required": ["match", "children"],
      "additionalProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "match": {"enum": ["all", "any", "none", "at_least", "at_most", "exactly"]},
        "number": {"type": "integer", "minimum": 0, "maximum": «maxCount»},
        "enabled": {"$ref": "#/$defs/enabled"},
        "children": {"type": "array", "items": {"$ref": "#/$defs/line"}}
      },
      "if": {"properties": {"match": {"enum": ["at_least", "at_most", "exactly"]}}},
      "then": {"required": ["number"]},
      "else": {"properties": {"number": false}}
    },
    "line": {
      "type": "object",
      "if": {"required": ["match"]},
      "then": {"$ref": "#/$defs/group"},
      "else": {"$ref": "#/$defs/condition"}
    },
    "condition": {
      "required": ["op"],
      "allOf": [{"$ref": "#/$defs/test"}],
      "if": {"required": ["facts"]},
      "then": {"$ref": "#/$defs/behaviour"},
      "else": {
        "if": {"required": ["sequence"]},
        "then": {"$ref": "#/$defs/sequence"},
        "else": {
          "if": {"required": ["segment"]},
          "then": {"$ref": "#/$defs/membership"},
          "else": {
            "if": {"required": ["random_share"]},
            "then": {"$ref": "#/$defs/random_share"},
            "else": {"$ref": "#/$defs/customer_field"}
          }
        }
      }
    },
    "customer_field": {
      "required": ["field"],
      "additionalProperties": false,
      "properties": {
        "field": {"$ref": "#/$defs/field"},
        «ofEveryCondition»
      }
    },
    "membership": {
      "additionalProperties": false,
      "properties": {
        "segment": {"type": "string"},
        «ofEveryCondition»
      }
    },
    "random_share": {
      "additionalProperties": false,
      "properties": {
        "random_share": {"type": "number", "minimum": 0, "maximum": 100},
        "seed": {"type": "string", "default": ""},
        «ofEveryCondition»
      }
    },
    "behaviour": {
      "required": ["measure"],
      "additionalProperties": false,
      "properties": {
        "facts": {"$ref": "#/$defs/facts"},
        "measure": {"enum": [«measures»]},
        "of": {"$ref": "#/$defs/field"},
        "orders": {"$ref": "#/$defs/orders"},
        "pick": {"enum": ["every", "first", "last"], "default": "every"},
        "where": {"$ref": "#/$defs/filters"},
        "containing": {"type": "array", "items": {"$ref": "#/$defs/filters"}},
        "window": {"$ref": "#/$defs/window"},
        "change": {"enum": ["none", "difference", "percent"], "default": "none"},
        «ofEveryCondition»
      }
    },
    "sequence": {
      "additionalProperties": false,
      "properties": {
        "sequence": {"type": "array", "minItems": 1, "items": {"$ref": "#/$defs/step"}},
        "not_followed_by": {"$ref": "#/$defs/step_facts"},
        "not_within": {"$ref": "#/$defs/span"},
        "window": {"$ref": "#/$defs/window"},
        «ofEveryCondition»
      },
      "dependentRequired": {"not_within": ["not_followed_by"]}
    },
    "step": {
      "type": "object",
      "required": ["facts"],
      "additionalProperties": false,
      "properties": {
        "facts": {"$ref": "#/$defs/facts"},
        "orders": {"$ref": "#/$defs/orders"},
        "where": {"$ref": "#/$defs/filters"},
        "within": {"$ref": "#/$defs/span"},
        "after": {"$ref": "#/$defs/span"},
        "without": {"$ref": "#/$defs/step_facts"}
      }
    },
    "step_facts": {
      "type": "object",
      "required": ["facts"],
      "additionalProperties": false,
      "properties": {
        "facts": {"$ref": "#/$defs/facts"},
        "orders": {"$ref": "#/$defs/orders"},
        "where": {"$ref": "#/$defs/filters"}
      }
    },
    "facts": {"enum": ["orders", "lines", "events"]},
    "orders": {"enum": ["counted", "all"], "default": "counted"},
    "span": {
      "type": "object",
      "minProperties": 1,
      "maxProperties": 1,
      "propertyNames": {"enum": ["minutes", "hours", "days"]},
      "additionalProperties": {"type": "integer", "minimum": 1, "maximum": «maxSpan»}
    },
    "window": {
      "type": "object",
      "additionalProperties": false,
      "properties": {
        "last_days": {"$ref": "#/$defs/days"},
        "next_days": {"$ref": "#/$defs/days"},
        "older_than_days": {"$ref": "#/$defs/days"},
        "period": {"enum": [«periods»]},
        "first": {"$ref": "#/$defs/date"},
        "last": {"$ref": "#/$defs/date"}
      },
      "if": {"anyOf": [{"required": ["first"]}, {"required": ["last"]}]},
      "then": {"propertyNames": {"enum": ["first", "last"]}},
      "else": {"maxProperties": 1}
    },
    "filters": {
      "if": {"type": "object"},
      "then": {"$ref": "#/$defs/filter_group"},
      "else": {"$ref": "#/$defs/filter_list"}
    },
    "filter_list": {
      "type": "array",
      "items": {
        "type": "object",
        "if": {"required": ["match"]},
        "then": {"$ref": "#/$defs/filter_group"},
        "else": {"$ref": "#/$defs/filter"}
      }
    },
    "filter_group": {
      "required": ["match", "where"],
      "additionalProperties": false,
      "properties": {
        "match": {"enum": ["all", "any", "none"]},
        "where": {"$ref": "#/$defs/filter_list"}
      }
    },
    "filter": {
      "required": ["field", "op"],
      "additionalProperties": false,
      "properties": {"field": {"$ref": "#/$defs/field"}, "op": true, "values": true},
      "allOf": [{"$ref": "#/$defs/test"}]
    },
    "other_field": {
      "type": "object",
      "required": ["field"],
      "additionalProperties": false,
      "properties": {"field": {"$ref": "#/$defs/field"}}
    },
    "number_or_time": {
      "anyOf": [
        {"type": "number"},
        {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,6})?$"},
        {"$ref": "#/$defs/date"},
        {"type": "string", "pattern": "^«date»T([01][0-9]|2[0-3])(:[0-5][0-9]){2}(\\.[0-9]{3})?Z$"}
      ]
    },
    "test": {
      "properties": {
        "op": {"enum": [«operators»]},
        "values": {"type": "array"}
      },
      "allOf": [
        {
          "if": {"properties": {"op": {"enum": [«wordOperators»]}}},
          "then": {"properties": {"values": {"items": {"type": ["string", "object"]}}}},
          "else": {"properties": {"values": {"items": {
            "if": {"type": "object"}, "then": true, "else": {"$ref": "#/$defs/number_or_time"}
          }}}}
        },
        {
          "if": {"properties": {"op": {"enum": [«fieldOperators»]}}},
          "then": {"properties": {"values": {"items": {
            "if": {"type": "object"}, "then": {"$ref": "#/$defs/other_field"}
          }}}},
          "else": {"properties": {"values": {"items": {"not": {"type": "object"}}}}}
        }
      ]
    }
  }
}
)";

// "op" and "values" are looked at by "test".
constexpr std::string_view ofEveryCondition =
    R"("id": {"$ref": "#/$defs/id"}, "enabled": {"$ref": "#/$defs/enabled"}, "op": true, "values": true,
        "per": {"$ref": "#/$defs/field"})";

// Year, month and day; whether the month has that day is left to the reader.
constexpr std::string_view datePattern = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])";

template <typename Table, typename Takes> std::string quotedIds(const Table &table, Takes takes)
{
    std::string text;
    for (const auto &row : table) {
        if (takes(row))
            text += (text.empty() ? "" : ", ") + quotedJson(row.id);
    }
    return text;
}

void fill(std::string &text, std::string_view place, std::string_view with)
{
    for (std::size_t at = text.find(place); at != std::string::npos; at = text.find(place, at + with.size()))
        text.replace(at, place.size(), with);
}

} // namespace

std::string ruleJsonSchema()
{
    const auto every = [](const auto &) { return true; };
    std::string text(schema);
    fill(text, "«ofEveryCondition»", ofEveryCondition);
    fill(text, "«version»", std::to_string(ruleTextVersion));
    fill(text, "«operators»", quotedIds(operators(), every));
    fill(text, "«wordOperators»", quotedIds(operators(), takesWords));
    fill(text, "«fieldOperators»", quotedIds(operators(), takesOtherField));
    fill(text, "«measures»", quotedIds(measures(), every));
    fill(text, "«periods»", quotedIds(namedPeriods(), every));
    fill(text, "«maxDays»", std::to_string(maxDays));
    fill(text, "«maxCount»", std::to_string(maxCount));
    fill(text, "«maxSpan»", std::to_string(maxSpan));
    fill(text, "«date»", datePattern);
    return text;
}

} // namespace dilim::rules
