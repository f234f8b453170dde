// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/session.h"

#include "cli/commands.h"
#include "rules/rule_text.h"
#include "rules/rule_words.h"
#include "wording/error_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <cmath>
#include <cstdio>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

void printLine(std::FILE *stream, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stream);
    if (!utf8.endsWith('\n'))
        std::fputc('\n', stream);
    std::fflush(stream);
}

/// A rule file, as opposed to a rule in words.
bool isJson(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first != std::string::npos && text[first] == '{';
}

} // namespace

Session::Session(const QCommandLineParser &parser, QStringList arguments, Progress &progress)
    : m_parser(parser)
    , m_arguments(std::move(arguments))
    , m_progress(progress)
{
    if (!m_arguments.isEmpty())
        m_command = m_arguments.takeFirst();
    m_language = has("language") ? value("language") : "en";
}

std::string Session::argument(int index) const
{
    return index < m_arguments.size() ? m_arguments[index].toStdString() : std::string();
}

bool Session::has(const char *option) const
{
    return m_parser.isSet(QString::fromLatin1(option));
}

std::string Session::value(const char *option) const
{
    return m_parser.value(QString::fromLatin1(option)).toStdString();
}

std::vector<std::string> Session::values(const char *option) const
{
    std::vector<std::string> values;
    for (const QString &value : m_parser.values(QString::fromLatin1(option)))
        values.push_back(value.toStdString());
    return values;
}

Moment Session::clock() const
{
    return {QDateTime::currentMSecsSinceEpoch()};
}

Result<rules::Context> Session::context(const store::WorkspaceSettings &settings) const
{
    const Result<TimeZone> zone = TimeZone::fromId(settings.timeZone);
    if (!zone)
        return zone.error();
    if (has("today")) {
        const std::optional<Date> day = parseIsoDate(value("today"));
        if (!day)
            return Error{"cli.bad_date", {value("today")}};
        return rules::contextOfDay(*day, *zone, settings.currency, m_language);
    }
    const Moment now = clock();
    return rules::Context{now, zone->dayOf(now), *zone, settings.currency, m_language};
}

int Session::answer(const Json &json, const QString &words) const
{
    if (this->json())
        printLine(stdout, QByteArray::fromStdString(json.dump(2, ' ', false, Json::error_handler_t::replace)));
    else
        printLine(stdout, words.toUtf8());
    return Done;
}

int Session::fail(const Error &error) const
{
    printLine(stderr, wording::errorText(error).toUtf8());
    return error.code == cancelledCode ? Interrupted : Failed;
}

int Session::wrongUsage() const
{
    printLine(stderr, usageOf(m_command).toUtf8());
    return WrongUsage;
}

Result<OpenWorkspace> openWithSnapshot(Session &session, store::WorkspaceFile::Mode mode)
{
    Result<workspace::Workspace> workspace = workspace::Workspace::open(session.argument(0), mode);
    if (!workspace)
        return workspace.error();
    Result<rules::Context> context = session.context(workspace->settings());
    if (!context)
        return context.error();
    auto snapshot = workspace->snapshot(session.progress());
    if (!snapshot)
        return snapshot.error();
    Result<rules::Library> library = workspace->library(*context, session.progress());
    if (!library)
        return library.error();
    return OpenWorkspace{std::move(*workspace), std::move(*snapshot), std::move(*context), std::move(*library)};
}

Result<std::optional<rules::Rule>> ruleOf(Session &session, OpenWorkspace &open)
{
    if (session.has("rule") && session.has("segment"))
        return Error{"cli.rule_and_segment", {}};
    std::string text;
    if (session.has("rule")) {
        Result<std::string> file = readTextFile(session.value("rule"));
        if (!file)
            return file.error();
        text = std::move(*file);
    } else if (session.has("segment")) {
        Result<store::Segment> segment = open.workspace.segment(session.value("segment"));
        if (!segment)
            return segment.error();
        text = std::move(segment->ruleJson);
    } else {
        return std::optional<rules::Rule>();
    }
    const bool inWords = session.has("rule") && !isJson(text);
    Result<rules::Rule> rule = inWords ? rules::parseRuleWords(text, open.snapshot->catalogue) : rules::parseRule(text);
    if (!rule)
        return rule.error();
    return std::optional<rules::Rule>(std::move(*rule));
}

Result<columns::Bitmap> membersOfSegment(Session &session, OpenWorkspace &open, const std::string &name)
{
    const Result<store::Segment> segment = open.workspace.segment(name);
    if (!segment)
        return segment.error();
    const Result<rules::Rule> rule = rules::parseRule(segment->ruleJson);
    if (!rule)
        return rule.error();
    Result<rules::Evaluation> evaluation =
        rules::evaluate(*rule, *open.snapshot, open.context, session.progress(), open.library);
    if (!evaluation)
        return evaluation.error();
    return std::move(evaluation->members);
}

Result<std::optional<columns::Bitmap>> populationOf(Session &session, OpenWorkspace &open)
{
    const Result<std::optional<rules::Rule>> rule = ruleOf(session, open);
    if (!rule)
        return rule.error();
    if (!*rule)
        return std::optional<columns::Bitmap>();
    Result<rules::Evaluation> evaluation =
        rules::evaluate(**rule, *open.snapshot, open.context, session.progress(), open.library);
    if (!evaluation)
        return evaluation.error();
    return std::optional<columns::Bitmap>(std::move(evaluation->members));
}

Result<bool> countedOnly(const Session &session)
{
    const std::string value = session.value("orders");
    if (session.has("orders") && value != "counted" && value != "all")
        return Error{"cli.bad_option", {"orders", value}};
    return value != "all";
}

Result<std::string> readTextFile(const std::string &path)
{
    QFile file;
    bool opened = false;
    if (path == "-") {
        opened = file.open(stdin, QIODevice::ReadOnly);
    } else {
        file.setFileName(QString::fromStdString(path));
        opened = file.open(QIODevice::ReadOnly);
    }
    // One byte over what rule and mapping files may hold, so that their own limit speaks.
    constexpr qint64 limit = (1 << 20) + 1;
    if (!opened)
        return Error{"file.unreadable", {path, file.errorString().toStdString()}};
    return file.read(limit).toStdString();
}

Json moneyJson(std::int64_t minorUnits, const std::string &currency)
{
    const std::uint8_t digits = currencyDigits(currency);
    return static_cast<double>(minorUnits) / static_cast<double>(powerOfTen(digits));
}

QString ordersSentence(bool countedOnly)
{
    return countedOnly
        ? tr("Orders that count: not cancelled, not refunded; lines with a quantity and a price above zero.")
        : tr("All orders take part, cancelled and refunded ones too.");
}

QString textTable(const std::vector<QStringList> &rows, const std::vector<bool> &rightAligned)
{
    std::vector<qsizetype> widths(rightAligned.size(), 0);
    for (const QStringList &row : rows) {
        for (qsizetype c = 0; c < row.size(); ++c) {
            qsizetype &width = widths[static_cast<std::size_t>(c)];
            width = std::max(width, row[c].size());
        }
    }
    QString text;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype c = 0; c < row.size(); ++c) {
            const auto column = static_cast<std::size_t>(c);
            const qsizetype width = widths[column];
            line += rightAligned[column] ? row[c].rightJustified(width) : row[c].leftJustified(width);
            line += QLatin1String("  ");
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        text += line + QLatin1Char('\n');
    }
    return text;
}

} // namespace dilim::cli
