// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace dilim {

/// What went wrong, as a code that `wording::errorText()` turns into a sentence. Codes are stable text ids
/// ("workspace.not_ours"); arguments fill the places %1, %2 ... of that sentence.
struct Error {
    std::string code{};
    std::vector<std::string> arguments{};
    friend bool operator==(const Error &, const Error &) = default;
};

inline constexpr std::string_view cancelledCode = "cancelled";

/// A value, or the reason why there is none. Expected failures only; our own mistakes are asserts.
template <typename T> class [[nodiscard]] Result
{
public:
    Result(T value) // NOLINT(google-explicit-constructor): a value is a result
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error) // NOLINT(google-explicit-constructor): so is an error
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const { return m_state.index() == 0; }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(value()); }
    [[nodiscard]] const T *operator->() const { return &value(); }
    [[nodiscard]] T *operator->() { return &value(); }
    [[nodiscard]] const Error &error() const
    {
        assert(m_state.index() == 1);
        return std::get<1>(m_state);
    }

private:
    [[nodiscard]] const T &value() const
    {
        assert(m_state.index() == 0);
        return std::get<0>(m_state);
    }
    [[nodiscard]] T &value()
    {
        assert(m_state.index() == 0);
        return std::get<0>(m_state);
    }

    std::variant<T, Error> m_state;
};

/// Success, or the reason why not.
template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) // NOLINT(google-explicit-constructor): so is an error
        : m_failed(true)
        , m_error(std::move(error))
    {
    }

    [[nodiscard]] explicit operator bool() const { return !m_failed; }
    [[nodiscard]] const Error &error() const
    {
        assert(m_failed);
        return m_error;
    }

private:
    bool m_failed = false;
    Error m_error{};
};

} // namespace dilim
