# SPDX-License-Identifier: GPL-3.0-or-later
"""schema_verdicts.py SCHEMA DOCUMENTS: looks at every line of DOCUMENTS, a JSON document each, with an independent
validator and prints "yes" or "no" for it. Leaves with 77 where there is no validator (python3-jsonschema)."""
import json
import sys

try:
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
with open(sys.argv[2], encoding="utf-8", newline="\n") as file:
    for line in file:
        print("yes" if validator.is_valid(json.loads(line)) else "no")
