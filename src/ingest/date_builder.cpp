// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns/column.h"
#include "ingest/cell_date.h"
#include "ingest/cell_text.h"
#include "ingest/column_builder.h"

#include <cstring>
#include <map>
#include <string>

namespace dilim::ingest {
namespace {

constexpr std::size_t plainDateBytes = 10;

int twoDigits(const char *at)
{
    const auto tens = static_cast<unsigned>(at[0] - '0');
    const auto ones = static_cast<unsigned>(at[1] - '0');
    return tens <= 9 && ones <= 9 ? static_cast<int>(tens * 10 + ones) : -1;
}

/// `YYYY-MM-DD`, `dd.MM.yyyy`, `MM/dd/yyyy` of exactly ten characters.
std::optional<WrittenDate> plainDate(const char *at)
{
    WrittenDate date;
    if ((at[4] == '-' || at[4] == '/') && at[7] == at[4]) {
        date.year = twoDigits(at) * 100 + twoDigits(at + 2);
        date.second = twoDigits(at + 5);
        date.first = twoDigits(at + 8);
        return twoDigits(at) >= 19 && twoDigits(at + 2) >= 0 ? std::optional(date) : std::nullopt;
    }
    if ((at[2] == '.' || at[2] == '/' || at[2] == '-') && at[5] == at[2]) {
        date.shape = DateShape::TwoNumbers;
        date.dotted = at[2] == '.';
        date.first = twoDigits(at);
        date.second = twoDigits(at + 3);
        date.year = twoDigits(at + 6) * 100 + twoDigits(at + 8);
        return twoDigits(at + 6) >= 19 && twoDigits(at + 8) >= 0 ? std::optional(date) : std::nullopt;
    }
    return std::nullopt;
}

/// Seconds of ` HH:MM[:SS]`; -1 if the text is anything else.
int plainTime(std::string_view text)
{
    if (text.size() != 9 && text.size() != 6)
        return -1;
    const int hour = twoDigits(text.data() + 1);
    const int minute = twoDigits(text.data() + 4);
    const int second = text.size() == 9 ? twoDigits(text.data() + 7) : 0;
    const bool marks = (text[0] == ' ' || text[0] == 'T') && text[3] == ':' && (text.size() == 6 || text[6] == ':');
    if (!marks || hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return -1;
    return (hour * 60 + minute) * 60 + second;
}

/// The day that was read last: files are mostly in order of time, so the next one is often the same.
struct LastDay {
    char text[plainDateBytes] = {};
    bool known = false;
    std::int32_t day = 0; // since 1970, local
    Seen Proof::*proves = nullptr;
    bool oneOffset = false; // the zone keeps its offset all day
    std::int64_t startSeconds = 0; // UTC, if oneOffset
};

class DateBuilder : public ColumnBuilder
{
public:
    DateBuilder(const Reading &reading, const TimeZone *zone)
        : m_reading(reading)
    {
        if (zone)
            m_zone = *zone;
        m_moments = zone != nullptr;
    }

    void append(const CellColumn &cells, std::vector<RowIssue> &issues) override
    {
        reserveOnce(m_column.values);
        for (std::size_t row = 0; row < cells.rows; ++row) {
            if (!appendPlain(cells[row], cells.lines[row]))
                appendSlowly(cells, row, issues);
        }
    }

    BatchColumn take() override
    {
        remember(m_column.values);
        return std::exchange(m_column, Integers());
    }

private:
    bool appendPlain(std::string_view cell, std::uint64_t line)
    {
        if (cell.size() < plainDateBytes)
            return false;
        int seconds = 0;
        if (cell.size() > plainDateBytes && (seconds = plainTime(cell.substr(plainDateBytes))) < 0)
            return false;
        const bool same = m_last.known && std::memcmp(m_last.text, cell.data(), plainDateBytes) == 0;
        if (!same && !readDay(cell))
            return false;
        ++m_proof.filled;
        (m_proof.*m_last.proves).add(cell, line);
        if (seconds != 0)
            m_proof.timed.add(cell, line);
        if (!m_moments) {
            m_column.values.push_back(m_last.day);
            return true;
        }
        if (m_last.oneOffset)
            addMoment((m_last.startSeconds + seconds) * 1000);
        else
            addMoment(m_zone.fromLocal(m_last.day * millisecondsPerDay + seconds * std::int64_t{1000}).milliseconds);
        return true;
    }

    bool readDay(std::string_view cell)
    {
        const std::optional<WrittenDate> date = plainDate(cell.data());
        const std::optional<std::int32_t> day =
            date ? dayOf(*date, m_reading.dateOrder) : std::optional<std::int32_t>();
        if (!day)
            return false;
        std::memcpy(m_last.text, cell.data(), plainDateBytes);
        m_last.known = true;
        m_last.day = *day;
        m_last.proves = provenBy(*date);
        if (m_moments) {
            const std::int64_t midnight = *day * millisecondsPerDay;
            const std::int64_t start = m_zone.fromLocal(midnight).milliseconds;
            const std::int64_t end = m_zone.fromLocal(midnight + millisecondsPerDay).milliseconds;
            m_last.oneOffset = end - start == millisecondsPerDay;
            m_last.startSeconds = start / 1000;
        }
        return true;
    }

    static Seen Proof::*provenBy(const WrittenDate &date)
    {
        if (date.shape == DateShape::Counted)
            return &Proof::counted;
        if (date.shape != DateShape::TwoNumbers)
            return &Proof::yearFirst;
        if (date.first > 12)
            return &Proof::dayFirst;
        if (date.second > 12)
            return &Proof::monthFirst;
        return date.dotted ? &Proof::dotted : &Proof::eitherOrder;
    }

    void appendSlowly(const CellColumn &cells, std::size_t row, std::vector<RowIssue> &issues)
    {
        const std::string_view cell = bareCell(cells[row]);
        const std::optional<WrittenDate> date = writtenDate(cell);
        if (cell.empty() || isNothing(cell) || (date && date->shape == DateShape::Never)) {
            m_proof.nothing += cell.empty() ? 0U : 1U;
            m_column.values.push_back(columns::missingInteger);
            return;
        }
        ++m_proof.filled;
        if (date)
            (m_proof.*provenBy(*date)).add(cell, cells.lines[row]);
        const std::optional<std::int32_t> day =
            date ? dayOf(*date, m_reading.dateOrder) : std::optional<std::int32_t>();
        if (!day) {
            m_column.values.push_back(columns::missingInteger);
            m_proof.foreign += date ? 0U : 1U;
            unread(cells, row, reasonOf(date), issues);
            return;
        }
        if (date->timed && date->milliseconds % millisecondsPerDay != 0)
            m_proof.timed.add(cell, cells.lines[row]);
        if (m_moments)
            addMoment(momentOf(*date, *day));
        else
            m_column.values.push_back(*day);
    }

    [[nodiscard]] static const char *reasonOf(const std::optional<WrittenDate> &date)
    {
        if (!date)
            return "not_a_date";
        return isDayInAnyOrder(*date) ? "other_date_order" : "no_such_day";
    }

    /// The zone with this id, or that of the column where there is none.
    const TimeZone &zoneOf(const std::string &id)
    {
        auto at = m_named.find(id);
        if (at == m_named.end()) {
            Result<TimeZone> zone = TimeZone::fromId(id);
            at = m_named.emplace(id, zone ? *std::move(zone) : m_zone).first;
        }
        return at->second;
    }

    [[nodiscard]] std::int64_t momentOf(const WrittenDate &date, std::int32_t day)
    {
        if (date.shape == DateShape::Counted)
            return date.zoned ? date.milliseconds : m_zone.fromLocal(date.milliseconds).milliseconds;
        const std::int64_t local = day * millisecondsPerDay + date.milliseconds;
        if (date.zoned)
            return local - date.offsetMinutes * std::int64_t{60'000};
        return (date.zone.empty() ? m_zone : zoneOf(date.zone)).fromLocal(local).milliseconds;
    }

    /// Seconds as long as nothing in the batch has a fraction of one.
    void addMoment(std::int64_t milliseconds)
    {
        if (m_column.scale == 0 && milliseconds % 1000 != 0) {
            for (std::int64_t &value : m_column.values)
                value = value == columns::missingInteger ? value : value * 1000;
            m_column.scale = 3;
        }
        m_column.values.push_back(m_column.scale == 0 ? floorDivide(milliseconds, 1000) : milliseconds);
    }

    Reading m_reading;
    TimeZone m_zone;
    std::map<std::string, TimeZone> m_named; // zones that are named in the cells
    bool m_moments = false;
    LastDay m_last;
    Integers m_column;
};

} // namespace

std::unique_ptr<ColumnBuilder> makeDateBuilder(const Reading &reading)
{
    return std::make_unique<DateBuilder>(reading, nullptr);
}

std::unique_ptr<ColumnBuilder> makeMomentBuilder(const Reading &reading, const TimeZone &zone)
{
    return std::make_unique<DateBuilder>(reading, &zone);
}

} // namespace dilim::ingest
