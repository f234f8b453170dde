// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/decimal.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dilim::rules {

/// A piece of a line of a rule in words.
struct Token {
    enum class Kind : std::uint8_t {
        Word, // "customer.country", "at"
        Literal, // number, date, moment
        Text, // in quotes; `text` is what it says
        Symbol, // ( ) , : @
        Id, // of the line, after #
        Wrong, // a byte that begins nothing
        WrongText, // no end, or a wrong escape
        End // of the line
    };
    Kind kind = Kind::End;
    std::string text{};
    std::size_t column = 1; // in characters, from 1
};

/// The tokens of a line, the last of which is its end.
[[nodiscard]] std::vector<Token> tokensOf(std::string_view line);

/// A lower-case ASCII word, or several joined by dots: "customer.2nd_visit".
[[nodiscard]] bool isPlainWord(std::string_view text);
/// Letters, digits, - and _ of ASCII, one or more: needs no quotes after #.
[[nodiscard]] bool isPlainId(std::string_view id);

/// Goes through the tokens of a line. After the first error it stands at the end, so that no call needs a check behind
/// it.
class Cursor
{
public:
    Cursor(std::vector<Token> tokens, std::size_t line)
        : m_tokens(std::move(tokens))
        , m_line(line)
    {
    }

    [[nodiscard]] const Token &token() const { return m_tokens[m_at]; }
    [[nodiscard]] bool isAt(Token::Kind kind) const { return token().kind == kind; }
    /// Whether the words stand here, one after another.
    [[nodiscard]] bool isAt(const std::vector<std::string> &words) const;
    [[nodiscard]] bool isAtWord(std::string_view word, std::size_t ahead = 0) const;
    [[nodiscard]] bool isAtSymbol(char symbol) const;
    [[nodiscard]] const Token &next() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }

    /// Takes them if they stand here.
    bool takeWord(std::string_view word);
    bool takeWords(const std::vector<std::string> &words);
    bool takeSymbol(char symbol);

    /// Takes them; rule.words_expected if they do not stand here.
    void expectWord(std::string_view word);
    void expectWords(std::initializer_list<std::string_view> words);
    void expectSymbol(char symbol);
    void expectEnd();
    /// The text of a token of this kind; `what` is its symbol of the grammar.
    std::string expect(Token::Kind kind, std::string_view what);
    /// Without decimals, least to greatest, else rule.words_number.
    std::int64_t wholeNumber(std::int64_t least, std::int64_t greatest);
    Decimal number(Decimal least, Decimal greatest);

    /// rule.words_expected here (rule.words_text at a wrong text).
    void fail(std::string_view expected);
    /// Code, line, column of this token and more.
    void failWith(std::string code, std::vector<std::string> more);
    void failAs(Error error);
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }
    [[nodiscard]] std::size_t line() const { return m_line; }

private:
    std::vector<Token> m_tokens;
    std::size_t m_line = 0; // of the text, from 1
    std::size_t m_at = 0;
    std::optional<Error> m_error{};
};

} // namespace dilim::rules
