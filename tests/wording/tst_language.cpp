// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace dilim::wording;
using namespace Qt::StringLiterals;

class tst_language : public QObject
{
    Q_OBJECT

private slots:
    void everyLanguageAnswersWithoutBeingLoaded()
    {
        QCOMPARE(translated("tr", "Fields", "Country"), u"Ülke"_s);
        QCOMPARE(translated("az", "Fields", "Country"), u"Ölkə"_s);
        QCOMPARE(translated("en", "Fields", "Country"), u"Country"_s);
    }

    void anUnknownTextOrLanguageKeepsTheSource()
    {
        QCOMPARE(translated("tr", "Fields", "Nothing of the kind"), u"Nothing of the kind"_s);
        QCOMPARE(translated("de", "Fields", "Country"), u"Country"_s);
        QVERIFY(!isLanguage("de"));
        QVERIFY(!isLanguage(""));
    }

    void countsChooseThePluralFormAndAreGrouped()
    {
        QCOMPARE(translated("en", "Labels", "%n customer(s)", 1), u"1 customer"_s);
        QCOMPARE(translated("en", "Labels", "%n customer(s)", 0), u"0 customers"_s);
        QCOMPARE(translated("en", "Labels", "%n customer(s)", 48'216), u"48,216 customers"_s);
        QCOMPARE(translated("tr", "Labels", "%n customer(s)", 48'216), u"48.216 müşteri"_s);
        QCOMPARE(translated("az", "Labels", "%n customer(s)", 5'000'000'000), u"5.000.000.000 müştəri"_s);
    }

    void placesAreFilledAtOnce()
    {
        QCOMPARE(filled(u"%2, %1 and %3%"_s, {u"%2"_s, u"b"_s, u"c"_s}), u"b, %2 and c%"_s);
        QCOMPARE(filled(u"100%"_s, {u"a"_s}), u"100%"_s);
        QCOMPARE(filled(u"%1 %2"_s, {u"a"_s}), u"a "_s);
    }

    void aLoadedLanguageReplacesTheOneBefore()
    {
        QCoreApplication &application = *QCoreApplication::instance();
        QCOMPARE(loadedLanguage(), std::string_view("en"));
        QVERIFY(loadLanguage(application, "tr"));
        QCOMPARE(QCoreApplication::translate("Fields", "Country"), u"Ülke"_s);
        QVERIFY(loadLanguage(application, "az"));
        QCOMPARE(QCoreApplication::translate("Fields", "Country"), u"Ölkə"_s);
        QVERIFY(!loadLanguage(application, "xx"));
        QCOMPARE(loadedLanguage(), std::string_view("az"));
        QVERIFY(loadLanguage(application, "en"));
        QCOMPARE(QCoreApplication::translate("Fields", "Country"), u"Country"_s);
        QCOMPARE(QCoreApplication::translate("Labels", "%n customer(s)", nullptr, 1), u"1 customer"_s);
    }

    void aFirstLetterKeepsItsDot()
    {
        QCOMPARE(capitalised(u"ilgi"_s, "tr"), u"İlgi"_s);
        QCOMPARE(capitalised(u"ilk"_s, "az"), u"İlk"_s);
        QCOMPARE(capitalised(u"interests"_s, "en"), u"Interests"_s);
        QCOMPARE(capitalised(u"şehri"_s, "tr"), u"Şehri"_s);
        QCOMPARE(capitalised(u"əvvəl"_s, "az"), u"Əvvəl"_s);
        QCOMPARE(capitalised(u"ırmak"_s, "tr"), u"Irmak"_s);
        QCOMPARE(capitalised(u"“VIP” x"_s, "tr"), u"“VIP” x"_s);
        QCOMPARE(capitalised(u"(ili"_s, "tr"), u"(İli"_s);
        QCOMPARE(capitalised(QString(), "tr"), QString());
    }
};

QTEST_GUILESS_MAIN(tst_language)
#include "tst_language.moc"
