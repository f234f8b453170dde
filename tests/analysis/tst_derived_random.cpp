// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/derived_fields.h"
#include "analysis/rfm.h"
#include "base/decimal.h"
#include "base/text_fold.h"
#include "support/random_draw.h"
#include "support/random_tables.h"
#include "support/shown.h"
#include "support/snapshot_builder.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <optional>

using namespace dilim;
using namespace dilim::analysis;
using columns::missingInteger;
using columns::Snapshot;
using test::shown;

namespace {

using Texts = std::vector<std::string>;

/// A cell as text: "" for nothing known, whole numbers in units of the column.
std::string cellAt(const columns::Column *column, std::size_t row)
{
    if (!column)
        return {};
    if (const auto *integers = std::get_if<columns::IntegerColumn>(column))
        return integers->at(row) == missingInteger ? "" : std::to_string(integers->at(row));
    if (const auto *codes = std::get_if<columns::CodeColumn>(column))
        return std::string(codes->dictionary->word(codes->at(row)));
    return std::string(std::get<columns::TextColumn>(*column).at(row));
}

std::optional<qint64> numberAt(const Snapshot &snapshot, const char *field, std::size_t row)
{
    const std::string cell = cellAt(snapshot.column(field), row);
    return cell.empty() ? std::nullopt : std::optional(qint64(std::stoll(cell)));
}

std::optional<qint64> momentAt(const Snapshot &snapshot, const char *field, std::size_t row)
{
    const auto value = numberAt(snapshot, field, row);
    const bool seconds = value && std::get<columns::IntegerColumn>(*snapshot.column(field)).scale == 0;
    return seconds ? *value * 1000 : value;
}

struct PlainOrder {
    std::optional<qint64> moment{};
    std::optional<qint64> amount{};
    bool discounted = false;
    std::string channel{}, device{};
    Texts categories{};
};
struct PlainEvent {
    std::optional<qint64> moment{};
    std::string type{}, device{};
    std::optional<qint64> rating{};
};

/// Everything of one customer up to now, read cell by cell.
struct PlainCustomer {
    std::vector<PlainOrder> orders{}; // counted
    std::vector<PlainEvent> events{};

    [[nodiscard]] std::vector<qint64> orderMoments() const
    {
        std::vector<qint64> moments;
        for (const PlainOrder &order : orders) {
            if (order.moment)
                moments.push_back(*order.moment);
        }
        std::sort(moments.begin(), moments.end());
        return moments;
    }
};

Texts categoriesOf(const Snapshot &snapshot, std::size_t order)
{
    Texts words;
    for (std::size_t line = snapshot.lineOffsets[order]; line < snapshot.lineOffsets[order + 1]; ++line) {
        if (numberAt(snapshot, "line.counts", line) != 1)
            continue;
        std::string word = cellAt(snapshot.column("line.category"), line);
        if (word.empty() && snapshot.lineProduct.get()[line] != Snapshot::noProduct)
            word = cellAt(snapshot.column("product.category"), snapshot.lineProduct.get()[line]);
        words.push_back(word);
    }
    return words;
}

PlainCustomer plainCustomer(const Snapshot &snapshot, std::size_t customer, qint64 now)
{
    PlainCustomer plain;
    for (std::size_t row = 0; row < snapshot.orders.rows; ++row) {
        if (row < snapshot.orders.offsets[customer] || row >= snapshot.orders.offsets[customer + 1])
            continue;
        PlainOrder order;
        order.moment = momentAt(snapshot, "order.at", row);
        if (numberAt(snapshot, "order.counts", row) != 1 || order.moment.value_or(now) > now)
            continue;
        order.amount = numberAt(snapshot, "order.amount", row);
        order.discounted = numberAt(snapshot, "order.discount", row).value_or(0) > 0
            || !cellAt(snapshot.column("order.coupon"), row).empty();
        order.channel = cellAt(snapshot.column("order.channel"), row);
        order.device = cellAt(snapshot.column("order.device"), row);
        order.categories = categoriesOf(snapshot, row);
        plain.orders.push_back(order);
    }
    for (std::size_t row = 0; row < snapshot.events.rows; ++row) {
        if (row < snapshot.events.offsets[customer] || row >= snapshot.events.offsets[customer + 1])
            continue;
        PlainEvent event{momentAt(snapshot, "event.at", row), cellAt(snapshot.column("event.type"), row),
                         cellAt(snapshot.column("event.device"), row), numberAt(snapshot, "event.rating", row)};
        if (event.moment.value_or(now) <= now)
            plain.events.push_back(event);
    }
    return plain;
}

/// Things with the moment at which each was used.
using Uses = std::vector<std::pair<std::string, std::optional<qint64>>>;

/// Most uses, then the last one, then the least by `smaller`.
template <typename Smaller> std::string mostUsed(const Uses &uses, Smaller smaller)
{
    struct Tally {
        std::string word{};
        int uses = 0;
        std::optional<qint64> last{};
    };
    std::map<std::string, Tally> tallies;
    for (const auto &[word, moment] : uses) {
        if (word.empty())
            continue;
        Tally &tally = tallies[matchKey(word)];
        tally.word = word;
        ++tally.uses;
        tally.last = std::max(tally.last, moment); // nothing is less than anything
    }
    const auto best = std::min_element(tallies.begin(), tallies.end(), [&](const auto &a, const auto &b) {
        if (a.second.uses != b.second.uses)
            return a.second.uses > b.second.uses;
        if (a.second.last != b.second.last)
            return a.second.last > b.second.last;
        return smaller(a.second.word, b.second.word);
    });
    return best == tallies.end() ? "" : best->second.word;
}

bool byName(const std::string &a, const std::string &b)
{
    return a < b;
}
bool byNumber(const std::string &a, const std::string &b)
{
    return std::stoi(a) < std::stoi(b);
}

/// top / bottom with two decimals, as decimalText writes it.
std::string twoDecimals(qint64 top, qint64 bottom)
{
    const qint64 hundredfold = 200 * std::abs(top) / bottom;
    return decimalText({(top < 0 ? -1 : 1) * ((hundredfold + 1) / 2), 2});
}

class PlainFields
{
public:
    PlainFields(const Snapshot &snapshot, const rules::Context &context)
        : m_snapshot(snapshot)
        , m_context(context)
        , m_now(context.now.milliseconds)
        , m_zone(QByteArray::fromStdString(context.timeZone.id()))
    {
        for (std::size_t customer = 0; customer < snapshot.customerCount(); ++customer)
            m_customers.push_back(plainCustomer(snapshot, customer, m_now));
    }

    std::string value(const std::string &field, std::size_t customer) const
    {
        const PlainCustomer &plain = m_customers[customer];
        const std::vector<qint64> moments = plain.orderMoments();
        if (field == "age")
            return age(customer);
        if (field == "tenure_days" || field == "is_newcomer")
            return sinceBeginning(field, customer, moments);
        if (field == "is_referred")
            return cellAt(m_snapshot.column("customer.referred_by"), customer).empty() ? "0" : "1";
        if (field.starts_with("favourite_"))
            return favourite(field, plain);
        if (field == "recency_days")
            return moments.empty() ? "" : std::to_string(daysSince(moments.back()));
        if (field == "order_interval_days")
            return moments.size() < 2 ? "" : interval(moments);
        if (field == "engagement")
            return engagement(plain, moments);
        if (field == "purchase_stage" || field == "abandoned_cart" || field == "review_count" || field == "mean_rating")
            return fromEvents(field, plain, moments);
        return fromAmounts(field, plain);
    }

private:
    qint64 daysSince(qint64 moment) const { return (m_now - moment) / 86'400'000; }

    std::string age(std::size_t customer) const
    {
        const auto days = numberAt(m_snapshot, "customer.birth_date", customer);
        if (!days)
            return {};
        const QDate birth = QDate(1970, 1, 1).addDays(*days);
        const QDate today = QDate(1970, 1, 1).addDays(m_context.today.days);
        if (birth > today)
            return {};
        int years = 0;
        while (birth.addYears(years + 1) <= today) // Qt moves 29 to 28 February
            ++years;
        return std::to_string(years);
    }

    std::string sinceBeginning(const std::string &field, std::size_t customer, const std::vector<qint64> &moments) const
    {
        const auto registered = momentAt(m_snapshot, "customer.created_at", customer);
        const auto bought = moments.empty() ? std::nullopt : std::optional(moments.front());
        const bool newcomer = field == "is_newcomer";
        const auto from = newcomer ? (bought ? bought : registered) : (registered ? registered : bought);
        if (!from || *from > m_now)
            return {};
        const qint64 days = daysSince(*from);
        return std::to_string(newcomer ? (days <= m_context.thresholds.newcomerDays ? 1 : 0) : days);
    }

    std::string interval(const std::vector<qint64> &moments) const
    {
        const qint64 gaps = qint64(moments.size()) - 1;
        return twoDecimals(moments.back() - moments.front(), gaps * 86'400'000);
    }

    std::string engagement(const PlainCustomer &plain, const std::vector<qint64> &moments) const
    {
        if (plain.orders.empty())
            return "none";
        if (moments.empty())
            return {};
        const qint64 days = daysSince(moments.back());
        return days <= m_context.thresholds.activeDays ? "active"
            : days <= m_context.thresholds.lapsedDays  ? "infrequent"
                                                       : "lapsed";
    }

    std::string fromEvents(const std::string &field, const PlainCustomer &plain,
                           const std::vector<qint64> &moments) const
    {
        bool viewed = false, wanted = false, abandoned = false;
        int reviews = 0, ratings = 0;
        qint64 sum = 0;
        const qint64 span = m_context.thresholds.abandonedHours * 3'600'000LL;
        for (const PlainEvent &event : plain.events) {
            const std::string type = matchKey(event.type);
            viewed = viewed || type == "view";
            wanted = wanted || type == "cart";
            reviews += type == "review" ? 1 : 0;
            ratings += event.rating ? 1 : 0;
            sum += event.rating.value_or(0);
            if (type != "cart" || !event.moment || *event.moment + span > m_now)
                continue;
            abandoned = abandoned || std::none_of(moments.begin(), moments.end(), [&](qint64 order) {
                            return order > *event.moment && order <= *event.moment + span;
                        });
        }
        if (field == "review_count")
            return std::to_string(reviews);
        if (field == "mean_rating")
            return ratings == 0 ? "" : twoDecimals(sum, ratings);
        if (field == "abandoned_cart")
            return abandoned ? "1" : "0";
        if (!plain.orders.empty())
            return plain.orders.size() == 1 ? "first_purchase" : "repeat";
        return wanted ? "cart" : viewed ? "viewed" : "visitor";
    }

    std::string fromAmounts(const std::string &field, const PlainCustomer &plain) const
    {
        qint64 revenue = 0, known = 0, discounted = 0;
        for (const PlainOrder &order : plain.orders) {
            revenue += order.amount.value_or(0);
            known += order.amount ? 1 : 0;
            discounted += order.discounted ? 1 : 0;
        }
        const qint64 orders = qint64(plain.orders.size());
        if (field == "order_count")
            return std::to_string(orders);
        if (field == "discount_share")
            return orders == 0 ? "" : twoDecimals(100 * discounted, orders);
        if (field == "revenue")
            return orders > 0 && known == 0 ? "" : decimalText({revenue, 2});
        if (field == "average_order")
            return known == 0 ? "" : twoDecimals(revenue, 100 * known);
        qFatal("no plain way for %s", field.c_str());
    }

    std::string favourite(const std::string &field, const PlainCustomer &plain) const
    {
        Uses uses;
        for (const PlainOrder &order : plain.orders) {
            const QDateTime local = order.moment ? QDateTime::fromMSecsSinceEpoch(*order.moment, m_zone) : QDateTime();
            if (field == "favourite_channel")
                uses.emplace_back(order.channel, order.moment);
            else if (field == "favourite_device")
                uses.emplace_back(order.device, order.moment);
            else if (field == "favourite_category")
                for (const std::string &word : order.categories)
                    uses.emplace_back(word, order.moment);
            else if (order.moment)
                uses.emplace_back(std::to_string(field == "favourite_hour" ? local.time().hour()
                                                     : field == "favourite_weekday"
                                                     ? local.date().dayOfWeek() - 1
                                                     : (local.date().month() + 9) % 12 / 3),
                                  order.moment);
        }
        if (field == "favourite_device") {
            for (const PlainEvent &event : plain.events)
                uses.emplace_back(event.device, event.moment);
        }
        const bool named = field == "favourite_channel" || field == "favourite_device" || field == "favourite_category";
        if (named)
            return mostUsed(uses, byName);
        const std::string number = mostUsed(uses, byNumber);
        static const Texts weekdays{"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
        static const Texts seasons{"spring", "summer", "autumn", "winter"};
        if (number.empty() || field == "favourite_hour")
            return number;
        return (field == "favourite_weekday" ? weekdays : seasons)[std::size_t(std::stoi(number))];
    }

    const Snapshot &m_snapshot;
    const rules::Context &m_context;
    qint64 m_now = 0;
    QTimeZone m_zone;
    std::vector<PlainCustomer> m_customers{};
};

/// Adds a column of words to a table.
void addWords(test::TextTable &table, const std::string &field, const Texts &words, test::Draw &draw)
{
    if (table.rows.empty())
        return;
    table.columns.push_back(field);
    for (auto &row : table.rows)
        row.push_back(draw.percent(25) ? "" : draw.of(words));
}

test::RandomShop shopOf(test::Draw &draw)
{
    static const Texts devices{"phone", "desktop", "tablet"};
    test::RandomShop shop = test::randomShop(draw);
    addWords(shop.source.customers, "customer.referred_by", {"C0", "C1"}, draw);
    addWords(shop.source.orders, "order.channel", {"web", "shop", "app"}, draw);
    addWords(shop.source.orders, "order.device", devices, draw);
    addWords(shop.source.events, "event.device", devices, draw);
    shop.context.thresholds = {draw.between(0, 8), draw.between(8, 40), draw.between(0, 40), draw.between(1, 80)};
    if (draw.percent(30))
        shop.context = [&] {
            rules::Context earlier =
                rules::contextOfDay({shop.context.today.days - 5}, shop.context.timeZone, "TRY", "en");
            earlier.thresholds = shop.context.thresholds;
            return earlier;
        }();
    return shop;
}

std::string textAt(const columns::Column &column, std::size_t row)
{
    const auto *integers = std::get_if<columns::IntegerColumn>(&column);
    if (integers)
        return integers->at(row) == missingInteger ? "" : decimalText({integers->at(row), integers->scale});
    return cellAt(&column, row);
}

} // namespace

class TestDerivedRandom : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFieldAgreesWithThePlainWay_data();
    void everyFieldAgreesWithThePlainWay();

private:
    struct Case {
        rules::Context context{};
        std::shared_ptr<const Snapshot> snapshot{};
        PlainFields plain;
        DerivedColumns columns;

        explicit Case(const test::RandomShop &shop)
            : context(shop.context)
            , snapshot(std::make_shared<Snapshot>(test::buildSnapshot(shop.source)))
            , plain(*snapshot, context)
            , columns(snapshot, context)
        {
        }
    };
    std::vector<std::unique_ptr<Case>> m_cases{};
};

void TestDerivedRandom::initTestCase()
{
    test::Draw draw(2024);
    for (int round = 0; round < 120; ++round)
        m_cases.push_back(std::make_unique<Case>(shopOf(draw)));
}

void TestDerivedRandom::everyFieldAgreesWithThePlainWay_data()
{
    QTest::addColumn<QString>("field");
    for (const DerivedField &field : derivedFields()) {
        if (field.id.find("rfm") == std::string_view::npos) // see tst_rfm
            QTest::newRow(field.id.data()) << shown(field.id.substr(field.id.find('.') + 1));
    }
}

void TestDerivedRandom::everyFieldAgreesWithThePlainWay()
{
    QFETCH(QString, field);
    int known = 0;
    for (std::size_t round = 0; round < m_cases.size(); ++round) {
        const Case &shop = *m_cases[round];
        const columns::Column *column = shop.columns.column("customer." + field.toStdString());
        if (!column)
            continue;
        QCOMPARE(sizeOf(*column), shop.snapshot->customerCount());
        for (std::size_t customer = 0; customer < shop.snapshot->customerCount(); ++customer) {
            const std::string found = textAt(*column, customer);
            const QString where = QStringLiteral(" (round %1, customer %2)").arg(round).arg(customer);
            const auto folded = [&](const std::string &text) -> QString {
                return shown(field == QLatin1String("favourite_category") ? matchKey(text) : text) + where;
            };
            QCOMPARE(folded(found), folded(shop.plain.value(field.toStdString(), customer)));
            known += found.empty() ? 0 : 1;
        }
    }
    QVERIFY2(known > 100, qPrintable(QString::number(known)));
}

QTEST_GUILESS_MAIN(TestDerivedRandom)
#include "tst_derived_random.moc"
