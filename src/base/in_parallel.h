// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <thread>
#include <vector>

namespace dilim {

/// Calls task(0) ... task(count - 1), each once, on all cores; returns when all are done. The first exception of a task
/// is thrown on.
inline void inParallel(std::size_t count, const std::function<void(std::size_t)> &task)
{
    std::atomic<std::size_t> next{0};
    std::vector<std::exception_ptr> failures(count);
    const auto work = [&] {
        for (std::size_t i = next.fetch_add(1); i < count; i = next.fetch_add(1)) {
            try {
                task(i);
            } catch (...) {
                failures[i] = std::current_exception();
            }
        }
    };
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < std::min(cores, count); ++i)
        others.emplace_back(work);
    work();
    for (std::thread &other : others)
        other.join();
    for (const std::exception_ptr &failure : failures) {
        if (failure)
            std::rethrow_exception(failure);
    }
}

/// Rows that are worth a thread where little is done with each.
inline constexpr std::size_t rowsTogether = 1 << 16;

/// Calls task(begin, end) for slices of [0, count) whose bounds are multiples of `grain`, on all cores; on this one
/// alone where there is but one slice. Threads cost about 50 us: slices are to be worth several times that.
inline void inSlices(std::size_t count, std::size_t grain, const std::function<void(std::size_t, std::size_t)> &task)
{
    const std::size_t cores = std::max(1U, std::thread::hardware_concurrency());
    const std::size_t grains = (count + grain - 1) / grain;
    const std::size_t slices = std::min(grains, cores);
    if (slices <= 1)
        return task(0, count);
    const std::size_t together = (grains + slices - 1) / slices * grain;
    inParallel(slices, [&](std::size_t slice) {
        const std::size_t begin = std::min(slice * together, count);
        task(begin, std::min(begin + together, count));
    });
}

} // namespace dilim
