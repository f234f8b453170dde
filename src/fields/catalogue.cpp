// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/catalogue.h"

#include "base/text_fold.h"
#include "fields/standard_fields.h"

namespace dilim::fields {

void Catalogue::add(Field field)
{
    if (find(field.id))
        return;
    m_byId.emplace(field.id, m_custom.size());
    m_custom.push_back(std::move(field));
}

const Field *Catalogue::find(std::string_view id) const
{
    if (const Field *field = standardField(id))
        return field;
    const auto at = m_byId.find(id);
    return at == m_byId.end() ? nullptr : &m_custom[at->second];
}

std::string customFieldId(Entity entity, std::string_view header)
{
    std::string slug;
    for (const char c : matchKey(header)) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (word)
            slug += c;
        else if (!slug.empty() && slug.back() != '_')
            slug += '_';
    }
    while (!slug.empty() && slug.back() == '_')
        slug.pop_back();
    if (slug.empty())
        slug = "column";
    return std::string(fieldPrefix(entity)) + '.' + slug;
}

} // namespace dilim::fields
