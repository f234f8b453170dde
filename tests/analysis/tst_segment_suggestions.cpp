// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/segment_suggestions.h"

#include "analysis/derived_fields.h"
#include "fields/standard_fields.h"
#include "rules/rule_text.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QSet>
#include <QTest>

using namespace dilim;
using namespace dilim::analysis;
using namespace Qt::StringLiterals;
using columns::Snapshot;
using test::shown;
using test::SnapshotSource;

namespace {

/// A shop with its day and derived fields; what FieldSource refers to lives here.
class Shop
{
public:
    explicit Shop(const SnapshotSource &source)
        : m_snapshot(std::make_shared<const Snapshot>(test::buildSnapshot(source)))
        , m_context(rules::contextOfDay(*parseIsoDate("2024-06-01"), *TimeZone::fromId("UTC"), "TRY", "en"))
        , m_derived(std::make_shared<const DerivedColumns>(m_snapshot, m_context))
    {
    }
    [[nodiscard]] FieldSource source() const
    {
        rules::Library library;
        library.derived = [derived = m_derived](const fields::Field &field) { return derived->column(field.id); };
        return {*m_snapshot, m_context, library};
    }
    [[nodiscard]] std::vector<SegmentSuggestion> suggested() const
    {
        Progress progress;
        Result<std::vector<SegmentSuggestion>> result = suggestions(source(), progress);
        if (!result)
            qFatal("no suggestions: %s", result.error().code.c_str());
        return *std::move(result);
    }

private:
    std::shared_ptr<const Snapshot> m_snapshot;
    rules::Context m_context;
    std::shared_ptr<const DerivedColumns> m_derived;
};

QStringList described(const std::vector<SegmentSuggestion> &suggestions)
{
    QStringList lines;
    for (const SegmentSuggestion &suggestion : suggestions)
        lines += shown(suggestion.id) + u' ' + QString::number(suggestion.customers);
    return lines;
}

/// Ten customers of whom something is known that every suggestion asks for.
SnapshotSource richShop()
{
    SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.created_at", "customer.birth_date",
                                "customer.consent_email", "customer.referred_by"};
    for (int customer = 1; customer <= 10; ++customer)
        source.customers.rows.push_back({"C" + std::to_string(customer), "2023-01-01T00:00:00Z",
                                         customer == 4 ? "1990-06-10" : "1990-01-10", customer < 9 ? "yes" : "",
                                         customer == 5 ? "C1" : ""});
    source.orders.columns = {"customer", "order.id", "order.at", "order.total", "order.discount"};
    const auto order = [&source](const char *customer, const char *day, const char *total, const char *discount) {
        source.orders.rows.push_back({customer, "O" + std::to_string(source.orders.rows.size()),
                                      std::string(day) + "T10:00:00Z", total, discount});
    };
    order("C1", "2023-01-10", "9000", ""); // spent most, long ago
    order("C2", "2024-05-20", "10", ""); // new
    order("C3", "2024-05-01", "10", "5"); // twice, always at a discount
    order("C3", "2024-05-02", "10", "5");
    order("C4", "2024-03-01", "10", ""); // once, three months ago
    order("C9", "2024-05-01", "20", "");
    order("C9", "2024-05-02", "20", "");
    order("C9", "2024-05-03", "20", "");
    source.events.columns = {"customer", "event.type", "event.at", "event.rating"};
    source.events.rows = {{"C6", "Sepete Ekleme", "2024-05-25T10:00:00Z", ""},
                          {"C3", "add_to_cart", "2024-05-02T09:00:00Z", ""},
                          {"C7", "review", "2024-05-02T09:00:00Z", "1"},
                          {"C8", "review", "2024-05-02T09:00:00Z", "5"}};
    return source;
}

} // namespace

class TestSegmentSuggestions : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUniqueAndNeedsAreFields();
    void whatTheDataSupportIsSuggested();
    void nothingIsSuggestedWithoutItsFields();
    void neitherNobodyNorEverybodyIsSuggested();
    void rulesAreThoseOfARuleFile();
    void handySizesComeFirst();
    void aCancelledRunSaysSo();
};

void TestSegmentSuggestions::idsAreUniqueAndNeedsAreFields()
{
    QSet<QString> ids;
    for (const SuggestedSegment &segment : suggestedSegments()) {
        QVERIFY(!ids.contains(shown(segment.id)));
        ids += shown(segment.id);
        QVERIFY(!segment.needs[0].empty());
        for (const std::string_view field : segment.needs)
            QVERIFY2(field.empty() || fields::standardField(field), std::string(field).c_str());
        QCOMPARE(findSuggestedSegment(segment.id), &segment);
    }
    QVERIFY(!findSuggestedSegment("no_such"));
}

void TestSegmentSuggestions::whatTheDataSupportIsSuggested()
{
    QStringList lines = described(Shop(richShop()).suggested());
    lines.sort();
    QCOMPARE(lines,
             (QStringList{u"bargain_hunters 1"_s, u"best_and_silent 1"_s, u"birthday 1"_s, u"bought_once 2"_s,
                          u"lapsed 1"_s, u"left_cart 1"_s, u"nearly_loyal 1"_s, u"never_bought 5"_s, u"newcomers 3"_s,
                          u"referred 1"_s, u"unhappy 1"_s, u"without_permission 1"_s}));
}

void TestSegmentSuggestions::nothingIsSuggestedWithoutItsFields()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id", "customer.birth_date"}, {{"C1", "1990-06-10"}, {"C2", ""}}};
    QCOMPARE(described(Shop(source).suggested()), QStringList{u"birthday 1"_s});
    source.customers.columns[1] = "customer.city";
    QVERIFY(Shop(source).suggested().empty());
    QVERIFY(Shop(SnapshotSource{}).suggested().empty());
}

void TestSegmentSuggestions::neitherNobodyNorEverybodyIsSuggested()
{
    SnapshotSource source;
    source.customers = {{"customer.external_id", "customer.birth_date"}, {{"C1", "1990-06-10"}, {"C2", "1991-06-11"}}};
    QVERIFY(Shop(source).suggested().empty());
    source.customers.rows = {{"C1", "1990-01-10"}, {"C2", "1991-01-11"}};
    QVERIFY(Shop(source).suggested().empty());
}

void TestSegmentSuggestions::rulesAreThoseOfARuleFile()
{
    const Shop shop(richShop());
    for (const SegmentSuggestion &suggestion : shop.suggested()) {
        const std::string text = rules::writeRule(suggestion.rule);
        const Result<rules::Rule> read = rules::parseRule(text);
        QVERIFY2(read && *read == suggestion.rule, text.c_str());
    }
}

void TestSegmentSuggestions::handySizesComeFirst()
{
    SnapshotSource source;
    source.customers.columns = {"customer.external_id", "customer.birth_date", "customer.referred_by"};
    for (int customer = 1; customer <= 10; ++customer)
        source.customers.rows.push_back(
            {"C" + std::to_string(customer), customer <= 6 ? "1990-06-10" : "1990-01-10", customer == 1 ? "C2" : ""});
    QCOMPARE(described(Shop(source).suggested()), (QStringList{u"referred 1"_s, u"birthday 6"_s}));
}

void TestSegmentSuggestions::aCancelledRunSaysSo()
{
    const Shop shop(richShop());
    Progress progress;
    progress.cancel();
    const auto result = suggestions(shop.source(), progress);
    QVERIFY(!result);
    QCOMPARE(shown(result.error().code), shown(cancelledCode));
}

QTEST_GUILESS_MAIN(TestSegmentSuggestions)
#include "tst_segment_suggestions.moc"
