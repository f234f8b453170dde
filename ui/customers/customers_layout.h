// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace dilim::ui {

/// How one person likes the table of customers, kept between starts and for all workspaces.
struct CustomersLayout {
    std::vector<std::string> columns{}; // ids, in order; empty: the usual ones
    int profileWidth = 0; // 0: the usual one
    friend bool operator==(const CustomersLayout &, const CustomersLayout &) = default;
};

[[nodiscard]] CustomersLayout readCustomersLayout();
void writeCustomersLayout(const CustomersLayout &layout);

} // namespace dilim::ui
