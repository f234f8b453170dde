// SPDX-License-Identifier: GPL-3.0-or-later
#include "user_agents/user_agent.h"

#include <QTest>

#include <set>
#include <thread>

using namespace dilim::user_agents;

namespace {

struct Row {
    const char *name;
    const char *text;
    UserAgent expected;
};
const Row rows[] = {
    {"Chrome on Windows",
     "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36",
     {"Chrome", "141", "Windows", DeviceKind::Desktop}},
    {"Chrome on a telephone is Chrome",
     "Mozilla/5.0 (Linux; Android 15; SM-Q999B) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/139.0.0.0 Mobile "
     "Safari/537.36",
     {"Chrome", "139", "Android", DeviceKind::Mobile}},
    {"Chrome of an iPhone is Chrome",
     "Mozilla/5.0 (iPhone; CPU iPhone OS 18_2 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) "
     "CriOS/138.0.1.2 Mobile/15E148 Safari/604.1",
     {"Chrome", "138", "iOS", DeviceKind::Mobile}},
    {"an Android tablet does not say Mobile",
     "Mozilla/5.0 (Linux; Android 14; Lenovo TB-X777) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/137.0.0.0 "
     "Safari/537.36",
     {"Chrome", "137", "Android", DeviceKind::Tablet}},
    {"Safari on an iPad",
     "Mozilla/5.0 (iPad; CPU OS 17_7 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.7 "
     "Mobile/15E148 Safari/604.1",
     {"Safari", "17", "iOS", DeviceKind::Tablet}},
    {"Safari on a Mac",
     "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.3 "
     "Safari/605.1.15",
     {"Safari", "18", "macOS", DeviceKind::Desktop}},
    {"Firefox on Ubuntu",
     "Mozilla/5.0 (X11; Ubuntu; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
     {"Firefox", "133", "Linux", DeviceKind::Desktop}},
    {"Edge",
     "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 "
     "Safari/537.36 Edg/140.0.0.0",
     {"Edge", "140", "Windows", DeviceKind::Desktop}},
    {"a Chromebook",
     "Mozilla/5.0 (X11; CrOS x86_64 16093.1.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0.0.0 Safari/537.36",
     {"Chrome", "136", "ChromeOS", DeviceKind::Desktop}},
    {"Samsung's browser",
     "Mozilla/5.0 (Linux; Android 13; SAMSUNG SM-Z111) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/27.1 "
     "Chrome/125.0.0.0 Mobile Safari/537.36",
     {"Samsung Internet", "27", "Android", DeviceKind::Mobile}},
    {"Brave that says so",
     "Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/132.0.0.0 Mobile Safari/537.36 "
     "Brave/132",
     {"Brave", "132", "Android", DeviceKind::Mobile}},
    {"Internet Explorer with a pen is a computer",
     "Mozilla/5.0 (compatible; MSIE 10.0; Windows NT 6.2; Trident/6.0; Tablet PC 2.0)",
     {"Internet Explorer", "10", "Windows", DeviceKind::Desktop}},
    {"a robot that calls itself a telephone",
     "Mozilla/5.0 (Linux; Android 6.0.1; Nexus 5X Build/MMB29P) AppleWebKit/537.36 (KHTML, like Gecko) "
     "Chrome/140.0.1.1 Mobile Safari/537.36 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
     {"Googlebot", "2", "Android", DeviceKind::Bot}},
    {"a program", "curl/8.11.0", {"curl", "8", "", DeviceKind::Bot}},
    {"a television",
     "Mozilla/5.0 (SMART-TV; Linux; Tizen 7.0) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/5.2 "
     "Chrome/94.0.4606.31 TV Safari/537.36",
     {"Samsung Internet", "5", "Tizen", DeviceKind::Tv}},
    {"an app for Android does not say Mobile either",
     "ShopApp/3.2 build 57/Android SDK 33",
     {"", "", "Android", DeviceKind::Mobile}},
    {"a browser of Xiaomi is no television",
     "Mozilla/5.0 (Linux; U; Android 12; tr-tr; Redmi X) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 "
     "Chrome/100.0.4896.127 Mobile Safari/537.36 XiaoMi/MiuiBrowser/13.2.1",
     {"Mi Browser", "13", "Android", DeviceKind::Mobile}},
    {"a console",
     "Mozilla/5.0 (PlayStation; PlayStation 5/9.20) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/13.0 "
     "Safari/605.1.15",
     {"Safari", "13", "", DeviceKind::Console}},
    {"nothing", "", {"", "", "", DeviceKind::Other}},
    {"no user agent", "Ayşe Yılmaz", {"", "", "", DeviceKind::Other}},
    {"bytes that are no text", "\xff\xfe\x80(;", {"", "", "", DeviceKind::Other}},
};

struct LooksRow {
    const char *text;
    bool looks;
};
constexpr LooksRow looksRows[] = {
    {"Mozilla/5.0 (Windows NT 10.0; Win64; x64)", true},
    {"Mozilla/4.0 (compatible; MSIE 6.0)", true},
    {"Dalvik/2.1.0 (Linux; U; Android 9)", true},
    {"Opera/9.80 (Android; Opera Mini/36)", true},
    {"curl/7.68.0", true},
    {"My Shop/341 CFNetwork/1390 Darwin/22.0.0", true},
    {"Instagram 415.0.0.36.76 Android (33/13)", false},
    {"", false},
    {"Mozilla", false},
    {"01/02/2024", false},
    {"Mar/2024/01", false},
    {"2024/01", false},
    {"/products/12", false},
    {"https://example.com/1.0", false},
    {"S/2.0", false},
    {"Beden/38", false},
    {"a@b.c/1", false},
};

} // namespace

class TestUserAgent : public QObject
{
    Q_OBJECT

private slots:
    void aUserAgentIsUnderstood_data();
    void aUserAgentIsUnderstood();
    void whatLooksLikeOne_data();
    void whatLooksLikeOne();
    void everyDeviceHasItsOwnWord();
    void aLongTextEndsSomewhere();
    void manyThreadsGetTheSameAnswer();
};

void TestUserAgent::aUserAgentIsUnderstood_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < static_cast<int>(std::size(rows)); ++i)
        QTest::newRow(rows[i].name) << i;
}

void TestUserAgent::aUserAgentIsUnderstood()
{
    QFETCH(int, row);
    const UserAgent found = userAgentOf(rows[row].text);
    const UserAgent &expected = rows[row].expected;
    QCOMPARE(QString::fromStdString(found.browser), QString::fromStdString(expected.browser));
    QCOMPARE(QString::fromStdString(found.browserVersion), QString::fromStdString(expected.browserVersion));
    QCOMPARE(QString::fromStdString(found.system), QString::fromStdString(expected.system));
    QCOMPARE(std::string(deviceWord(found.device)), std::string(deviceWord(expected.device)));
}

void TestUserAgent::whatLooksLikeOne_data()
{
    QTest::addColumn<bool>("looks");
    for (const LooksRow &row : looksRows)
        QTest::newRow(row.text) << row.looks;
}

void TestUserAgent::whatLooksLikeOne()
{
    QFETCH(bool, looks);
    QCOMPARE(looksLikeUserAgent(QTest::currentDataTag()), looks);
}

void TestUserAgent::everyDeviceHasItsOwnWord()
{
    std::set<std::string_view> words;
    for (int kind = 0; kind <= static_cast<int>(DeviceKind::Other); ++kind)
        words.insert(deviceWord(static_cast<DeviceKind>(kind)));
    QCOMPARE(words.size(), std::size_t{7});
}

void TestUserAgent::aLongTextEndsSomewhere()
{
    std::string text = rows[0].text;
    for (int i = 0; i < 20'000; ++i)
        text += " ;(SM-A)Build/ a1-";
    QCOMPARE(userAgentOf(text).browser, std::string("Chrome"));
    QCOMPARE(userAgentOf(std::string(1'000'000, '(')), UserAgent());
}

void TestUserAgent::manyThreadsGetTheSameAnswer()
{
    std::vector<std::vector<UserAgent>> answers(4);
    std::vector<std::thread> threads;
    for (std::vector<UserAgent> &own : answers) {
        threads.emplace_back([&own] {
            for (const Row &row : rows)
                own.push_back(userAgentOf(row.text));
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    for (const std::vector<UserAgent> &own : answers)
        QVERIFY(own == answers.front());
}

QTEST_GUILESS_MAIN(TestUserAgent)
#include "tst_user_agent.moc"
