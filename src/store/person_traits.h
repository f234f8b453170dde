// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/name_forms.h"
#include "store/phone.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::store {

/// What one customer can be compared by, as texts.
struct PersonTraits {
    std::string name{}; // as people write it
    NameForm form{};
    std::string email{}; // in key form; empty for none, or one of a role
    bool isRelay = false; // the e-mail is a marketplace's stand-in
    std::string phone{}; // digits with the country code; empty for none, or a placeholder
    std::string externalId{};
    std::string address{}; // match key; empty if it is too short to tell places apart
    std::string postcode{}; // match keys
    std::string district{};
    std::string city{};
    std::string gender{};
    std::int64_t birthDate = columns::missingInteger; // days since 1970

    [[nodiscard]] bool hasFullName() const { return !form.first.empty() && !form.last.empty(); }
    [[nodiscard]] bool hasContact() const { return (!email.empty() && !isRelay) || !phone.empty(); }
};

/// Reads the traits of customers of one snapshot; holds its columns as long. Any thread may ask.
class TraitReader
{
public:
    explicit TraitReader(const columns::Snapshot &snapshot);
    [[nodiscard]] PersonTraits of(std::uint32_t customer) const;

private:
    [[nodiscard]] std::string_view text(const std::shared_ptr<const columns::Column> &column, std::size_t row) const;

    std::string m_currency;
    std::shared_ptr<const columns::Column> m_firstName, m_lastName, m_fullName, m_email, m_phone, m_externalId;
    std::shared_ptr<const columns::Column> m_address, m_postcode, m_district, m_city, m_country, m_gender, m_birthDate;
};

} // namespace dilim::store
