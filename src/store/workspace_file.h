// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>
#include <string>

namespace dilim::store {

class Connection;

/// Chosen when a workspace is made.
struct WorkspaceSettings {
    std::string currency{"TRY"}; // ISO 4217
    std::string timeZone{"Europe/Istanbul"}; // IANA id
    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};

/// An open `.dilim` file: one connection, set up as robustness demands, its schema known and current.
/// Movable, not shared between threads; long work on another thread opens its own.
class WorkspaceFile
{
public:
    enum class Mode : std::uint8_t { ReadWrite, ReadOnly };

    /// Errors: "workspace.exists" (path), "workspace.cannot_create" (path, detail), "workspace.bad_currency" (text),
    /// "time_zone.unknown" (id).
    static Result<WorkspaceFile> create(const std::string &path, const WorkspaceSettings &settings);
    /// Looks at the first bytes itself before SQLite opens the file; migrates an older schema after a verified copy
    /// beside the file; takes over a hot journal. Errors: "workspace.missing" (path), "workspace.not_ours" (path, what
    /// it is), "workspace.newer" (path, found, known), "workspace.busy" (path), "workspace.damaged" (path, detail),
    /// "workspace.unreadable" (path, detail).
    static Result<WorkspaceFile> open(const std::string &path, Mode mode);

    WorkspaceFile(WorkspaceFile &&) noexcept;
    WorkspaceFile &operator=(WorkspaceFile &&) noexcept;
    ~WorkspaceFile();

    [[nodiscard]] const std::string &path() const;
    [[nodiscard]] const WorkspaceSettings &settings() const;
    [[nodiscard]] Mode mode() const;
    /// For the other files of this folder only.
    [[nodiscard]] Connection &connection();
    /// The same for whoever may read after this object is gone; the file stays open as long.
    [[nodiscard]] std::shared_ptr<Connection> sharedConnection() const;

private:
    struct State;
    explicit WorkspaceFile(std::shared_ptr<State> state);
    std::shared_ptr<State> m_state;
};

/// Schema number of files written by this program (PRAGMA user_version).
inline constexpr int schemaVersion = 9;
/// PRAGMA application_id: "DILM".
inline constexpr std::uint32_t applicationId = 0x44494c4d;

} // namespace dilim::store
