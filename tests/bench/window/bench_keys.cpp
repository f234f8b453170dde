// SPDX-License-Identifier: GPL-3.0-or-later
// From a key pressed in a condition's value to all counts of the rule painted anew.
#include "bench/window/bench_desk.h"
#include "rules/rule_text.h"
#include "ui/rule_editor/rule_editor.h"
#include "ui/rule_editor/rule_session.h"
#include "ui/rule_editor/rule_view.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTest>

namespace dilim::bench {
namespace {

constexpr int presses = 120; // in each value
constexpr int betweenPresses = 80; // milliseconds; quick fingers

/// Countries, what was spent and bought in a window, and who never came back, in two groups.
constexpr char ruleText[] = R"({"dilim_rule": 1, "rule": {"match": "all", "children": [
    {"field": "customer.country", "op": "any_of", "values": ["TR", "DE"]},
    {"id": "spent", "facts": "orders", "measure": "sum", "of": "order.amount", "op": "more_than", "values": [1]},
    {"match": "any", "children": [
        {"id": "bought", "facts": "lines", "measure": "count_orders", "op": "at_least", "values": [1],
         "where": [{"field": "line.category", "op": "is", "values": ["Electronics"]}], "window": {"last_days": 9}},
        {"field": "customer.device", "op": "is", "values": ["mobile"]}]}]}})";

struct Value {
    const char *what;
    const char *line;
    ui::PartEdit part;
    const char *field; // name of the line edit
};
constexpr Value values[] = {
    {"key in a threshold -> all counts, 99th percentile", "spent", ui::PartEdit::Amount, "firstNumber"},
    {"key in a window's days -> all counts, 99th percentile", "bought", ui::PartEdit::Window, "windowDays"},
};

/// Digits are added until there are four, then taken away again.
Qt::Key nextKey(const QString &text, bool &grows)
{
    if (text.size() >= 4)
        grows = false;
    if (text.size() <= 1)
        grows = true;
    return grows ? static_cast<Qt::Key>(Qt::Key_1 + text.size()) : Qt::Key_Backspace;
}

std::vector<double> press(ui::RuleSession &session, QLineEdit &field)
{
    PaintWatch watch(ofClass("dilim::ui::LineFigures"));
    QObject::connect(&session, &ui::RuleSession::counted, &watch, &PaintWatch::arm);
    std::vector<double> samples;
    bool grows = true;
    for (int i = 0; i < presses; ++i) {
        watch.begin();
        QTest::keyClick(&field, nextKey(field.text(), grows));
        waitUntil("the counts", [&watch] { return watch.paintedSince(); });
        samples.push_back(watch.milliseconds());
        live(betweenPresses);
    }
    return samples;
}

} // namespace

std::vector<Measured> benchKeys(const QString &workspace)
{
    Desk desk;
    desk.open(workspace);
    store::Segment segment;
    segment.name = "Keys";
    segment.ruleJson = ruleText;
    bool kept = false;
    desk.session().keepSegment(segment, [&kept](const Result<store::Segment> &result) { kept = bool(result); });
    waitUntil("the segment", [&kept] { return kept; });
    desk.window().showPage(QStringLiteral("segments"));
    ui::Intent show{ui::Intent::Kind::ShowSegment};
    show.text = QStringLiteral("Keys");
    desk.find<ui::Page>(QStringLiteral("page_segments"))->follow(show);
    ui::RuleSession &session = desk.find<ui::RuleEditor>(QStringLiteral("ruleEditor"))->session();
    waitUntil("the first counts", [&session] { return session.answer() != nullptr; });

    std::vector<Measured> table;
    for (const Value &value : values) {
        auto *view = desk.find<ui::RuleView>(QStringLiteral("ruleView"));
        auto *token = qobject_cast<QAbstractButton *>(view->token(value.line, value.part));
        if (!token)
            qFatal("the rule has no such value");
        token->click();
        auto *field = desk.find<QLineEdit>(QString::fromLatin1(value.field));
        field->setText(QStringLiteral("1"));
        live(1000); // the result's figures
        const std::vector<double> samples = press(session, *field);
        table.push_back({QString::fromLatin1(value.what), 50, 25, quantile(samples, 0.99), std::ssize(samples)});
        field->window()->close();
        live(300);
    }
    return table;
}

} // namespace dilim::bench
