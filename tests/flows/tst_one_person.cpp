// SPDX-License-Identifier: GPL-3.0-or-later
// People who stand in the exports of three systems.
#include "flows/cli_runner.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

using namespace dilim::tests;
using namespace Qt::StringLiterals;

namespace {

constexpr auto list = "Customer ID,Full name,Email,Phone\n"
                      "1,Ayşe Yılmaz,ayse@example.com,+905321110011\n"
                      "2,Ayşe Yılmaz,ayse@example.com,\n"
                      "3,Ayse Yilmaz,ayse+promo@example.com,\n";

} // namespace

class tst_one_person : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void people_of_three_systems_are_one_set();
    void undoing_one_import_takes_back_only_its_share();
    void a_likely_pair_is_joined_and_the_join_undone();
    void a_pair_told_apart_is_not_offered_again();
    void keys_become_a_person_of_their_own();
    void names_that_fit_several_are_refused();

private:
    CliAnswer run(const QStringList &arguments) const;
    QJsonObject answer(const QStringList &arguments) const;
    QString importedFormats() const;
    QString importedList() const;
    QStringList filesOf(const QString &workspace, const QString &customer) const;

    QTemporaryDir m_folder;
    QString m_formats;
    mutable int m_workspaces = 0;
};

void tst_one_person::initTestCase()
{
    const QString shared = sharedFolder();
    if (!shared.isEmpty() && QDir(shared).exists(u"formats"_s))
        m_formats = shared + u"/formats"_s;
    else if (!shared.isEmpty() && QDir(shared).exists(u"../formats"_s))
        m_formats = shared + u"/../formats"_s;
    QVERIFY(writeFile(m_folder.filePath(u"list.csv"_s), list));
}

CliAnswer tst_one_person::run(const QStringList &arguments) const
{
    return runCli(QStringLiteral(DILIM_CLI), arguments + QStringList{u"--today"_s, u"2026-08-01"_s});
}

QJsonObject tst_one_person::answer(const QStringList &arguments) const
{
    const CliAnswer done = run(arguments + QStringList{u"--json"_s});
    if (done.exitCode != 0)
        qWarning("%s: %s", qPrintable(arguments.join(u' ')), qPrintable(done.error));
    return done.json();
}

QString tst_one_person::importedFormats() const
{
    const QString workspace = m_folder.filePath(u"%1.dilim"_s.arg(++m_workspaces));
    run({u"new"_s, workspace, u"--currency"_s, u"TRY"_s});
    constexpr std::pair<const char *, const char *> files[] = {{"shopify-orders.csv", "Shopify"},
                                                               {"mailchimp-audience-subscribed.csv", "Mailchimp"},
                                                               {"trendyol-orders.xlsx", "Trendyol"}};
    for (const auto &[file, source] : files)
        run({u"import"_s, workspace, m_formats + u'/' + QLatin1String(file), u"--source"_s, QLatin1String(source)});
    return workspace;
}

QString tst_one_person::importedList() const
{
    const QString workspace = m_folder.filePath(u"%1.dilim"_s.arg(++m_workspaces));
    run({u"new"_s, workspace});
    run({u"import"_s, workspace, m_folder.filePath(u"list.csv"_s)});
    return workspace;
}

/// The files, each once, of the rows that a customer was put together from.
QStringList tst_one_person::filesOf(const QString &workspace, const QString &customer) const
{
    QStringList files;
    const QJsonObject told = answer({u"explain"_s, workspace, u"--customer"_s, customer});
    for (const QJsonValue &row : told[u"joined_from"_s][u"rows"_s].toArray()) {
        if (const QString file = row[u"file"_s].toString(); !files.contains(file))
            files += file;
    }
    return files;
}

void tst_one_person::people_of_three_systems_are_one_set()
{
    if (m_formats.isEmpty())
        QSKIP("The folder of sample exports is absent.");
    const QString workspace = importedFormats();
    QCOMPARE(filesOf(workspace, u"ayse.yilmaz@example.com"_s),
             (QStringList{u"shopify-orders.csv"_s, u"mailchimp-audience-subscribed.csv"_s, u"trendyol-orders.xlsx"_s}));
    QCOMPARE(filesOf(workspace, u"ismail.caglar@example.com"_s),
             (QStringList{u"shopify-orders.csv"_s, u"mailchimp-audience-subscribed.csv"_s}));
    QCOMPARE(filesOf(workspace, u"relay12@marketplace.example"_s), QStringList{u"trendyol-orders.xlsx"_s});
    const CliAnswer words = run({u"explain"_s, workspace, u"--customer"_s, u"ayse.yilmaz@example.com"_s});
    QVERIFY2(words.output.contains("joined by e-mail ayse.yilmaz@example.com"), words.output.constData());

    QStringList offered;
    const QJsonObject likely = answer({u"likely"_s, workspace});
    for (const QJsonValue &pair : likely[u"pairs"_s].toArray())
        offered += pair[u"first"_s][u"name"_s].toString() + u" - "_s + pair[u"second"_s][u"name"_s].toString();
    QCOMPARE(offered.count(u"İsmail Çağlar - İsmail Çağlar"_s), 1);
    QCOMPARE(offered.filter(u"Ayşe"_s), QStringList());
}

void tst_one_person::undoing_one_import_takes_back_only_its_share()
{
    if (m_formats.isEmpty())
        QSKIP("The folder of sample exports is absent.");
    const QString workspace = importedFormats();
    const QString ayse = u"key:0"_s; // her address is the first key of the first file
    QCOMPARE(run({u"undo-import"_s, workspace, u"2"_s}).exitCode, 0);
    QCOMPARE(filesOf(workspace, ayse), (QStringList{u"shopify-orders.csv"_s, u"trendyol-orders.xlsx"_s}));
    QCOMPARE(filesOf(workspace, u"ismail.caglar@example.com"_s), QStringList{u"shopify-orders.csv"_s});
    QCOMPARE(run({u"undo-import"_s, workspace, u"3"_s}).exitCode, 0);
    QCOMPARE(filesOf(workspace, ayse), QStringList{u"shopify-orders.csv"_s});
    QCOMPARE(answer({u"likely"_s, workspace})[u"found"_s].toInt(), 0);
}

void tst_one_person::a_likely_pair_is_joined_and_the_join_undone()
{
    if (m_formats.isEmpty())
        QSKIP("The folder of sample exports is absent.");
    const QString workspace = importedFormats();
    const QString ismail = u"ismail.caglar@example.com"_s;
    const CliAnswer joined = run({u"join"_s, workspace, ismail, u"relay12@marketplace.example"_s});
    QVERIFY2(joined.exitCode == 0, qPrintable(joined.error));
    const QStringList three = {u"shopify-orders.csv"_s, u"mailchimp-audience-subscribed.csv"_s,
                               u"trendyol-orders.xlsx"_s};
    QCOMPARE(filesOf(workspace, ismail), three);
    // The join holds though the import that brought one of its keys is undone.
    QCOMPARE(run({u"undo-import"_s, workspace, u"1"_s}).exitCode, 0);
    QCOMPARE(filesOf(workspace, ismail), three.mid(1));
    QCOMPARE(run({u"undo-edit"_s, workspace, u"1"_s}).exitCode, 0);
    QCOMPARE(filesOf(workspace, ismail), three.mid(1, 1));
    const QJsonArray edits = answer({u"edits"_s, workspace})[u"edits"_s].toArray();
    QCOMPARE(edits.size(), 1);
    QVERIFY(!edits[0][u"undone"_s].isNull());
}

void tst_one_person::a_pair_told_apart_is_not_offered_again()
{
    const QString workspace = importedList();
    const QJsonObject likely = answer({u"likely"_s, workspace});
    QCOMPARE(likely[u"found"_s].toInt(), 1);
    const QJsonValue pair = likely[u"pairs"_s][0];
    QCOMPARE(pair[u"evidence"_s][0][u"id"_s].toString(), u"likely_mailbox"_s);
    const auto key = [&pair](const QString &side) { return u"key:%1"_s.arg(pair[side][u"key"_s].toInt()); };
    QCOMPARE(run({u"distinct"_s, workspace, key(u"first"_s), key(u"second"_s)}).exitCode, 0);
    QCOMPARE(answer({u"likely"_s, workspace})[u"found"_s].toInt(), 0);
    QCOMPARE(run({u"undo-edit"_s, workspace, u"1"_s}).exitCode, 0);
    QCOMPARE(answer({u"likely"_s, workspace})[u"found"_s].toInt(), 1);
}

void tst_one_person::keys_become_a_person_of_their_own()
{
    const QString workspace = importedList();
    QCOMPARE(answer({u"explain"_s, workspace, u"--customer"_s, u"2"_s})[u"joined_from"_s][u"rows"_s].toArray().size(),
             2);
    const CliAnswer split = run({u"split"_s, workspace, u"key:1"_s});
    QVERIFY2(split.exitCode == 0, qPrintable(split.error));
    const QJsonObject told = answer({u"explain"_s, workspace, u"--customer"_s, u"2"_s});
    QCOMPARE(told[u"joined_from"_s][u"rows"_s].toArray().size(), 1);
    QCOMPARE(told[u"joined_from"_s][u"edits"_s][0][u"kind"_s].toString(), u"split"_s);
    QCOMPARE(run({u"split"_s, workspace, u"key:1"_s}).exitCode, 1); // all that he or she has
}

void tst_one_person::names_that_fit_several_are_refused()
{
    const QString workspace = importedList();
    QVERIFY(writeFile(m_folder.filePath(u"other.csv"_s), "Customer ID,Full name\n3,Can Kaya\n"));
    run({u"import"_s, workspace, m_folder.filePath(u"other.csv"_s), u"--source"_s, u"fair"_s});
    const CliAnswer joined = run({u"join"_s, workspace, u"3"_s, u"ayse@example.com"_s});
    QCOMPARE(joined.exitCode, 1);
    QVERIFY2(joined.error.contains(u"“3”"_s), qPrintable(joined.error));
    QCOMPARE(answer({u"edits"_s, workspace})[u"edits"_s].toArray().size(), 0);
}

QTEST_GUILESS_MAIN(tst_one_person)
#include "tst_one_person.moc"
