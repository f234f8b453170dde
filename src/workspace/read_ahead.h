// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "workspace/import_request.h"
#include "workspace/read_basis.h"
#include "workspace/read_file.h"

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>

namespace dilim::workspace {

/// Reads files one after another on a thread of its own while others are written: sorting and writing keep one core
/// busy, reading takes what is left of the others. Destroyed, it stops.
class ReadAhead
{
public:
    /// No more cells are held, those of the file that is being written included: about 200 MB. A large file is alone.
    static constexpr std::size_t usualMost = 32'000'000;

    /// At least one request. `basis`: what the workspace is going to know when the first of them is asked for. Nothing
    /// is read behind one that is to be remembered: that may tell how to read the next.
    ReadAhead(std::span<const ImportRequest> requests, ReadBasis basis, std::size_t mostCells = usualMost);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// Whether the next file is what this request would read now.
    [[nodiscard]] bool isFor(const ImportRequest &request, const ReadBasis &basis) const;
    /// The next file, once it is read to its end. `progress` shows its progress, and cancels it. Errors: those of
    /// readFile.
    Result<ReadFile> take(Progress &progress);
    /// The file that is read or written beside these has so many cells; a taken one is known.
    void setCellsBeside(std::size_t cells);

private:
    struct Item {
        ImportRequest request;
        std::optional<ReadBasis> basis{}; // once the file before it is read
        Progress progress{};
        std::optional<Result<ReadFile>> read{};
        std::size_t cells = 0;
    };
    void readAll();
    void read(Item &item);
    void waitIfFull(Item &item, std::size_t cells);

    const std::size_t m_mostCells;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Item>> m_items; // the first is the next to be asked for
    std::size_t m_held = 0; // cells of the items that are read
    std::size_t m_beside = 0; // cells of the file that is being written
    bool m_asked = false; // for the first item
    bool m_stopped = false;
    std::exception_ptr m_failure;
    std::thread m_thread; // last: it uses everything above
};

} // namespace dilim::workspace
