// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"
#include "workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <thread>

using namespace dilim;
using columns::Column;
using columns::Snapshot;

namespace {

constexpr std::size_t askers = 4;

/// Calls ask(0) ... ask(askers - 1), each on a thread of its own.
void onManyThreads(const std::function<void(std::size_t)> &ask)
{
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < askers; ++i)
        threads.emplace_back(ask, i);
    for (std::thread &thread : threads)
        thread.join();
}

constexpr fields::Entity entities[] = {fields::Entity::Customer, fields::Entity::Order, fields::Entity::OrderLine,
                                       fields::Entity::Product, fields::Entity::Event};

/// Every column, by entity, then name; the asking begins at another one for each `start`.
std::vector<const Column *> allColumns(const Snapshot &snapshot, std::size_t start)
{
    std::vector<std::pair<const columns::Table *, std::string>> names;
    for (const fields::Entity entity : entities) {
        for (const std::string &name : snapshot.table(entity).names())
            names.emplace_back(&snapshot.table(entity), name);
    }
    std::vector<const Column *> columns(names.size());
    for (std::size_t i = 0; i < names.size(); ++i) {
        const std::size_t at = (i + start * names.size() / askers) % names.size();
        columns[at] = names[at].first->find(names[at].second);
    }
    return columns;
}

bool isSame(const Column &a, const Column &b)
{
    if (a.index() != b.index())
        return false;
    if (const auto *integers = std::get_if<columns::IntegerColumn>(&a)) {
        const auto &others = std::get<columns::IntegerColumn>(b);
        return integers->values == others.values && integers->scale == others.scale;
    }
    if (const auto *codes = std::get_if<columns::CodeColumn>(&a))
        return codes->codes == std::get<columns::CodeColumn>(b).codes;
    if (const auto *lists = std::get_if<columns::ListColumn>(&a))
        return lists->codes == std::get<columns::ListColumn>(b).codes;
    return std::get<columns::TextColumn>(a).bytes == std::get<columns::TextColumn>(b).bytes;
}

rules::Rule sampleRule(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const auto rule = rules::parseRule(file.readAll().toStdString());
    if (!rule)
        qFatal("%s: %s", qPrintable(path), rule.error().code.c_str());
    return *rule;
}

} // namespace

class TestSharedSnapshot : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void columnsAreTheSameWhicheverThreadAsksFirst();
    void linksAndOriginsAreTheSameWhicheverThreadAsksFirst();
    void rulesAreCountedOnManyThreadsAtOnce();

private:
    [[nodiscard]] workspace::Workspace openShop() const;

    QTemporaryDir m_folder;
    Progress m_progress;
};

void TestSharedSnapshot::initTestCase()
{
    auto shop = workspace::Workspace::create(m_folder.filePath(QStringLiteral("shop.dilim")).toStdString(),
                                             {"TRY", "Europe/Istanbul"});
    QVERIFY(shop);
    for (const char *name : {"customers", "products", "orders", "order_lines", "events"}) {
        workspace::ImportRequest request;
        request.path = std::string(DILIM_SOURCE_DIR "/resources/sample/") + name + ".csv";
        QVERIFY2(shop->importFile(request, m_progress), name);
    }
}

// Opened anew, so that no column was asked for yet.
workspace::Workspace TestSharedSnapshot::openShop() const
{
    auto shop = workspace::Workspace::open(m_folder.filePath(QStringLiteral("shop.dilim")).toStdString(),
                                           store::WorkspaceFile::Mode::ReadOnly);
    if (!shop)
        qFatal("%s", shop.error().code.c_str());
    return *std::move(shop);
}

void TestSharedSnapshot::columnsAreTheSameWhicheverThreadAsksFirst()
{
    workspace::Workspace shop = openShop();
    const auto snapshot = shop.snapshot(m_progress);
    QVERIFY(snapshot);
    std::vector<std::vector<const Column *>> found(askers);
    onManyThreads([&](std::size_t i) { found[i] = allColumns(**snapshot, i); });
    QVERIFY(!(*snapshot)->failure());

    workspace::Workspace other = openShop();
    const auto alone = other.snapshot(m_progress);
    QVERIFY(alone);
    const std::vector<const Column *> expected = allColumns(**alone, 0);
    for (std::size_t column = 0; column < expected.size(); ++column) {
        for (std::size_t i = 0; i < askers; ++i)
            QCOMPARE(found[i][column], found[0][column]); // made once
        QVERIFY(isSame(*found[0][column], *expected[column]));
    }
}

void TestSharedSnapshot::linksAndOriginsAreTheSameWhicheverThreadAsksFirst()
{
    workspace::Workspace shop = openShop();
    const auto snapshot = shop.snapshot(m_progress);
    QVERIFY(snapshot);
    std::vector<const std::vector<std::uint32_t> *> products(askers);
    std::vector<const columns::RowOrigins *> origins(askers);
    std::vector<std::size_t> otherCurrencies(askers);
    onManyThreads([&](std::size_t i) {
        products[i] = &(*snapshot)->lineProduct.get();
        origins[i] = &(*snapshot)->orderOrigin.get();
        otherCurrencies[i] = (*snapshot)->ordersInOtherCurrencies.get();
    });
    QVERIFY(!(*snapshot)->failure());
    QCOMPARE(products[0]->size(), (*snapshot)->lines.rows);
    QCOMPARE(origins[0]->size(), (*snapshot)->orders.rows);
    for (std::size_t i = 1; i < askers; ++i) {
        QCOMPARE(products[i], products[0]);
        QCOMPARE(origins[i], origins[0]);
        QCOMPARE(otherCurrencies[i], otherCurrencies[0]);
    }
}

void TestSharedSnapshot::rulesAreCountedOnManyThreadsAtOnce()
{
    const QDir folder(QStringLiteral(DILIM_SOURCE_DIR "/resources/sample/segments"));
    std::vector<rules::Rule> sampleRules;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        sampleRules.push_back(sampleRule(folder.filePath(name)));
    const rules::Context day =
        rules::contextOfDay(*parseIsoDate("2026-11-21"), *TimeZone::fromId("Europe/Istanbul"), "TRY", "tr");
    const auto members = [&](const Snapshot &snapshot, const rules::Library &library, std::size_t start) {
        std::vector<columns::Bitmap> result(sampleRules.size());
        for (std::size_t i = 0; i < sampleRules.size(); ++i) {
            const std::size_t at = (i + start) % sampleRules.size();
            Progress unheard;
            auto evaluation = rules::evaluate(sampleRules[at], snapshot, day, unheard, library);
            if (evaluation)
                result[at] = std::move(evaluation->members);
        }
        return result;
    };

    workspace::Workspace shop = openShop();
    const auto snapshot = shop.snapshot(m_progress);
    const auto library = shop.library(day, m_progress);
    QVERIFY(snapshot && library);
    std::vector<std::vector<columns::Bitmap>> found(askers);
    onManyThreads([&](std::size_t i) { found[i] = members(**snapshot, *library, i); });

    workspace::Workspace other = openShop();
    const auto alone = other.snapshot(m_progress);
    const auto aloneLibrary = other.library(day, m_progress);
    QVERIFY(alone && aloneLibrary);
    const std::vector<columns::Bitmap> expected = members(**alone, *aloneLibrary, 0);
    for (const columns::Bitmap &bitmap : expected)
        QVERIFY(bitmap.count() > 0);
    for (std::size_t i = 0; i < askers; ++i)
        QVERIFY(found[i] == expected);
}

QTEST_GUILESS_MAIN(TestSharedSnapshot)
#include "tst_shared_snapshot.moc"
