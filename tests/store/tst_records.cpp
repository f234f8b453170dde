// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include <QTest>

#include <numeric>

using namespace dilim;
using columns::CodeColumn;
using columns::Column;
using columns::IntegerColumn;
using columns::missingInteger;
using columns::TextColumn;

namespace {

ingest::ImportPlan planOf(const char *field, fields::ValueType type)
{
    ingest::ImportPlan plan;
    plan.primary = fields::Entity::Customer;
    plan.columns.push_back({.header = "column", .fields = {field}, .type = type});
    return plan;
}

ingest::RecordBatch batchOf(ingest::BatchColumn cells, std::size_t rows, std::size_t expected = 0)
{
    ingest::RecordBatch batch;
    batch.rows = rows;
    batch.expected = expected;
    batch.lines.resize(rows);
    std::iota(batch.lines.begin(), batch.lines.end(), 2);
    batch.columns.push_back(std::move(cells));
    return batch;
}

ingest::Texts textsOf(const std::vector<std::string> &words)
{
    ingest::Texts texts;
    for (const std::string &word : words) {
        texts.bytes += word;
        texts.ends.push_back(static_cast<std::uint32_t>(texts.bytes.size()));
    }
    return texts;
}

/// One batch for each list of numbers, all of a scale.
Column wholeOf(const std::vector<std::vector<std::int64_t>> &batches, std::size_t expected = 0)
{
    store::Records records(planOf("customer.income", fields::ValueType::Number));
    for (const std::vector<std::int64_t> &values : batches)
        records.append(batchOf(ingest::Integers{values, 0}, values.size(), expected));
    records.close();
    return records.take(0);
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private slots:
    void numbersGrowWider_data();
    void numbersGrowWider();
    void laterDecimalsRaiseTheScale();
    void idsMayBeNumbersAndTexts();
    void codesGrowWider();
    void takenColumnIsGone();
};

void TestRecords::numbersGrowWider_data()
{
    QTest::addColumn<std::size_t>("expected");
    QTest::newRow("nobody knows how many") << std::size_t{0};
    QTest::newRow("as many as there are") << std::size_t{8};
    QTest::newRow("fewer than there are") << std::size_t{3};
    QTest::newRow("many more") << std::size_t{100'000};
}

void TestRecords::numbersGrowWider()
{
    QFETCH(std::size_t, expected);
    const std::vector<std::int64_t> steps = {1, missingInteger, -127, 128, 70'000, missingInteger, 5'000'000'000, 3};
    const Column whole = wholeOf(
        {{steps[0], steps[1], steps[2]}, {steps[3]}, {steps[4], steps[5]}, {}, {steps[6]}, {steps[7]}}, expected);
    const auto &numbers = std::get<IntegerColumn>(whole);
    QVERIFY(std::holds_alternative<std::vector<std::int64_t>>(numbers.values));
    QCOMPARE(numbers.size(), steps.size());
    for (std::size_t row = 0; row < steps.size(); ++row)
        QCOMPARE(numbers.at(row), steps[row]);
    const Column narrow =
        wholeOf({{1, -128}, {missingInteger}}, expected); // -128 is what an 8 bit column keeps for missing
    QVERIFY(std::holds_alternative<std::vector<std::int16_t>>(std::get<IntegerColumn>(narrow).values));
    QCOMPARE(std::get<IntegerColumn>(narrow).at(1), std::int64_t{-128});
    QCOMPARE(std::get<IntegerColumn>(narrow).at(2), missingInteger);
}

void TestRecords::laterDecimalsRaiseTheScale()
{
    store::Records records(planOf("customer.income", fields::ValueType::Number));
    records.append(batchOf(ingest::Integers{{12, missingInteger}, 0}, 2));
    records.append(batchOf(ingest::Integers{{1234}, 2}, 1));
    records.append(batchOf(ingest::Integers{{7}, 0}, 1));
    records.close();
    const auto &numbers = std::get<IntegerColumn>(records.column(0));
    QCOMPARE(int{numbers.scale}, 2);
    QCOMPARE(numbers.at(0), std::int64_t{1200});
    QCOMPARE(numbers.at(1), missingInteger);
    QCOMPARE(numbers.at(2), std::int64_t{1234});
    QCOMPARE(numbers.at(3), std::int64_t{700});
}

void TestRecords::idsMayBeNumbersAndTexts()
{
    store::Records records(planOf("customer.external_id", fields::ValueType::Identifier));
    records.append(batchOf(ingest::Integers{{17, missingInteger}, 0}, 2));
    records.append(batchOf(textsOf({"A-1", "", "007"}), 3));
    records.append(batchOf(ingest::Integers{{18}, 0}, 1));
    records.append(batchOf(textsOf({"B"}), 1));
    records.close();
    const auto &texts = std::get<TextColumn>(records.column(0));
    const std::vector<std::string> wanted = {"17", "", "A-1", "", "007", "18", "B"};
    QCOMPARE(texts.size(), wanted.size());
    for (std::size_t row = 0; row < wanted.size(); ++row)
        QCOMPARE(std::string(texts.at(row)), wanted[row]);
}

void TestRecords::codesGrowWider()
{
    store::Records records(planOf("customer.city", fields::ValueType::Category));
    constexpr std::size_t batches = 700;
    constexpr std::size_t newWords = 100; // in each batch: 8, then 16, then 32 bits
    const auto wordOf = [](std::size_t number) { return "word " + std::to_string(number); };
    for (std::size_t batch = 0; batch < batches; ++batch) {
        ingest::Words words;
        for (std::size_t i = 0; i < newWords; ++i) {
            words.words.push_back(wordOf(batch * newWords + i));
            words.codes.push_back(static_cast<std::uint32_t>(i + 1));
        }
        words.codes.push_back(0);
        records.append(batchOf(std::move(words), newWords + 1, batches * newWords));
        const bool isEarly = batch == 0;
        if (isEarly) { // words seen before keep their codes
            ingest::Words again;
            again.words.push_back(wordOf(newWords - 1));
            again.codes = {1};
            records.append(batchOf(std::move(again), 1));
        }
    }
    records.close();
    QCOMPARE(records.count(), batches * (newWords + 1) + 1);
    const auto &codes = std::get<CodeColumn>(records.column(0));
    QVERIFY(std::holds_alternative<std::vector<std::uint32_t>>(codes.codes));
    QCOMPARE(codes.size(), records.count());
    QCOMPARE(codes.dictionary->size(), batches * newWords);
    std::size_t row = 0;
    for (std::size_t batch = 0; batch < batches; ++batch) {
        for (std::size_t i = 0; i < newWords; ++i)
            QCOMPARE(std::string(codes.dictionary->word(codes.at(row++))), wordOf(batch * newWords + i));
        QCOMPARE(codes.at(row++), 0U);
        if (batch == 0)
            QCOMPARE(std::string(codes.dictionary->word(codes.at(row++))), wordOf(newWords - 1));
    }
}

void TestRecords::takenColumnIsGone()
{
    store::Records records(planOf("customer.income", fields::ValueType::Number));
    records.append(batchOf(ingest::Integers{{1, 2, 3}, 0}, 3, 3));
    records.close();
    QCOMPARE(columns::sizeOf(records.take(0)), std::size_t{3});
    QCOMPARE(columns::sizeOf(records.column(0)), std::size_t{0});
    QVERIFY(records.columnOf("customer.income")); // what it is called stays
    QCOMPARE(records.count(), std::size_t{3});
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
