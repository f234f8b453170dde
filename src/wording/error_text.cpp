// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/error_text.h"

#include "wording/argument_words.h"
#include "wording/error_words.h"

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

const ErrorWords *find(std::string_view code)
{
    for (const auto table : {workspaceErrors(), importErrors(), ruleErrors()}) {
        for (const ErrorWords &row : table) {
            if (row.code == code)
                return &row;
        }
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
