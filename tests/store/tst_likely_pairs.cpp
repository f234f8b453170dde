// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/edits.h"
#include "store/likely_pairs.h"
#include "store/name_forms.h"
#include "store/pair_evidence.h"
#include "store/person_traits.h"
#include "store/workspace_fixture.h"
#include "support/shown.h"
#include "support/store_tables.h"

#include <QTest>
#include <random>

using namespace dilim;
using namespace dilim::store;
using namespace dilim::test;
using fields::Entity;

namespace {

constexpr std::size_t all = 1000;

LikelyPairs pairsOf(WorkspaceFile &file)
{
    Progress progress;
    const auto snapshot = snapshotOf(file);
    return wanted(likelyPairs(*snapshot, wanted(liveEdits(file.connection())), all, progress));
}

/// "1 2, 3 4": customer numbers of the pairs, ascending.
std::string described(WorkspaceFile &file, const LikelyPairs &pairs)
{
    const auto snapshot = snapshotOf(file);
    std::vector<std::string> texts;
    for (const LikelyPair &pair : pairs.pairs) {
        std::array<std::string, 2> names = {customerName(*snapshot, pair.first), customerName(*snapshot, pair.second)};
        std::sort(names.begin(), names.end());
        texts.push_back(names[0] + ' ' + names[1]);
    }
    std::sort(texts.begin(), texts.end());
    std::string text;
    for (const std::string &pair : texts)
        text += (text.empty() ? "" : ", ") + pair;
    return text;
}

} // namespace

class TestLikelyPairs : public QObject
{
    Q_OBJECT

private slots:
    void spellingsSoundAlike_data();
    void spellingsSoundAlike();
    void mailboxesAreOne_data();
    void mailboxesAreOne();
    void whoIsOffered_data();
    void whoIsOffered();
    void theLikeliestComesFirstWithItsReasons();
    void whomAPersonRejectedIsNotOfferedAgain();
    void sortingMissesNobody();
};

void TestLikelyPairs::spellingsSoundAlike_data()
{
    QTest::addColumn<QByteArray>("one");
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("alike");
    const auto row = [](const char *one, const char *other, bool alike = true) {
        QTest::addRow("%s %s", one, other) << QByteArray(one) << QByteArray(other) << alike;
    };
    row("Çağlar", "Caglar");
    row("Çağlar", "Caglər");
    row("Çağlar", "Chaghlar");
    row("Məmmədov", "Mammadov");
    row("Məmmədov", "Mamedov");
    row("Əliyeva", "Aliyeva");
    row("Cavid", "Javid");
    row("Xalid", "Khalid");
    row("Qasımov", "Gasimov");
    row("Şahin", "Shahin");
    row("Ali", "Veli", false);
    row("Ayşe", "Ayla", false);
    row("Mehmet", "Ahmet", false);
    row("Yılmaz", "Yıldız", false);
}

void TestLikelyPairs::spellingsSoundAlike()
{
    QFETCH(QByteArray, one);
    QFETCH(QByteArray, other);
    QFETCH(bool, alike);
    QCOMPARE(soundForm(matchKey(one.toStdString())) == soundForm(matchKey(other.toStdString())), alike);
}

void TestLikelyPairs::mailboxesAreOne_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QByteArray>("mailbox");
    const auto row = [](const char *address, const char *mailbox) {
        QTest::addRow("%s", address) << QByteArray(address) << QByteArray(mailbox);
    };
    row("ayse.yilmaz@gmail.com", "ayseyilmaz@gmail.com");
    row("ayse.yilmaz+promo@example.com", "ayseyilmaz@example.com");
    row("a@gmial.com", "a@gmail.com");
    row("a@gmail.co", "a@gmail.com");
    row("a@gmail.con", "a@gmail.com");
    row("a@hotmal.com", "a@hotmail.com");
    row("a@googlemail.com", "a@gmail.com");
    row("a@mail.com", "a@mail.com");
    row("a@ymail.com", "a@ymail.com");
    row("a@example.com", "a@example.com");
}

void TestLikelyPairs::mailboxesAreOne()
{
    QFETCH(QByteArray, address);
    QFETCH(QByteArray, mailbox);
    QCOMPARE(shown(mailboxForm(address.toStdString()).mailbox), QString::fromUtf8(mailbox));
}

void TestLikelyPairs::whoIsOffered_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QByteArray>("pairs");
    const auto row = [](const char *name, const char *rows, const char *pairs) {
        QTest::newRow(name) << QByteArray(rows) << QByteArray(pairs);
    };
    // number | name | e-mail | phone | birth date | address | postcode | district | city
    row("same name and birth date", "1|Ayşe Yılmaz|a@x.com||1990-05-02\n2|AYSE YILMAZ|b@x.com||1990-05-02\n", "1 2");
    row("same name, other birth date",
        "1|Ayşe Yılmaz|||1990-05-02|Lale Sokak 1\n2|Ayşe Yılmaz|||1991-05-02|Lale Sokak 1\n", "");
    row("same name turned round, same address", "1|Ayşe Yılmaz||||Lale Sok. 1\n2|Yılmaz, Ayşe||||LALE SOK 1\n", "1 2");
    row("same name, postcode and district", "1|Ayşe Yılmaz|||||34710|Kadıköy\n2|Ayse Yilmaz|||||34710|KADIKÖY\n",
        "1 2");
    row("same name and postcode alone", "1|Ayşe Yılmaz|||||34710\n2|Ayse Yilmaz|||||34710\n", "");
    row("same name alone", "1|Ayşe Yılmaz|a@x.com\n2|Ayşe Yılmaz|b@x.com\n", "");
    row("a relay address and a rare name", "1|İsmail Çağlar|i@x.com\n2|Ismail Caglar|q7@marketplace.example\n", "1 2");
    row("a relay address in another city",
        "1|İsmail Çağlar|i@x.com||||||Ankara\n2|İsmail Çağlar|q@marketplace.example||||||Bursa\n", "");
    row("no contact and a rare name", "1|İsmail Çağlar|i@x.com\n2|İsmail Çağlar\n", "1 2");
    row("neither has a contact", "1|İsmail Çağlar\n2|İsmail Çağlar\n", "");
    row("a name that many bear",
        "1|Ali Can|1@x.com\n2|Ali Can|2@x.com\n3|Ali Can|3@x.com\n4|Ali Can|4@x.com\n5|Ali Can|5@x.com\n6|Ali Can\n",
        "");
    row("dots and a tag", "1||a.y@gmail.com\n2||ay+shop@gmail.com\n", "1 2");
    row("a slip in the domain", "1|Ali Can|ali@gmail.com\n2|Ali Can|ali@gmial.com\n", "1 2");
    row("of a name that many bear, the birth date counts and the missing contact does not",
        "1|Ali Can|1@x.com||1990-05-02\n2|Ali Can|2@x.com\n3|Ali Can|3@x.com\n4|Ali Can|4@x.com\n5|Ali Can|5@x.com\n"
        "6|Ali Can|||1990-05-02\n",
        "1 6");
    row("one mailbox, other first names", "1|Ali Can|can@gmail.com\n2|Ayla Can|can+ayla@gmail.com\n", "");
    row("role addresses", "1|Info|info+a@x.com\n2|Ali Can|info@x.com\n", "");
    row("phone and spelling", "1|Çağlar Demir||05321112233\n2|Chaglar Demir||+905321112233\n", "1 2");
    row("phone and initial", "1|E. Məmmədov||0501112233\n2|Elvin Mammadov||+994501112233\n", "1 2");
    row("a family's phone", "1|Ali Can||05321112233\n2|Ayla Can||05321112233\n", "");
    row("first names sound alike, last names differ", "1|Ali Can||05321112233\n2|Aly Kaya||05321112233\n", "");
    row("placeholder phones", "1|Ali Can||0000000000\n2|Aly Can||0000000000\n", "");
    row("a test person has no last name", "1|Test|||1990-01-01\n2|Test|||1990-01-01\n", "");
}

void TestLikelyPairs::whoIsOffered()
{
    QFETCH(QByteArray, rows);
    QFETCH(QByteArray, pairs);
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer,
                       "customer.external_id|customer.full_name|customer.email|customer.phone|customer.birth_date|"
                       "customer.address|customer.postal_code|customer.district|customer.city\n"
                           + rows.toStdString()));
    QCOMPARE(shown(described(file, pairsOf(file))), QString::fromUtf8(pairs));
}

void TestLikelyPairs::theLikeliestComesFirstWithItsReasons()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer,
                       "customer.external_id|customer.full_name|customer.email|customer.birth_date|customer.city\n"
                       "1|İsmail Çağlar|i@x.com||\n2|İsmail Çağlar|q@marketplace.example||\n"
                       "3|Ayşe Yılmaz|a@x.com|1990-05-02|Ankara\n4|Ayse Yilmaz|b@x.com|1990-05-02|Ankara\n"));
    const LikelyPairs pairs = pairsOf(file);
    QCOMPARE(pairs.found, 2U);
    QCOMPARE(pairs.pairs[0].first, 2U);
    QCOMPARE(pairs.pairs[0].second, 3U);
    std::string ids;
    for (const ingest::Evidence &evidence : pairs.pairs[0].evidence)
        ids += evidence.id + ' ';
    QCOMPARE(shown(ids), shown("likely_birth_date likely_city likely_same_name "));
    QVERIFY(pairs.pairs[0].score > pairs.pairs[1].score);
    QCOMPARE(pairs.pairs[1].score, 56); // 1 - 0.8 * 0.55
    Progress progress;
    const LikelyPairs first = wanted(likelyPairs(*snapshotOf(file), {}, 1, progress));
    QCOMPARE(first.found, 2U);
    QCOMPARE(first.pairs.size(), 1U);
    QCOMPARE(first.pairs[0], pairs.pairs[0]);
}

void TestLikelyPairs::whomAPersonRejectedIsNotOfferedAgain()
{
    const Folder folder;
    WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
    wanted(importTable(file, Entity::Customer,
                       "customer.external_id|customer.full_name|customer.birth_date\n"
                       "1|Ayşe Yılmaz|1990-05-02\n2|Ayse Yilmaz|1990-05-02\n"));
    QCOMPARE(pairsOf(file).found, 1U);
    const Edit edit = wanted(addEdit(file, EditKind::Distinct, {std::vector<std::uint32_t>{1}, {0}}, {}));
    QCOMPARE(pairsOf(file).found, 0U);
    wanted(undoEdit(file, edit.identity.id, {}));
    QCOMPARE(pairsOf(file).found, 1U);
}

/// All pairs compared, against those that sorting finds.
void TestLikelyPairs::sortingMissesNobody()
{
    std::mt19937 random(7);
    const auto one = [&random](std::initializer_list<const char *> words) {
        return std::string(*(words.begin() + random() % words.size()));
    };
    std::size_t offered = 0;
    for (int round = 0; round < 30; ++round) {
        const Folder folder;
        WorkspaceFile file = newWorkspace(folder.path("a.dilim"));
        std::string table = "customer.external_id|customer.full_name|customer.email|customer.phone|customer.birth_date|"
                            "customer.address|customer.city\n";
        for (int id = 1; id <= 9; ++id) {
            table += std::to_string(id) + '|' + one({"Ayşe", "Ayshe", "A.", "Elvin", "Alvin", "Can"}) + ' '
                + one({"Məmmədov", "Mamedov", "Kaya"}) + '|'
                + one({" ", "a.b@gmail.com", "ab+x@gmail.com", "ab@gmial.com", "q@marketplace.example", "c@x.com"})
                + '|' + one({" ", "05321112233", "0501112233", " "}) + '|' + one({" ", "1990-05-02", "1991-05-02"})
                + '|' + one({" ", "Lale Sokak 1", " "}) + '|' + one({" ", "Bursa", "Ankara"}) + '\n';
        }
        wanted(importTable(file, Entity::Customer, table));
        const auto snapshot = snapshotOf(file);
        const TraitReader reader(*snapshot);
        std::vector<LikelyPair> slow;
        for (std::uint32_t a = 0; a < snapshot->customerCount(); ++a) {
            for (std::uint32_t b = a + 1; b < snapshot->customerCount(); ++b) {
                LikelyPair pair = judgedPair({a, reader.of(a)}, {b, reader.of(b)}, NameBearers::Few);
                if (pair.score >= leastScore)
                    slow.push_back(std::move(pair));
            }
        }
        std::stable_sort(slow.begin(), slow.end(),
                         [](const LikelyPair &a, const LikelyPair &b) { return a.score > b.score; });
        const LikelyPairs fast = pairsOf(file);
        QVERIFY2(fast.pairs == slow, table.c_str());
        offered += slow.size();
    }
    QVERIFY(offered > 30);
}

QTEST_GUILESS_MAIN(TestLikelyPairs)
#include "tst_likely_pairs.moc"
