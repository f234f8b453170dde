// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rule_editor/folded_words.h"

#include "ui/rule_editor/line_words.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QStringList>

namespace dilim::ui {
namespace {

using namespace Qt::StringLiterals;

struct FoldedWords {
    Q_DECLARE_TR_FUNCTIONS(FoldedWords)
};

QString subjects(const rules::Group &group, const fields::Catalogue &catalogue, const rules::Context &context)
{
    QStringList words;
    for (const rules::Node &child : group.children) {
        if (const auto *condition = std::get_if<rules::Condition>(&child)) {
            words.append(subjectPart(*condition, catalogue, context).text);
        } else {
            const auto &inner = std::get<rules::Group>(child);
            words.append(FoldedWords::tr("%1 (%2)", "All of (Cart, Device)")
                             .arg(wording::matchLabel(inner.match), subjects(inner, catalogue, context)));
        }
    }
    return words.join(u", "_s);
}

} // namespace

QString foldedWords(const rules::Group &group, const fields::Catalogue &catalogue, const rules::Context &context)
{
    const int lines = static_cast<int>(group.children.size());
    return FoldedWords::tr("%n line(s) folded: %1", nullptr, lines).arg(subjects(group, catalogue, context));
}

} // namespace dilim::ui
