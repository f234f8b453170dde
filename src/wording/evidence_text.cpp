// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/evidence_text.h"

#include "wording/argument_words.h"

#include <iterator>

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;
using enum Argument;

struct EvidenceWords {
    std::string_view id;
    const char *text;
    Arguments arguments{};
};

/// A cell that proves a reading: its text, its line, how many cells say the same, of how many.
constexpr Arguments proof = {Plain, Line, Count, Count};

constexpr EvidenceWords table[] = {
    {"entity_wanted", QT_TRANSLATE_NOOP("Evidence", "You said what the file holds: %1."), {Entity}},
    {"system_recognised",
     QT_TRANSLATE_NOOP("Evidence", "This is an export of %1 (%2). Known are %3 of its %4 columns; %5."),
     {Plain, Entity, Count, Count, Knowledge}},
    {"kind_recognised", QT_TRANSLATE_NOOP("Evidence", "By its columns the file holds %1."), {Contents}},
    {"entity_by_headers",
     QT_TRANSLATE_NOOP("Evidence", "The file holds this: %1. The columns that say so: %2."),
     {Entity}},
    {"entity_default",
     QT_TRANSLATE_NOOP("Evidence", "No column tells what the file holds; it is read as: %1."),
     {Entity}},

    {"entity_nobody",
     QT_TRANSLATE_NOOP("Evidence",
                       "No column names a person or tells what only people have, so the rows are kept as a table about "
                       "nobody. If they are people, say so above the table.")},
    {"no_order_id",
     QT_TRANSLATE_NOOP("Evidence",
                       "No column is known as the number of the order. If the file has one, choose "
                       "it above the table.")},
    {"no_order_total",
     QT_TRANSLATE_NOOP("Evidence",
                       "No column is known as the total of the order, so no revenue is counted. If the "
                       "file has one, choose it above the table.")},

    {"encoding_wanted", QT_TRANSLATE_NOOP("Evidence", "You chose the encoding %1.")},
    {"encoding_bom", QT_TRANSLATE_NOOP("Evidence", "The file says at its start that its encoding is %1.")},
    {"encoding_nul_pattern", QT_TRANSLATE_NOOP("Evidence", "Every other byte is zero, as in the encoding %1.")},
    {"encoding_utf8", QT_TRANSLATE_NOOP("Evidence", "All letters are valid %1.")},
    {"encoding_ascii", QT_TRANSLATE_NOOP("Evidence", "The file has plain English letters only; it is read as %1.")},
    {"encoding_twice",
     QT_TRANSLATE_NOOP("Evidence",
                       "A program damaged the letters before: “%1” was “%2”. All of them are read as they were.")},
    {"encoding_turkish_letters",
     QT_TRANSLATE_NOOP("Evidence", "The file is not UTF-8, and in the encoding %1 it has Turkish letters: “%2”.")},
    {"encoding_guessed",
     QT_TRANSLATE_NOOP("Evidence", "The file is not UTF-8; it looks like the encoding %1, in which it has “%2”.")},
    {"encoding_not_utf8",
     QT_TRANSLATE_NOOP("Evidence", "Bytes that cannot be UTF-8 were found further down (%2); the file is read as %1."),
     {Plain, Count}},

    {"sheet_only", QT_TRANSLATE_NOOP("Evidence", "A workbook with one sheet: “%1”.")},
    {"sheet_first_table",
     QT_TRANSLATE_NOOP("Evidence", "The first of the %2 sheets that looks like a table: “%1”."),
     {Plain, Count}},
    {"sheet_wanted", QT_TRANSLATE_NOOP("Evidence", "You chose this of the %2 sheets: “%1”."), {Plain, Count}},
    {"json_objects",
     QT_TRANSLATE_NOOP("Evidence", "JSON: %1 objects are the rows, and their %2 names are the columns."),
     {Count, Count}},
    {"table_first", QT_TRANSLATE_NOOP("Evidence", "The first of the %2 tables in the file: “%1”."), {Plain, Count}},
    {"table_wanted", QT_TRANSLATE_NOOP("Evidence", "You chose this of the %2 tables: “%1”."), {Plain, Count}},
    {"more_tables",
     QT_TRANSLATE_NOOP("Evidence", "Not read: %1 more tables in this file (%2). Choose one to read it, too."),
     {Count, Plain}},
    {"label_lines",
     QT_TRANSLATE_NOOP("Evidence",
                       "The file is a report: %1 lines of labels and values are no table and are left out."),
     {Count}},
    {"separator_wanted", QT_TRANSLATE_NOOP("Evidence", "You chose the separator: %1."), {Separator}},
    {"separator_line", QT_TRANSLATE_NOOP("Evidence", "The first line of the file names the separator: “%1”.")},
    {"separator_consistent",
     QT_TRANSLATE_NOOP("Evidence", "Separated by: %1. It gives %2 columns in %3 % of the lines."),
     {Separator, Count, Count}},
    {"separator_blanks", QT_TRANSLATE_NOOP("Evidence", "Separated by blanks; they give %1 columns."), {Count}},
    {"quote_none", QT_TRANSLATE_NOOP("Evidence", "Quotation marks are part of the text in this file.")},
    {"quotes_escaped", QT_TRANSLATE_NOOP("Evidence", "Quotation marks inside of cells are marked by %1 before them.")},
    {"header_wanted", QT_TRANSLATE_NOOP("Evidence", "You chose the header line: %1, with %2 columns."), {Line, Count}},
    {"header_found",
     QT_TRANSLATE_NOOP("Evidence", "The names of the columns stand here: %1, with %2 columns."),
     {Line, Count}},
    {"header_none",
     QT_TRANSLATE_NOOP("Evidence", "No line holds the names of the columns; the %1 columns are numbered."),
     {Count}},

    {"field_wanted", QT_TRANSLATE_NOOP("Evidence", "You chose the field.")},
    {"column_empty", QT_TRANSLATE_NOOP("Evidence", "The column is empty; there is nothing to import.")},
    {"field_by_kind", QT_TRANSLATE_NOOP("Evidence", "That is usual in files with %1."), {Contents}},
    {"field_by_system", QT_TRANSLATE_NOOP("Evidence", "That is how %1 writes it.")},
    {"made_of_user_agent",
     QT_TRANSLATE_NOOP("Evidence", "Found in the user agents of the column “%1”, which name the visitor's device.")},
    {"user_agent_taken_apart",
     QT_TRANSLATE_NOOP("Evidence",
                       "Taken apart into device, browser and operating system; the text itself is left out.")},
    {"field_by_header", QT_TRANSLATE_NOOP("Evidence", "The name of the column says the field: %1."), {Field}},
    {"field_by_email_shape", QT_TRANSLATE_NOOP("Evidence", "%1 of %2 values are e-mail addresses."), {Count, Count}},
    {"field_by_phone_shape", QT_TRANSLATE_NOOP("Evidence", "%1 of %2 values are phone numbers."), {Count, Count}},
    {"field_by_currency_codes",
     QT_TRANSLATE_NOOP("Evidence", "%1 of %2 values are codes of currencies."),
     {Count, Count}},
    {"field_known_custom", QT_TRANSLATE_NOOP("Evidence", "The workspace knows this column from an earlier import.")},

    {"personal_national_id",
     QT_TRANSLATE_NOOP("Evidence",
                       "Left out: identity numbers are not needed to know customers, and dangerous to keep.")},
    {"personal_card",
     QT_TRANSLATE_NOOP("Evidence", "Left out: card numbers are not needed to know customers, and dangerous to keep.")},
    {"personal_iban",
     QT_TRANSLATE_NOOP("Evidence",
                       "Left out: bank accounts are not needed to know customers, and "
                       "dangerous to keep.")},
    {"personal_password",
     QT_TRANSLATE_NOOP("Evidence", "Left out: passwords must never leave the system they are for.")},
    {"personal_health",
     QT_TRANSLATE_NOOP("Evidence",
                       "Left out: the law protects data about health specially. A mapping can take it in.")},
    {"personal_religion",
     QT_TRANSLATE_NOOP("Evidence",
                       "Left out: the law protects data about belief and origin "
                       "specially. A mapping can take it in.")},
    {"personal_birth_place",
     QT_TRANSLATE_NOOP("Evidence", "Left out: places of birth serve identity checks. A mapping can take them in.")},

    {"row_numbers",
     QT_TRANSLATE_NOOP("Evidence",
                       "Left out: it counts the rows of this file, 1, 2, 3…, and says nothing of anybody.")},

    {"type_empty", QT_TRANSLATE_NOOP("Evidence", "The column is empty; it is kept as text.")},
    {"type_yes_no", QT_TRANSLATE_NOOP("Evidence", "Only yes (%1) and no (%2) occur."), {Count, Count}},
    {"type_date", QT_TRANSLATE_NOOP("Evidence", "The values are dates (%1 of the sample).")},
    {"type_moment", QT_TRANSLATE_NOOP("Evidence", "The values are dates with a time (%1 of the sample).")},
    {"type_identifier",
     QT_TRANSLATE_NOOP("Evidence",
                       "The values are codes that name things (different ones: %1 of the "
                       "sample).")},
    {"type_money", QT_TRANSLATE_NOOP("Evidence", "The values are amounts with a currency (%1 of the sample).")},
    {"amount_of_other_currency",
     QT_TRANSLATE_NOOP("Evidence",
                       "They are in %1, and this workspace counts in %2: kept as numbers, which are added to no amount.")},
    {"type_number", QT_TRANSLATE_NOOP("Evidence", "The values are numbers (%1 of the sample).")},
    {"type_list",
     QT_TRANSLATE_NOOP("Evidence", "Each cell is a list, separated by: %1. Different words: %2."),
     {Separator, Count}},
    {"type_category",
     QT_TRANSLATE_NOOP("Evidence", "Few words come again and again (different ones: %1 of the sample).")},
    {"type_text", QT_TRANSLATE_NOOP("Evidence", "Free text (different ones: %1 of the sample).")},
    {"corrected_by_whole_file", QT_TRANSLATE_NOOP("Evidence", "The first look was wrong; the whole file decided.")},
    {"type_corrected", QT_TRANSLATE_NOOP("Evidence", "The first look said %1; the whole file says %2."), {Type, Type}},
    {"not_a_share",
     QT_TRANSLATE_NOOP("Evidence",
                       "This is no share of the price: %1 (%2). It is kept as a field of its "
                       "own."),
     {Plain, Line}},
    {"reading_wanted", QT_TRANSLATE_NOOP("Evidence", "You chose how the values are read.")},

    {"decimal_comma_proved",
     QT_TRANSLATE_NOOP("Evidence", "The comma is the decimal mark: %1 (%2). Values that prove it: %3 of %4."), proof},
    {"decimal_dot_proved",
     QT_TRANSLATE_NOOP("Evidence", "The point is the decimal mark: %1 (%2). Values that prove it: %3 of %4."), proof},
    {"decimal_marks_mixed",
     QT_TRANSLATE_NOOP("Evidence", "Some values use the other decimal mark: %1 (%2). They are %3 of %4."), proof},
    {"thousands_of_amounts",
     QT_TRANSLATE_NOOP("Evidence",
                       "Amounts of money have two decimals at most, so the mark in %1 (%2) divides thousands. Values "
                       "like it: %3 of %4."),
     proof},
    {"decimal_mark_of_currency",
     QT_TRANSLATE_NOOP("Evidence", "Nothing in the column decides the decimal mark; taken as usual for %2: %1."),
     {Mark}},
    {"decimal_mark_default",
     QT_TRANSLATE_NOOP("Evidence", "Nothing in the column decides the decimal mark; taken: %1."),
     {Mark}},
    {"currency_by_header", QT_TRANSLATE_NOOP("Evidence", "The name of the column names the currency: %1.")},
    {"currency_by_signs",
     QT_TRANSLATE_NOOP("Evidence",
                       "The amounts themselves name the currency (%2), in so many cells of the sample: %1."),
     {Count}},
    {"decimals_rounded",
     QT_TRANSLATE_NOOP("Evidence", "Values with more than six decimals were rounded to six: %1."),
     {Count}},
    {"date_year_first",
     QT_TRANSLATE_NOOP("Evidence", "The year comes first: %1 (%2). Values written like this: %3 of %4."), proof},
    {"date_month_named",
     QT_TRANSLATE_NOOP("Evidence", "The month is named in words: %1 (%2). Values written like this: %3 of %4."), proof},
    {"day_first_proved", QT_TRANSLATE_NOOP("Evidence", "The day comes first: %1 (%2). Values that prove it: %3 of %4."),
     proof},
    {"day_first_by_dots",
     QT_TRANSLATE_NOOP("Evidence", "Dates with dots are written with the day first: %1 (%2), and %3 of %4."), proof},
    {"month_first_proved",
     QT_TRANSLATE_NOOP("Evidence", "The month comes first: %1 (%2). Values that prove it: %3 of %4."), proof},
    {"date_orders_mixed",
     QT_TRANSLATE_NOOP("Evidence", "Some dates are written in the other order: %1 (%2). They are %3 of %4."), proof},
    {"date_order_default",
     QT_TRANSLATE_NOOP("Evidence", "No date decides whether the day or the month comes first; taken: %1."),
     {DateStart}},
    {"ids_written_as_floats",
     QT_TRANSLATE_NOOP("Evidence",
                       "Codes got a decimal part on their way, such as %1 (%2); it was taken off. Values: "
                       "%3 of %4."),
     proof},
    {"dates_swapped",
     QT_TRANSLATE_NOOP(
         "Evidence",
         "%1 cells are dates, but %2 are texts that the spreadsheet could not convert, such as “%3”: it "
         "probably exchanged day and month in the dates. They are kept as they are in the file; better export "
         "the file again, as CSV."),
     {Count, Count, Plain}},
    {"damaged_by_spreadsheet",
     QT_TRANSLATE_NOOP("Evidence",
                       "A spreadsheet has turned codes into shortened numbers (such as 8,69E+12). Cells that "
                       "cannot be recovered: %1. Export the file again without opening it there."),
     {Count}},
    {"sizes_as_dates",
     QT_TRANSLATE_NOOP(
         "Evidence",
         "Cells such as %1 may be sizes or codes that a spreadsheet took for dates. They are kept as they "
         "are; cells: %2."),
     {Plain, Count}},

    {"cancellations_by_prefix",
     QT_TRANSLATE_NOOP("Evidence",
                       "Orders whose number starts with %1 are cancellations: below zero are %2 of %3 such "
                       "records, and %4 of the %5 others."),
     {Plain, Count, Count, Count, Count}},
    {"unclosed_quote",
     QT_TRANSLATE_NOOP("Evidence",
                       "A quotation mark is opened and never closed; what follows it may "
                       "stand in one cell.")},
    {"stray_quotes",
     QT_TRANSLATE_NOOP("Evidence", "Quotation marks in the wrong place were kept as text: %1."),
     {Count}},
    {"extra_empty_cells", QT_TRANSLATE_NOOP("Evidence", "Rows had empty cells beyond the last column: %1."), {Count}},
    {"nul_bytes_dropped", QT_TRANSLATE_NOOP("Evidence", "Zero bytes were left out: %1."), {Count}},
    {"control_characters_dropped",
     QT_TRANSLATE_NOOP("Evidence", "Invisible control characters were left out: %1."),
     {Count}},
    {"characters_not_in_encoding",
     QT_TRANSLATE_NOOP("Evidence", "Letters that do not exist in the encoding of the file: %1."),
     {Count}},

    {"likely_same_name", QT_TRANSLATE_NOOP("Evidence", "The name is the same: %1.")},
    {"likely_similar_name", QT_TRANSLATE_NOOP("Evidence", "The names sound alike: %1 and %2.")},
    {"likely_birth_date", QT_TRANSLATE_NOOP("Evidence", "The birth date is the same: %1."), {Day}},
    {"likely_address", QT_TRANSLATE_NOOP("Evidence", "The address is the same.")},
    {"likely_postcode_district", QT_TRANSLATE_NOOP("Evidence", "The postcode (%1) and the district are the same.")},
    {"likely_city", QT_TRANSLATE_NOOP("Evidence", "The city is the same.")},
    {"likely_customer_number",
     QT_TRANSLATE_NOOP("Evidence", "Two sources have the same customer number for this name: %1.")},
    {"likely_relay",
     QT_TRANSLATE_NOOP("Evidence",
                       "A marketplace stands in for the address of one of them: %1. The name is rare here.")},
    {"likely_two_relays",
     QT_TRANSLATE_NOOP("Evidence", "A marketplace stands in for the addresses of both. The name is rare here.")},
    {"likely_no_contact",
     QT_TRANSLATE_NOOP("Evidence", "One of them has neither e-mail nor phone. The name is rare here.")},
    {"likely_mailbox",
     QT_TRANSLATE_NOOP("Evidence", "The addresses are one mailbox but for dots or what follows a plus: %1 and %2.")},
    {"likely_domain_slip",
     QT_TRANSLATE_NOOP("Evidence", "One of the addresses looks like a slip of the other: %1 and %2.")},
    {"likely_phone", QT_TRANSLATE_NOOP("Evidence", "The phone is the same, and the first names agree: %1.")},
    {"likely_phone_initial",
     QT_TRANSLATE_NOOP("Evidence", "The phone is the same, and one first name is the initial of the other: %1.")},
    {"likely_phone_no_name", QT_TRANSLATE_NOOP("Evidence", "The phone is the same, and one of them has no name: %1.")},
    {"unlikely_birth_date", QT_TRANSLATE_NOOP("Evidence", "The birth dates differ: %1 and %2."), {Day, Day}},
    {"unlikely_gender", QT_TRANSLATE_NOOP("Evidence", "The genders differ.")},
    {"unlikely_city", QT_TRANSLATE_NOOP("Evidence", "The cities differ.")},

    {"doubtful",
     QT_TRANSLATE_NOOP("Evidence",
                       "Please look at the column “%1”: nothing in the file decides how it is "
                       "read.")},
};

const EvidenceWords *find(std::string_view id)
{
    for (const EvidenceWords &row : table) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

/// A correction of the type names both types, one of a reading does not.
std::string_view wordedId(const ingest::Evidence &evidence)
{
    const bool types = evidence.id == "corrected_by_whole_file" && evidence.arguments.size() == 2;
    return types ? std::string_view("type_corrected") : std::string_view(evidence.id);
}

} // namespace

QString evidenceText(const ingest::Evidence &evidence, std::string_view language)
{
    if (const EvidenceWords *words = find(wordedId(evidence)))
        return filled(translated(language, "Evidence", words->text),
                      argumentWords(evidence.arguments, words->arguments, language));
    const QString arguments = argumentWords(evidence.arguments, {}, language).join(u", "_s);
    return QString::fromStdString(evidence.id) + (arguments.isEmpty() ? QString() : u": " + arguments);
}

bool hasEvidenceText(std::string_view id)
{
    return find(id) != nullptr;
}

} // namespace dilim::wording
