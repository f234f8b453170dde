// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakdowns/topics.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <span>
#include <string_view>

namespace dilim::ui {
namespace {

/// Fields of which the first one that the data has is shown. An age is known where a birth date is.
struct FieldRow {
    std::array<std::string_view, 3> choices;
    FieldView view = FieldView::Ranked;
    std::string_view needs{}; // a field, where it is not that of the choice
};

constexpr FieldRow device{{"customer.device", "event.device", "order.device"}};
constexpr FieldRow browser{{"customer.browser", "event.browser", "order.browser"}};
constexpr FieldRow system{{"customer.operating_system", "event.operating_system"}};
constexpr FieldRow source{{"customer.traffic_source", "order.traffic_source", "event.source"}};

constexpr FieldRow glance[] = {
    {{"customer.province", "customer.city", "customer.country"}, FieldView::Large}, source, device, browser, system};
constexpr FieldRow geography[] = {
    {{"customer.country", "order.country"}},
    {{"customer.province", "order.province"}},
    {{"customer.city", "order.city"}},
    {{"customer.district", "order.district"}},
    {{"customer.postal_code", "order.postal_code"}},
};
constexpr FieldRow technology[] = {device, browser, system, {{"order.device"}}, {{"order.browser"}}};
constexpr FieldRow people[] = {
    {{"customer.gender"}},      {{"customer.age:band"}, FieldView::Ranked, "customer.birth_date"},
    {{"customer.language"}},    {{"customer.occupation"}},
    {{"customer.education"}},   {{"customer.marital_status"}},
    {{"customer.income:band"}},
};
constexpr FieldRow traffic[] = {
    {{"customer.traffic_source"}}, {{"order.traffic_source"}}, {{"event.source"}},
    {{"order.channel"}},           {{"event.campaign"}},       {{"order.coupon"}},
};
constexpr FieldRow products[] = {
    {{"line.category", "product.category"}},
    {{"line.name", "product.name"}},
    {{"line.brand", "product.brand"}},
};
constexpr FieldRow hours[] = {{{"order.at", "event.at"}, FieldView::HourGrid}};

struct TopicRow {
    const char *id;
    const char *name;
    std::span<const FieldRow> fields;
};
constexpr TopicRow topics[] = {
    {"glance", QT_TRANSLATE_NOOP("BreakdownTopics", "At a glance"), glance},
    {"geography", QT_TRANSLATE_NOOP("BreakdownTopics", "Geography"), geography},
    {"technology", QT_TRANSLATE_NOOP("BreakdownTopics", "Device and browser"), technology},
    {"people", QT_TRANSLATE_NOOP("BreakdownTopics", "Demographics"), people},
    {"traffic", QT_TRANSLATE_NOOP("BreakdownTopics", "Traffic source"), traffic},
    {"products", QT_TRANSLATE_NOOP("BreakdownTopics", "Products"), products},
    {"hours", QT_TRANSLATE_NOOP("BreakdownTopics", "Hour × weekday"), hours},
};

bool hasSomeValue(const columns::Column &column)
{
    const std::size_t rows = columns::sizeOf(column);
    for (std::size_t row = 0; row < rows; ++row) {
        if (columns::hasValue(column, row))
            return true;
    }
    return false;
}

bool isFilled(const columns::Snapshot &snapshot, std::string_view field)
{
    const std::optional<fields::Entity> entity = fields::entityOfField(field);
    const columns::Column *column = entity ? snapshot.table(*entity).find(field) : nullptr;
    return column && hasSomeValue(*column);
}

TopicField made(std::string_view by, FieldView view)
{
    if (view == FieldView::HourGrid)
        return {{std::string(by) + ":weekday", std::string(by) + ":hour"}, view};
    return {{std::string(by)}, view};
}

void addField(const columns::Snapshot &snapshot, const FieldRow &row, std::vector<TopicField> &all)
{
    const auto *at = std::ranges::find_if(row.choices, [&](std::string_view by) {
        return !by.empty() && isFilled(snapshot, row.needs.empty() ? fieldOf(by) : row.needs);
    });
    if (at == row.choices.end())
        return;
    TopicField field = made(*at, row.view);
    if (std::ranges::find(all, field) == all.end())
        all.push_back(std::move(field));
}

} // namespace

std::vector<Topic> topicsOf(const WorkspaceState &state)
{
    std::vector<Topic> result;
    for (const TopicRow &row : topics) {
        Topic topic{row.id, row.name, {}};
        for (const FieldRow &field : row.fields)
            addField(*state.snapshot, field, topic.fields);
        if (!topic.fields.empty())
            result.push_back(std::move(topic));
    }
    return result;
}

std::string_view fieldOf(std::string_view by)
{
    return by.substr(0, by.find(':'));
}

std::string_view partOf(std::string_view by)
{
    const std::size_t at = by.find(':');
    return at == std::string_view::npos ? std::string_view{} : by.substr(at + 1);
}

} // namespace dilim::ui
