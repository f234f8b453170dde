// SPDX-License-Identifier: GPL-3.0-or-later
// dilim-cli: the whole core without a window.
#include "base/heap.h"
#include "cli/commands.h"
#include "cli/progress_line.h"
#include "cli/session.h"
#include "wording/language.h"

#include <QApplication>
#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <memory>

namespace {

using namespace dilim;

struct Option {
    const char *name; // as typed, without dashes
    const char *value; // name of its value, or nothing
    const char *help;
};

constexpr Option optionTable[] = {
    {"json", nullptr, QT_TRANSLATE_NOOP("Cli", "Answer in JSON.")},
    {"today", "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "Answer as if it were the first moment of this day.")},
    {"language", "en|tr|az", QT_TRANSLATE_NOOP("Cli", "Language of words, numbers and dates.")},
    {"progress", nullptr, QT_TRANSLATE_NOOP("Cli", "Show progress even where standard error is no terminal.")},
    {"currency", "CODE", QT_TRANSLATE_NOOP("Cli", "Currency of the workspace, such as TRY or AZN.")},
    {"time-zone", "ZONE",
     QT_TRANSLATE_NOOP("Cli", "Time zone of the workspace, such as Europe/Istanbul or Asia/Baku.")},
    {"as", "ENTITY",
     QT_TRANSLATE_NOOP("Cli", "What each record is: customers, orders, order-lines, products, events.")},
    {"source", "NAME", QT_TRANSLATE_NOOP("Cli", "The system and account the files come from.")},
    {"mapping", "FILE", QT_TRANSLATE_NOOP("Cli", "A mapping file, see the README.")},
    {"table", "NAME",
     QT_TRANSLATE_NOOP(
         "Cli",
         "The table of a file with several, such as a sheet of a workbook; else the first that looks like one.")},
    {"link", "COLUMN=FIELD",
     QT_TRANSLATE_NOOP("Cli",
                       "Tie a column of the table to a field; \"auto\" looks which fit. May be given several "
                       "times.")},
    {"set", "CURRENCY:DAY=RATE",
     QT_TRANSLATE_NOOP("Cli",
                       "What one unit of a currency is worth from a day on, such as EUR:2026-01-02=50.12. May be "
                       "given several times.")},
    {"remove", "CURRENCY[:DAY]", QT_TRANSLATE_NOOP("Cli", "Take away the rates of a currency, or that of one day.")},
    {"unlink", nullptr, QT_TRANSLATE_NOOP("Cli", "Do not use the table as a look-up table any more.")},
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Count and report, write nothing.")},
    {"rejects", "FILE", QT_TRANSLATE_NOOP("Cli", "Write rejected rows and unread cells to this file (.xlsx or .csv).")},
    {"watch", "FOLDER", QT_TRANSLATE_NOOP("Cli", "Take every new file of this folder, now and at later refreshes.")},
    {"forget", "PATH", QT_TRANSLATE_NOOP("Cli", "Do not refresh this file or folder any more.")},
    {"rule", "FILE", QT_TRANSLATE_NOOP("Cli", "A rule file or a rule in words, or - for standard input.")},
    {"words", nullptr, QT_TRANSLATE_NOOP("Cli", "Show the rule in words that --rule reads.")},
    {"segment", "NAME", QT_TRANSLATE_NOOP("Cli", "A kept segment.")},
    {"fields", "IDS", QT_TRANSLATE_NOOP("Cli", "Fields to write, separated by commas.")},
    {"customer", "KEY", QT_TRANSLATE_NOOP("Cli", "A customer number, e-mail address or phone.")},
    {"from", "VALUE", QT_TRANSLATE_NOOP("Cli", "The value to put right, wherever it stands.")},
    {"to", "VALUE", QT_TRANSLATE_NOOP("Cli", "What stands there instead.")},
    {"clear", nullptr, QT_TRANSLATE_NOOP("Cli", "Nothing stands there instead.")},
    {"window", "DAYS", QT_TRANSLATE_NOOP("Cli", "Only orders of the last so many days.")},
    {"ties", "together|first", QT_TRANSLATE_NOOP("Cli", "How equal frequencies are scored.")},
    {"order", "id", QT_TRANSLATE_NOOP("Cli", "What breaks ties with --ties first.")},
    {"orders", "counted|all", QT_TRANSLATE_NOOP("Cli", "Only orders that count as purchases, or all of them.")},
    {"by", "FIELDS",
     QT_TRANSLATE_NOOP("Cli", "One to three fields, separated by commas; of cohorts week, month, quarter or year.")},
    {"top", "N", QT_TRANSLATE_NOOP("Cli", "How many of the most frequent values to show.")},
    {"compare", "NAME", QT_TRANSLATE_NOOP("Cli", "A kept segment to compare with, or \"all\" for everybody.")},
    {"starter", "NAME", QT_TRANSLATE_NOOP("Cli", "The report to make: overview, segments or rfm.")},
    {"paper", "a4|letter", QT_TRANSLATE_NOOP("Cli", "Paper size.")},
    {"o", "FILE", QT_TRANSLATE_NOOP("Cli", "The file to write.")},
    {"sqlite", "FILE", QT_TRANSLATE_NOOP("Cli", "The SQLite database to write.")},
    {"help", nullptr, QT_TRANSLATE_NOOP("Cli", "Show usage.")},
    {"version", nullptr, QT_TRANSLATE_NOOP("Cli", "Show the version.")},
};

Progress jobProgress;

/// First Ctrl-C asks the job to stop and leave everything as it was; the second ends the program at once.
extern "C" void interrupt(int signal)
{
    if (jobProgress.cancelled())
        std::_Exit(cli::Interrupted);
    jobProgress.cancel();
    std::signal(signal, interrupt);
}

void addOptions(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    for (const Option &row : optionTable) {
        QCommandLineOption option(QString::fromLatin1(row.name), QCoreApplication::translate("Cli", row.help));
        if (row.value)
            option.setValueName(QString::fromLatin1(row.value));
        parser.addOption(option);
    }
}

const cli::Command *findCommand(const QString &name)
{
    for (const cli::Command &command : cli::commands()) {
        if (name == QLatin1String(command.name))
            return &command;
    }
    return nullptr;
}

int printUsage(std::FILE *stream, const QString &text, int code)
{
    std::fprintf(stream, "%s\n", text.toUtf8().constData());
    return code;
}

/// Standard error holds our own sentences only. Without a desktop session Qt remarks on the missing folder of the
/// session, which we do not use.
void passOn(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.startsWith(QLatin1String("QStandardPaths: ")))
        std::fprintf(stderr, "%s\n", message.toUtf8().constData());
}

/// Charts are drawn by widgets; without a display they are drawn all the same.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv)
{
    const cli::Command *command = argc > 1 ? findCommand(QString::fromLocal8Bit(argv[1])) : nullptr;
    if (!command || !command->needsWidgets)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    keepFreedMemory();
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a size limit is an error to report, not a reason to die
    std::signal(SIGPIPE, SIG_IGN);
#endif
    qInstallMessageHandler(passOn);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("dilim-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DILIM_VERSION));

    QCommandLineParser parser;
    addOptions(parser);
    const bool understood = parser.parse(QCoreApplication::arguments());
    const QString language = parser.value(QStringLiteral("language"));
    if (!language.isEmpty() && !wording::loadLanguage(*application, language.toStdString()))
        return printUsage(
            stderr,
            QCoreApplication::translate("Cli", "There is no language \"%1\"; choose en, tr or az.").arg(language),
            cli::WrongUsage);
    if (!understood)
        return printUsage(stderr, parser.errorText(), cli::WrongUsage);
    if (parser.isSet(QStringLiteral("version")))
        return printUsage(stdout, QStringLiteral("Dilim " DILIM_VERSION), cli::Done);

    const QStringList arguments = parser.positionalArguments();
    const QString name = arguments.value(0);
    const cli::Command *command = findCommand(name);
    if (parser.isSet(QStringLiteral("help")))
        return printUsage(stdout, cli::usageOf(name), cli::Done);
    if (!command)
        return printUsage(stderr, cli::usageOf(QString()), cli::WrongUsage);

    cli::Session session(parser, arguments, jobProgress);
    const cli::ProgressLine line(jobProgress, parser.isSet(QStringLiteral("progress")));
    return command->run(session);
}
