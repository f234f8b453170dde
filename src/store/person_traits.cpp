// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/person_traits.h"

#include "base/text_fold.h"
#include "store/identity.h"

namespace dilim::store {
namespace {

constexpr std::size_t shortestAddress = 8; // bytes of its match key

} // namespace

TraitReader::TraitReader(const columns::Snapshot &snapshot)
    : m_currency(snapshot.currency)
    , m_firstName(snapshot.customers.borrow("customer.first_name"))
    , m_lastName(snapshot.customers.borrow("customer.last_name"))
    , m_fullName(snapshot.customers.borrow("customer.full_name"))
    , m_email(snapshot.customers.borrow("customer.email"))
    , m_phone(snapshot.customers.borrow("customer.phone"))
    , m_externalId(snapshot.customers.borrow("customer.external_id"))
    , m_address(snapshot.customers.borrow("customer.address"))
    , m_postcode(snapshot.customers.borrow("customer.postal_code"))
    , m_district(snapshot.customers.borrow("customer.district"))
    , m_city(snapshot.customers.borrow("customer.city"))
    , m_country(snapshot.customers.borrow("customer.country"))
    , m_gender(snapshot.customers.borrow("customer.gender"))
    , m_birthDate(snapshot.customers.borrow("customer.birth_date"))
{
}

/// Of texts and categories; numbers have none.
std::string_view TraitReader::text(const std::shared_ptr<const columns::Column> &column, std::size_t row) const
{
    if (!column)
        return {};
    if (const auto *texts = std::get_if<columns::TextColumn>(column.get()))
        return texts->at(row);
    const auto *codes = std::get_if<columns::CodeColumn>(column.get());
    return codes ? codes->dictionary->word(codes->at(row)) : std::string_view();
}

PersonTraits TraitReader::of(std::uint32_t customer) const
{
    PersonTraits traits;
    const std::string_view first = text(m_firstName, customer);
    const std::string_view last = text(m_lastName, customer);
    const std::string_view full = text(m_fullName, customer);
    traits.name = full;
    if (full.empty())
        traits.name = std::string(first).append(first.empty() || last.empty() ? "" : " ").append(last);
    traits.form = nameForm(first, last, full);
    const std::string_view cell = text(m_email, customer);
    if (auto email = cell.empty() ? std::nullopt : emailAddress(cell)) {
        traits.email = std::move(email->address);
        traits.isRelay = email->isRelay;
    }
    const std::string_view phone = text(m_phone, customer);
    if (!phone.empty())
        traits.phone = phoneDigits(phone, phoneRegions(m_currency, text(m_country, customer))).value_or("");
    traits.externalId = text(m_externalId, customer);
    traits.address = matchKey(text(m_address, customer));
    if (traits.address.size() < shortestAddress)
        traits.address.clear();
    traits.postcode = matchKey(text(m_postcode, customer));
    traits.district = matchKey(text(m_district, customer));
    traits.city = matchKey(text(m_city, customer));
    traits.gender = matchKey(text(m_gender, customer));
    if (const auto *days = m_birthDate ? std::get_if<columns::IntegerColumn>(m_birthDate.get()) : nullptr)
        traits.birthDate = days->at(customer);
    return traits;
}

} // namespace dilim::store
