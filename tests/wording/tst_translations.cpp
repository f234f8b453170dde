// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_texts.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message {
    QString context;
    QString source;
    QString type; // "unfinished" ... of the translation
    QStringList forms; // one, or the plural forms
    bool plural = false;
};

QList<Message> messagesOf(const QString &language)
{
    QFile file(u"" DILIM_SOURCE_DIR "/translations/dilim_"_s + language + u".ts"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd() && !xml.hasError()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages += Message{context, {}, {}, {}, xml.attributes().value(u"numerus"_s) == u"yes"};
        } else if (xml.name() == u"source") {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            messages.last().type = xml.attributes().value(u"type"_s).toString();
            if (!messages.last().plural)
                messages.last().forms += xml.readElementText();
        } else if (xml.name() == u"numerusform") {
            messages.last().forms += xml.readElementText();
        }
    }
    return messages;
}

/// The places of a text, sorted: "%1 %2 %n".
QString placesOf(const QString &text)
{
    static const QRegularExpression place(u"%L?(\\d+|n)"_s);
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places += match.next().captured(1);
    places.sort();
    places.removeDuplicates();
    return places.join(u' ');
}

/// Texts whose translation is the very same, and why.
bool mayStayAsItIs(const Message &message, const QString &language)
{
    static const QRegularExpression places(u"%L?(\\d+|n)"_s);
    static const QRegularExpression letters(u"\\p{L}"_s);
    static const QSet<QString> names = {u"Dilim"_s, u"RFM"_s, u"R \\ F"_s, u"A4"_s, u"CSV"_s, u"PDF"_s, u"PNG"_s, u"SVG"_s};
    static const QSet<QString> turkish = {u"Segment"_s, u"Mar"_s, u"May"_s, u"No"_s}; // the same word; "No" is numara
    static const QSet<QString> azerbaijani = {u"Apr"_s, u"Mar"_s, u"May"_s, u"Median"_s, u"median"_s};
    QString words = message.source;
    words = words.remove(places).remove(u'&').remove(u" – "_s).trimmed();
    return !words.contains(letters) || names.contains(words)
        || (language == u"tr"_s ? turkish : azerbaijani).contains(words);
}

QString where(const Message &message)
{
    return message.context + u": "_s + message.source;
}

} // namespace

class tst_translations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextIsTranslated_data() { languageRows(); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        QVERIFY(messages.size() > 400);
        for (const Message &message : messages) {
            QVERIFY2(message.type.isEmpty(), qPrintable(where(message)));
            QVERIFY2(!message.forms.isEmpty(), qPrintable(where(message)));
            for (const QString &form : message.forms)
                QVERIFY2(!form.trimmed().isEmpty(), qPrintable(where(message)));
        }
    }

    void noTranslationIsItsEnglishSource_data() { languageRows(); }
    void noTranslationIsItsEnglishSource()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        for (const Message &message : messages)
            QVERIFY2(!message.forms.contains(message.source) || mayStayAsItIs(message, language),
                     qPrintable(where(message)));
    }

    void placesAreThoseOfTheSource_data() { languageRows(); }
    void placesAreThoseOfTheSource()
    {
        QFETCH(QString, language);
        const QList<Message> messages = messagesOf(language);
        for (const Message &message : messages) {
            for (const QString &form : message.forms)
                QVERIFY2(placesOf(form) == placesOf(message.source), qPrintable(where(message) + u" -> "_s + form));
        }
    }

    void countedTextsHaveThePluralFormsOfTheLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("forms");
        QTest::newRow("Turkish") << u"tr"_s << 1;
        QTest::newRow("Azerbaijani") << u"az"_s << 2;
        QTest::newRow("English") << u"en"_s << 2;
    }
    void countedTextsHaveThePluralFormsOfTheLanguage()
    {
        QFETCH(QString, language);
        QFETCH(int, forms);
        qsizetype counted = 0;
        const QList<Message> messages = messagesOf(language);
        for (const Message &message : messages) {
            QVERIFY2(!message.plural || message.forms.size() == forms, qPrintable(where(message)));
            counted += message.plural ? 1 : 0;
        }
        QVERIFY(counted > 20);
    }

    void englishHasBothFormsOfEveryCountedText()
    {
        QSet<QString> english;
        const QList<Message> inEnglish = messagesOf(u"en"_s);
        for (const Message &message : inEnglish) {
            english += where(message);
            QVERIFY2(message.plural && message.type.isEmpty(), qPrintable(where(message)));
            for (const QString &form : message.forms) {
                QVERIFY2(!form.isEmpty() && !form.contains(u"(s)"), qPrintable(where(message)));
                QVERIFY2(placesOf(form) == placesOf(message.source), qPrintable(where(message)));
            }
        }
        const QList<Message> inTurkish = messagesOf(u"tr"_s);
        for (const Message &message : inTurkish)
            QVERIFY2(!message.plural || english.contains(where(message)), qPrintable(where(message)));
    }

    void contextsOfNamespacesAreAskedForByName()
    {
        // lupdate names the context of a tr() outside classes after its namespace; translate() must ask for that one.
        QString sources;
        for (const QString &folder : {u"src"_s, u"app"_s, u"ui"_s}) {
            for (const QStringList &statements : dilim::test::statementsBelow(folder))
                sources += statements.join(u';');
        }
        QSet<QString> contexts;
        const QList<Message> messages = messagesOf(u"tr"_s);
        for (const Message &message : messages)
            contexts += message.context;
        for (const QString &context : contexts) {
            const bool ofNamespace = context.contains(u"::"_s) && context.section(u"::"_s, -1)[0].isLower();
            QVERIFY2(!ofNamespace || sources.contains(u"translate(\""_s + context + u'"'), qPrintable(context));
        }
    }

    void theSameTextsAreInEveryLanguage()
    {
        QSet<QString> turkish;
        QSet<QString> azerbaijani;
        for (const Message &message : messagesOf(u"tr"_s))
            turkish += where(message);
        for (const Message &message : messagesOf(u"az"_s))
            azerbaijani += where(message);
        QCOMPARE(turkish, azerbaijani);
    }

private:
    static void languageRows()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Turkish") << u"tr"_s;
        QTest::newRow("Azerbaijani") << u"az"_s;
    }
};

QTEST_GUILESS_MAIN(tst_translations)
#include "tst_translations.moc"
