// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/wanted_mapping.h"

namespace dilim::cli {
namespace {

struct EntityWord {
    const char *word;
    fields::Entity entity;
};
constexpr EntityWord entityWords[] = {
    {"customers", fields::Entity::Customer},    {"orders", fields::Entity::Order},
    {"order-lines", fields::Entity::OrderLine}, {"products", fields::Entity::Product},
    {"events", fields::Entity::Event},          {"table", fields::Entity::Table},
};

} // namespace

Result<ingest::Mapping> wantedMapping(Session &session)
{
    ingest::Mapping wanted;
    if (session.has("mapping")) {
        const Result<std::string> text = readTextFile(session.value("mapping"));
        if (!text)
            return text.error();
        Result<ingest::Mapping> mapping = ingest::mappingFromJson(*text);
        if (!mapping)
            return mapping.error();
        wanted = std::move(*mapping);
    }
    if (session.has("source"))
        wanted.source = session.value("source");
    if (session.has("table"))
        wanted.dialect.table = session.value("table");
    if (!session.has("as"))
        return wanted;
    for (const EntityWord &row : entityWords) {
        if (session.value("as") == row.word) {
            wanted.primary = row.entity;
            return wanted;
        }
    }
    return Error{"cli.bad_entity", {session.value("as")}};
}

} // namespace dilim::cli
