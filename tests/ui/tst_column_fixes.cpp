// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/column_fixes.h"
#include "ui/import/reading_reasons.h"

#include <QtTest>

#include <algorithm>

using namespace dilim;
using namespace dilim::ui;
using namespace Qt::StringLiterals;
using fields::ValueType;

namespace {

ingest::ColumnReport column(const char *field, ValueType type)
{
    ingest::ColumnReport report;
    report.header = "Column";
    if (*field != '\0')
        report.reading.fields = {field};
    report.reading.type = type;
    return report;
}

QStringList groupsOf(const ingest::ColumnReport &report)
{
    QStringList groups;
    for (const ColumnFix &fix : columnFixes(report)) {
        if (!groups.contains(fix.group))
            groups.append(fix.group);
    }
    return groups;
}

} // namespace

class tst_column_fixes : public QObject
{
    Q_OBJECT

private slots:
    void whatCanBeFixedFollowsFromFieldAndType_data();
    void whatCanBeFixedFollowsFromFieldAndType();
    void theReadingOfNowIsMarkedAndAnotherIsApplied();
    void onlyPersonalColumnsSayWhyTheyAreLeftOut();
    void whatNeedsALookComesFirst();
};

void tst_column_fixes::whatCanBeFixedFollowsFromFieldAndType_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("type");
    QTest::addColumn<QStringList>("groups");
    const auto row = [](const char *name, const char *field, ValueType type, const QStringList &groups) {
        QTest::newRow(name) << QString::fromLatin1(field) << static_cast<int>(type) << groups;
    };
    row("left out", "", ValueType::Date, {});
    row("name", "customer.full_name", ValueType::Text, {});
    row("moment", "order.at", ValueType::Moment, {u"Dates"_s});
    row("money", "order.total", ValueType::Money, {u"Decimal mark"_s});
    row("own text", "customer.shoe_size", ValueType::Text, {u"Type"_s});
    row("own date", "customer.fitting_day", ValueType::Date, {u"Type"_s, u"Dates"_s});
    row("own list", "customer.colours", ValueType::CategoryList, {u"Type"_s, u"Lists"_s});
}

void tst_column_fixes::whatCanBeFixedFollowsFromFieldAndType()
{
    QFETCH(QString, field);
    QFETCH(int, type);
    QFETCH(QStringList, groups);
    QCOMPARE(groupsOf(column(field.toLatin1().constData(), static_cast<ValueType>(type))), groups);
}

void tst_column_fixes::theReadingOfNowIsMarkedAndAnotherIsApplied()
{
    ingest::ColumnReport report = column("order.total", ValueType::Money);
    report.reading.decimalMark = '.';
    const QVector<ColumnFix> fixes = columnFixes(report);
    QCOMPARE(fixes.size(), qsizetype{2});
    QVERIFY(fixes[0].current && !fixes[1].current);
    ingest::ColumnMapping entry;
    fixes[1].apply(entry);
    QCOMPARE(entry.decimalMark, std::optional(','));
}

void tst_column_fixes::onlyPersonalColumnsSayWhyTheyAreLeftOut()
{
    ingest::ColumnReport card = column("", ValueType::Text);
    card.evidence = {{"field_by_header", {"customer.email"}}, {"personal_card", {}}};
    QVERIFY(whyLeftOut(card).contains(u"card numbers"_s));
    card.reading.fields = {"customer.card"}; // a person takes it in
    QVERIFY(whyLeftOut(card).isEmpty());
    ingest::ColumnReport empty = column("", ValueType::Text);
    empty.evidence = {{"column_empty", {}}};
    QVERIFY(whyLeftOut(empty).isEmpty());
}

void tst_column_fixes::whatNeedsALookComesFirst()
{
    ingest::Preview preview;
    preview.entityEvidence = {{"system_recognised", {"X", "order", "1", "2", "real_export"}}, {"no_order_total", {}}};
    preview.report.dialectEvidence = {{"encoding_utf8", {"UTF-8"}}};
    ingest::ColumnReport doubtful = column("order.at", ValueType::Moment);
    doubtful.header = "Tarih";
    doubtful.doubtful = true;
    doubtful.evidence = {{"date_order_default", {"day"}}};
    ingest::ColumnReport iban = column("", ValueType::Text);
    iban.evidence = {{"personal_iban", {}}};
    preview.report.columns = {iban, doubtful};
    QVector<ReadingReason::Kind> kinds;
    QStringList sentences;
    for (const ReadingReason &reason : readingReasons(preview)) {
        kinds.append(reason.kind);
        sentences.append(reason.sentence);
    }
    using Kind = ReadingReason::Kind;
    QCOMPARE(kinds, (QVector<Kind>{Kind::Look, Kind::Look, Kind::LeftOut, Kind::Found}));
    QVERIFY2(sentences[1].startsWith(u"“Tarih”: "_s), qPrintable(sentences[1]));
}

QTEST_MAIN(tst_column_fixes)
#include "tst_column_fixes.moc"
