// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "columns/snapshot.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace dilim::ui {

/// What a customer is called in lists: full name, else first and last name, company, e-mail, phone, number, else his or
/// her place in the list ("Customer 17"); never empty.
[[nodiscard]] QString customerName(const columns::Snapshot &snapshot, std::size_t row);
/// The same of the first of these keys of the ledger that is somebody's; empty where none is.
[[nodiscard]] QString nameOfKeys(const columns::Snapshot &snapshot, const std::vector<std::uint32_t> &keys);
/// The same for many customers one after another: columns of names are looked up once. Any thread may ask.
class CustomerNames
{
public:
    explicit CustomerNames(const columns::Snapshot &snapshot); // outlives this
    [[nodiscard]] QString operator()(std::size_t row) const;

private:
    const columns::Snapshot &m_snapshot;
    const columns::Column *m_full = nullptr, *m_first = nullptr, *m_last = nullptr;
};
/// Up to two capitals for a round badge: "ZK" for Zeynep Karahanoğlu.
[[nodiscard]] QString initialsOf(const QString &name);
/// The words of a personal text or category of a customer; empty where nothing is known.
[[nodiscard]] QString customerWords(const columns::Snapshot &snapshot, std::string_view field, std::size_t row);

} // namespace dilim::ui
