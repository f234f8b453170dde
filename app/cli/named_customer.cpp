// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/named_customer.h"

#include "workspace/workspace.h"

#include <QCoreApplication>

namespace dilim::cli {
namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("dilim::cli", text); // lupdate names the context of tr() after the namespace
}

QString customerName(const store::PersonTraits &traits)
{
    for (const std::string *text : {&traits.name, &traits.email, &traits.phone, &traits.externalId}) {
        if (!text->empty())
            return QString::fromStdString(*text);
    }
    return tr("a customer without a name");
}

QString nobody()
{
    return tr("nobody at present");
}

} // namespace

Result<std::uint32_t> customerNamed(const columns::Snapshot &snapshot, const std::string &text)
{
    const std::vector<std::uint32_t> found = workspace::findCustomers(snapshot, text);
    if (found.empty())
        return snapshot.failure().value_or(Error{"cli.no_customer", {text}});
    return found.size() == 1 ? Result<std::uint32_t>(found.front()) : Error{"cli.several_customers", {text}};
}

Namer::Namer(const columns::Snapshot &snapshot)
    : m_snapshot(snapshot)
    , m_reader(snapshot)
{
}

Named Namer::of(std::uint32_t customer) const
{
    const std::vector<std::uint32_t> keys = workspace::keysOfCustomer(m_snapshot, customer);
    return {customerName(m_reader.of(customer)), keys.empty() ? 0 : keys.front()};
}

QString Namer::ofKeys(const std::vector<std::uint32_t> &keys) const
{
    for (const std::uint32_t key : keys) {
        if (const auto customer = workspace::customerOfKey(m_snapshot, key))
            return of(*customer).name;
    }
    return nobody();
}

} // namespace dilim::cli
