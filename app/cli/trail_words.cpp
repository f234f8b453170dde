// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/trail_words.h"

#include <QCoreApplication>

#include <iterator>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

struct KindWords {
    store::KeyKind kind;
    const char *id;
    const char *words;
};
constexpr KindWords kinds[] = {
    {store::KeyKind::ExternalId, "customer_number", QT_TRANSLATE_NOOP("dilim::cli", "customer number %1 (%2)")},
    {store::KeyKind::Email, "email", QT_TRANSLATE_NOOP("dilim::cli", "e-mail %1 (%2)")},
    {store::KeyKind::Phone, "phone", QT_TRANSLATE_NOOP("dilim::cli", "phone %1 with the first name (%2)")},
    {store::KeyKind::Row, "row", QT_TRANSLATE_NOOP("dilim::cli", "the whole row%1 (%2)")},
};

const KindWords &wordsOf(store::KeyKind kind)
{
    return kinds[static_cast<std::size_t>(kind)];
}

QString keyText(const store::TrailKey &key)
{
    return tr(wordsOf(key.kind).words).arg(QString::fromStdString(key.text), keyName(key.number));
}

QString rowWords(const store::TrailRow &row)
{
    QStringList known;
    QStringList joining;
    for (const store::TrailKey &key : row.keys)
        (key.joins ? joining : known) += keyText(key);
    const QString place = tr("%1, line %2").arg(QString::fromStdString(row.fileName)).arg(row.line);
    QString words = joining.isEmpty() ? tr("from %1").arg(place)
                                      : tr("joined by %1, from %2").arg(joining.join(QLatin1String(", ")), place);
    if (!known.isEmpty())
        words = tr("%1; brings %2").arg(words, known.join(QLatin1String(", ")));
    return row.name.empty() ? words : tr("%1: %2").arg(QString::fromStdString(row.name), words);
}

} // namespace

QString keyName(std::uint32_t key)
{
    return QStringLiteral("key:%1").arg(key);
}

Json trailJson(const store::IdentityTrail &trail)
{
    Json rows = Json::array();
    for (const store::TrailRow &row : trail.rows) {
        Json keys = Json::array();
        for (const store::TrailKey &key : row.keys)
            keys.push_back(
                {{"key", key.number}, {"kind", wordsOf(key.kind).id}, {"value", key.text}, {"joins", key.joins}});
        rows.push_back({{"import", row.import},
                        {"file", row.fileName},
                        {"source", row.source},
                        {"line", row.line},
                        {"name", row.name},
                        {"keys", std::move(keys)}});
    }
    Json edits = Json::array();
    for (const store::Edit &edit : trail.edits)
        edits.push_back(editJson(edit));
    return {{"rows", std::move(rows)}, {"edits", std::move(edits)}};
}

QString trailWords(const store::IdentityTrail &trail)
{
    QString words = tr("Put together from:") + QLatin1Char('\n');
    for (const store::TrailRow &row : trail.rows)
        words += QLatin1String("  ") + rowWords(row) + QLatin1Char('\n');
    for (const store::Edit &edit : trail.edits)
        words += QLatin1String("  ")
            + tr("%1 by hand, edit %2 of %3")
                  .arg(editWord(edit.identity.kind))
                  .arg(edit.identity.id)
                  .arg(QString::fromStdString(isoMoment(edit.made)).left(10))
            + QLatin1Char('\n');
    return words;
}

Json editJson(const store::Edit &edit)
{
    const Json undone = edit.undone ? Json(isoMoment(*edit.undone)) : Json();
    return {{"id", edit.identity.id},
            {"kind", store::editKindId(edit.identity.kind)},
            {"made", isoMoment(edit.made)},
            {"undone", undone},
            {"keys", {edit.identity.sides[0], edit.identity.sides[1]}}};
}

Json editJson(const store::ValueEdit &edit, std::uint64_t customers)
{
    Json json = {{"id", edit.id},
                 {"kind", "value"},
                 {"made", isoMoment(edit.made)},
                 {"undone", edit.undone ? Json(isoMoment(*edit.undone)) : Json()},
                 {"field", edit.field}};
    if (edit.from)
        json["from"] = *edit.from;
    else
        json["keys"] = edit.keys;
    json["to"] = edit.to.empty() ? Json() : Json(edit.to);
    json["customers"] = customers;
    return json;
}

QString editWord(store::EditKind kind)
{
    constexpr const char *words[] = {
        QT_TRANSLATE_NOOP("dilim::cli", "joined"),
        QT_TRANSLATE_NOOP("dilim::cli", "split"),
        QT_TRANSLATE_NOOP("dilim::cli", "told apart"),
    };
    return tr(words[static_cast<std::size_t>(kind)]);
}

} // namespace dilim::cli
