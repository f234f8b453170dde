// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_text.h"

#include "wording/argument_words.h"

#include <iterator>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

struct ErrorWords {
    std::string_view code;
    const char *text;
    Arguments arguments{};
};

constexpr Argument Plain = Argument::Plain;
constexpr ErrorWords table[] = {
    {"cancelled", QT_TRANSLATE_NOOP("Errors", "Cancelled. Everything is as it was before.")},
    {"memory.full",
     QT_TRANSLATE_NOOP("Errors",
                       "There is not enough memory for this. Nothing was changed; close other programs and "
                       "try again.")},
    {"disk.full", QT_TRANSLATE_NOOP("Errors", "The disk is full. Nothing was changed; make room on it and try again.")},
    {"disk.io",
     QT_TRANSLATE_NOOP("Errors",
                       "The disk did not do what it was asked (%1). The workspace is as it was; check the "
                       "disk or the network drive and try again.")},
    {"time_zone.unknown",
     QT_TRANSLATE_NOOP("Errors", "This computer knows no time zone “%1”. Write it as Europe/Istanbul or Asia/Baku.")},

    {"workspace.missing",
     QT_TRANSLATE_NOOP("Errors",
                       "There is no workspace at %1. Check the name, or make a new "
                       "workspace there.")},
    {"workspace.exists",
     QT_TRANSLATE_NOOP("Errors",
                       "There is a file at %1 already, and it was left alone. Choose "
                       "another name.")},
    {"workspace.cannot_create",
     QT_TRANSLATE_NOOP("Errors",
                       "The workspace %1 cannot be made (%2). Choose a folder in "
                       "which you may write.")},
    {"workspace.bad_currency",
     QT_TRANSLATE_NOOP("Errors", "“%1” is no currency. Use its three capital letters, such as TRY, AZN or EUR.")},
    {"workspace.not_ours",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 is not a Dilim workspace but %2. It was not touched. To bring in its data, import it into a workspace."),
     {Plain, Argument::FileKind}},
    {"workspace.newer",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 was written by a newer Dilim (format %2; this one knows up to %3). It was not "
                       "touched; update Dilim to open it.")},
    {"workspace.busy",
     QT_TRANSLATE_NOOP("Errors",
                       "Another program is writing to %1. Nothing was changed; wait until "
                       "it is done and try again.")},
    {"workspace.read_only",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 can only be read, so nothing was changed. Ask for the "
                       "right to write to it, or work on a copy.")},
    {"workspace.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is damaged (%2). It was not changed; use your last backup, and keep this file in "
                       "case something must be saved from it.")},
    {"workspace.unreadable",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 cannot be read (%2). Check that the file is there and "
                       "that you may open it.")},
    {"workspace.too_large",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 has become larger than a workspace can be. Nothing was "
                       "changed; start a second workspace for the older data.")},
    {"workspace.hard_links",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 has a second name on this disk (a hard link), and one of the two would be left behind when "
                       "it is written. It was not touched; make a copy and open that.")},
    {"workspace.no_backup",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 must be brought to the format of this Dilim, and the copy that must be kept before that "
                       "could not be made (%2). It was not touched; make room beside it and open it again.")},
    {"workspace.sql",
     QT_TRANSLATE_NOOP("Errors",
                       "Dilim made a mistake while working on %1 (%2). The file is as it "
                       "was; please report this sentence.")},

    {"file.missing", QT_TRANSLATE_NOOP("Errors", "There is no file %1. Check its name and folder.")},
    {"file.unreadable",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 cannot be read. Check that it is a file and that you may open "
                       "it. The system says: %2.")},
    {"file.empty", QT_TRANSLATE_NOOP("Errors", "%1 is empty, so there is nothing to import. Export it again.")},
    {"file.too_large",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is larger than Dilim can read at once. Nothing was changed; "
                       "export it in several parts and import them one after another.")},
    {"file.not_text",
     QT_TRANSLATE_NOOP("Errors",
                       "This is no text file but %1. Nothing was changed; save it as CSV in "
                       "the program it comes from."),
     {Argument::FileKind}},
    {"file.no_columns",
     QT_TRANSLATE_NOOP("Errors",
                       "No columns were found in %1. Nothing was changed; name the "
                       "separator and the header line in a mapping file.")},
    {"file.exists",
     QT_TRANSLATE_NOOP("Errors", "There is a file at %1 already, and it was left alone. Choose another name.")},
    {"file.cannot_write",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 cannot be written (%2). Choose another place, or close the program that has it open.")},
    {"file.too_many_columns",
     QT_TRANSLATE_NOOP("Errors",
                       "The file has %1 columns; Dilim reads up to %2. Nothing was "
                       "changed; check the separator, or export fewer columns."),
     {Argument::Count, Argument::Count}},
    {"file.too_many_rows",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file has more than %1 rows, and Dilim does not read more at once. Nothing was changed; export "
         "it in several parts and import them one after another."),
     {Argument::Count}},
    {"encoding.unknown", QT_TRANSLATE_NOOP("Errors", "There is no encoding “%1”. Write it as UTF-8 or windows-1254.")},
    {"file.changed",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 changed while it was read. Nothing was imported; wait until it is "
                       "completely written and try again.")},

    {"mapping.syntax", QT_TRANSLATE_NOOP("Errors", "The mapping file is not valid JSON: line %1, %2.")},
    {"mapping.unknown_key",
     QT_TRANSLATE_NOOP("Errors",
                       "The mapping file has a key “%1” that does not exist. Print the "
                       "schema of mapping files to see which ones do.")},
    {"mapping.unknown_field",
     QT_TRANSLATE_NOOP("Errors",
                       "The mapping file names the field “%1”, which does not "
                       "exist. List the fields to see their ids.")},
    {"mapping.unknown_column",
     QT_TRANSLATE_NOOP("Errors",
                       "The mapping file names the column “%1”, which the file does "
                       "not have. Compare it with the file's header line.")},
    {"mapping.bad_value",
     QT_TRANSLATE_NOOP("Errors",
                       "In the mapping file, “%1” cannot be “%2”. Print the schema of "
                       "mapping files to see what is possible.")},
    {"mapping.duplicate_key",
     QT_TRANSLATE_NOOP("Errors", "The mapping file says “%1” twice in the same place. Keep one of them.")},
    {"mapping.too_deep",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The mapping file is nested deeper than %1 levels. Print the schema of mapping files to see their form.")},
    {"mapping.too_large",
     QT_TRANSLATE_NOOP("Errors",
                       "The mapping file is too large (%1 bytes). A mapping needs a few lines for each column only."),
     {Argument::Count}},
    {"mapping.version",
     QT_TRANSLATE_NOOP("Errors",
                       "The mapping file is of version %1, which this Dilim does not "
                       "know. Update Dilim, or write the file anew.")},

    {"import.unknown", QT_TRANSLATE_NOOP("Errors", "There is no import %1. List the imports to see their numbers.")},
    {"import.already_undone", QT_TRANSLATE_NOOP("Errors", "Import %1 was undone before. Nothing was changed.")},

    {"segment.unknown", QT_TRANSLATE_NOOP("Errors", "There is no segment “%1”. List the segments to see their names.")},
    {"segment.bad_name",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” cannot be the name of a segment. Use one line with at least "
                       "one letter or digit.")},

    {"export.cannot_write",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 cannot be written (%2). Choose another place, or close the "
                       "program that has it open.")},
    {"export.is_workspace",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is a workspace, and it was left alone. Choose another name for the exported file.")},
    {"report.cannot_write",
     QT_TRANSLATE_NOOP("Errors",
                       "The report %1 cannot be written (%2). Choose another place, or "
                       "close the program that has it open.")},
    {"report.font_missing",
     QT_TRANSLATE_NOOP("Errors",
                       "The font %1 is missing from the program, so no report was "
                       "made. Install Dilim again.")},
    {"report.letter_missing",
     QT_TRANSLATE_NOOP("Errors",
                       "The program's font lacks the letter %1 (weight %2), so no "
                       "report was made. Install Dilim again.")},

    {"breakdown.field_count", QT_TRANSLATE_NOOP("Errors", "A breakdown takes one to three fields, not %1.")},
    {"breakdown.unknown_field",
     QT_TRANSLATE_NOOP("Errors",
                       "There is no field “%1”. List the fields to see their "
                       "ids.")},
    {"breakdown.field_absent",
     QT_TRANSLATE_NOOP("Errors",
                       "No import has filled the field “%1” yet. Import a file "
                       "that has it, or choose another field.")},
    {"breakdown.mixed_entities",
     QT_TRANSLATE_NOOP("Errors",
                       "Fields of order lines and of events cannot be crossed "
                       "with each other. Choose fields of one of them, with "
                       "fields of customers if you like.")},
    {"breakdown.not_groupable",
     QT_TRANSLATE_NOOP("Errors",
                       "The field “%1” holds personal text that differs from "
                       "person to person. Choose a field with few values.")},

    {"check.sqlite", QT_TRANSLATE_NOOP("Errors", "The database itself is damaged: %1.")},
    {"check.piece", QT_TRANSLATE_NOOP("Errors", "Damaged data: layer %1, column %2, piece %3.")},
    {"check.foreign_key", QT_TRANSLATE_NOOP("Errors", "Rows of the table %1 belong to something that is gone.")},
    {"check.orphan", QT_TRANSLATE_NOOP("Errors", "Data that belong to no import: pack %1.")},
    {"check.orphan_bytes", QT_TRANSLATE_NOOP("Errors", "Stored bytes that belong to no column: %1.")},
    {"check.rows", QT_TRANSLATE_NOOP("Errors", "Rows are missing in a column: pack %1, column %2.")},
    {"check.counts", QT_TRANSLATE_NOOP("Errors", "The counts kept with import %1 do not add up.")},
    {"check.rejects", QT_TRANSLATE_NOOP("Errors", "The rejected rows of import %1 are not those that were written.")},
    {"packed.damaged", QT_TRANSLATE_NOOP("Errors", "Stored data are damaged (%1).")},
    {"rfm.window", QT_TRANSLATE_NOOP("Errors", "The window of RFM has at least one day, not %1.")},
    {"check.digest", QT_TRANSLATE_NOOP("Errors", "The content is not what was written last: the digests differ.")},

    {"cli.bad_date", QT_TRANSLATE_NOOP("Errors", "“%1” is no date. Write it as 2026-11-21.")},
    {"cli.bad_entity",
     QT_TRANSLATE_NOOP("Errors",
                       "A file cannot hold “%1”. Choose customers, orders, order-lines, "
                       "products or events.")},
    {"cli.bad_option", QT_TRANSLATE_NOOP("Errors", "--%1 cannot be “%2”. See --help for what is possible.")},
    {"cli.rule_and_segment", QT_TRANSLATE_NOOP("Errors", "Name a rule or a segment, not both.")},
    {"cli.no_customer", QT_TRANSLATE_NOOP("Errors", "Nobody has the number, e-mail address or phone “%1”.")},

    {"rule.syntax", QT_TRANSLATE_NOOP("Errors", "The rule is not valid JSON: line %1, %2.")},
    {"rule.not_json", QT_TRANSLATE_NOOP("Errors", "The rule is not valid JSON from line %1, character %2 on.")},
    {"rule.too_large",
     QT_TRANSLATE_NOOP("Errors", "The rule is larger than %1 bytes. Split it into several segments.")},
    {"rule.duplicate_key",
     QT_TRANSLATE_NOOP("Errors",
                       "The rule says “%1” twice in the same place. Keep one of "
                       "them.")},
    {"rule.nested_too_deep", QT_TRANSLATE_NOOP("Errors", "The rule is nested deeper than %1 levels. Make it flatter.")},
    {"rule.version",
     QT_TRANSLATE_NOOP("Errors",
                       "The rule is of version %1, which this Dilim does not know. Update "
                       "Dilim, or write the rule anew.")},
    {"rule.missing_key", QT_TRANSLATE_NOOP("Errors", "Rule, %1: “%2” is missing.")},
    {"rule.unknown_key",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, %1: there is no key “%2”. Print the schema of rules to see "
                       "which keys exist.")},
    {"rule.wrong_kind", QT_TRANSLATE_NOOP("Errors", "Rule, %1: “%2” must be of the JSON kind %3.")},
    {"rule.unknown_word",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, %1: “%2” cannot be “%3”. Print the schema of rules to see "
                       "what is possible.")},
    {"rule.unreadable_value",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, %1: “%3” in “%2” is not a value that can stand "
                       "there. Words stand in quotation marks, dates look like "
                       "2026-11-21.")},
    {"rule.bad_id", QT_TRANSLATE_NOOP("Errors", "“%1” cannot be the id of a line: ids have 1 to 64 bytes.")},
    {"rule.duplicate_id",
     QT_TRANSLATE_NOOP("Errors",
                       "Two lines of the rule have the id “%1”. Give each its own, or "
                       "none.")},
    {"rule.too_deep",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: groups can be nested %2 levels deep. Make the rule "
                       "flatter.")},
    {"rule.unknown_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: there is no field “%2”. List the fields to see "
                       "their ids.")},
    {"rule.wrong_facts",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: the field “%2” cannot be asked of %3."),
     {Plain, Plain, Argument::Facts}},
    {"rule.unknown_operator",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: there is no operator “%2”. Print the schema "
                       "of rules to see which exist.")},
    {"rule.operator_does_not_fit",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the operator “%2” does not fit “%3”, "
                       "whose type is: %4."),
     {Plain, Plain, Plain, Argument::Type}},
    {"rule.operand_count",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the operator “%2” needs this many values: %3. "
                       "It has %4.")},
    {"rule.operand_type",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the value of “%2” is of the wrong type; it must "
                       "be: %3."),
     {Plain, Plain, Argument::Type}},
    {"rule.operand_empty",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: a value of “%2” has neither letters nor "
                       "digits.")},
    {"rule.days_out_of_range",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the number of days is %2; it must be a whole "
                       "number from 1 to %3.")},
    {"rule.range_reversed",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the range ends before it begins. Swap its two "
                       "ends.")},
    {"rule.window_mixed",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: a window is either the last days or between "
                       "dates, not both.")},
    {"rule.measure_needs_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” needs a field of a number or an "
                       "amount to compute it from.")},
    {"rule.measure_takes_no_field",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” is computed without a field; "
                       "leave “%3” away.")},
    {"rule.measure_needs_number",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: “%2” can be computed from numbers and "
                       "amounts only, and “%3” is neither.")},
    {"rule.measure_does_not_fit",
     QT_TRANSLATE_NOOP("Errors", "Rule, line %1: “%2” cannot be computed over %3."),
     {Plain, Plain, Argument::Facts}},
    {"rule.field_and_facts",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1 asks for a customer's field and for facts at "
                       "once. Make two lines of it.")},
    {"rule.column_kind",
     QT_TRANSLATE_NOOP("Errors",
                       "Rule, line %1: the workspace keeps the field “%2” in a form that "
                       "cannot be asked. Import its file again.")},
};

const ErrorWords *find(std::string_view code)
{
    for (const ErrorWords &row : table) {
        if (row.code == code)
            return &row;
    }
    return nullptr;
}

QString unknownText(const Error &error, std::string_view language)
{
    QStringList parts{QString::fromStdString(error.code)};
    for (const std::string &argument : error.arguments)
        parts += QString::fromStdString(argument);
    return filled(translated(language, "Errors",
                             QT_TRANSLATE_NOOP("Errors",
                                               "Something went wrong that has no explanation yet (%1). "
                                               "Please report this sentence.")),
                  {parts.join(u", "_s)});
}

} // namespace

QString errorText(const Error &error, std::string_view language)
{
    const ErrorWords *words = find(error.code);
    if (!words)
        return unknownText(error, language);
    const QStringList arguments = argumentWords(error.arguments, words->arguments, language);
    return filled(translated(language, "Errors", words->text), arguments);
}

bool hasErrorText(std::string_view code)
{
    return find(code) != nullptr;
}

} // namespace dilim::wording
