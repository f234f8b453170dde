// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "ingest/padded_text.h"
#include "ingest/readers/csv_tokenizer.h"
#include "ingest/readers/input_file.h"
#include "ingest/readers/text_decoder.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::ingest {

/// Bytes that grow without being filled first; some more behind them can be read.
class ByteBuffer
{
public:
    [[nodiscard]] char *data() { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] std::string_view view() const { return {m_bytes.get(), m_size}; }
    [[nodiscard]] PaddedText padded() const { return PaddedText(view()); }
    void clear() { m_size = 0; }
    void setSize(std::size_t size) { m_size = size; }
    /// Room for `bytes` more bytes behind the end; `setSize` says how many were written.
    char *room(std::size_t bytes);
    void append(std::string_view bytes);

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Whole records of a file, one after another, as UTF-8.
struct Chunk {
    std::uint64_t index = 0;
    ByteBuffer text{};
    std::vector<std::size_t> literalQuotes{}; // quotes that open nothing: their cell would never end
    bool overlong = false; // the text is the beginning of one record beyond the limits; the rest was passed over
    std::uint64_t overlongLines = 0; // line ends of an overlong record
    std::uint64_t fileBytes = 0; // bytes of the file that were read for it
};

struct CutterSettings {
    std::string encoding{"UTF-8"};
    CsvFormat format{};
    char lineEnd = '\n'; // where chunks may end; '\r' for files without LF
    std::size_t chunkBytes = std::size_t{1} << 20;
};

/// Reads a file from the beginning and cuts it between records: at a line end that is in no quoted cell. Quotes are
/// followed by the rules of CsvTokenizer, jumping from quote to quote. A quoted cell that passes the limits of a record
/// is taken back: its quote is literal.
class ChunkCutter
{
public:
    ChunkCutter(const InputFile &file, const CutterSettings &settings);

    /// The next chunk, into the buffers of the one given; false at the end of the file.
    Result<bool> next(Chunk &chunk);
    /// Of what was read: ask at the end of the file.
    [[nodiscard]] std::string fileHash() const { return m_hash.hex(); }
    [[nodiscard]] std::uint64_t illFormed() const { return m_decoder ? m_decoder->illFormed() : 0; }
    [[nodiscard]] bool unclosedQuotes() const { return m_unclosedQuotes; }

private:
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    Result<bool> readBlock();
    void scan();
    void scanOutside();
    void scanInside();
    [[nodiscard]] bool opensOnLaterLine(std::size_t at) const;
    void takeQuoteBack();
    [[nodiscard]] bool passesLimits(std::size_t until) const;
    void deliver(Chunk &chunk, std::size_t end);
    Result<bool> deliverOverlong(Chunk &chunk);

    const InputFile &m_file;
    CutterSettings m_settings;
    std::unique_ptr<TextDecoder> m_decoder;
    BytesHash m_hash;
    ByteBuffer m_raw; // of encodings other than UTF-8
    std::uint64_t m_position = 0; // in the file
    std::uint64_t m_reported = 0; // bytes accounted to chunks
    bool m_atEnd = false;
    std::uint64_t m_chunks = 0;

    ByteBuffer m_pending; // text not handed out yet; begins with a record
    std::size_t m_scanned = 0; // quotes before it are understood
    std::size_t m_lastEnd = 0; // behind the last line end outside of quotes; 0: none
    std::size_t m_openQuote = none; // where the quoted cell at m_scanned began
    std::size_t m_noEndBefore = 0; // no quote before it ends a cell that is opened before it
    std::vector<std::size_t> m_literalQuotes;
    bool m_unclosedQuotes = false;
};

} // namespace dilim::ingest
