// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "workspace/import_request.h"
#include "workspace/read_basis.h"
#include "workspace/read_file.h"

#include <condition_variable>
#include <cstddef>
#include <future>
#include <mutex>

namespace dilim::workspace {

/// Reads one file on a thread of its own while another one is written: sorting and writing keep one core busy, reading
/// takes what is left of the others. Destroyed before it is taken, it stops.
class ReadAhead
{
public:
    /// `basis`: what the workspace is going to know once the file before this one is in.
    ReadAhead(ImportRequest request, ReadBasis basis);
    ~ReadAhead();
    ReadAhead(const ReadAhead &) = delete;
    ReadAhead &operator=(const ReadAhead &) = delete;

    /// Whether it reads what this request would read now.
    [[nodiscard]] bool isFor(const ImportRequest &request, const ReadBasis &basis) const;
    /// The file, once it is read to its end. To be called once. `progress` shows its progress, and cancels it. Errors:
    /// those of readFile.
    Result<ReadFile> take(Progress &progress);

private:
    void waitIfFull(std::size_t cells);
    void goOn();

    ImportRequest m_request;
    ReadBasis m_basis;
    Progress m_progress;
    std::mutex m_mutex;
    std::condition_variable m_asked;
    bool m_goOn = false; // to the end, however large the file is
    std::future<Result<ReadFile>> m_read; // last: it uses everything above
};

} // namespace dilim::workspace
