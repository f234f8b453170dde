// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_texts.h"
#include "wording/error_text.h"

#include <QSet>
#include <QTest>

using namespace dilim;
using namespace dilim::wording;
using namespace Qt::StringLiterals;

namespace {

/// Every error code that a source makes or a header promises.
QMap<QString, QString> codesInSources()
{
    // Codes have the shape of field ids and file names too: told apart by what they are about.
    const QRegularExpression code(
        u"\"((?:workspace|file|mapping|import|segment|export|report|breakdown|rfm|overview|check|cli|rule|memory|disk|"
        u"encoding|time_zone|packed|overlap)\\.[a-z_]+)\""_s);
    const QRegularExpression made(u"Error\\{\\s*\"([a-z_.]+)\""_s);
    const QRegularExpression logEntry(
        u"sealChange\\(|const char \\*action"_s); // kinds of entries in the workspace's log
    QMap<QString, QString> codes;
    for (const QString &folder : {u"src"_s, u"app"_s}) {
        const QMap<QString, QStringList> files = test::statementsBelow(folder);
        for (auto file = files.begin(); file != files.end(); ++file) {
            if (file.key().contains(u"/src/wording/"))
                continue;
            for (const QString &statement : file.value()) {
                if (statement.contains(logEntry))
                    continue;
                for (const QString &found : test::captured(statement, code) + test::captured(statement, made))
                    codes.insert(found, file.key());
            }
        }
    }
    return codes;
}

} // namespace

class tst_error_text : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeOfTheSourcesHasASentence()
    {
        const QMap<QString, QString> codes = codesInSources();
        QVERIFY(codes.size() > 40);
        QStringList missing;
        for (auto code = codes.begin(); code != codes.end(); ++code) {
            if (!hasErrorText(code.key().toStdString()))
                missing += code.key() + u" in "_s + code.value();
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
        QVERIFY(hasErrorText(cancelledCode));
        for (const char *ofTheWindow : {"workspace.none_open", "sample.missing"})
            QVERIFY(hasErrorText(ofTheWindow));
    }

    void sentencesHaveTheirArgumentsInEveryLanguage()
    {
        const Error error{"workspace.newer", {"shop.dilim", "7", "3"}};
        QCOMPARE(errorText(error, "en"),
                 u"shop.dilim was written by a newer Dilim (format 7; this one knows up to 3). It "
                 "was not touched; update Dilim to open it."_s);
        QCOMPARE(errorText(error, "tr"),
                 u"Bu dosyayı daha yeni bir Dilim yazmış: shop.dilim (biçim 7; bu sürüm en fazla 3 biçimini bilir). "
                 "Dosyaya dokunulmadı; açmak için Dilim programını güncelleyin."_s);
        QVERIFY(errorText(error, "az").startsWith(u"Bu faylı daha yeni Dilim yazıb: shop.dilim"));
    }

    void argumentsThatAreIdsGetWords()
    {
        QCOMPARE(errorText({"rule.operand_type", {"c1", "at_least", "number"}}, "tr"),
                 u"Kural, satır c1: “at_least” için verilen değerin türü yanlış; şu olmalı: Sayı."_s);
        QCOMPARE(errorText({"rule.wrong_facts", {"c1", "event.type", "lines"}}, "en"),
                 u"Rule, line c1: the field “event.type” cannot be asked of order lines."_s);
        QCOMPARE(errorText({"file.not_text", {"xlsx"}}, "az").left(54),
                 u"Bu, mətn faylı deyil: Excel kitabı (XLSX). Heç nə dəyi"_s);
    }

    void anArgumentMayLookLikeAPlace()
    {
        QCOMPARE(errorText({"rule.duplicate_id", {"%1 %2"}}, "en"),
                 u"Two lines of the rule have the id “%1 %2”. Give each its own, or none."_s);
    }

    void anUnknownCodeIsShownSoThatItCanBeReported()
    {
        QVERIFY(!hasErrorText("strange.thing"));
        QCOMPARE(
            errorText({"strange.thing", {"a", "b"}}, "en"),
            u"Something went wrong that has no explanation yet (strange.thing, a, b). Please report this sentence."_s);
        QVERIFY(errorText({"strange.thing", {}}, "tr").contains(u"(strange.thing)"));
    }
};

QTEST_GUILESS_MAIN(tst_error_text)
#include "tst_error_text.moc"
