// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace dilim::columns {

/// A value that is made when first asked for, on whatever thread asks first. Copies share it.
template <typename T> class Later
{
public:
    using Make = std::function<T()>;

    Later() = default;
    explicit Later(Make make) { m_state->make = std::move(make); }
    /// One that is there already.
    Later(T value) // NOLINT(google-explicit-constructor): stands for the value
    {
        m_state->value = std::move(value);
    }

    [[nodiscard]] const T &get() const
    {
        State &state = *m_state;
        std::call_once(state.made, [&state] {
            if (state.make)
                state.value = state.make();
            state.make = nullptr;
        });
        return state.value;
    }

private:
    struct State {
        std::once_flag made{};
        Make make{};
        T value{};
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

} // namespace dilim::columns
