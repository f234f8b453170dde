// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/reading.h"

namespace dilim::ingest {

void Seen::add(const Seen &later)
{
    if (cells == 0) {
        *this = later;
        return;
    }
    cells += later.cells;
}

namespace {

constexpr Seen Proof::*seenMembers[] = {&Proof::dot,        &Proof::comma,       &Proof::yearFirst, &Proof::dayFirst,
                                        &Proof::monthFirst, &Proof::eitherOrder, &Proof::counted,   &Proof::timed,
                                        &Proof::floats,     &Proof::fractions,   &Proof::aboveOne,  &Proof::numbers,
                                        &Proof::damaged,    &Proof::dotted};

} // namespace

void Proof::add(const Proof &later)
{
    filled += later.filled;
    unread += later.unread;
    foreign += later.foreign;
    nothing += later.nothing;
    rounded += later.rounded;
    for (Seen Proof::*seen : seenMembers)
        (this->*seen).add(later.*seen);
}

void Proof::shiftLines(std::uint64_t before)
{
    for (Seen Proof::*seen : seenMembers)
        (this->*seen).line += (this->*seen).cells > 0 ? before : 0;
}

} // namespace dilim::ingest
