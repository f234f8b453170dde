// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"

#include "rules/json_value.h"
#include "rules/names.h"
#include "rules/operators.h"

#include <string_view>

namespace dilim::rules {
namespace {

// Words in «» are filled in from the tables of operators and measures.
constexpr std::string_view schema = R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "Dilim rule",
  "type": "object",
  "required": ["dilim_rule", "rule"],
  "additionalProperties": false,
  "properties": {
    "dilim_rule": {"const": «version»},
    "rule": {"$ref": "#/$defs/group"}
  },
  "$defs": {
    "id": {"type": "string", "minLength": 1, "maxLength": 64},
    "op": {"enum": [«operators»]},
    "values": {"type": "array", "items": {"type": ["string", "number"]}},
    "field": {"type": "string", "pattern": "^(customer|order|line|product|event)\\."},
    "group": {
      "type": "object",
      "required": ["match", "children"],
      "additionalProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "match": {"enum": ["all", "any", "none"]},
        "enabled": {"type": "boolean", "default": true},
        "children": {"type": "array", "items": {"$ref": "#/$defs/line"}}
      }
    },
    "line": {
      "if": {"required": ["match"]},
      "then": {"$ref": "#/$defs/group"},
      "else": {
        "if": {"required": ["facts"]},
        "then": {"$ref": "#/$defs/behaviour"},
        "else": {"$ref": "#/$defs/condition"}
      }
    },
    "condition": {
      "type": "object",
      "required": ["field", "op"],
      "additionalProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "field": {"$ref": "#/$defs/field"},
        "op": {"$ref": "#/$defs/op"},
        "values": {"$ref": "#/$defs/values"},
        "enabled": {"type": "boolean", "default": true}
      }
    },
    "behaviour": {
      "type": "object",
      "required": ["facts", "measure", "op"],
      "additionalProperties": false,
      "properties": {
        "id": {"$ref": "#/$defs/id"},
        "facts": {"enum": ["orders", "lines", "events"]},
        "measure": {"enum": [«measures»]},
        "of": {"$ref": "#/$defs/field"},
        "orders": {"enum": ["counted", "all"], "default": "counted"},
        "where": {"type": "array", "items": {"$ref": "#/$defs/filter"}},
        "window": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "last_days": {"type": "integer", "minimum": 1, "maximum": «maxDays»},
            "first": {"type": "string", "format": "date"},
            "last": {"type": "string", "format": "date"}
          },
          "not": {
            "required": ["last_days"],
            "anyOf": [{"required": ["first"]}, {"required": ["last"]}]
          }
        },
        "op": {"$ref": "#/$defs/op"},
        "values": {"$ref": "#/$defs/values"},
        "enabled": {"type": "boolean", "default": true}
      }
    },
    "filter": {
      "type": "object",
      "required": ["field", "op"],
      "additionalProperties": false,
      "properties": {
        "field": {"$ref": "#/$defs/field"},
        "op": {"$ref": "#/$defs/op"},
        "values": {"$ref": "#/$defs/values"}
      }
    }
  }
}
)";

template <typename Table> std::string quotedIds(const Table &table)
{
    std::string text;
    for (const auto &row : table)
        text += (text.empty() ? "" : ", ") + quotedJson(row.id);
    return text;
}

void fill(std::string &text, std::string_view place, const std::string &with)
{
    text.replace(text.find(place), place.size(), with);
}

} // namespace

std::string ruleJsonSchema()
{
    std::string text(schema);
    fill(text, "«version»", std::to_string(ruleTextVersion));
    fill(text, "«operators»", quotedIds(operators()));
    fill(text, "«measures»", quotedIds(measures()));
    fill(text, "«maxDays»", std::to_string(maxDays));
    return text;
}

} // namespace dilim::rules
