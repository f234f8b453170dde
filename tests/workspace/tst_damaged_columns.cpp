// SPDX-License-Identifier: GPL-3.0-or-later
// A column is read when a question needs it. If it cannot be read, the question has an error for an answer, never
// figures in which the column counts as empty.
#include "analysis/breakdown.h"
#include "analysis/cohorts.h"
#include "analysis/field_overview.h"
#include "analysis/overview.h"
#include "analysis/rfm.h"
#include "rules/deciding_rows.h"
#include "rules/evaluate.h"
#include "rules/flip.h"
#include "rules/rule_words.h"
#include "store/sqlite.h"
#include "support/shown.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace dilim;
using test::shown;

namespace {

/// An open workspace as a question sees it.
struct Asked {
    const columns::Snapshot &snapshot;
    rules::Context context;
    const rules::Library &library;
    Progress &progress;

    [[nodiscard]] analysis::FieldSource fields() const { return {snapshot, context, library}; }
    [[nodiscard]] rules::Rule rule(const char *words) const
    {
        return *rules::parseRuleWords(words, snapshot.catalogue);
    }
};

template <typename T> std::string codeOf(const Result<T> &answer)
{
    return answer ? std::string("ok") : answer.error().code;
}

using Question = std::function<std::string(const Asked &)>; // gives the code of its error

constexpr const char *inAnkara = "all of\n  province is \"Ankara\"\n";
constexpr const char *manyOrders = "all of\n  count of orders is at least 2\n";

Question counts(const char *words)
{
    return [words](const Asked &asked) {
        return codeOf(rules::evaluate(asked.rule(words), asked.snapshot, asked.context, asked.progress, asked.library));
    };
}

Question breaksDown(const char *field)
{
    return [field](const Asked &asked) {
        analysis::BreakdownQuestion question;
        question.by = {field};
        return codeOf(analysis::breakdown(asked.fields(), question, {}, asked.progress));
    };
}

std::string scores(const Asked &asked)
{
    return codeOf(analysis::rfm(asked.snapshot, asked.context, {}, nullptr, asked.progress));
}

std::string followsCohorts(const Asked &asked)
{
    return codeOf(analysis::cohorts(asked.snapshot, asked.context, {}, nullptr, asked.progress));
}

std::string looksOver(const Asked &asked)
{
    return codeOf(analysis::overview(asked.snapshot, asked.context, asked.progress));
}

std::string looksIntoTheProvince(const Asked &asked)
{
    return codeOf(analysis::fieldOverview(asked.fields(), {"customer.province"}, nullptr, asked.progress));
}

std::string explainsTheProvince(const Asked &asked)
{
    return codeOf(
        rules::explain(asked.rule(inAnkara), asked.snapshot, 7, asked.context, asked.progress, asked.library));
}

std::string turnsTheProvince(const Asked &asked)
{
    return codeOf(
        rules::smallestFlip(asked.rule(inAnkara), asked.snapshot, 7, asked.context, asked.progress, asked.library));
}

/// Names the rows of the first customer with orders.
std::string namesOrders(const Asked &asked)
{
    for (std::size_t customer = 0; customer < asked.snapshot.customerCount(); ++customer) {
        const auto explained = rules::explain(asked.rule(manyOrders), asked.snapshot, customer, asked.context,
                                              asked.progress, asked.library);
        if (!explained)
            return codeOf(explained);
        if (explained->lines.back().facts.front().rows.empty())
            continue;
        (void)rules::newestRows(explained->lines.back().facts.front(), asked.snapshot, 5);
        return codeOf(unlessFailed(asked.snapshot, Result<bool>(true)));
    }
    return "nobody has orders";
}

std::string namesTheCustomer(const Asked &asked)
{
    (void)rules::customerSource(asked.snapshot, 0);
    return codeOf(unlessFailed(asked.snapshot, Result<bool>(true)));
}

struct Case {
    const char *name;
    const char *columns; // SQL condition on their names
    Question question;
};

const Case caseTable[] = {
    {"count", "name = 'customer.province'", counts(inAnkara)},
    {"count who has none", "name = 'customer.province'", counts("all of\n  province has no value\n")},
    {"count by orders", "name = 'order.status'", counts(manyOrders)},
    {"count by a derived field", "name = 'customer.birth_date'", counts("all of\n  age is at least 30\n")},
    {"count by derived RFM", "name = 'order.total'", counts("all of\n  rfm_money is at least 5\n")},
    {"explain", "name = 'customer.province'", explainsTheProvince},
    {"flip", "name = 'customer.province'", turnsTheProvince},
    {"RFM, amounts", "name = 'order.total'", scores},
    {"RFM, what counts", "name = 'order.status'", scores},
    {"cohorts", "name = 'order.total'", followsCohorts},
    {"breakdown of customers", "name = 'customer.province'", breaksDown("customer.province")},
    {"breakdown of products", "name = 'product.category'", breaksDown("product.category")},
    {"breakdown by links to products", "name = 'line.product'", breaksDown("product.category")},
    {"breakdown by a derived field", "name = 'order.total'", breaksDown("customer.revenue:band")},
    {"field", "name = 'customer.province'", looksIntoTheProvince},
    {"overview", "name = 'order.total'", looksOver},
    {"rows of orders", "name = '#line'", namesOrders},
    {"row of the customer", "name = '#line'", namesTheCustomer},
};

} // namespace

class tst_damaged_columns : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void a_question_that_needs_a_damaged_column_is_an_error_data();
    void a_question_that_needs_a_damaged_column_is_an_error();
    void what_was_derived_from_it_stays_an_error();
    void other_columns_answer_as_before();
    void the_workspace_is_read_anew_after_a_failure();

private:
    [[nodiscard]] std::string damaged(const std::string &columns);
    [[nodiscard]] workspace::Workspace opened(const std::string &path) const;
    template <typename Ask> void ask(workspace::Workspace &shop, Ask answer);

    QTemporaryDir m_folder;
    Progress m_progress;
    int m_copies = 0;
};

void tst_damaged_columns::initTestCase()
{
    const std::string path = m_folder.filePath(QStringLiteral("whole.dilim")).toStdString();
    auto shop = workspace::Workspace::create(path, {"TRY", "Europe/Istanbul"});
    QVERIFY(shop);
    for (const char *name : {"customers", "products", "orders", "order_lines"}) {
        workspace::ImportRequest request;
        request.path = std::string(DILIM_SOURCE_DIR "/resources/sample/") + name + ".csv";
        QVERIFY2(shop->importFile(request, m_progress), name);
    }
}

/// A copy of the shop in which the checksums of some columns are wrong.
std::string tst_damaged_columns::damaged(const std::string &columns)
{
    const QString copy = m_folder.filePath(QStringLiteral("copy%1.dilim").arg(++m_copies));
    if (!QFile::copy(m_folder.filePath(QStringLiteral("whole.dilim")), copy))
        qFatal("no copy");
    const auto connection = store::Connection::open(copy.toStdString(), store::Connection::Access::ReadWrite);
    if (!connection)
        qFatal("%s", connection.error().code.c_str());
    const Result<void> done = (*connection)
                                  ->execute("UPDATE column_piece SET checksum = checksum + 1 WHERE packed_column IN "
                                            "(SELECT id FROM packed_column WHERE "
                                            + columns + ")");
    if (!done || (*connection)->changes() == 0)
        qFatal("nothing damaged: %s", columns.c_str());
    return copy.toStdString();
}

workspace::Workspace tst_damaged_columns::opened(const std::string &path) const
{
    auto shop = workspace::Workspace::open(path, store::WorkspaceFile::Mode::ReadOnly);
    if (!shop)
        qFatal("%s", shop.error().code.c_str());
    return *std::move(shop);
}

template <typename Ask> void tst_damaged_columns::ask(workspace::Workspace &shop, Ask answer)
{
    const auto snapshot = shop.snapshot(m_progress);
    if (!snapshot)
        qFatal("%s", snapshot.error().code.c_str());
    const rules::Context context =
        rules::contextOfDay({daysFromCivil(2026, 11, 21)}, (*snapshot)->timeZone, (*snapshot)->currency, "en");
    const auto library = shop.library(context, m_progress);
    if (!library)
        qFatal("%s", library.error().code.c_str());
    answer(Asked{**snapshot, context, *library, m_progress});
}

void tst_damaged_columns::a_question_that_needs_a_damaged_column_is_an_error_data()
{
    QTest::addColumn<int>("number");
    for (std::size_t i = 0; i < std::size(caseTable); ++i)
        QTest::newRow(caseTable[i].name) << int(i);
}

void tst_damaged_columns::a_question_that_needs_a_damaged_column_is_an_error()
{
    QFETCH(int, number);
    const Case &row = caseTable[number];
    workspace::Workspace whole = opened(m_folder.filePath(QStringLiteral("whole.dilim")).toStdString());
    ask(whole, [&](const Asked &asked) { QCOMPARE(shown(row.question(asked)), QStringLiteral("ok")); });
    workspace::Workspace shop = opened(damaged(row.columns));
    ask(shop, [&](const Asked &asked) {
        QCOMPARE(shown(row.question(asked)), QStringLiteral("workspace.damaged"));
        QCOMPARE(shown(row.question(asked)), QStringLiteral("workspace.damaged")); // not only the first time
    });
}

void tst_damaged_columns::what_was_derived_from_it_stays_an_error()
{
    workspace::Workspace shop = opened(damaged("name = 'order.total'"));
    ask(shop, [](const Asked &asked) {
        QCOMPARE(shown(counts("all of\n  revenue is at least 100\n")(asked)), QStringLiteral("workspace.damaged"));
        QCOMPARE(shown(counts("all of\n  average_order is at least 100\n")(asked)),
                 QStringLiteral("workspace.damaged"));
        QCOMPARE(shown(breaksDown("customer.rfm_group")(asked)), QStringLiteral("workspace.damaged"));
    });
}

void tst_damaged_columns::other_columns_answer_as_before()
{
    workspace::Workspace shop = opened(damaged("name IN ('customer.province', 'product.category')"));
    ask(shop, [](const Asked &asked) {
        QCOMPARE(shown(scores(asked)), QStringLiteral("ok"));
        QCOMPARE(shown(followsCohorts(asked)), QStringLiteral("ok"));
        QCOMPARE(shown(counts(manyOrders)(asked)), QStringLiteral("ok"));
        QVERIFY(!asked.snapshot.failure());
    });
}

void tst_damaged_columns::the_workspace_is_read_anew_after_a_failure()
{
    workspace::Workspace shop = opened(damaged("name = 'customer.province'"));
    const auto first = shop.snapshot(m_progress);
    QVERIFY(first);
    QCOMPARE(shop.snapshot(m_progress)->get(), first->get());
    QVERIFY(!(*first)->column("customer.province"));
    QVERIFY((*first)->failure());
    const auto second = shop.snapshot(m_progress);
    QVERIFY(second);
    QVERIFY(second->get() != first->get());
    QVERIFY(!(*second)->failure());
}

QTEST_GUILESS_MAIN(tst_damaged_columns)
#include "tst_damaged_columns.moc"
