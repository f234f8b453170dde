// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

// Who is who by hand. Links tie two keys to one person: the keys of a row are tied in pairs, and people tie others.
//
// - A join ties its two sides: the smallest live key of one with the smallest live key of the other (a key is live if a
//   live row of customers has it). With no live key on one side it rests until an import brings one.
// - A split says: the live keys of its first side are one person (they are tied), and no person has keys of both sides.
//   A later join that has one key on each side takes the split back as a whole.
// - Links are taken one after the other, except those that would give one person keys of both sides of a split: first
//   the ties by hand, newest first, then those of rows, by their smaller key, then by the greater one.
// - Who is who are the groups that come out. A row with keys of several people belongs to that of its first key.
//
// So the answer follows from the live rows, the edits that are not undone, and the numbers of keys, which never change;
// when something was done or undone does not matter, except that of a join and a split the later one goes first.

namespace dilim::store {

enum class EditKind : std::uint8_t {
    Join, // the people of both sides are one
    Split, // the people of both sides are two
    Distinct, // the same two people are two: they are not offered as one again; ties nobody and parts nobody
};

/// An edit of who is who that is not undone.
struct IdentityEdit {
    std::uint32_t id = 0; // later ones are greater
    EditKind kind = EditKind::Join;
    std::array<std::vector<std::uint32_t>, 2> sides{}; // ledger numbers of keys
};

/// Two keys of one person; the smaller first.
using KeyLink = std::pair<std::uint32_t, std::uint32_t>;

/// The splits that no later join takes back.
[[nodiscard]] std::vector<IdentityEdit> standingSplits(std::span<const IdentityEdit> edits);
/// Ties by hand in the order in which they are taken. `isLive`: by key.
[[nodiscard]] std::vector<KeyLink> handLinks(std::span<const IdentityEdit> edits, const std::vector<bool> &isLive);

} // namespace dilim::store
