// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "workbook/zip_archive.h"

#include <optional>
#include <string>
#include <string_view>

namespace dilim::workbook {

/// Attributes of an element; names without their prefixes.
class XmlAttributes
{
public:
    explicit XmlAttributes(const char **pairs)
        : m_pairs(pairs)
    {
    }
    /// Empty if there is no such attribute.
    [[nodiscard]] std::string_view value(std::string_view name) const;

private:
    const char **m_pairs; // name, value, ..., null; not owned
};

/// Takes what a parser finds. Names of elements come without their prefixes.
class XmlHandler
{
public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const XmlAttributes &attributes) = 0;
    virtual void end(std::string_view name) = 0;
    /// A run of letters; several may follow one another.
    virtual void text(std::string_view letters) = 0;
    /// Asked after each element: an error ends the reading. Code "" means enough: the rest is left unread.
    [[nodiscard]] const std::optional<Error> &stopped() const { return m_stopped; }

protected:
    void stop(Error error) { m_stopped = std::move(error); }

private:
    std::optional<Error> m_stopped;
};

/// Parses one part from beginning to end, in blocks. Progress advances by unpacked bytes. Errors: those of the part and
/// of the handler, "workbook.unsafe" (what: "doctype", "depth", "attribute"), "workbook.damaged" (path),
/// `cancelledCode`.
Result<void> parseXml(ZipPart &part, const std::string &path, XmlHandler &handler, Progress &progress);

} // namespace dilim::workbook
