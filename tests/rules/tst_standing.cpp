// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/standing.h"

#include "support/shown.h"

#include <QtTest>

#include <algorithm>
#include <limits>
#include <memory>
#include <random>

using namespace dilim;
using namespace dilim::test;
using columns::Bitmap;
using columns::missingInteger;
using rules::IsStanding;
using rules::Standing;

namespace {

/// "4 5 -" has three values, the last unknown.
std::vector<std::int64_t> valuesOf(const QString &text)
{
    std::vector<std::int64_t> values;
    for (const QString &word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        values.push_back(word == QLatin1String("-") ? missingInteger : word.toLongLong());
    return values;
}

/// One letter a row, "-" for no category.
columns::CodeColumn categoriesOf(const QString &letters)
{
    auto dictionary = std::make_shared<columns::Dictionary>(columns::Dictionary::Compare::ByMatchKey);
    std::vector<std::uint32_t> codes;
    for (const QChar letter : letters)
        codes.push_back(letter == QLatin1Char('-') ? 0 : dictionary->add(utf8(QString(letter))));
    return columns::CodeColumn::packed(codes, dictionary);
}

/// The values of the rows that are set.
QString taken(const std::vector<std::int64_t> &values, const Bitmap &rows)
{
    QStringList words;
    rows.forEach([&](std::size_t row) { words += QString::number(values[row]); });
    return words.join(QLatin1Char(' '));
}

Decimal decimal(const QString &text)
{
    return parseDecimal(utf8(text)).value();
}

/// The type-7 quantile of ascending values times `parts`, where the percentage is units / 10^scale and parts = 100 x
/// 10^scale: x[k] + (h - k)(x[k + 1] - x[k]) with h = (n - 1) x percentage / 100 and k the whole part of h.
std::int64_t quantileTimesParts(const std::vector<std::int64_t> &ascending, Decimal percentage, std::int64_t parts)
{
    const std::int64_t place = static_cast<std::int64_t>(ascending.size() - 1) * percentage.units;
    const auto below = static_cast<std::size_t>(place / parts);
    const std::size_t next = std::min(below + 1, ascending.size() - 1);
    return ascending[below] * parts + place % parts * (ascending[next] - ascending[below]);
}

} // namespace

class TestStanding : public QObject
{
    Q_OBJECT

private slots:
    void valuesStandAmongTheKnown_data();
    void valuesStandAmongTheKnown();
    void categoriesRankByThemselves_data();
    void categoriesRankByThemselves();
    void percentilesAreTypeSevenQuantiles();
    void percentagesAreRoundedUpExactly();
    void quotientsRankExactly();
    void valuesAtTheEdgesOf64Bits();
};

void TestStanding::valuesStandAmongTheKnown_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("others");
    const auto row = [](const char *name, Standing standing, const char *first, const char *last, const char *values,
                        const char *in, const char *others) {
        QTest::newRow(name) << standing << QString::fromLatin1(first) << QString::fromLatin1(last)
                            << QString::fromLatin1(values) << QString::fromLatin1(in) << QString::fromLatin1(others);
    };
    row("top 2", Standing::Top, "2", "0", "3 1 - 4 2", "3 4", "1 2");
    row("top 2 with equals at the border", Standing::Top, "2", "0", "3 1 4 3 3 -", "3 4 3 3", "1");
    row("top 0", Standing::Top, "0", "0", "3 1 -", "", "3 1");
    row("top of fewer", Standing::Top, "5", "0", "3 1 -", "3 1", "");
    row("top of nobody", Standing::Top, "5", "0", "- -", "", "");
    row("bottom 2 with equals at the border", Standing::Bottom, "2", "0", "3 1 4 3 3 -", "3 1 3 3", "4");
    row("bottom 0", Standing::Bottom, "0", "0", "3 1", "", "3 1");
    row("bottom of fewer", Standing::Bottom, "9", "0", "3 1", "3 1", "");
    row("top tenth of 10", Standing::TopPercent, "10", "0", "1 2 3 4 5 6 7 8 9 10", "10", "1 2 3 4 5 6 7 8 9");
    row("a little more than a tenth", Standing::TopPercent, "10.000001", "0", "1 2 3 4 5 6 7 8 9 10", "9 10",
        "1 2 3 4 5 6 7 8");
    row("top hundredth of 3", Standing::TopPercent, "1", "0", "1 2 3 -", "3", "1 2");
    row("top 0 percent", Standing::TopPercent, "0", "0", "1 2", "", "1 2");
    row("top 100 percent", Standing::TopPercent, "100", "0", "1 2 -", "1 2", "");
    row("bottom half of 5", Standing::BottomPercent, "50", "0", "5 4 3 2 1", "3 2 1", "5 4");
    // In R: quantile(1:10, c(.25, .5, .9), type = 7) gives 3.25, 5.5 and 9.1.
    row("above the lower quartile", Standing::AbovePercentile, "25", "0", "1 2 3 4 5 6 7 8 9 10", "4 5 6 7 8 9 10",
        "1 2 3");
    row("above the ninetieth percentile", Standing::AbovePercentile, "90", "0", "1 2 3 4 5 6 7 8 9 10", "10",
        "1 2 3 4 5 6 7 8 9");
    row("above a quantile that is a value", Standing::AbovePercentile, "50", "0", "1 2 3 4 5", "4 5", "1 2 3");
    row("above the greatest", Standing::AbovePercentile, "100", "0", "1 2 3", "", "1 2 3");
    row("above the smallest", Standing::AbovePercentile, "0", "0", "1 1 2 3", "2 3", "1 1");
    row("above the median of equals", Standing::AbovePercentile, "50", "0", "2 2 2 2", "", "2 2 2 2");
    row("middle half", Standing::InPercentiles, "25", "75", "1 2 3 4 5 6 7 8 9 10", "4 5 6 7", "1 2 3 8 9 10");
    row("from the smallest on", Standing::InPercentiles, "0", "25", "1 2 3 4 5 6 7 8 9 10", "1 2 3", "4 5 6 7 8 9 10");
    row("up to the greatest", Standing::InPercentiles, "90", "100", "1 2 3 4 5 6 7 8 9 10 -", "10",
        "1 2 3 4 5 6 7 8 9");
    row("all", Standing::InPercentiles, "0", "100", "2 1 -", "2 1", "");
    row("an empty band", Standing::InPercentiles, "50", "50", "1 2 3", "", "1 2 3");
    row("one value", Standing::InPercentiles, "0", "0", "7", "7", "");
}

void TestStanding::valuesStandAmongTheKnown()
{
    QFETCH(Standing, standing);
    QFETCH(QString, first);
    QFETCH(QString, last);
    QFETCH(QString, values);
    const std::vector<std::int64_t> numbers = valuesOf(values);
    const IsStanding question{standing, decimal(first), decimal(last)};
    QTEST(taken(numbers, rules::matchingStanding(numbers, question, nullptr, false)), "in");
    QTEST(taken(numbers, rules::matchingStanding(numbers, question, nullptr, true)), "others");
}

void TestStanding::categoriesRankByThemselves_data()
{
    QTest::addColumn<Standing>("standing");
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("categories");
    QTest::addColumn<QString>("values");
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("others");
    const auto row = [](const char *name, Standing standing, int number, const char *categories, const char *values,
                        const char *in, const char *others) {
        QTest::newRow(name) << standing << number << QString::fromLatin1(categories) << QString::fromLatin1(values)
                            << QString::fromLatin1(in) << QString::fromLatin1(others);
    };
    row("the greatest of each", Standing::Top, 1, "abab", "1 20 3 10", "20 3", "1 10");
    row("equals at the border of one", Standing::Top, 1, "aabb", "3 3 20 10", "3 3 20", "10");
    row("without a category", Standing::Top, 1, "a-a-", "1 9 2 8", "2", "1");
    row("without a value", Standing::Bottom, 1, "aabb", "- 5 - -", "5", "");
    row("half of each", Standing::TopPercent, 50, "aaabbb", "1 2 3 10 20 30", "2 3 20 30", "1 10");
    row("above the median of each", Standing::AbovePercentile, 50, "aaabbb", "1 2 3 30 20 10", "3 30", "1 2 20 10");
}

void TestStanding::categoriesRankByThemselves()
{
    QFETCH(Standing, standing);
    QFETCH(int, number);
    QFETCH(QString, categories);
    QFETCH(QString, values);
    const std::vector<std::int64_t> numbers = valuesOf(values);
    const columns::CodeColumn per = categoriesOf(categories);
    const IsStanding question{standing, {number, 0}, {}};
    QTEST(taken(numbers, rules::matchingStanding(numbers, question, &per, false)), "in");
    QTEST(taken(numbers, rules::matchingStanding(numbers, question, &per, true)), "others");
}

// Against the definition, computed whole: v > q(p) and q(a) < v <= q(b) for random values and percentages.
void TestStanding::percentilesAreTypeSevenQuantiles()
{
    std::mt19937_64 random(7);
    for (int round = 0; round < 2000; ++round) {
        const std::size_t size = 1 + random() % 12;
        std::vector<std::int64_t> values(size);
        std::generate(values.begin(), values.end(), [&] { return static_cast<std::int64_t>(random() % 9) - 4; });
        std::vector<std::int64_t> ascending = values;
        std::sort(ascending.begin(), ascending.end());
        const std::int64_t parts = 1000; // percentages of one decimal
        Decimal low{static_cast<std::int64_t>(random() % 1001), 1};
        Decimal high{static_cast<std::int64_t>(random() % 1001), 1};
        if (low.units > high.units)
            std::swap(low, high);
        const std::int64_t lowQuantile = quantileTimesParts(ascending, low, parts);
        const std::int64_t highQuantile = quantileTimesParts(ascending, high, parts);
        const Bitmap above = rules::matchingStanding(values, {Standing::AbovePercentile, low, {}}, nullptr, false);
        const Bitmap within = rules::matchingStanding(values, {Standing::InPercentiles, low, high}, nullptr, false);
        for (std::size_t row = 0; row < size; ++row) {
            const std::int64_t value = values[row] * parts;
            QCOMPARE(above.test(row), value > lowQuantile);
            QCOMPARE(within.test(row), (value > lowQuantile || low.units == 0) && value <= highQuantile);
        }
    }
}

void TestStanding::percentagesAreRoundedUpExactly()
{
    std::vector<std::int64_t> values(1000);
    for (std::size_t row = 0; row < values.size(); ++row)
        values[row] = static_cast<std::int64_t>(row);
    const auto numberIn = [&](Decimal percentage) {
        return rules::matchingStanding(values, {Standing::TopPercent, percentage, {}}, nullptr, false).count();
    };
    QCOMPARE(numberIn({7, 0}), std::size_t{70}); // 1000 x 0.07 is above 70 in binary fractions
    QCOMPARE(numberIn({29, 0}), std::size_t{290});
    QCOMPARE(numberIn({1, 6}), std::size_t{1});
    QCOMPARE(numberIn({99'999'999, 6}), std::size_t{1000});
}

void TestStanding::quotientsRankExactly()
{
    // 1/3, nothing, 2/6, 10^18/3 and that and a third, -1/2
    const std::vector<std::int64_t> values{1, 5, 2, 1'000'000'000'000'000'000, 1'000'000'000'000'000'001, -1};
    const std::vector<std::uint64_t> divisors{3, 0, 6, 3, 3, 2};
    const std::vector<std::int64_t> expected{1, missingInteger, 1, 2, 3, 0};
    QCOMPARE(rules::ranksOfQuotients(values, divisors), expected);
}

void TestStanding::valuesAtTheEdgesOf64Bits()
{
    const std::int64_t greatest = std::numeric_limits<std::int64_t>::max();
    const std::vector<std::int64_t> values{greatest, missingInteger + 1, missingInteger, 0};
    const auto in = [&](Standing standing, std::int64_t number) {
        return taken(values, rules::matchingStanding(values, {standing, {number, 0}, {100, 0}}, nullptr, false));
    };
    QCOMPARE(in(Standing::Top, 1), QStringLiteral("9223372036854775807"));
    QCOMPARE(in(Standing::Bottom, 1), QStringLiteral("-9223372036854775807"));
    QCOMPARE(in(Standing::AbovePercentile, 100), QString());
    QCOMPARE(in(Standing::InPercentiles, 100), QString());
    QCOMPARE(in(Standing::AbovePercentile, 50), QStringLiteral("9223372036854775807"));
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
