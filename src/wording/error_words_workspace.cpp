// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_words.h"

#include "wording/language.h"

namespace dilim::wording {
namespace {

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
    {"workspace.open_elsewhere",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 is open already, by %2 on the computer %3. It was not touched; wait until it is closed there, "
         "or open it for reading only.")},
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
    {"workspace.none_open",
     QT_TRANSLATE_NOOP("Errors",
                       "No workspace is open, so there is nothing to change. Open one, or make a "
                       "new one.")},
    {"sample.missing",
     QT_TRANSLATE_NOOP("Errors",
                       "The files of the sample shop are not on this computer. Install Dilim again, or open files of "
                       "your own.")},
    {"edit.unknown", QT_TRANSLATE_NOOP("Errors", "There is no hand edit %1. List the edits to see their numbers.")},
    {"edit.already_undone", QT_TRANSLATE_NOOP("Errors", "The hand edit %1 is undone already. Nothing was changed.")},
    {"edit.bad_sides",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This edit needs two different people of this workspace. Nothing was changed. Choose them again, "
         "since the data may have changed meanwhile.")},
    {"edit.bad_split",
     QT_TRANSLATE_NOOP("Errors",
                       "A person can be split into two by some of his or her identifiers, not by all of them or none. "
                       "Nothing was changed. Choose those that belong to the other person.")},
    {"edit.bad_value",
     QT_TRANSLATE_NOOP("Errors",
                       "This edit of %1 names neither a value nor a customer of this workspace. Nothing was changed. "
                       "Choose the value again, since the data may have changed meanwhile."),
     {Argument::Field}},
    {"edit.unknown_field",
     QT_TRANSLATE_NOOP("Errors", "There is no field “%1”. Nothing was changed. List the fields to see their names.")},
    {"edit.not_of_customers",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is no field of customers. Nothing was changed: only values of customers can be changed by "
                       "hand. Correct the file and import it again."),
     {Argument::Field}},
    {"edit.computed_field",
     QT_TRANSLATE_NOOP("Errors", "%1 is computed from other values. Nothing was changed; change those instead."),
     {Argument::Field}},
    {"edit.identity_field",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 says who is who, so it cannot be changed as a value. Nothing was changed. Join two customers "
         "or split one instead, or correct the file and import it again."),
     {Argument::Field}},
    {"edit.permission_for_all",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is given or refused by each person, so it cannot be changed for all at once. Nothing was "
                       "changed; change it for one customer."),
     {Argument::Field}},
    {"edit.unreadable_value",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” cannot be read as a value of this kind: %2. Nothing was changed; write it anew."),
     {Plain, Argument::Type}},
    {"edit.no_such_value",
     QT_TRANSLATE_NOOP("Errors",
                       "No customer has the value “%2” in the field %1. Nothing was changed. Write it as it is shown."),
     {Argument::Field}},
    {"edit.same_value",
     QT_TRANSLATE_NOOP("Errors", "%1 has this value already. Nothing was changed."),
     {Argument::Field}},
    {"segment.unknown", QT_TRANSLATE_NOOP("Errors", "There is no segment “%1”. List the segments to see their names.")},
    {"segment.bad_name",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” cannot be the name of a segment. Use one line with at least "
                       "one letter or digit.")},
    {"segment.name_taken", QT_TRANSLATE_NOOP("Errors", "There is already a segment called “%1”. Choose another name.")},
    {"segment.bad_folder",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” cannot be the name of a folder. Use one line with at least one letter or digit.")},
    {"table.too_many_rows",
     QT_TRANSLATE_NOOP(
         "Errors",
         "A spreadsheet holds up to %2 rows, and this table has %1. Nothing was saved; save it as CSV, or "
         "save fewer rows."),
     {Argument::Count, Argument::Count}},
    {"table.too_many_columns",
     QT_TRANSLATE_NOOP(
         "Errors",
         "A spreadsheet holds up to %2 columns, and this table has %1. Nothing was saved; save it as CSV, "
         "or save fewer columns."),
     {Argument::Count, Argument::Count}},
    {"table.cell_too_long",
     QT_TRANSLATE_NOOP("Errors",
                       "The text in row %1 of the column “%2” is longer than a cell of a spreadsheet may be (32,767 "
                       "characters). Nothing was saved; save the table as CSV, or leave that column out."),
     {Argument::Count}},
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
    {"report.cannot_print",
     QT_TRANSLATE_NOOP("Errors",
                       "The printer %1 does not answer, so nothing was printed. Look after it, or save the report as "
                       "PDF.")},
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
    {"breakdown.unknown_part",
     QT_TRANSLATE_NOOP("Errors", "The field “%1” has no part “%2”. See --help for the parts of times and numbers.")},
    {"columns.unmade",
     QT_TRANSLATE_NOOP("Errors", "The data of “%1” could not be read. Check the workspace for damage.")},
    {"breakdown.not_groupable",
     QT_TRANSLATE_NOOP("Errors",
                       "The field “%1” holds personal text that differs from "
                       "person to person. Choose a field with few values.")},
    {"cohorts.too_many",
     QT_TRANSLATE_NOOP("Errors",
                       "The orders reach over too many weeks for one table of "
                       "cohorts. Choose months, quarters or years.")},
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
    {"cli.several_customers",
     QT_TRANSLATE_NOOP(
         "Errors",
         "Several customers have “%1”. Nothing was changed. Name the one you mean by one of the keys that "
         "“explain” and “likely” show, such as key:12.")},
    {"cli.bad_date", QT_TRANSLATE_NOOP("Errors", "“%1” is no date. Write it as 2026-11-21.")},
    {"cli.bad_entity",
     QT_TRANSLATE_NOOP("Errors",
                       "A file cannot hold “%1”. Choose customers, orders, order-lines, "
                       "products or events.")},
    {"cli.bad_option", QT_TRANSLATE_NOOP("Errors", "--%1 cannot be “%2”. See --help for what is possible.")},
    {"cli.rule_and_segment", QT_TRANSLATE_NOOP("Errors", "Name a rule or a segment, not both.")},
    {"cli.no_customer", QT_TRANSLATE_NOOP("Errors", "Nobody has the number, e-mail address or phone “%1”.")},
};

} // namespace

std::span<const ErrorWords> workspaceErrors()
{
    return table;
}

} // namespace dilim::wording
