// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

constexpr Command table[] = {
    {"new", "new FILE [--currency TRY] [--time-zone Europe/Istanbul]",
     QT_TRANSLATE_NOOP("Cli", "Make a new workspace."), newWorkspace},
    {"import",
     "import FILE INPUT... [--as customers|orders|order-lines|products|events|table] [--source NAME] [--mapping "
     "M.json] "
     "[--table NAME] [--dry-run] [--rejects R.xlsx|R.csv]",
     QT_TRANSLATE_NOOP("Cli", "Read export files into the workspace, each as a whole or not at all."), importFiles},
    {"imports", "imports FILE", QT_TRANSLATE_NOOP("Cli", "List what was imported."), listImports},
    {"undo-import", "undo-import FILE NUMBER", QT_TRANSLATE_NOOP("Cli", "Take an import away, any of them."),
     undoImport},
    {"refresh", "refresh FILE [--watch FOLDER] [--forget PATH] [--source NAME] [--mapping M.json]",
     QT_TRANSLATE_NOOP("Cli", "Take what is new in the files and folders that were imported before."), refreshFiles},
    {"rates", "rates FILE [--set CURRENCY:DAY=RATE...] [--table NUMBER] [--remove CURRENCY[:DAY]]",
     QT_TRANSLATE_NOOP("Cli", "What other currencies were worth, so that amounts in them count."), currencyRates},
    {"tables", "tables FILE [NUMBER] [--link COLUMN=FIELD...|auto] [--unlink] [-o OUT.xlsx|OUT.csv]",
     QT_TRANSLATE_NOOP("Cli", "List tables about nobody, such as visits by country, or show one."), showTables},
    {"fields", "fields FILE", QT_TRANSLATE_NOOP("Cli", "List the fields that rules can use, and how full they are."),
     listFields},
    {"field", "field FILE FIELD [--top N] [--rule R.json|- | --segment NAME]",
     QT_TRANSLATE_NOOP("Cli", "What is in a field: how full it is, its values or how they are spread."), showField},
    {"segment",
     "segment add FILE NAME --rule R.json | segment list FILE | segment show FILE NAME [--words] | segment remove FILE "
     "NAME",
     QT_TRANSLATE_NOOP("Cli", "Keep, list, show and remove segments."), segmentCommand},
    {"count", "count FILE --rule R.json|- | --segment NAME", QT_TRANSLATE_NOOP("Cli", "Count a rule, line by line."),
     countRule},
    {"members", "members FILE --rule R.json|- | --segment NAME [--fields ID,ID...] [-o OUT.xlsx|OUT.csv]",
     QT_TRANSLATE_NOOP("Cli", "Write the customers of a rule as a spreadsheet or as CSV."), listMembers},
    {"explain", "explain FILE --customer KEY [--rule R.json|- | --segment NAME]",
     QT_TRANSLATE_NOOP("Cli", "Say what is known of a customer, and why he or she is in a segment or not."),
     explainCustomer},
    {"likely", "likely FILE [--top N]",
     QT_TRANSLATE_NOOP("Cli", "List customers who are probably one person, and what speaks for it."), listLikelyPairs},
    {"join", "join FILE CUSTOMER CUSTOMER", QT_TRANSLATE_NOOP("Cli", "Say that two customers are one person."),
     joinCustomers},
    {"distinct", "distinct FILE CUSTOMER CUSTOMER",
     QT_TRANSLATE_NOOP("Cli", "Say that two customers are two people: they are not offered as one again."),
     distinguishCustomers},
    {"split", "split FILE key:N [key:N...]",
     QT_TRANSLATE_NOOP("Cli", "Make a person of their own of some keys of a customer."), splitCustomer},
    {"set", "set FILE FIELD (--from VALUE | --customer KEY) (--to VALUE | --clear)",
     QT_TRANSLATE_NOOP("Cli", "Put a value right: of everybody who has it, or of one customer."), setValue},
    {"edits", "edits FILE", QT_TRANSLATE_NOOP("Cli", "List what was changed by hand."), listEdits},
    {"undo-edit", "undo-edit FILE NUMBER", QT_TRANSLATE_NOOP("Cli", "Take a change by hand back, any of them."),
     undoEdit},
    {"sql", "sql FILE (--rule R.json|- | --segment NAME)",
     QT_TRANSLATE_NOOP("Cli", "Print a rule as a query for the database that export --sqlite writes."), printSql},
    {"rfm",
     "rfm FILE [--window DAYS] [--ties together|first] [--order id] [--orders counted|all] [--rule R.json|- | "
     "--segment NAME]",
     QT_TRANSLATE_NOOP("Cli", "Score customers by recency, frequency and money."), showRfm},
    {"breakdown",
     "breakdown FILE --by FIELD[:PART][,FIELD...] [--orders counted|all] [--rule R.json|- | --segment NAME] "
     "[--compare all|NAME]",
     QT_TRANSLATE_NOOP("Cli", "Customers, orders and revenue by the values of a field."), showBreakdown},
    {"cohorts", "cohorts FILE [--by week|month|quarter|year] [--orders counted|all] [--rule R.json|- | --segment NAME]",
     QT_TRANSLATE_NOOP("Cli", "Who ordered again, by the time of the first order."), showCohorts},
    {"quality", "quality FILE",
     QT_TRANSLATE_NOOP("Cli", "What is wrong with the data: missing, old, impossible, alike."), showQuality},
    {"report", "report FILE --starter overview|segments|rfm -o OUT.pdf [--paper a4|letter]",
     QT_TRANSLATE_NOOP("Cli", "Write a report as PDF."), makeReport, true},
    {"export", "export FILE --sqlite OUT.sqlite",
     QT_TRANSLATE_NOOP("Cli", "Write everything as a plain SQLite database."), exportWorkspace},
    {"check", "check FILE", QT_TRANSLATE_NOOP("Cli", "Verify every stored piece of the workspace."), checkWorkspace},
    {"schema", "schema rule|mapping", QT_TRANSLATE_NOOP("Cli", "Print the JSON Schema of rule or mapping files."),
     printSchema},
};

} // namespace

std::span<const Command> commands()
{
    return table;
}

QString usageOf(const QString &command)
{
    for (const Command &row : table) {
        if (command == QLatin1String(row.name))
            return QCoreApplication::translate("Cli", "Usage: dilim-cli %1").arg(QLatin1String(row.usage));
    }
    QString text = QCoreApplication::translate("Cli", "Usage: dilim-cli COMMAND ...") + QLatin1Char('\n');
    for (const Command &row : table)
        text += QLatin1String("  ") + QString::fromLatin1(row.name).leftJustified(13)
            + QCoreApplication::translate("Cli", row.summary) + QLatin1Char('\n');
    text += QCoreApplication::translate(
        "Cli",
        "All take --json, --today YYYY-MM-DD and --language en|tr|az. \"dilim-cli COMMAND --help\" shows one command.");
    return text;
}

} // namespace dilim::cli
