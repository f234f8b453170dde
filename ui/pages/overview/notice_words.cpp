// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/notice_words.h"

#include "base/decimal.h"
#include "rules/edit.h"
#include "wording/formats.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace dilim::ui {
namespace {

using workspace::Notice;

/// A rule of one line about a field of the customer.
rules::Rule ruleOf(const char *field, const char *op, std::vector<rules::Value> operands)
{
    rules::Condition condition;
    condition.subject = rules::CustomerField{field};
    condition.op = op;
    condition.operands = std::move(operands);
    rules::Rule rule;
    rule.root.children.emplace_back(std::move(condition));
    return rules::withIds(std::move(rule));
}

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Notices)
public:
    Words(const Notice &notice, const WorkspaceState &state)
        : m_notice(notice)
        , m_state(state)
        , m_count(static_cast<int>(notice.count))
        , m_part(static_cast<int>(notice.part))
    {
    }

    [[nodiscard]] std::optional<NoticeWords> segmentGrew() const
    {
        return segment(QStringLiteral("arrow-up"), tr("“%1” has %2 customer(s) more", nullptr, m_count));
    }
    [[nodiscard]] std::optional<NoticeWords> segmentShrank() const
    {
        return segment(QStringLiteral("arrow-down"), tr("“%1” has %2 customer(s) fewer", nullptr, m_count));
    }
    [[nodiscard]] std::optional<NoticeWords> birthdaysSoon() const
    {
        NoticeWords words{QStringLiteral("calendar"), Role::Accent};
        words.sentence = tr("%1 customer(s) have their birthday soon", nullptr, m_count).arg(count());
        words.caption = tr("Within 14 days; %1 may be sent an e-mail", nullptr, m_part).arg(part());
        words.link = tr("List");
        words.intent = {Intent::Kind::NewSegment, tr("Birthday in the next 14 days")};
        words.intent.rule =
            ruleOf("customer.birth_date", "anniversary_in_next_days", {Decimal{workspace::noticeBirthdayDays, 0}});
        return words;
    }
    [[nodiscard]] std::optional<NoticeWords> unreadCells() const
    {
        return import(QStringLiteral("warning"), tr("%1 cell(s) could not be read", nullptr, m_count).arg(count()));
    }
    [[nodiscard]] std::optional<NoticeWords> rejectedRows() const
    {
        return import(QStringLiteral("warning"), tr("%1 row(s) were not taken", nullptr, m_count).arg(count()));
    }
    [[nodiscard]] std::optional<NoticeWords> permissionUnknown() const
    {
        NoticeWords words{QStringLiteral("mail-off"), Role::Text2};
        words.sentence = tr("Permission for e-mail of %1 customer(s) unknown", nullptr, m_count).arg(count());
        words.caption = tr("Of %1 with an e-mail address", nullptr, m_part).arg(part());
        words.link = tr("List");
        words.intent = {Intent::Kind::NewSegment, tr("Permission for e-mail unknown")};
        words.intent.rule = ruleOf("customer.consent_email", "has_no_value", {});
        return words;
    }

private:
    [[nodiscard]] std::optional<NoticeWords> segment(const QString &icon, const QString &sentence) const
    {
        const auto saved = std::ranges::find(m_state.segments, m_notice.segment,
                                             [](const SavedSegment &entry) { return entry.segment.id; });
        if (saved == m_state.segments.end())
            return std::nullopt;
        const QString name = QString::fromStdString(saved->segment.name);
        NoticeWords words{icon, Role::Text2, sentence.arg(name, count()), tr("Since the last import"), tr("Open")};
        words.intent = {Intent::Kind::ShowSegment, name};
        return words;
    }
    [[nodiscard]] std::optional<NoticeWords> import(const QString &icon, const QString &sentence) const
    {
        const auto record = std::ranges::find(m_state.imports, m_notice.import, &store::ImportRecord::id);
        if (record == m_state.imports.end())
            return std::nullopt;
        NoticeWords words{icon, Role::Warning, sentence, QString::fromStdString(record->fileName), tr("Look")};
        words.intent = {Intent::Kind::ShowPage, QStringLiteral("data")};
        return words;
    }

    [[nodiscard]] QString count() const { return wording::numberText(m_notice.count, m_state.language()); }
    [[nodiscard]] QString part() const { return wording::numberText(m_notice.part, m_state.language()); }

    const Notice &m_notice;
    const WorkspaceState &m_state;
    int m_count, m_part;
};

/// By Notice::Kind.
constexpr std::array<std::optional<NoticeWords> (Words::*)() const, 6> sentences = {
    &Words::segmentGrew, &Words::segmentShrank, &Words::birthdaysSoon,
    &Words::unreadCells, &Words::rejectedRows,  &Words::permissionUnknown};

} // namespace

std::optional<NoticeWords> noticeWords(const Notice &notice, const WorkspaceState &state)
{
    const Words words(notice, state);
    return (words.*sentences[static_cast<std::size_t>(notice.kind)])();
}

} // namespace dilim::ui
