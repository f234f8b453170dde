// SPDX-License-Identifier: GPL-3.0-or-later
// bench_rules WORKSPACE [TODAY]: opening, counting and RFM on an imported workspace, cold and warm, in milliseconds.
#include "analysis/rfm.h"
#include "rules/evaluate.h"
#include "rules/rule_text.h"
#include "workspace/workspace.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

namespace {

using namespace dilim;

struct Question {
    const char *name;
    const char *lines; // children of an All of
};

constexpr Question questions[] = {
    {"s1 country", R"({"field":"customer.country","op":"is","values":["TR"]})"},
    {"s2 nested customer fields",
     R"({"match":"any","children":[{"match":"all","children":[{"field":"customer.country","op":"any_of","values":["TR","DE"]},
        {"field":"customer.income","op":"at_least","values":[40000]},{"field":"customer.consent_email","op":"is_yes"}]},
        {"match":"all","children":[{"field":"customer.device","op":"is","values":["mobile"]},
        {"field":"customer.birth_date","op":"not_before","values":["1995-01-01"]}]}]})"},
    {"s3 lines of a category, 90 days",
     R"({"facts":"lines","measure":"count_orders","op":"at_least","values":[3],"where":[{"field":"line.category","op":"is","values":["Electronics"]}],
        "window":{"last_days":90}})"},
    {"s4a cart additions, 90 days",
     R"({"facts":"events","measure":"count","op":"at_least","values":[1],"where":[{"field":"event.type","op":"is","values":["cart_add"]}],
        "window":{"last_days":90}})"},
    {"s6a spent more than 5000", R"({"facts":"orders","measure":"sum","of":"order.amount","op":"more_than","values":[5000]})"},
    {"s7 two orders, none for 180 days",
     R"({"facts":"orders","measure":"count","op":"at_least","values":[2]},{"facts":"orders","measure":"days_since_last","op":"more_than","values":[180]})"},
    {"s8 interests", R"({"field":"customer.interests","op":"has_any","values":["Yoga","Kitap","Teknoloji"]})"},
};

double milliseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

/// First run, then the median of seven.
template <typename Run>
void measure(const char *name, Run run)
{
    auto begin = std::chrono::steady_clock::now();
    const std::size_t answer = run();
    const double first = milliseconds(begin);
    std::vector<double> warm;
    for (int i = 0; i < 7; ++i) {
        begin = std::chrono::steady_clock::now();
        run();
        warm.push_back(milliseconds(begin));
    }
    std::ranges::sort(warm);
    std::printf("%-36s %10zu   first %9.2f ms   warm %9.2f ms\n", name, answer, first, warm[3]);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_rules WORKSPACE [TODAY]\n");
        return 2;
    }
    Progress progress;
    const auto begin = std::chrono::steady_clock::now();
    auto workspace = workspace::Workspace::open(argv[1], store::WorkspaceFile::Mode::ReadOnly);
    if (!workspace)
        return std::fprintf(stderr, "%s\n", workspace.error().code.c_str()), 1;
    const auto snapshot = workspace->snapshot(progress);
    if (!snapshot)
        return std::fprintf(stderr, "%s\n", snapshot.error().code.c_str()), 1;
    std::printf("%-36s %10zu   first %9.2f ms\n", "open", (*snapshot)->customerCount(), milliseconds(begin));

    const std::optional<Date> today = parseIsoDate(argc > 2 ? argv[2] : "2025-06-30");
    const auto context = rules::contextOfDay(today.value_or(Date{}), (*snapshot)->timeZone, (*snapshot)->currency, "en");
    for (const Question &question : questions) {
        const auto rule = rules::parseRule(R"({"dilim_rule":1,"rule":{"match":"all","children":[)" + std::string(question.lines) + "]}}");
        if (!rule)
            return std::fprintf(stderr, "%s: %s\n", question.name, rule.error().code.c_str()), 1;
        measure(question.name, [&] {
            const auto result = rules::evaluate(*rule, **snapshot, context, progress);
            return result ? static_cast<std::size_t>(result->counts.count) : 0;
        });
    }
    measure("RFM of everybody", [&] {
        const auto result = analysis::rfm(**snapshot, context, {}, nullptr, progress);
        return result ? result->scores.size() : 0;
    });
    return 0;
}
