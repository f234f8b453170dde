// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/data_freshness.h"

#include "rules/edit.h"
#include "rules/evaluate.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace dilim::workspace {
namespace {

using columns::Snapshot;
using store::ImportRecord;
using store::SegmentSize;
using Kind = Notice::Kind;

constexpr int freshDays = 7;
constexpr int ageingDays = 14;
constexpr std::array<std::string_view, 3> freshnessIds{"fresh", "ageing", "stale"};
constexpr std::array<std::string_view, 6> noticeIds{"segment_grew", "segment_shrank", "birthdays_soon",
                                                    "unread_cells", "rejected_rows",  "permission_unknown"};

void addChange(const SegmentSize &before, const SegmentSize &now, std::vector<Notice> &notices)
{
    const bool grew = now.customers > before.customers;
    const std::uint64_t change = grew ? now.customers - before.customers : before.customers - now.customers;
    if (change >= strongChange && static_cast<double>(change) >= strongShare * static_cast<double>(before.customers))
        notices.push_back({grew ? Kind::SegmentGrew : Kind::SegmentShrank, now.segment, 0, change, 0});
}

/// `sizes`: by segment, then oldest first.
std::vector<Notice> segmentNotices(std::span<const SegmentSize> sizes)
{
    std::uint64_t version = 0;
    for (const SegmentSize &size : sizes)
        version = std::max(version, size.dataVersion);
    std::vector<Notice> notices;
    for (std::size_t i = 1; i < sizes.size(); ++i) {
        if (sizes[i].dataVersion == version && sizes[i - 1].segment == sizes[i].segment)
            addChange(sizes[i - 1], sizes[i], notices);
    }
    std::stable_sort(notices.begin(), notices.end(),
                     [](const Notice &a, const Notice &b) { return a.count > b.count; });
    notices.resize(std::min(notices.size(), mostSegmentNotices));
    return notices;
}

/// The permission for e-mails and the address of every customer.
class Mailing
{
public:
    explicit Mailing(const Snapshot &snapshot)
    {
        if (const columns::Column *permissions = snapshot.column("customer.consent_email"))
            m_permissions = std::get_if<columns::IntegerColumn>(permissions);
        if (const columns::Column *addresses = snapshot.column("customer.email"))
            m_addresses = std::get_if<columns::TextColumn>(addresses);
    }
    [[nodiscard]] bool isKnown() const { return m_permissions && m_addresses; }
    [[nodiscard]] bool hasAddress(std::size_t customer) const
    {
        return m_addresses && !m_addresses->at(customer).empty();
    }
    [[nodiscard]] bool isPermitted(std::size_t customer) const
    {
        return m_permissions && m_permissions->at(customer) == 1;
    }
    [[nodiscard]] bool isUnknown(std::size_t customer) const
    {
        return m_permissions && m_permissions->at(customer) == columns::missingInteger;
    }

private:
    const columns::IntegerColumn *m_permissions = nullptr;
    const columns::TextColumn *m_addresses = nullptr;
};

/// Nothing to tell where no birthdays are known.
Result<std::optional<Notice>> birthdayNotice(const analysis::FieldSource &source, const Mailing &mailing,
                                             Progress &progress)
{
    if (!source.snapshot.customers.has("customer.birth_date"))
        return std::optional<Notice>();
    rules::Condition soon;
    soon.subject = rules::CustomerField{"customer.birth_date"};
    soon.op = "anniversary_in_next_days";
    soon.operands = {Decimal{noticeBirthdayDays, 0}};
    rules::Rule rule;
    rule.root.children.emplace_back(std::move(soon));
    const auto answer =
        rules::evaluate(rules::withIds(std::move(rule)), source.snapshot, source.context, progress, source.library);
    if (!answer)
        return answer.error();
    Notice notice{Kind::BirthdaysSoon, 0, 0, answer->counts.count, 0};
    answer->members.forEach([&](std::size_t customer) {
        notice.part += mailing.hasAddress(customer) && mailing.isPermitted(customer) ? 1U : 0U;
    });
    return notice.count > 0 ? std::optional(notice) : std::nullopt;
}

/// Cells that could not be read, as the report kept with an import says.
std::uint64_t unreadCells(const std::string &reportJson)
{
    const nlohmann::json report = nlohmann::json::parse(reportJson, nullptr, false);
    if (!report.is_object() || !report.contains("cell_issues") || !report["cell_issues"].is_object())
        return 0;
    std::uint64_t cells = 0;
    for (const nlohmann::json &count : report["cell_issues"])
        cells += count.is_number_unsigned() ? count.get<std::uint64_t>() : 0;
    return cells;
}

void addImportNotices(std::span<const ImportRecord> imports, std::vector<Notice> &notices)
{
    const auto newest = std::find_if(imports.rbegin(), imports.rend(),
                                     [](const ImportRecord &record) { return !record.undone.has_value(); });
    if (newest == imports.rend())
        return;
    if (const std::uint64_t cells = unreadCells(newest->reportJson); cells > 0)
        notices.push_back({Kind::UnreadCells, 0, newest->id, cells, 0});
    if (newest->outcome.rejected > 0)
        notices.push_back({Kind::RejectedRows, 0, newest->id, newest->outcome.rejected, 0});
}

std::optional<Notice> permissionNotice(const Mailing &mailing, std::size_t customers)
{
    Notice notice{Kind::PermissionUnknown, 0, 0, 0, 0};
    for (std::size_t customer = 0; mailing.isKnown() && customer < customers; ++customer) {
        const bool hasAddress = mailing.hasAddress(customer);
        notice.part += hasAddress ? 1U : 0U;
        notice.count += hasAddress && mailing.isUnknown(customer) ? 1U : 0U;
    }
    return notice.count > 0 ? std::optional(notice) : std::nullopt;
}

} // namespace

std::string_view freshnessId(Freshness freshness)
{
    return freshnessIds[static_cast<std::size_t>(freshness)];
}

Freshness freshnessOf(int days)
{
    if (days <= freshDays)
        return Freshness::Fresh;
    return days <= ageingDays ? Freshness::Ageing : Freshness::Stale;
}

std::string_view noticeId(Notice::Kind kind)
{
    return noticeIds[static_cast<std::size_t>(kind)];
}

std::vector<SourceFreshness> dataFreshness(std::span<const ImportRecord> imports, Date today)
{
    std::map<std::string, std::vector<const ImportRecord *>> live; // by source
    for (const ImportRecord &record : imports) {
        if (!record.undone)
            live[record.source].push_back(&record);
    }
    std::vector<SourceFreshness> result;
    for (auto &[source, records] : live) {
        std::reverse(records.begin(), records.end()); // of equal days the last import speaks
        std::stable_sort(records.begin(), records.end(),
                         [](const ImportRecord *a, const ImportRecord *b) { return a->dataDate > b->dataDate; });
        const ImportRecord &newest = *records.front();
        const int days = std::max(0, today.days - newest.dataDate.days);
        SourceFreshness one{source, newest.id, {}, newest.dataDate, days, freshnessOf(days)};
        for (const ImportRecord *record : records) {
            if (std::find(one.files.begin(), one.files.end(), record->fileName) == one.files.end())
                one.files.push_back(record->fileName);
        }
        result.push_back(std::move(one));
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const SourceFreshness &a, const SourceFreshness &b) { return a.days < b.days; });
    return result;
}

Result<std::vector<Notice>> notices(const analysis::FieldSource &source, std::span<const SegmentSize> sizes,
                                    std::span<const ImportRecord> imports, Progress &progress)
{
    if (progress.cancelled())
        return Error{std::string(cancelledCode), {}};
    const Mailing mailing(source.snapshot);
    std::vector<Notice> result = segmentNotices(sizes);
    const Result<std::optional<Notice>> birthdays = birthdayNotice(source, mailing, progress);
    if (!birthdays)
        return birthdays.error();
    if (*birthdays)
        result.push_back(**birthdays);
    addImportNotices(imports, result);
    if (const std::optional<Notice> permission = permissionNotice(mailing, source.snapshot.customerCount()))
        result.push_back(*permission);
    return unlessFailed(source.snapshot, Result<std::vector<Notice>>(std::move(result)));
}

} // namespace dilim::workspace
