// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"
#include "wording/formats.h"

#include <QCoreApplication>

#include <optional>

namespace dilim::cli {
namespace {

using columns::CurrencyRate;

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

QString trPlural(const char *text, std::size_t count)
{
    return QCoreApplication::translate("dilim::cli", text, nullptr, int(count));
}

Error badOption(const char *option, const std::string &value)
{
    return {"cli.bad_option", {option, value}};
}

/// "EUR:2026-01-02=50.1234".
Result<std::vector<CurrencyRate>> wantedRates(Session &session)
{
    std::vector<CurrencyRate> rates;
    for (const std::string &one : session.values("set")) {
        const std::size_t colon = one.find(':');
        const std::size_t equals = one.find('=');
        if (colon == std::string::npos || equals == std::string::npos || equals < colon)
            return badOption("set", one);
        const std::optional<Date> day = parseIsoDate(one.substr(colon + 1, equals - colon - 1));
        const std::optional<Decimal> rate = parseDecimal(one.substr(equals + 1));
        if (!day || !rate)
            return badOption("set", one);
        rates.push_back({one.substr(0, colon), *day, *rate});
    }
    return rates;
}

/// "EUR" or "EUR:2026-01-02".
Result<void> removeRates(Session &session, workspace::Workspace &workspace)
{
    const std::string wanted = session.value("remove");
    const std::size_t colon = wanted.find(':');
    if (colon == std::string::npos)
        return workspace.removeCurrencyRates(wanted, std::nullopt);
    const std::optional<Date> day = parseIsoDate(wanted.substr(colon + 1));
    return day ? workspace.removeCurrencyRates(wanted.substr(0, colon), day) : badOption("remove", wanted);
}

Result<void> changeRates(Session &session, workspace::Workspace &workspace)
{
    if (session.has("remove"))
        return removeRates(session, workspace);
    Result<std::vector<CurrencyRate>> rates = wantedRates(session);
    if (!rates)
        return rates.error();
    if (session.has("table")) {
        bool isNumber = false;
        const std::uint32_t number = QString::fromStdString(session.value("table")).toUInt(&isNumber);
        if (!isNumber)
            return badOption("table", session.value("table"));
        const Result<std::vector<CurrencyRate>> more = workspace.currencyRatesIn(number);
        if (!more)
            return more.error();
        rates->insert(rates->end(), more->begin(), more->end());
    }
    return workspace.setCurrencyRates(*rates);
}

int listRates(Session &session)
{
    Result<OpenWorkspace> open = openWithSnapshot(session, store::WorkspaceFile::Mode::ReadOnly);
    if (!open)
        return session.fail(open.error());
    Json list = Json::array();
    std::vector<QStringList> shown{{tr("Currency"), tr("From"), tr("Rate")}};
    for (const CurrencyRate &rate : open->snapshot->rates) {
        const std::string number = decimalText(rate.rate);
        list.push_back({{"currency", rate.currency}, {"day", isoDate(rate.day)}, {"rate", number}});
        shown.push_back({QString::fromStdString(rate.currency), QString::fromStdString(isoDate(rate.day)),
                         QString::fromStdString(number)});
    }
    const std::size_t without = open->snapshot->ordersInOtherCurrencies.get();
    QString words = list.empty() ? tr("No rates are known. Amounts in other currencies are in no sum of money.") + u'\n'
                                 : textTable(shown, {false, false, true});
    if (without > 0)
        words += trPlural("%n order(s) in another currency have no rate for their day.", without) + u'\n';
    return session.answer({{"currency", open->snapshot->currency}, {"rates", list}, {"orders_without_rate", without}},
                          words);
}

} // namespace

int currencyRates(Session &session)
{
    const bool sets = session.has("set") || session.has("table");
    if (session.argumentCount() != 1 || (sets && session.has("remove")))
        return session.wrongUsage();
    if (sets || session.has("remove")) {
        Result<workspace::Workspace> workspace =
            workspace::Workspace::open(session.argument(0), store::WorkspaceFile::Mode::ReadWrite);
        if (!workspace)
            return session.fail(workspace.error());
        if (const Result<void> changed = changeRates(session, *workspace); !changed)
            return session.fail(changed.error());
    }
    return listRates(session);
}

} // namespace dilim::cli
