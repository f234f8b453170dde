// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/segments.h"

#include "base/text_fold.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

namespace dilim::rules {
namespace {

/// A line that asks whether somebody is in another segment.
struct Asks {
    std::string segment{}; // as written
    std::string line{}; // id
};

void collectAsks(const Group &group, std::vector<Asks> &asks)
{
    if (!group.enabled)
        return;
    for (const Node &child : group.children) {
        if (const auto *inner = std::get_if<Group>(&child)) {
            collectAsks(*inner, asks);
            continue;
        }
        const auto &condition = std::get<Condition>(child);
        const auto *membership = std::get_if<Membership>(&condition.subject);
        if (membership && condition.enabled)
            asks.push_back({membership->segment, condition.id});
    }
}

/// A rule on the way from the outermost one, and how far its memberships are followed.
struct Visit {
    std::string key{}; // of its name; empty for the outermost rule
    std::string name{};
    const Rule *rule = nullptr;
    std::vector<Asks> asks{};
    std::size_t next = 0;
};

Visit visitOf(std::string key, std::string name, const Rule &rule)
{
    Visit visit{std::move(key), std::move(name), &rule, {}, 0};
    collectAsks(rule.root, visit.asks);
    return visit;
}

/// "A > B > A": from the segment on the way that has the key to the one that asks for it.
std::string cycleText(const std::vector<Visit> &way, const std::string &key, const std::string &name)
{
    std::string text;
    auto visit = std::find_if(way.begin() + 1, way.end(), [&](const Visit &v) { return v.key == key; });
    for (; visit != way.end(); ++visit)
        text += visit->name + " > ";
    return text + name;
}

} // namespace

std::size_t NeededSegments::indexOf(std::string_view name) const
{
    const auto found = byKey.find(matchKey(name));
    assert(found != byKey.end());
    return found->second;
}

Result<NeededSegments> neededSegments(const Rule &rule, const Library &library)
{
    NeededSegments needed;
    // A list of its own instead of recursion: a library may be a long chain.
    std::vector<Visit> way{visitOf({}, {}, rule)};
    std::set<std::string> onTheWay; // their keys
    while (true) {
        Visit &visit = way.back();
        if (visit.next == visit.asks.size()) {
            if (way.size() == 1)
                return needed;
            const Visit &outermost = way.front();
            needed.byKey[visit.key] = needed.segments.size();
            needed.segments.push_back({visit.rule, visit.name, outermost.asks[outermost.next - 1].line});
            onTheWay.erase(visit.key);
            way.pop_back();
            continue;
        }
        const std::string name = visit.asks[visit.next++].segment;
        const std::string &line = way.front().asks[way.front().next - 1].line;
        std::string key = matchKey(name);
        if (needed.byKey.contains(key))
            continue;
        if (onTheWay.contains(key))
            return Error{"rule.segment_cycle", {line, cycleText(way, key, name)}};
        const Rule *segment = library.segment ? library.segment(name) : nullptr;
        if (!segment)
            return Error{"rule.unknown_segment", {line, name}};
        onTheWay.insert(key);
        way.push_back(visitOf(std::move(key), name, *segment));
    }
}

} // namespace dilim::rules
