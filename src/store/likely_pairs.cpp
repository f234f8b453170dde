// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/likely_pairs.h"

#include "base/in_parallel.h"
#include "store/key_index.h"
#include "store/pair_evidence.h"
#include "store/person_traits.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

namespace dilim::store {
namespace {

constexpr std::size_t grain = 1 << 14; // customers a slice of the work

using Pair = std::pair<std::uint32_t, std::uint32_t>;

/// What customers are sorted by to find those who share it, the name first; each with the largest group that says
/// something.
enum class Block : std::uint8_t { Name, NameAndBirth, NameAndAddress, NameAndDistrict, NameAndId, Mailbox, Phone };
constexpr std::array<std::size_t, 7> largestGroups = {fewBearers, mostAlike, mostAlike, mostAlike,
                                                      mostAlike,  mostAlike, mostAlike};

std::uint64_t hashed(std::initializer_list<std::string_view> parts)
{
    std::string all;
    for (const std::string_view part : parts)
        all.append(part).append(1, '\0');
    return std::max<std::uint64_t>(hashOf(all).low, 1);
}

/// By block; 0 where the customer has nothing to be found by.
using BlockHashes = std::array<std::uint64_t, largestGroups.size()>;

BlockHashes hashesOf(const PersonTraits &traits)
{
    BlockHashes hashes{};
    const auto set = [&hashes](Block block, std::uint64_t hash) { hashes[static_cast<std::size_t>(block)] = hash; };
    if (traits.hasFullName()) {
        std::array<std::string, 2> sounds = {soundForm(traits.form.first), soundForm(traits.form.last)};
        std::sort(sounds.begin(), sounds.end()); // "Yılmaz Ayşe" is the same name
        const std::string name = sounds[0] + ' ' + sounds[1];
        set(Block::Name, hashed({name}));
        if (traits.birthDate != columns::missingInteger)
            set(Block::NameAndBirth, hashed({name, std::to_string(traits.birthDate)}));
        if (!traits.address.empty())
            set(Block::NameAndAddress, hashed({name, traits.address}));
        if (!traits.postcode.empty() && !traits.district.empty())
            set(Block::NameAndDistrict, hashed({name, traits.postcode, traits.district}));
        if (!traits.externalId.empty())
            set(Block::NameAndId, hashed({name, traits.externalId}));
    }
    if (!traits.email.empty() && !traits.isRelay)
        set(Block::Mailbox, hashed({mailboxForm(traits.email).mailbox}));
    if (!traits.phone.empty())
        set(Block::Phone, hashed({traits.phone}));
    return hashes;
}

struct Place {
    std::uint64_t hash = 0;
    std::uint32_t customer = 0;
};

/// Pairs of those who share a hash, as far as not too many do.
void addPairs(std::vector<Place> places, std::size_t largest, std::vector<Pair> &pairs)
{
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return a.hash != b.hash ? a.hash < b.hash : a.customer < b.customer;
    });
    for (auto begin = places.begin(); begin != places.end();) {
        const auto end = std::find_if(begin, places.end(), [begin](const Place &p) { return p.hash != begin->hash; });
        const bool few = static_cast<std::size_t>(end - begin) <= largest;
        for (auto a = begin; few && a != end; ++a) {
            for (auto b = a + 1; b != end; ++b)
                pairs.emplace_back(a->customer, b->customer);
        }
        begin = end;
    }
}

/// Two who share something, and those of them who share a name that few bear; ascending, each pair once.
struct CandidatePairs {
    std::vector<Pair> all{};
    std::vector<Pair> rareNames{};
};

void sortOnce(std::vector<Pair> &pairs)
{
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
}

Result<CandidatePairs> candidates(const TraitReader &reader, std::size_t customers, Progress &progress)
{
    std::vector<BlockHashes> hashes(customers);
    inSlices(customers, grain, [&](std::size_t begin, std::size_t end) {
        for (std::size_t customer = begin; customer < end && !progress.cancelled(); ++customer)
            hashes[customer] = hashesOf(reader.of(static_cast<std::uint32_t>(customer)));
    });
    CandidatePairs pairs;
    for (std::size_t block = 0; block < largestGroups.size(); ++block) {
        std::vector<Place> places;
        for (std::size_t customer = 0; customer < customers; ++customer) {
            if (hashes[customer][block] != 0)
                places.push_back({hashes[customer][block], static_cast<std::uint32_t>(customer)});
        }
        addPairs(std::move(places), largestGroups[block], pairs.all);
        if (static_cast<Block>(block) == Block::Name)
            pairs.rareNames = pairs.all;
        if (progress.cancelled())
            return Error{std::string(cancelledCode), {}};
    }
    sortOnce(pairs.all);
    sortOnce(pairs.rareNames);
    return pairs;
}

/// The customers who have one of these keys.
std::set<std::uint32_t> customersWith(const columns::CustomerKeys &all, const std::vector<std::uint32_t> &keys,
                                      const std::vector<std::uint32_t> &owners)
{
    std::set<std::uint32_t> customers;
    for (const std::uint32_t key : keys) {
        if (key < owners.size() && owners[key] + std::size_t{1} < all.offsets.size())
            customers.insert(owners[key]);
    }
    return customers;
}

/// The pairs of whom a person said that they are two.
std::set<Pair> rejectedPairs(const columns::Snapshot &snapshot, std::span<const IdentityEdit> edits)
{
    const bool none =
        std::all_of(edits.begin(), edits.end(), [](const IdentityEdit &edit) { return edit.kind == EditKind::Join; });
    if (none)
        return {};
    const columns::CustomerKeys &all = snapshot.customerKeys.get();
    std::vector<std::uint32_t> owners;
    for (std::uint32_t customer = 0; customer + 1 < all.offsets.size(); ++customer) {
        for (std::uint32_t at = all.offsets[customer]; at < all.offsets[customer + 1]; ++at) {
            owners.resize(std::max<std::size_t>(owners.size(), all.keys[at] + std::size_t{1}), noNumber);
            owners[all.keys[at]] = customer;
        }
    }
    std::set<Pair> rejected;
    for (const IdentityEdit &edit : edits) {
        if (edit.kind == EditKind::Join)
            continue;
        for (const std::uint32_t a : customersWith(all, edit.sides[0], owners)) {
            for (const std::uint32_t b : customersWith(all, edit.sides[1], owners))
                rejected.insert(std::minmax(a, b));
        }
    }
    return rejected;
}

} // namespace

Result<LikelyPairs> likelyPairs(const columns::Snapshot &snapshot, std::span<const IdentityEdit> edits,
                                std::size_t most, Progress &progress)
{
    const TraitReader reader(snapshot);
    const auto pairs = candidates(reader, snapshot.customerCount(), progress);
    if (!pairs)
        return pairs.error();
    const std::set<Pair> rejected = rejectedPairs(snapshot, edits);
    std::vector<LikelyPair> judged(pairs->all.size());
    inSlices(pairs->all.size(), grain / 16, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end && !progress.cancelled(); ++i) {
            const Pair pair = pairs->all[i];
            const bool rare = std::binary_search(pairs->rareNames.begin(), pairs->rareNames.end(), pair);
            if (rejected.count(pair) == 0)
                judged[i] = judgedPair({pair.first, reader.of(pair.first)}, {pair.second, reader.of(pair.second)},
                                       rare ? NameBearers::Few : NameBearers::Many);
        }
    });
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    LikelyPairs result;
    std::copy_if(std::make_move_iterator(judged.begin()), std::make_move_iterator(judged.end()),
                 std::back_inserter(result.pairs), [](const LikelyPair &pair) { return pair.score >= leastScore; });
    std::stable_sort(result.pairs.begin(), result.pairs.end(),
                     [](const LikelyPair &a, const LikelyPair &b) { return a.score > b.score; });
    result.found = result.pairs.size();
    result.pairs.resize(std::min(most, result.found));
    return columns::unlessFailed(snapshot, Result<LikelyPairs>(std::move(result)));
}

} // namespace dilim::store
