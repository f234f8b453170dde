// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"
#include "store/person_traits.h"

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace dilim::cli {

/// The one customer that is named. Errors: "cli.no_customer", "cli.several_customers" (text).
Result<std::uint32_t> customerNamed(const columns::Snapshot &snapshot, const std::string &text);

struct Named {
    QString name{};
    std::uint32_t key = 0; // the first of the ledger
};

/// Names customers for people: by name, else address, phone or number.
class Namer
{
public:
    explicit Namer(const columns::Snapshot &snapshot); // outlives this
    [[nodiscard]] Named of(std::uint32_t customer) const;
    /// Of the first of these keys that is somebody's.
    [[nodiscard]] QString ofKeys(const std::vector<std::uint32_t> &keys) const;

private:
    const columns::Snapshot &m_snapshot;
    store::TraitReader m_reader;
};

} // namespace dilim::cli
