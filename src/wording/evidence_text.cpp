// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/evidence_text.h"

namespace dilim::wording {
namespace {

using namespace Qt::StringLiterals;

struct EvidenceWords {
    std::string_view id;
    const char *text;
};

constexpr EvidenceWords table[] = {
    {"day_first_proved", QT_TRANSLATE_NOOP("Evidence", "The day comes first: %2 has %1.")},
};

const EvidenceWords *find(std::string_view id)
{
    for (const EvidenceWords &row : table) {
        if (row.id == id)
            return &row;
    }
    return nullptr;
}

} // namespace

QString evidenceText(const ingest::Evidence &evidence, std::string_view language)
{
    QStringList arguments;
    for (const std::string &argument : evidence.arguments)
        arguments += QString::fromStdString(argument);
    if (const EvidenceWords *words = find(evidence.id))
        return filled(translated(language, "Evidence", words->text), arguments);
    return QString::fromStdString(evidence.id) + (arguments.isEmpty() ? QString() : u": " + arguments.join(u", "_s));
}

bool hasEvidenceText(std::string_view id)
{
    return find(id) != nullptr;
}

} // namespace dilim::wording
