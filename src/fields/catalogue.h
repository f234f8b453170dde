// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fields/field.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::fields {

/// All fields of one workspace: the standard ones and those its imports added.
class Catalogue
{
public:
    /// Standard fields only.
    Catalogue() = default;

    /// Adds a custom field, or does nothing if one with its id is there.
    void add(Field field);
    /// Nothing if the id is unknown.
    [[nodiscard]] const Field *find(std::string_view id) const;
    [[nodiscard]] const std::vector<Field> &customFields() const { return m_custom; }

private:
    std::vector<Field> m_custom;
    std::map<std::string, std::size_t, std::less<>> m_byId;
};

/// The id of a custom field from its header: prefix, dot, and the header as lower-case ASCII words joined by '_'
/// ("Kid home?" gives "customer.kid_home"). Never empty after the dot.
[[nodiscard]] std::string customFieldId(Entity entity, std::string_view header);

} // namespace dilim::fields
