// SPDX-License-Identifier: GPL-3.0-or-later
#include "shots.h"
#include "stage.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/shell/page.h"

#include <QTest>

namespace dilim::test {
namespace {

using namespace Qt::StringLiterals;

constexpr char nestedName[] = "Kış kampanyası: İstanbul ve Ankara’nın sadık ayakkabı severleri";
constexpr char nestedRule[] = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
    {"id": "city", "field": "customer.province", "op": "any_of", "values": ["İstanbul", "Ankara", "İzmir"]},
    {"id": "points", "field": "customer.loyalty_points", "op": "between", "values": [100, 2500]},
    {"id": "since", "field": "customer.created_at", "op": "between", "values": ["2023-01-01", "2026-06-30"]},
    {"id": "bought", "facts": "orders", "measure": "sum", "of": "order.total", "op": "at_least", "values": [5000],
     "where": [{"field": "order.total", "op": "at_least", "values": [500]}], "window": {"last_days": 365}},
    {"match": "any", "id": "either", "children": [
        {"id": "steps", "sequence": [
            {"facts": "events", "where": [{"field": "event.type", "op": "is", "values": ["add_to_cart"]}]}],
         "not_followed_by": {"facts": "orders"}, "not_within": {"hours": 24}, "op": "is_yes"},
        {"id": "cart", "facts": "events", "measure": "count", "op": "at_least", "values": [1],
         "where": [{"field": "event.type", "op": "is", "values": ["add_to_cart"]}], "window": {"last_days": 30}},
        {"match": "none", "id": "neither", "children": [
            {"id": "mail", "field": "customer.consent_email", "op": "is_no"},
            {"id": "loyal", "segment": "Sadık müşteriler", "op": "is_yes"}]}]}]}})";

ui::RuleView &rule(Stage &stage)
{
    return stage.part<ui::RuleView>(u"ruleView"_s);
}

void press(Stage &stage, const char *line, ui::PartEdit part)
{
    QWidget *token = rule(stage).token(line, part);
    if (!token)
        qFatal("the line %s has no such part", line);
    static_cast<QAbstractButton *>(token)->click();
}

void follow(Stage &stage, ui::Intent::Kind kind)
{
    ui::Intent intent{kind};
    intent.text = QString::fromUtf8(nestedName);
    stage.part<ui::Page>(u"page_segments"_s).follow(intent);
}

void showEditor(Stage &stage)
{
    if (!stage.session().state()->segment(nestedName)) {
        store::Segment segment;
        segment.name = nestedName;
        segment.ruleJson = nestedRule;
        stage.session().keepSegment(segment, [](const Result<store::Segment> &kept) {
            if (!kept)
                qFatal("the rule is not kept: %s", kept.error().code.c_str());
        });
        stage.settle();
    }
    stage.showPage(u"segments"_s);
    follow(stage, ui::Intent::Kind::ShowSegment);
}

void showBrokenLine(Stage &stage)
{
    auto lines = rules::Rule{};
    rules::Condition gone;
    gone.subject = rules::CustomerField{"customer.no_such_field"};
    gone.op = "is";
    lines.root.children.emplace_back(gone);
    ui::Intent intent{ui::Intent::Kind::AddToRule};
    intent.rule = lines;
    stage.part<ui::Page>(u"page_segments"_s).follow(intent);
}

} // namespace

const std::vector<Shot> &editorShots()
{
    static const std::vector<Shot> shots = {
        {"editor", showEditor},
        {"editor-line-menu", [](Stage &stage) { stage.click(u"lineMenu"_s); }},
        {"editor-match", [](Stage &stage) { stage.click(u"matchButton"_s); }},
        {"editor-words", [](Stage &stage) { press(stage, "city", ui::PartEdit::Value); }},
        {"editor-number", [](Stage &stage) { press(stage, "points", ui::PartEdit::Value); }},
        {"editor-date", [](Stage &stage) { press(stage, "since", ui::PartEdit::Value); }},
        {"editor-filters", [](Stage &stage) { press(stage, "bought", ui::PartEdit::Filters); }},
        {"editor-amount", [](Stage &stage) { press(stage, "bought", ui::PartEdit::Amount); }},
        {"editor-window", [](Stage &stage) { press(stage, "cart", ui::PartEdit::Window); }},
        {"editor-measure", [](Stage &stage) { press(stage, "bought", ui::PartEdit::Measured); }},
        {"editor-steps", [](Stage &stage) { press(stage, "steps", ui::PartEdit::Steps); }},
        {"editor-span", [](Stage &stage) { press(stage, "steps", ui::PartEdit::Span); }},
        {"editor-segment", [](Stage &stage) { press(stage, "loyal", ui::PartEdit::Segment); }},
        {"editor-palette", [](Stage &stage) { stage.click(u"addCondition"_s); }},
        {"editor-palette-search",
         [](Stage &stage) {
             stage.click(u"addCondition"_s);
             stage.type(u"paletteSearch"_s, u"or"_s);
         }},
        {"editor-limit", [](Stage &stage) { stage.click(u"addLimit"_s); }},
        {"editor-broken", showBrokenLine},
        {"segment-menu",
         [](Stage &stage) {
             stage.press(stage.window(), Qt::Key_Z, Qt::ControlModifier);
             stage.click(u"segmentMenu"_s);
         }},
        {"segment-delete",
         [](Stage &stage) {
             stage.click(u"segmentMenu"_s);
             stage.openMenu().actions().constLast()->trigger();
         }},
    };
    return shots;
}

} // namespace dilim::test
