// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/reading_reasons.h"

#include "wording/evidence_text.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace dilim::ui {
namespace {

using Kind = ReadingReason::Kind;

/// What the file lacks, or what of it is not read.
bool asksForALook(const ingest::Evidence &evidence)
{
    return evidence.id.starts_with("no_order_") || evidence.id == "entity_default" || evidence.id == "more_tables";
}

/// "“Doğum Tarihi”: No date decides whether the day or the month comes first."
QString ofColumn(const ingest::ColumnReport &column, const QString &sentence)
{
    return wording::filled(QCoreApplication::translate("ReadingReasons", "“%1”: %2"),
                           {QString::fromStdString(column.header), sentence});
}

} // namespace

QString whyLeftOut(const ingest::ColumnReport &column)
{
    if (!column.reading.fields.empty())
        return {};
    const auto at = std::ranges::find_if(
        column.evidence, [](const ingest::Evidence &evidence) { return evidence.id.starts_with("personal_"); });
    return at == column.evidence.end() ? QString() : wording::evidenceText(*at);
}

QString columnReasons(const ingest::ColumnReport &column)
{
    QStringList sentences;
    for (const ingest::Evidence &evidence : column.evidence)
        sentences.append(wording::evidenceText(evidence));
    return sentences.join(u'\n');
}

QVector<ReadingReason> readingReasons(const ingest::Preview &preview)
{
    QVector<ReadingReason> reasons;
    const auto add = [&reasons](const std::vector<ingest::Evidence> &all) {
        for (const ingest::Evidence &evidence : all) {
            if (evidence.id != "system_recognised")
                reasons.append({asksForALook(evidence) ? Kind::Look : Kind::Found, wording::evidenceText(evidence)});
        }
    };
    add(preview.entityEvidence);
    add(preview.report.dialectEvidence);
    for (const ingest::ColumnReport &column : preview.report.columns) {
        if (column.doubtful && !column.evidence.empty())
            reasons.append({Kind::Look, ofColumn(column, wording::evidenceText(column.evidence.back()))});
        if (const QString why = whyLeftOut(column); !why.isEmpty())
            reasons.append({Kind::LeftOut, ofColumn(column, why)});
    }
    std::ranges::stable_sort(reasons, {}, &ReadingReason::kind);
    return reasons;
}

} // namespace dilim::ui
