// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"

namespace dilim::dialects {
namespace {

int anyLength(Draw &draw)
{
    if (draw.percent(35))
        return draw.between(5, 20);
    return draw.percent(60) ? draw.between(21, 120) : draw.between(121, 400);
}

} // namespace

std::vector<DialectClass> allClasses()
{
    std::vector<DialectClass> all;
    for (const std::span<const DialectClass> part :
         {separatorClasses(), quoteClasses(), encodingClasses(), rowClasses(), headerClasses(), numberClasses(),
          dateClasses(), wordClasses()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

Plan anyPlan(Draw &draw)
{
    static const std::vector<char> separators = {',', ';', '\t', '|'};
    Plan plan;
    plan.look.language = draw.of(std::vector{Language::Turkish, Language::Azerbaijani, Language::English});
    plan.look.rows = anyLength(draw);
    plan.look.decimalMark = plan.look.language != Language::English && draw.percent(60) ? ',' : '.';
    plan.look.dottedDays = draw.percent(50);
    plan.look.tricky = draw.percent(30);
    plan.style.separator = draw.of(separators);
    plan.style.quoting = draw.percent(30) ? Quoting::Always : Quoting::WhereNeeded;
    plan.style.lineEnds = {draw.percent(50) ? "\r\n" : "\n"};
    plan.ofCustomers = draw.percent(50);
    return plan;
}

Table tableOf(const Plan &plan, Draw &draw)
{
    return plan.ofCustomers ? customers(draw, plan.look) : orders(draw, plan.look);
}

std::string described(const Plan &plan)
{
    return std::string(plan.ofCustomers ? "customers" : "orders") + " language=" + vocabulary(plan.look.language).name
        + " mark=" + plan.look.decimalMark + (plan.look.dottedDays ? " dotted-days" : "")
        + (plan.look.tricky ? " tricky" : "");
}

std::size_t remarkColumn(const Plan &plan)
{
    return plan.ofCustomers ? remarkOfCustomer : remarkOfOrder;
}

GeneratedFile written(const Table &table, const Plan &plan, const std::string &parameters)
{
    FileWriter writer(table, plan.style);
    writer.header();
    writer.rows();
    return writer.take(described(plan) + (parameters.empty() ? "" : " " + parameters));
}

} // namespace dilim::dialects
