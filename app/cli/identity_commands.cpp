// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "cli/named_customer.h"
#include "cli/trail_words.h"
#include "wording/evidence_text.h"
#include "wording/formats.h"

#include <QCoreApplication>

#include <charconv>

namespace dilim::cli {
namespace {

constexpr std::size_t mostPairs = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

std::optional<std::uint32_t> numberOf(std::string_view text)
{
    std::uint32_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    return failed == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

Json namedJson(const Named &named)
{
    return {{"name", named.name.toStdString()}, {"key", named.key}};
}

/// Adds an edit about two customers named in the arguments.
int editPair(Session &session, store::EditKind kind, const char *done)
{
    if (session.argumentCount() != 3)
        return session.wrongUsage();
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadWrite);
    if (!open)
        return session.fail(open.error());
    const auto first = customerNamed(*open->snapshot, session.argument(1));
    const auto second = customerNamed(*open->snapshot, session.argument(2));
    if (!first || !second)
        return session.fail(!first ? first.error() : second.error());
    const auto sides = workspace::sidesOfPair(*open->snapshot, *first, *second);
    if (!sides)
        return session.fail(sides.error());
    const Namer namer(*open->snapshot);
    const QString names[] = {namer.of(*first).name, namer.of(*second).name};
    const auto edit = open->workspace.addEdit(kind, *sides, session.clock());
    if (!edit)
        return session.fail(edit.error());
    return session.answer(editJson(*edit), tr(done).arg(names[0], names[1]).arg(edit->identity.id));
}

} // namespace

int listLikelyPairs(Session &session)
{
    if (session.argumentCount() != 1)
        return session.wrongUsage();
    std::size_t most = mostPairs;
    if (session.has("top")) {
        const auto number = numberOf(session.value("top"));
        if (!number)
            return session.fail({"cli.bad_option", {"top", session.value("top")}});
        most = *number;
    }
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    const auto pairs = open->workspace.likelyPairs(most, session.progress());
    if (!pairs)
        return session.fail(pairs.error());
    const Namer namer(*open->snapshot);
    Json list = Json::array();
    QString words;
    for (const store::LikelyPair &pair : pairs->pairs) {
        const Named first = namer.of(pair.first);
        const Named second = namer.of(pair.second);
        Json evidence = Json::array();
        words += tr("%1 out of 100: %2 (%3) and %4 (%5)")
                     .arg(QString::number(pair.score), first.name, keyName(first.key), second.name, keyName(second.key))
            + QLatin1Char('\n');
        for (const ingest::Evidence &piece : pair.evidence) {
            evidence.push_back({{"id", piece.id}, {"arguments", piece.arguments}});
            words += QLatin1String("  ") + wording::evidenceText(piece, session.language()) + QLatin1Char('\n');
        }
        list.push_back({{"score", pair.score},
                        {"first", namedJson(first)},
                        {"second", namedJson(second)},
                        {"evidence", std::move(evidence)}});
    }
    if (pairs->found == 0)
        words = tr("No two customers look like one person.");
    else if (pairs->found > pairs->pairs.size())
        words += tr("%1 more pairs; see --top.")
                     .arg(wording::numberText(static_cast<std::int64_t>(pairs->found - pairs->pairs.size()),
                                              session.language()));
    return session.answer({{"found", pairs->found}, {"pairs", std::move(list)}}, words);
}

int joinCustomers(Session &session)
{
    return editPair(session, store::EditKind::Join,
                    QT_TRANSLATE_NOOP("dilim::cli", "%1 and %2 are one person now (edit %3, which can be undone)."));
}

int distinguishCustomers(Session &session)
{
    return editPair(
        session, store::EditKind::Distinct,
        QT_TRANSLATE_NOOP("dilim::cli",
                          "%1 and %2 are two people and are not offered as one again (edit %3, which can be "
                          "undone)."));
}

int splitCustomer(Session &session)
{
    if (session.argumentCount() < 2)
        return session.wrongUsage();
    std::vector<std::uint32_t> keys;
    for (int i = 1; i < session.argumentCount(); ++i) {
        const auto key = workspace::ledgerKey(session.argument(i));
        if (!key)
            return session.wrongUsage();
        keys.push_back(*key);
    }
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadWrite);
    if (!open)
        return session.fail(open.error());
    const auto customer = customerNamed(*open->snapshot, session.argument(1));
    if (!customer)
        return session.fail(customer.error());
    const auto sides = workspace::sidesOfSplit(*open->snapshot, *customer, keys);
    if (!sides)
        return session.fail(sides.error());
    const QString name = Namer(*open->snapshot).of(*customer).name;
    const auto edit = open->workspace.addEdit(store::EditKind::Split, *sides, session.clock());
    if (!edit)
        return session.fail(edit.error());
    return session.answer(editJson(*edit),
                          tr("These keys of %1 are a person of their own now (edit %2, which can be undone).")
                              .arg(name)
                              .arg(edit->identity.id));
}

} // namespace dilim::cli
