// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/field_source.h"
#include "base/progress.h"
#include "base/result.h"
#include "columns/bitmap.h"
#include "columns/snapshot.h"
#include "rules/context.h"
#include "rules/rule.h"
#include "workspace/workspace.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace dilim::cli {

using Json = nlohmann::ordered_json;

/// What the program answers to the shell. Documented in the README.
enum ExitCode : int {
    Done = 0,
    Failed = 1, // the command could not be done; one sentence on standard error says why and what to do
    WrongUsage = 2, // unknown command or option, missing argument
    ProblemsFound = 3, // `check` found damage
    Interrupted = 130, // Ctrl-C; nothing was changed
};

/// One run of one command: its arguments, and how it answers.
class Session
{
public:
    /// `arguments` after the options were taken out; the first is the command.
    Session(const QCommandLineParser &parser, QStringList arguments, Progress &progress);

    /// The n-th argument after the command, 0 first; empty if there are fewer.
    [[nodiscard]] std::string argument(int index) const;
    /// Drops the first argument, for commands whose verb stands before the file.
    void shiftArguments() { m_arguments.removeFirst(); }
    [[nodiscard]] int argumentCount() const { return static_cast<int>(m_arguments.size()); }
    [[nodiscard]] bool has(const char *option) const;
    [[nodiscard]] std::string value(const char *option) const;
    /// Of an option that may be given several times.
    [[nodiscard]] std::vector<std::string> values(const char *option) const;
    [[nodiscard]] bool json() const { return has("json"); }
    [[nodiscard]] const std::string &language() const { return m_language; }
    [[nodiscard]] Progress &progress() { return m_progress; }
    /// The clock of the computer, the only place where it is asked.
    [[nodiscard]] Moment clock() const;
    /// `--today`, else the clock. Error: "cli.bad_date" (text).
    [[nodiscard]] Result<rules::Context> context(const store::WorkspaceSettings &settings) const;

    /// Prints the JSON with --json, else the words. Answers Done.
    int answer(const Json &json, const QString &words) const; // NOLINT(modernize-use-nodiscard): some go on
    /// One sentence on standard error. Answers Interrupted for a cancelled job, else Failed.
    [[nodiscard]] int fail(const Error &error) const;
    /// The usage line of the command on standard error. Answers WrongUsage.
    [[nodiscard]] int wrongUsage() const;

private:
    const QCommandLineParser &m_parser;
    QStringList m_arguments;
    QString m_command;
    Progress &m_progress;
    std::string m_language;
};

/// A workspace that is open, with its snapshot and the context of the command.
struct OpenWorkspace {
    workspace::Workspace workspace;
    std::shared_ptr<const columns::Snapshot> snapshot{};
    rules::Context context{};
    rules::Library library{}; // segments and derived fields

    [[nodiscard]] analysis::FieldSource fields() const { return {*snapshot, context, library}; }
};

/// Opens argument 0 and reads its snapshot.
Result<OpenWorkspace> openWithSnapshot(Session &session, store::WorkspaceFile::Mode mode);
/// The rule of --rule FILE|- (a rule file, which begins with "{", or a rule in words) or --segment NAME; nothing if
/// neither was given. Errors: "cli.rule_and_segment", "file.unreadable" (path), those of rules::parseRule and
/// rules::parseRuleWords.
Result<std::optional<rules::Rule>> ruleOf(Session &session, OpenWorkspace &open);
/// The members of a kept segment. Errors: those of Workspace::segment and rules::evaluate.
Result<columns::Bitmap> membersOfSegment(Session &session, OpenWorkspace &open, const std::string &name);
/// The members of that rule; nothing if neither was given.
Result<std::optional<columns::Bitmap>> populationOf(Session &session, OpenWorkspace &open);
/// --orders counted|all. Error: "cli.bad_option" (option, value).
Result<bool> countedOnly(const Session &session);
/// A whole small file, or standard input for "-". Error: "file.unreadable" (path).
Result<std::string> readTextFile(const std::string &path);

/// Money as a JSON number in units of the currency: 891140790 minor units of TRY give 8911407.9.
[[nodiscard]] Json moneyJson(std::int64_t minorUnits, const std::string &currency);

/// Which orders take part, as a sentence.
[[nodiscard]] QString ordersSentence(bool countedOnly);

/// Columns of words with two spaces between them; numbers (cells that end in a digit) to the right.
[[nodiscard]] QString textTable(const std::vector<QStringList> &rows, const std::vector<bool> &rightAligned);

} // namespace dilim::cli
