// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/readers/json_object.h"

#include "base/utf8.h"

#include <optional>

namespace dilim::ingest {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

class ObjectReading
{
public:
    ObjectReading(std::string_view text, const TakeJsonValue &take)
        : m_text(text)
        , m_take(take)
    {
    }

    JsonVerdict read()
    {
        passBlanks();
        const bool read = peek() == '{' && readObject();
        passBlanks();
        if (m_tooDeep)
            return JsonVerdict::TooDeep;
        return read && m_at == m_text.size() ? JsonVerdict::Whole : JsonVerdict::Broken;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool pass(char c)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        m_at += there ? 1U : 0U;
        return there;
    }
    void passBlanks()
    {
        while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
            ++m_at;
    }
    bool goDeeper()
    {
        m_tooDeep |= ++m_depth > maxJsonDepth;
        return !m_tooDeep;
    }

    /// What stands between an opening bracket at `m_at` and its closing one, item by item.
    template <typename ReadItem> bool readItems(char close, ReadItem readItem)
    {
        ++m_at;
        if (!goDeeper())
            return false;
        passBlanks();
        if (!pass(close)) {
            do {
                passBlanks();
                if (!readItem())
                    return false;
                passBlanks();
            } while (pass(','));
            if (!pass(close))
                return false;
        }
        --m_depth;
        return true;
    }

    bool readObject()
    {
        return readItems('}', [this] {
            const std::optional<std::string> key = peek() == '"' ? readString() : std::nullopt;
            passBlanks();
            if (!key || !pass(':'))
                return false;
            const std::size_t before = m_path.size();
            if (m_depth > 1)
                m_path += '.';
            m_path += *key;
            const bool read = readValue();
            m_path.resize(before);
            return read;
        });
    }

    bool readValue()
    {
        passBlanks();
        if (peek() == '{')
            return readObject();
        std::optional<std::string> text = peek() == '[' ? readList() : readScalar();
        if (text)
            m_take(m_path, *std::move(text));
        return text.has_value();
    }

    std::optional<std::string> readScalar()
    {
        if (peek() == '"')
            return readString();
        for (const std::string_view nothing : {"null", "NaN", "Infinity", "-Infinity"}) {
            if (passWord(nothing))
                return std::string();
        }
        for (const std::string_view word : {"true", "false"}) {
            if (passWord(word))
                return std::string(word);
        }
        const std::size_t begin = m_at;
        return passNumber() ? std::optional(std::string(m_text.substr(begin, m_at - begin))) : std::nullopt;
    }

    bool passWord(std::string_view word)
    {
        if (!m_text.substr(m_at).starts_with(word))
            return false;
        m_at += word.size();
        return true;
    }

    bool passDigits()
    {
        const std::size_t begin = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > begin;
    }

    bool passNumber()
    {
        pass('-');
        if (!pass('0') && !passDigits())
            return false;
        if (pass('.') && !passDigits())
            return false;
        if (!pass('e') && !pass('E'))
            return true;
        if (!pass('-'))
            pass('+');
        return passDigits();
    }

    /// A list of plain values as one text; any other as JSON.
    std::optional<std::string> readList()
    {
        const std::size_t begin = m_at;
        std::string joined;
        bool plain = true;
        const bool read = readItems(']', [&] {
            if (peek() == '{' || peek() == '[') {
                plain = false;
                return false;
            }
            const std::optional<std::string> item = readScalar();
            if (item && !item->empty())
                joined += (joined.empty() ? "" : ";") + *item;
            return item.has_value();
        });
        if (read)
            return joined;
        if (plain)
            return std::nullopt;
        m_at = begin;
        --m_depth;
        std::string json;
        return copyValue(json) ? std::optional(std::move(json)) : std::nullopt;
    }

    /// Appends the value at `m_at` as it is written, without the blanks between its parts.
    bool copyValue(std::string &json)
    {
        const char open = peek();
        if (open != '{' && open != '[') {
            const std::size_t begin = m_at;
            if (!readScalar())
                return false;
            json += m_text.substr(begin, m_at - begin);
            return true;
        }
        json += open;
        const char close = open == '{' ? '}' : ']';
        bool first = true;
        const bool read = readItems(close, [&] {
            if (!first)
                json += ',';
            first = false;
            return open == '[' ? copyValue(json) : copyMember(json);
        });
        json += close;
        return read;
    }

    bool copyMember(std::string &json)
    {
        if (peek() != '"' || !copyValue(json))
            return false;
        passBlanks();
        if (!pass(':'))
            return false;
        json += ':';
        passBlanks();
        return copyValue(json);
    }

    std::optional<std::string> readString()
    {
        ++m_at;
        std::string text;
        for (;;) {
            const std::size_t begin = m_at;
            while (m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\'
                   && static_cast<unsigned char>(m_text[m_at]) >= 0x20)
                ++m_at;
            text += m_text.substr(begin, m_at - begin);
            if (pass('"'))
                return text;
            if (!pass('\\') || !readEscape(text))
                return std::nullopt;
        }
    }

    bool readEscape(std::string &text)
    {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meant = "\"\\/\b\f\n\r\t";
        const char c = peek();
        if (const std::size_t at = names.find(c); at != std::string_view::npos && m_at < m_text.size()) {
            text += meant[at];
            ++m_at;
            return true;
        }
        if (!pass('u'))
            return false;
        std::optional<char32_t> unit = readUnit();
        if (!unit)
            return false;
        const bool high = *unit >= 0xD800 && *unit < 0xDC00;
        if (high && m_text.substr(m_at).starts_with("\\u")) {
            const std::size_t before = m_at;
            m_at += 2;
            const std::optional<char32_t> low = readUnit();
            if (low && *low >= 0xDC00 && *low < 0xE000)
                unit = 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00);
            else
                m_at = before;
        }
        appendUtf8(text, *unit);
        return true;
    }

    /// The four hexadecimal digits of an escape.
    std::optional<char32_t> readUnit()
    {
        char32_t unit = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
            if (isDigit(lower))
                unit = unit * 16 + static_cast<char32_t>(lower - '0');
            else if (lower >= 'a' && lower <= 'f')
                unit = unit * 16 + static_cast<char32_t>(lower - 'a' + 10);
            else
                return std::nullopt;
        }
        return unit;
    }

    std::string_view m_text;
    const TakeJsonValue &m_take;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    bool m_tooDeep = false;
    std::string m_path;
};

} // namespace

JsonVerdict readJsonObject(std::string_view text, const TakeJsonValue &take)
{
    return ObjectReading(text, take).read();
}

} // namespace dilim::ingest
