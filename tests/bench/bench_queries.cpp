// SPDX-License-Identifier: GPL-3.0-or-later
// bench_queries WORKSPACE [TODAY]: the questions of the benchmark on an imported workspace. One line of JSON each, in
// milliseconds: "first" in a process whose columns are not read yet, "warm" the median of seven more runs that work the
// answer out again, "remembered" that of an evaluator that knows it. "sum" is made of the customers' ids as the drivers
// of other programs make it, so that answers can be compared.
#include "analysis/breakdown.h"
#include "analysis/cohorts.h"
#include "analysis/derived_fields.h"
#include "analysis/rfm.h"
#include "base/heap.h"
#include "rules/evaluate.h"
#include "rules/rule_text.h"
#include "workspace/workspace.h"

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace {

using namespace dilim;

struct Question {
    const char *name;
    const char *lines; // children of an All of
};

// The definitions are those of duck_queries.sql. Where ours differs on purpose, the customers do: s4 (an order at the
// very moment of the event is no later one; a day that is not over is not known yet), s5 and s6 (a customer without
// orders has the revenue 0 and takes part in the percentile).
constexpr Question segments[] = {
    {"s1", R"({"field":"customer.country","op":"is","values":["TR"]})"},
    {"s2", R"({"match":"any","children":[{"match":"all","children":[
        {"field":"customer.country","op":"any_of","values":["TR","DE"]},
        {"field":"customer.income","op":"at_least","values":[40000]},{"field":"customer.consent_email","op":"is_yes"}]},
        {"match":"all","children":[{"field":"customer.device","op":"is","values":["mobile"]},
        {"field":"customer.birth_date","op":"not_before","values":["1995-01-01"]}]}]})"},
    {"s3", R"({"facts":"lines","measure":"count_orders","op":"at_least","values":[3],
        "where":[{"field":"line.category","op":"is","values":["Electronics"]}],"window":{"last_days":90}})"},
    {"s4", R"({"sequence":[{"facts":"events","where":[{"field":"event.type","op":"is","values":["cart_add"]}]}],
        "not_followed_by":{"facts":"orders","orders":"all"},"not_within":{"hours":24},"window":{"last_days":90},
        "op":"is_yes"})"},
    {"s5", R"({"facts":"orders","measure":"sum","of":"order.amount","window":{"last_days":365},
        "op":"above_percentile","values":[90]},{"facts":"events","measure":"count","op":"at_least","values":[1],
        "where":[{"field":"event.type","op":"is","values":["open"]}],"window":{"last_days":30}})"},
    {"s6", R"({"facts":"orders","measure":"sum","of":"order.amount","op":"above_percentile","values":[90]})"},
    {"s7", R"({"facts":"orders","measure":"count","op":"at_least","values":[2]},
        {"facts":"orders","measure":"days_since_last","op":"at_least","values":[180]})"},
    {"s8", R"({"field":"customer.interests","op":"has_any","values":["Yoga","Kitap","Teknoloji"]})"},
};

double milliseconds(std::chrono::steady_clock::time_point since)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - since).count();
}

[[noreturn]] void fail(const std::string &what, const Error &error)
{
    std::fprintf(stderr, "%s: %s\n", what.c_str(), error.code.c_str());
    std::exit(1);
}

template <typename T> T valueOf(const std::string &what, Result<T> result)
{
    if (!result)
        fail(what, result.error());
    return *std::move(result);
}

rules::Rule ruleOf(const std::string &lines)
{
    return valueOf(lines, rules::parseRule(R"({"dilim_rule":1,"rule":{"match":"all","children":[)" + lines + "]}}"));
}

long peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss / 1024;
}

/// Drops the file from the memory of the system, so that the first look at it is a cold one.
void evict(const char *path)
{
    const int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return;
    fdatasync(file);
    posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    close(file);
}

double medianOf(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

struct Answer {
    std::size_t rows = 0;
    unsigned long long sum = 0; // of ids, as the drivers of other programs count it
};

void print(const char *name, double first, double warm, const Answer &answer)
{
    std::printf(R"({"peer":"dilim","name":"%s","first_ms":%.3f,"warm_ms":%.3f,"rows":%zu,"sum":%llu,"peak_mb":%ld})"
                "\n",
                name, first, warm, answer.rows, answer.sum, peakMegabytes());
    std::fflush(stdout);
}

/// First run, then the median of seven; `prepare` is not timed.
void measure(const char *name, const std::function<Answer()> &run, const std::function<void()> &prepare = {})
{
    std::vector<double> times;
    Answer answer;
    for (int i = 0; i < 8; ++i) {
        if (prepare)
            prepare();
        const auto begin = std::chrono::steady_clock::now();
        answer = run();
        times.push_back(milliseconds(begin));
    }
    print(name, times.front(), medianOf({times.begin() + 1, times.end()}), answer);
}

/// The numbers that customers are known by; 0 for other ids.
std::vector<long long> idsOf(const columns::Snapshot &snapshot)
{
    std::vector<long long> ids(snapshot.customerCount(), 0);
    const columns::Column *column = snapshot.column("customer.external_id");
    const auto *texts = column ? std::get_if<columns::TextColumn>(column) : nullptr;
    const auto *numbers = column ? std::get_if<columns::IntegerColumn>(column) : nullptr;
    for (std::size_t row = 0; row < ids.size(); ++row) {
        if (numbers)
            ids[row] = numbers->at(row);
        else if (texts)
            ids[row] = std::atoll(std::string(texts->at(row)).c_str());
    }
    return ids;
}

unsigned long long sumOf(const columns::Bitmap &members, const std::vector<long long> &ids)
{
    unsigned long long sum = 0;
    members.forEach(
        [&](std::size_t row) { sum += static_cast<unsigned long long>(ids[row]) * 0x9e3779b97f4a7c15ULL >> 20; });
    return sum;
}

/// Groups of eight levels, sixty conditions in all: cheap and dear ones, each asking something else.
std::string deepRule(int level, int &left)
{
    std::string lines;
    const int here = level == 8 ? left : left / (9 - level);
    for (int i = 0; i < here; ++i, --left) {
        const std::string number = std::to_string(left);
        lines += lines.empty() ? "" : ",";
        switch (left % 6) {
        case 0:
            lines += R"({"facts":"orders","measure":"sum","of":"order.amount","op":"more_than","values":[)" + number
                + R"(0],"window":{"last_days":)" + std::to_string(left * 12) + "}}";
            break;
        case 1:
            lines += R"({"field":"customer.income","op":"at_least","values":[)" + number + "000]}";
            break;
        case 2:
            lines += R"({"facts":"events","measure":"count","op":"at_least","values":[1],"window":{"last_days":)"
                + std::to_string(left * 5) + "}}";
            break;
        case 3:
            lines += R"({"field":"customer.city","op":"starts_with","values":["A)" + number + R"("]})";
            break;
        case 4:
            lines += R"({"facts":"orders","measure":"days_since_last","op":"at_most","values":[)" + number + "]}";
            break;
        default:
            lines += R"({"field":"customer.birth_date","op":"not_before","values":["19)"
                + std::to_string(40 + left % 60) + R"(-01-01"]})";
        }
    }
    if (level < 8)
        lines += std::string(lines.empty() ? "" : ",") + R"({"match":")" + (level % 2 == 0 ? "all" : "any")
            + R"(","children":[)" + deepRule(level + 1, left) + "]}";
    return lines;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2) {
        std::fprintf(stderr, "bench_queries WORKSPACE [TODAY]\n");
        return 2;
    }
    keepFreedMemory(); // as the program does
    evict(argv[1]);
    Progress progress;
    const auto begin = std::chrono::steady_clock::now();
    auto workspace = valueOf(argv[1], workspace::Workspace::open(argv[1], store::WorkspaceFile::Mode::ReadOnly));
    const auto snapshot = valueOf(argv[1], workspace.snapshot(progress));
    print("open", milliseconds(begin), 0, {snapshot->customerCount()});

    const std::optional<Date> today = parseIsoDate(argc > 2 ? argv[2] : "2025-06-30");
    const auto context = rules::contextOfDay(today.value_or(Date{}), snapshot->timeZone, snapshot->currency, "en");
    const auto library = valueOf(argv[1], workspace.library(context, progress));
    const auto membersOf = [&](const rules::Rule &rule) {
        return valueOf("evaluate", rules::evaluate(rule, *snapshot, context, progress, library)).members;
    };

    std::vector<columns::Bitmap> members;
    std::vector<double> firsts;
    for (const Question &question : segments) {
        const auto start = std::chrono::steady_clock::now();
        members.push_back(membersOf(ruleOf(question.lines)));
        firsts.push_back(milliseconds(start));
    }
    print("cold", milliseconds(begin), 0, {members.size()});
    {
        const std::vector<long long> ids = idsOf(*snapshot);
        double sum = 0;
        for (std::size_t i = 0; i < members.size(); ++i) {
            const rules::Rule rule = ruleOf(segments[i].lines);
            std::vector<double> times;
            for (int run = 0; run < 7; ++run) {
                const auto start = std::chrono::steady_clock::now();
                membersOf(rule);
                times.push_back(milliseconds(start));
            }
            sum += medianOf(times);
            print(segments[i].name, firsts[i], medianOf(times), {members[i].count(), sumOf(members[i], ids)});
        }
        print("segments", milliseconds(begin), sum, {members.size()});
    }

    rules::Evaluator evaluator(snapshot, context, library);
    const auto counted = [&](const rules::Rule &rule) {
        return Answer{valueOf("evaluate", evaluator.evaluate(rule, progress)).counts.count};
    };
    int value = 5000;
    const auto spent = [&](int more, const std::string &window) {
        return ruleOf(R"({"facts":"orders","measure":"sum","of":"order.amount","op":"more_than","values":[)"
                      + std::to_string(more) + "]" + window
                      + R"(},{"field":"customer.country","op":"is","values":["TR"]})");
    };
    counted(spent(value, ""));
    measure("edit_threshold", [&] { return counted(spent(++value, "")); });
    int days = 300;
    measure("edit_window",
            [&] { return counted(spent(500, R"(,"window":{"last_days":)" + std::to_string(++days) + "}")); });

    measure("rfm", [&] {
        const auto result = valueOf("rfm", analysis::rfm(*snapshot, context, {}, nullptr, progress));
        return Answer{result.scores.size()};
    });
    measure("cohorts", [&] {
        const auto result = valueOf("cohorts", analysis::cohorts(*snapshot, context, {}, nullptr, progress));
        Answer answer;
        for (const analysis::Cohort &cohort : result.cohorts)
            answer.rows += cohort.since.size();
        return answer;
    });
    measure("device_country", [&] {
        const analysis::FieldSource source{*snapshot, context, library};
        const auto result =
            valueOf("breakdown",
                    analysis::breakdown(source, {{"event.device", "customer.country"}, true, false}, {}, progress));
        return Answer{result.rows.size()};
    });

    int left = 60;
    const std::string deep = deepRule(1, left);
    rules::Rule rule = ruleOf(deep);
    counted(rule);
    measure("edit_60_conditions", [&] {
        rule.root.match = rule.root.match == rules::Match::All ? rules::Match::Any : rules::Match::All;
        std::get<rules::Condition>(rule.root.children.front()).operands = {Decimal{++value, 0}};
        return counted(rule);
    });
    std::printf(R"({"peer":"dilim","name":"memory","peak_mb":%ld,"remembered_mb":%.1f})"
                "\n",
                peakMegabytes(), static_cast<double>(evaluator.rememberedBytes()) / 1e6);
    return 0;
}
