// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/readers/input_file.h"

#include <string>
#include <string_view>

namespace dilim::ingest {

/// A file without a name in the system's temporary folder: nobody else can open it, and it goes with its last reader.
class NamelessFile
{
public:
    /// Errors: "disk.full", "disk.io" (detail).
    static Result<NamelessFile> open();
    NamelessFile(NamelessFile &&other) noexcept;
    NamelessFile &operator=(NamelessFile &&) = delete;
    ~NamelessFile();

    /// Errors: "disk.full", "disk.io" (detail).
    Result<void> append(std::string_view bytes);
    /// What was written, for reading, under the path of the file that it comes from. The writer is done.
    Result<InputFile> finish(const std::string &path);

private:
    explicit NamelessFile(int handle)
        : m_handle(handle)
    {
    }
    Result<void> flush();

    int m_handle;
    std::string m_pending;
};

} // namespace dilim::ingest
