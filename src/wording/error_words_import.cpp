// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_words.h"

#include "wording/language.h"

namespace dilim::wording {
namespace {

constexpr ErrorWords table[] = {
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
    {"file.too_many_rows",
     QT_TRANSLATE_NOOP(
         "Errors",
         "The file has more than %1 rows, and Dilim does not read more at once. Nothing was changed; export "
         "it in several parts and import them one after another."),
     {Argument::Count}},
    {"refresh.no_folder",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 is no folder that can be looked into, so nothing was taken from it. Put it back, connect the "
         "drive, or stop watching it.")},
    {"refresh.unknown_path",
     QT_TRANSLATE_NOOP("Errors", "%1 is not among the files and folders that are refreshed; nothing was changed.")},
    {"kept_table.too_many_rows",
     QT_TRANSLATE_NOOP("Errors",
                       "A table about nobody may have at most %1 rows, and this one has more. Nothing was changed; "
                       "export it for a shorter time or in less detail."),
     {Argument::Count}},
    {"kept_table.unknown",
     QT_TRANSLATE_NOOP("Errors", "No table came with import %1. `dilim-cli tables FILE` lists those that are there.")},
    {"lookup.no_keys",
     QT_TRANSLATE_NOOP("Errors",
                       "No column of the table is tied to a field, so nothing was linked. Say which column lists the "
                       "values of which field.")},
    {"lookup.no_suggestion",
     QT_TRANSLATE_NOOP("Errors",
                       "No column of “%1” lists values that customers or orders have, so nothing was linked. Say "
                       "which column lists the values of which field.")},
    {"lookup.no_values",
     QT_TRANSLATE_NOOP("Errors",
                       "All columns of the table are tied to fields, so none is left to become a field. Nothing was "
                       "changed; leave at least one column free.")},
    {"lookup.not_linked",
     QT_TRANSLATE_NOOP("Errors", "The table of import %1 is not used as a look-up table; nothing was changed.")},
    {"lookup.unknown_column",
     QT_TRANSLATE_NOOP("Errors",
                       "The table has no column “%1”, so nothing was linked. Write the name as it stands in the "
                       "header.")},
    {"lookup.bad_field",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” cannot be looked up in a table: it must be a field that imports fill with one value "
                       "each. Nothing was linked; choose another field.")},
    {"lookup.same_twice",
     QT_TRANSLATE_NOOP("Errors", "“%1” is named twice, so nothing was linked. Tie each column to a field of its own.")},
    {"lookup.mixed",
     QT_TRANSLATE_NOOP("Errors",
                       "“%1” does not go together with the other fields: a table tells about customers, orders, order "
                       "lines, events or products. Nothing was linked; fields of customers go with those of their "
                       "orders, lines and events.")},
    {"file.too_many_columns",
     QT_TRANSLATE_NOOP("Errors",
                       "The file has %1 columns; Dilim reads up to %2. Nothing was "
                       "changed; check the separator, or export fewer columns."),
     {Argument::Count, Argument::Count}},
    {"encoding.unknown", QT_TRANSLATE_NOOP("Errors", "There is no encoding “%1”. Write it as UTF-8 or windows-1254.")},
    {"file.changed",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 changed while it was read. Nothing was imported; wait until it is "
                       "completely written and try again.")},
    {"workbook.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is damaged or was not completely written. Nothing was changed; open it in the program it "
                       "comes from and save it again.")},
    {"workbook.encrypted",
     QT_TRANSLATE_NOOP(
         "Errors", "%1 is protected with a password. Nothing was changed; take the password away and save it again.")},
    {"workbook.old",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 is a workbook of the old kind (.xls), or it is protected with a password. Nothing was changed; "
         "save it as .xlsx without a password.")},
    {"workbook.binary",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is a binary workbook (.xlsb). Nothing was changed; save it as .xlsx and import that.")},
    {"workbook.none",
     QT_TRANSLATE_NOOP(
         "Errors", "%1 is an archive without a workbook in it. Nothing was changed; unpack it and import the files.")},
    {"workbook.empty",
     QT_TRANSLATE_NOOP("Errors", "No sheet of %1 holds a table. Nothing was changed; check the file.")},
    {"workbook.unsafe",
     QT_TRANSLATE_NOOP(
         "Errors",
         "This workbook is made in a way that could harm a computer (%1), so it was not read. Nothing was "
         "changed; save it anew in a spreadsheet program, or as CSV.")},
    {"workbook.too_large",
     QT_TRANSLATE_NOOP("Errors",
                       "This workbook has more than Dilim reads at once (%1). Nothing was changed; save it in several "
                       "parts, or as CSV.")},
    {"table.unknown",
     QT_TRANSLATE_NOOP("Errors", "The file has no table “%1”. Nothing was changed; choose one of its tables.")},
    {"archive.no_table",
     QT_TRANSLATE_NOOP("Errors", "%1 is no table, so it was left out. The rest of the archive is read.")},
    {"archive.nested",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 is an archive within an archive, so it was left out. The rest is read; unpack it to import what "
         "is in it.")},
    {"archive.empty",
     QT_TRANSLATE_NOOP("Errors",
                       "No file in %1 is a table. Nothing was changed; check whether it is the right archive.")},
    {"archive.damaged",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is damaged or was not completely written. Nothing was changed; download or copy it again.")},
    {"archive.encrypted",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is protected with a password. Nothing was changed; unpack it and import the files in it.")},
    {"archive.unsafe",
     QT_TRANSLATE_NOOP(
         "Errors",
         "%1 is made in a way that could harm a computer (%2), so it was not read. Nothing was changed; if "
         "you trust it, unpack it and import the files in it.")},
    {"json.no_table",
     QT_TRANSLATE_NOOP("Errors",
                       "%1 is JSON, but no list of objects, which could be the rows of a table. Nothing was changed; "
                       "export one object a line, or an array of objects.")},
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
};

} // namespace

std::span<const ErrorWords> importErrors()
{
    return table;
}

} // namespace dilim::wording
