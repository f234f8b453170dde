// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_texts.h"
#include "wording/evidence_text.h"
#include "wording/labels.h"

#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

namespace {

/// Ids in statements of the reader that match a pattern, with their files.
QMap<QString, QString> idsInReader(const QRegularExpression &statement)
{
    const QRegularExpression id(u"\"([a-z]+(?:_[a-z0-9]+)*)\""_s);
    QMap<QString, QString> ids;
    const QMap<QString, QStringList> files = test::statementsBelow(u"src/ingest"_s);
    for (auto file = files.begin(); file != files.end(); ++file) {
        for (const QString &text : file.value()) {
            if (!statement.match(text).hasMatch())
                continue;
            for (const QString &found : test::captured(text, id))
                ids.insert(found, file.key());
        }
    }
    return ids;
}

} // namespace

class tst_evidence_text : public QObject
{
    Q_OBJECT

private slots:
    void everyPieceOfEvidenceOfTheReaderHasASentence()
    {
        const QRegularExpression makes(
            u"(?:vidence|findings)[\\w.]*\\.push_back\\(|proofOf\\(|decide\\(|headerAt\\(|\\bgive\\(|\\badd\\(\"|"
            u"\\{\\{\"encoding_|return \"personal_|\\{\"personal_|return \\{\"cancellations"_s);
        QMap<QString, QString> ids = idsInReader(makes);
        for (const char *argument : {"day", "month"}) // arguments of date_order_default
            ids.remove(QString::fromLatin1(argument));
        QVERIFY(ids.size() > 40);
        QStringList missing;
        for (auto id = ids.begin(); id != ids.end(); ++id) {
            if (!hasEvidenceText(id.key().toStdString()))
                missing += id.key() + u" in "_s + id.value();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void everyReasonOfARejectedRowHasASentence()
    {
        const QMap<QString, QString> reasons =
            idsInReader(QRegularExpression(u"\\b(?:reject|unread)\\(|return \"(?:not_a_date|no_such_day)|DateShape"_s));
        QVERIFY(reasons.size() >= 9);
        for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
            const std::string id = reason.key().toStdString();
            QVERIFY2(issueReason(id, "en") != reason.key(), qPrintable(reason.key() + u" in "_s + reason.value()));
            QVERIFY2(issueReason(id, "tr") != issueReason(id, "en"), id.c_str());
        }
    }

    void aProofNamesItsCellAndHowManySayTheSame()
    {
        const ingest::Evidence evidence{"day_first_proved", {"13/02/2026", "6", "1204", "48216"}};
        QCOMPARE(evidenceText(evidence, "en"),
                 u"The day comes first: 13/02/2026 (line 6). Values that prove it: 1,204 of 48,216."_s);
        QCOMPARE(evidenceText(evidence, "tr"),
                 u"Gün başta: 13/02/2026 (satır 6). Kanıtlayan değerler: 48.216 içinde 1.204."_s);
        QCOMPARE(evidenceText(evidence, "az"),
                 u"Gün əvvəldədir: 13/02/2026 (sətir 6). Sübut edən dəyərlər: 48.216 içində 1.204."_s);
    }

    void argumentsThatAreIdsGetWords()
    {
        QCOMPARE(evidenceText({"separator_consistent", {";", "12", "100"}}, "tr"),
                 u"Ayırıcı: noktalı virgül. 12 sütun veriyor; buna uyan satırlar: yüzde 100."_s);
        QCOMPARE(evidenceText({"field_by_header", {"customer.country"}}, "tr"), u"Alanı sütunun adı söylüyor: Ülke."_s);
        QCOMPARE(evidenceText({"entity_by_headers", {"order_line", "StockCode, Quantity"}}, "en"),
                 u"The file holds this: Order lines. The columns that say so: StockCode, Quantity."_s);
        QCOMPARE(evidenceText({"decimal_comma_proved", {"3,5", "0", "3", "5"}}, "en"),
                 u"The comma is the decimal mark: 3,5 (in the middle of the file). Values that prove it: 3 of 5."_s);
    }

    void aCorrectionNamesTheTypesIfThereAreSome()
    {
        QCOMPARE(evidenceText({"corrected_by_whole_file", {}}, "en"),
                 u"The first look was wrong; the whole file decided."_s);
        QCOMPARE(evidenceText({"corrected_by_whole_file", {"number", "text"}}, "en"),
                 u"The first look said Number; the whole file says Text."_s);
    }

    void anUnknownIdIsShownWithItsArguments()
    {
        QCOMPARE(evidenceText({"odd", {"a", "b"}}, "tr"), u"odd: a, b"_s);
        QCOMPARE(evidenceText({"odd", {}}, "tr"), u"odd"_s);
    }
};

QTEST_GUILESS_MAIN(tst_evidence_text)
#include "tst_evidence_text.moc"
