// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "ingest/readers/input_file.h"
#include "ingest/readers/text_decoder.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace dilim::ingest {

/// One object of a file, or a piece that should have been one.
struct JsonPiece {
    std::uint64_t line = 0; // on which it begins
    std::string_view text{}; // until the next one is read
    const char *broken = nullptr; // reason why it is no object: "json_syntax", "record_too_long"
};

/// Cuts a file into its JSON objects: one a line (JSON Lines), or an array of objects, or objects one after another.
/// Whether what lies between the brackets is JSON is not looked at. What is damaged ends where the next object begins
/// that is no part of it, as far as lines and indentation tell. Memory is that of the longest object, at most
/// maxRecordBytes.
class JsonRecords
{
public:
    JsonRecords(const InputFile &file, const std::string &encoding, Progress &progress);

    /// False at the end of the file. Errors: "file.unreadable", `cancelledCode`.
    Result<bool> next(JsonPiece &piece);

private:
    enum class Form : std::uint8_t { Unknown, Lines, Stream };
    /// Where an object ends, counted from its beginning, or what is wrong with it.
    struct Extent {
        std::size_t bytes = 0;
        const char *broken = nullptr;
    };

    Result<bool> readBlock();
    Result<bool> findForm();
    Result<bool> nextLine(JsonPiece &piece);
    Result<bool> nextInStream(JsonPiece &piece);
    Result<bool> passStray(JsonPiece &piece);
    Result<Extent> extentOfLine();
    Result<Extent> extentOfObject(std::size_t indent);
    Result<bool> passDamage(JsonPiece &piece, std::size_t indent);
    [[nodiscard]] bool isThere(std::size_t offset) const { return m_at + offset < m_text.size(); }
    [[nodiscard]] std::optional<std::size_t> indentOf(std::size_t offset) const;
    void pass(std::size_t bytes);

    const InputFile &m_file;
    Progress &m_progress;
    std::unique_ptr<TextDecoder> m_decoder; // null for UTF-8
    Form m_form = Form::Unknown;
    std::uint64_t m_position = 0; // in the file
    bool m_atEnd = false;
    std::string m_text; // of the file, from the last block that was begun
    std::size_t m_at = 0; // in m_text: where the next piece begins
    std::uint64_t m_line = 1; // of m_at
    std::string m_damage; // beginning of a broken piece
    bool m_damaged = false; // an object without an end was found
};

} // namespace dilim::ingest
