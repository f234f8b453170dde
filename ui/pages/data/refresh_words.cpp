// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/data/refresh_words.h"

#include "wording/error_text.h"
#include "wording/formats.h"
#include "wording/labels.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

namespace dilim::ui {
namespace {

using workspace::RefreshedFile;
using workspace::RefreshOutcome;

QString words(const char *text, int n = -1)
{
    return QCoreApplication::translate("RefreshWords", text, nullptr, n);
}

QString importedWords(const QString &name, const store::ImportOutcome &outcome, const std::string &language)
{
    if (outcome.identicalTo != 0)
        return words(QT_TRANSLATE_NOOP("RefreshWords", "%1: the same content as before.")).arg(name);
    const store::OutcomeCounts &counts = outcome.entities[static_cast<std::size_t>(outcome.primary)];
    const auto number = [&language](std::uint64_t count) { return wording::numberText(count, language); };
    return words(QT_TRANSLATE_NOOP("RefreshWords", "%1: %2, of these %3 new, %4 updated, %5 rejected."))
        .arg(name, wording::entityCountText(outcome.primary, static_cast<std::int64_t>(outcome.rowsRead), language),
             number(counts.created), number(counts.updated), number(outcome.rejected));
}

QString fileWords(const RefreshedFile &file, const std::string &language)
{
    QString name = QFileInfo(QString::fromStdString(file.path)).fileName();
    if (!file.table.empty())
        name += u" \u00b7 " + QString::fromStdString(file.table);
    if (file.import)
        return importedWords(name, file.import->outcome, language);
    if (file.error)
        return words(QT_TRANSLATE_NOOP("RefreshWords", "%1: %2")).arg(name, wording::errorText(*file.error));
    if (file.outcome == RefreshOutcome::Missing)
        return words(QT_TRANSLATE_NOOP("RefreshWords", "%1 is no longer there; what came from it stays.")).arg(name);
    return {};
}

} // namespace

QString refreshWords(const std::vector<RefreshedFile> &files, const std::string &language)
{
    QStringList lines;
    int unchanged = 0;
    for (const RefreshedFile &file : files) {
        unchanged += file.outcome == RefreshOutcome::Unchanged ? 1 : 0;
        if (const QString line = fileWords(file, language); !line.isEmpty())
            lines.append(line);
    }
    if (lines.isEmpty())
        return words(QT_TRANSLATE_NOOP("RefreshWords",
                                       "Nothing is new: no file has changed since it was imported, and no folder has a "
                                       "new one."));
    if (unchanged > 0)
        lines.append(words(QT_TRANSLATE_N_NOOP("RefreshWords", "%n file(s) had not changed."), unchanged));
    return lines.join(QLatin1Char('\n'));
}

} // namespace dilim::ui
