// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/issue_words.h"

#include "wording/formats.h"
#include "wording/labels.h"
#include "wording/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace dilim::ui {
namespace {

constexpr qsizetype longestExample = 60; // characters

QString words(const char *text)
{
    return QCoreApplication::translate("IssueWords", text);
}

QString exampleOf(const ingest::RowIssue &issue, const std::vector<ingest::ColumnReport> &columns)
{
    const QString line = wording::numberText(issue.line, wording::loadedLanguage());
    const QString column = columnOf(issue, columns);
    QString text = QString::fromStdString(issue.text).simplified();
    if (text.size() > longestExample)
        text = text.left(longestExample) + QStringLiteral("…");
    if (column.isEmpty())
        return wording::filled(words(QT_TRANSLATE_NOOP("IssueWords", "line %1: %2")), {line, text});
    return wording::filled(words(QT_TRANSLATE_NOOP("IssueWords", "line %1, %2: %3")), {line, column, text});
}

} // namespace

QString columnOf(const ingest::RowIssue &issue, const std::vector<ingest::ColumnReport> &columns)
{
    const auto at = std::ranges::find(columns, issue.column, &ingest::ColumnReport::index);
    return issue.column < 0 || at == columns.end() ? QString() : QString::fromStdString(at->header);
}

std::vector<IssueReason> reasonsOf(const std::vector<ingest::RowIssue> &issues,
                                   const std::vector<ingest::ColumnReport> &columns)
{
    std::map<std::string, IssueReason> reasons;
    for (const ingest::RowIssue &issue : issues) {
        IssueReason &reason = reasons[issue.reason];
        if (reason.count++ == 0) {
            reason.sentence = wording::issueReason(issue.reason);
            reason.example = exampleOf(issue, columns);
        }
    }
    std::vector<IssueReason> found;
    for (auto &[id, reason] : reasons)
        found.push_back(std::move(reason));
    std::ranges::stable_sort(found, std::greater(), &IssueReason::count);
    return found;
}

QString saveIssuesWords(const std::vector<ingest::RowIssue> &issues)
{
    if (issues.empty())
        return {};
    const bool rows = std::ranges::any_of(issues, &ingest::RowIssue::rejected);
    const bool cells = !std::ranges::all_of(issues, &ingest::RowIssue::rejected);
    if (rows && cells)
        return words(QT_TRANSLATE_NOOP("IssueWords", "Save rejected rows and unread cells…"));
    return rows ? words(QT_TRANSLATE_NOOP("IssueWords", "Save rejected rows…"))
                : words(QT_TRANSLATE_NOOP("IssueWords", "Save unread cells…"));
}

QString leftOutWords(const std::map<std::string, std::uint64_t> &skippedLines)
{
    std::int64_t all = 0;
    QStringList parts;
    for (const auto &[kind, lines] : skippedLines) {
        const std::int64_t leftOut = static_cast<std::int64_t>(lines) - (kind == "header" ? 1 : 0);
        all += leftOut;
        if (leftOut > 0)
            parts.append(wording::skippedLinesText(kind, leftOut));
    }
    if (all == 0)
        return {};
    constexpr const char *text = QT_TRANSLATE_N_NOOP("IssueWords", "%n line(s) left out: %1");
    const QString sentence = wording::translated(wording::loadedLanguage(), "IssueWords", text, all);
    return wording::filled(sentence, {parts.join(QStringLiteral(", "))});
}

} // namespace dilim::ui
