// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_words_cursor.h"

#include "rules/json_value.h"

#include <algorithm>
#include <utility>

namespace dilim::rules {
namespace {

using Kind = Token::Kind;

bool isLower(char c)
{
    return c >= 'a' && c <= 'z';
}
bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isWordCharacter(char c)
{
    return isLower(c) || isDigit(c) || c == '_';
}
bool isIdCharacter(char c)
{
    return isWordCharacter(c) || (c >= 'A' && c <= 'Z') || c == '-';
}
bool isLiteralCharacter(char c)
{
    return isDigit(c) || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == ':';
}

template <typename Is> std::size_t endOf(std::string_view line, std::size_t at, Is is)
{
    while (at < line.size() && is(line[at]))
        ++at;
    return at;
}

std::size_t endOfWord(std::string_view line, std::size_t at)
{
    at = endOf(line, at, isWordCharacter);
    while (at + 1 < line.size() && line[at] == '.' && isWordCharacter(line[at + 1]))
        at = endOf(line, at + 1, isWordCharacter);
    return at;
}

/// Behind the quote that ends the text which begins at `at`; npos without one.
std::size_t endOfText(std::string_view line, std::size_t at)
{
    for (++at; at < line.size(); ++at) {
        if (line[at] == '"')
            return at + 1;
        if (line[at] == '\\')
            ++at;
    }
    return std::string_view::npos;
}

/// The token that begins at `at`, which is no space; moves `at` behind it.
Token tokenAt(std::string_view line, std::size_t &at)
{
    const std::size_t start = at;
    const auto taken = [&](Kind kind, std::size_t end) {
        at = end;
        return Token{kind, std::string(line.substr(start, end - start)), 0};
    };
    const char c = line[at];
    if (isLower(c))
        return taken(Kind::Word, endOfWord(line, at));
    if (isDigit(c) || c == '-')
        return taken(Kind::Literal, endOf(line, at, isLiteralCharacter));
    if (std::string_view("(),:@").find(c) != std::string_view::npos)
        return taken(Kind::Symbol, at + 1);
    if (c == '"') {
        const std::size_t end = endOfText(line, at);
        const Result<JsonValue> text = parseJson(line.substr(at, end - at), {});
        at = std::min(end, line.size());
        return text ? Token{Kind::Text, text->text, 0} : Token{Kind::WrongText, {}, 0};
    }
    return taken(Kind::Wrong, at + 1);
}

Token idAt(std::string_view line, std::size_t &at)
{
    ++at; // #
    if (at < line.size() && line[at] == '"') {
        Token token = tokenAt(line, at);
        if (token.kind == Kind::Text)
            token.kind = Kind::Id;
        return token;
    }
    const std::size_t start = at;
    at = endOf(line, at, isIdCharacter);
    return {Kind::Id, std::string(line.substr(start, at - start)), 0};
}

bool isNoContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

} // namespace

std::vector<Token> tokensOf(std::string_view line)
{
    std::vector<Token> tokens;
    std::size_t column = 1;
    std::size_t counted = 0; // bytes whose characters are in `column`
    const auto columnAt = [&](std::size_t at) {
        const std::string_view before = line.substr(counted, at - counted);
        column += static_cast<std::size_t>(std::count_if(before.begin(), before.end(), isNoContinuation));
        counted = at;
        return column;
    };
    std::size_t at = 0;
    while (true) {
        at = endOf(line, at, [](char c) { return c == ' '; });
        const std::size_t here = columnAt(at);
        if (at == line.size()) {
            tokens.push_back({Kind::End, {}, here});
            return tokens;
        }
        tokens.push_back(line[at] == '#' ? idAt(line, at) : tokenAt(line, at));
        tokens.back().column = here;
    }
}

bool isPlainWord(std::string_view text)
{
    return !text.empty() && isLower(text.front()) && endOfWord(text, 0) == text.size();
}

bool isPlainId(std::string_view id)
{
    return !id.empty() && endOf(id, 0, isIdCharacter) == id.size();
}

bool Cursor::isAtWord(std::string_view word, std::size_t ahead) const
{
    const std::size_t at = m_at + ahead;
    return at < m_tokens.size() && m_tokens[at].kind == Kind::Word && m_tokens[at].text == word;
}

bool Cursor::isAt(const std::vector<std::string> &words) const
{
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!isAtWord(words[i], i))
            return false;
    }
    return true;
}

bool Cursor::isAtSymbol(char symbol) const
{
    return isAt(Kind::Symbol) && token().text.front() == symbol;
}

bool Cursor::takeWord(std::string_view word)
{
    const bool here = isAtWord(word);
    m_at += std::size_t{here};
    return here;
}

bool Cursor::takeWords(const std::vector<std::string> &words)
{
    const bool here = isAt(words);
    m_at += here ? words.size() : 0;
    return here;
}

bool Cursor::takeSymbol(char symbol)
{
    const bool here = isAtSymbol(symbol);
    m_at += std::size_t{here};
    return here;
}

void Cursor::expectWord(std::string_view word)
{
    if (!takeWord(word))
        fail('"' + std::string(word) + '"');
}

void Cursor::expectWords(std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        expectWord(word);
}

void Cursor::expectSymbol(char symbol)
{
    if (!takeSymbol(symbol))
        fail(std::string{'"', symbol, '"'});
}

void Cursor::expectEnd()
{
    if (!isAt(Kind::End))
        fail("end of line");
}

std::string Cursor::expect(Token::Kind kind, std::string_view what)
{
    if (!isAt(kind)) {
        fail(what);
        return {};
    }
    return m_tokens[m_at++].text;
}

Decimal Cursor::number(Decimal least, Decimal greatest)
{
    if (!isAt(Kind::Literal)) {
        fail("number");
        return least;
    }
    const std::string &text = token().text;
    const std::optional<Decimal> number = parseDecimal(text);
    if (!number || compared(*number, least) < 0 || compared(*number, greatest) > 0) {
        failWith("rule.words_number", {text, decimalText(least), decimalText(greatest)});
        return least;
    }
    ++m_at;
    return *number;
}

std::int64_t Cursor::wholeNumber(std::int64_t least, std::int64_t greatest)
{
    if (isAt(Kind::Literal) && token().text.find('.') != std::string::npos)
        failWith("rule.words_number", {token().text, std::to_string(least), std::to_string(greatest)});
    return number({least, 0}, {greatest, 0}).units;
}

void Cursor::fail(std::string_view expected)
{
    if (isAt(Kind::WrongText))
        failWith("rule.words_text", {});
    else
        failWith("rule.words_expected", {std::string(expected)});
}

void Cursor::failWith(std::string code, std::vector<std::string> more)
{
    std::vector<std::string> arguments{std::to_string(m_line), std::to_string(token().column)};
    arguments.insert(arguments.end(), more.begin(), more.end());
    failAs({std::move(code), std::move(arguments)});
}

void Cursor::failAs(Error error)
{
    if (!m_error)
        m_error = std::move(error);
    m_at = m_tokens.size() - 1;
}

} // namespace dilim::rules
