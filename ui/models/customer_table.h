// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/workspace_state.h"

#include <QString>

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace dilim::ui {

/// What a column of the table of customers holds.
enum class CustomerContent : std::uint8_t { Name, Place, Field, Days, Rfm, Permissions };

/// A channel's permission, from left to right in the table.
enum class Permission : std::uint8_t { Unknown, Given, Refused };
inline constexpr std::size_t permissionCount = 3;
struct PermissionChannel {
    const char *field; // "customer.consent_email"
    const char *icon;
    const char *refusedIcon;
};
[[nodiscard]] const std::array<PermissionChannel, permissionCount> &permissionChannels();

struct CustomerColumn {
    std::string id{}; // "name", "place", "rfm", "permissions", or that of a field
    CustomerContent content = CustomerContent::Field;
    fields::ValueType type = fields::ValueType::Text; // of a field
    std::vector<const columns::Column *> sources{}; // that it shows; null: nothing fills this one
};

/// Columns of the table of customers with what they read; `state` keeps it alive. A value: any thread may read it.
struct CustomerTable {
    StatePtr state{};
    std::vector<CustomerColumn> columns{};
};
using CustomerTablePtr = std::shared_ptr<const CustomerTable>;

/// The columns that the table shows until a person chooses others.
[[nodiscard]] const std::vector<std::string> &usualCustomerColumns();
/// Those of the wanted columns for which there is data, in this order. Reads and derives columns: by a job.
[[nodiscard]] CustomerTablePtr readCustomerTable(const StatePtr &state, const std::vector<std::string> &wanted);
/// Ids of all columns that have data, the usual ones first. By a job.
[[nodiscard]] std::vector<std::string> availableCustomerColumns(const WorkspaceState &state);

/// "Name", "District, city", the field's own label.
[[nodiscard]] QString customerColumnLabel(const WorkspaceState &state, const std::string &id);
/// "–": what a cell says where nothing is known.
[[nodiscard]] QString nothingKnown();
[[nodiscard]] QString customerCellText(const CustomerTable &table, const CustomerColumn &column, std::uint32_t row);
[[nodiscard]] std::array<Permission, permissionCount> permissionsOf(const CustomerColumn &column, std::uint32_t row);
/// Numbers stand at the right.
[[nodiscard]] bool isNumeric(const CustomerColumn &column);
/// "Kadıköy, İstanbul": district and city, else province; empty where nothing is known.
[[nodiscard]] QString customerPlace(const columns::Snapshot &snapshot, std::size_t row);

} // namespace dilim::ui
