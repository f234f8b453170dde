// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of several systems on their way through the window.
#include "ui/dialogs/ask.h"
#include "ui/import/import_view.h"
#include "ui/jobs/job_queue.h"
#include "ui/pages/data/data_page.h"

#include "sample_files.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QtTest>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int longWait = 30000; // milliseconds

constexpr auto shopify =
    "Name,Email,Financial Status,Currency,Total,Created at,Lineitem name,Lineitem quantity,Lineitem "
    "price,Billing Name,Shipping City,Shipping Phone,Id\n"
    "#3001,selin@example.com,paid,TRY,240.00,2026-04-02 10:00:00 +0300,Mug,2,120.00,Selin "
    "Aydın,Bursa,0555 000 01 41,88001\n"
    "#3002,ann@example.org,paid,TRY,19.90,2026-04-04 08:00:00 +0300,Spoon,1,19.90,Ann "
    "Lee,Ankara,,88002\n";
constexpr auto mailchimp = "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID\n"
                           "selin@example.com,Selin,Aydın,5,2025-05-02 21:30:00,2025-05-02 21:31:00,9001,bb01\n"
                           "nilgun@example.com,Nilgün,Aksoy,3,2025-06-02 21:30:00,2025-06-02 21:31:00,9002,bb02\n";
constexpr auto trendyol =
    "Sipariş Numarası;Paket No;Sipariş Tarihi;Sipariş Statüsü;Alıcı;E-Posta;Müşteri Telefon No;İl;Ürün Adı;Stok Kodu;"
    "Adet;Birim Fiyatı;Faturalanacak Tutar\n"
    "10900000051;2400000051;01.04.2026 23:30;Teslim Edildi;Selin Aydın;relay51@marketplace.example;905550000141;Bursa;"
    "Kupa;KUP;2;100,00;200,00\n"
    "10900000052;2400000052;13.04.2026 00:15;Teslim Edildi;Murat Koç;relay52@marketplace.example;;İzmir;Kaşık;KSK;1;"
    "80,50;80,50\n";
constexpr auto twoTables = "Customer ID,Full Name,Email\n1,Selin Aydın,selin@example.com\n2,Ann Lee,ann@example.org\n"
                           "\n\nOrder ID,Customer ID,Order Date,Total\nA1,1,2026-10-01,120.50\nA2,2,2026-10-02,80.00\n";

QStringList words(const QWidget &widget)
{
    QStringList all;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        all.append(label->text());
    return all;
}

} // namespace

class tst_import_of_systems : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void threeSystemsBecomeOneSetOfPeople();
    void takingBackOneImportTakesOnlyItsShare();
    void theSystemIsNamedAndCanBeDenied();
    void anotherEntityIsOneChoice();
    void theOtherTablesOfAFileAreReadToo();
    void personalColumnsSayWhyTheyAreLeftOut();
    void aColumnIsReadOtherwiseFromItsHead();

private:
    void drop(const QStringList &files);
    void importAll();
    /// Of each file, in the order in which they were dropped.
    [[nodiscard]] std::vector<std::uint64_t>
    newCustomers(std::optional<Result<workspace::ImportResult>> ImportFile::*result) const;
    [[nodiscard]] QPushButton &button(const QString &name) const;
    [[nodiscard]] ImportFlow &flow() const { return m_page->findChild<ImportView *>()->flow(); }
    [[nodiscard]] const ingest::Preview &preview() const { return **flow().currentFile()->preview; }
    [[nodiscard]] std::size_t people() const { return m_session->state()->snapshot->customerCount(); }
    [[nodiscard]] std::size_t orders() const { return m_session->state()->snapshot->orders.rows; }

    std::unique_ptr<SampleFiles> m_files;
    std::unique_ptr<JobQueue> m_queue;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DataPage> m_page;
    std::vector<std::uint64_t> m_announced; // new customers of the last import: by the dry run
    std::vector<std::uint64_t> m_imported;
};

void tst_import_of_systems::init()
{
    m_files = std::make_unique<SampleFiles>();
    m_queue = std::make_unique<JobQueue>();
    m_session = std::make_unique<Session>(*m_queue);
    bool made = false;
    m_session->create(m_files->workspacePath(), {"TRY", "Europe/Istanbul"}, [&made](const Result<void> &done) {
        QVERIFY(done);
        made = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(made, longWait);
    m_page = std::make_unique<DataPage>(*m_session);
    m_page->setState(m_session->state());
    connect(m_session.get(), &Session::dataChanged, m_page.get(), [this] { m_page->setState(m_session->state()); });
    m_page->resize(1280, 720);
    m_page->show();
}

void tst_import_of_systems::cleanup()
{
    m_page.reset();
    m_session.reset();
    m_queue.reset();
}

void tst_import_of_systems::drop(const QStringList &files)
{
    m_page->follow({Intent::Kind::AddFiles, {}, files});
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
}

void tst_import_of_systems::importAll()
{
    button(u"importNext"_s).click(); // to the dry run
    QTRY_VERIFY_WITH_TIMEOUT(flow().step() == ImportFlow::Step::DryRun && flow().canGoOn(), longWait);
    m_announced = newCustomers(&ImportFile::checked);
    button(u"importNext"_s).click();
    QTRY_COMPARE_WITH_TIMEOUT(flow().step(), ImportFlow::Step::Done, longWait);
    m_imported = newCustomers(&ImportFile::imported);
    button(u"importNext"_s).click(); // back to the page
}

std::vector<std::uint64_t>
tst_import_of_systems::newCustomers(std::optional<Result<workspace::ImportResult>> ImportFile::*result) const
{
    std::vector<std::uint64_t> counts;
    for (const ImportFile &file : flow().files()) {
        if (!(file.*result) || !*(file.*result))
            return {};
        const store::ImportOutcome &outcome = (*(file.*result))->outcome;
        counts.push_back(outcome.entities[static_cast<std::size_t>(fields::Entity::Customer)].created);
    }
    return counts;
}

QPushButton &tst_import_of_systems::button(const QString &name) const
{
    auto *found = m_page->findChild<QPushButton *>(name);
    if (!found)
        qFatal("no button %s", qPrintable(name));
    return *found;
}

void tst_import_of_systems::threeSystemsBecomeOneSetOfPeople()
{
    drop({m_files->write(u"orders_export_1.csv"_s, shopify), m_files->write(u"audience.csv"_s, mailchimp),
          m_files->write(u"siparisler.csv"_s, trendyol)});
    QStringList systems;
    for (const ImportFile &file : flow().files())
        systems.append(
            QString::fromStdString((*file.preview)->report.system.value_or(ingest::RecognisedSystem()).name));
    QCOMPARE(systems, (QStringList{u"Shopify"_s, u"Mailchimp"_s, u"Trendyol"_s}));
    importAll();
    QCOMPARE(people(), std::size_t{4}); // Selin once, though she is in all three
    QCOMPARE(orders(), std::size_t{4});
    QCOMPARE(m_announced, (std::vector<std::uint64_t>{1, 2, 1})); // the dry run knew who comes again
    QCOMPARE(m_imported, m_announced);
}

void tst_import_of_systems::takingBackOneImportTakesOnlyItsShare()
{
    drop({m_files->write(u"orders_export_1.csv"_s, shopify), m_files->write(u"audience.csv"_s, mailchimp),
          m_files->write(u"siparisler.csv"_s, trendyol)});
    importAll();
    const auto takeBack = [this](const std::string &fileName) {
        for (const store::ImportRecord &record : m_session->state()->imports) {
            if (record.fileName != fileName)
                continue;
            answerNext(u"yes"_s);
            button(u"undoImport_%1"_s.arg(record.id)).click();
        }
    };
    takeBack("siparisler.csv");
    QTRY_COMPARE_WITH_TIMEOUT(people(), std::size_t{3}, longWait); // without Murat
    QCOMPARE(orders(), std::size_t{2});
    takeBack("audience.csv");
    QTRY_COMPARE_WITH_TIMEOUT(people(), std::size_t{2}, longWait); // without Nilgün
    QCOMPARE(orders(), std::size_t{2});
}

void tst_import_of_systems::theSystemIsNamedAndCanBeDenied()
{
    drop({m_files->write(u"audience.csv"_s, mailchimp)});
    const auto *card = m_page->findChild<QWidget *>(u"sourceCard"_s);
    QVERIFY(card && card->isVisible());
    QVERIFY2(words(*card).contains(u"Mailchimp"_s), qPrintable(words(*card).join(u'|')));
    QVERIFY(card->findChild<QLabel *>(u"sourceSentence"_s)->text().contains(u"Mailchimp"_s));

    button(u"denySystem"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
    QVERIFY(!preview().report.system);
    QVERIFY(!button(u"denySystem"_s).isVisible());
    QVERIFY(!words(*card).contains(u"Mailchimp"_s));

    button(u"system_mailchimp.audience"_s).click(); // it is, after all
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
    QVERIFY(preview().report.system);
    QCOMPARE(preview().report.system->name, std::string("Mailchimp"));
}

void tst_import_of_systems::anotherEntityIsOneChoice()
{
    drop({m_files->write(u"audience.csv"_s, mailchimp)});
    auto *entity = m_page->findChild<QComboBox *>(u"setting_entity"_s);
    entity->setCurrentIndex(entity->findData(static_cast<int>(fields::Entity::Event)));
    emit entity->activated(entity->currentIndex());
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
    QCOMPARE(preview().primary, fields::Entity::Event);
    QVERIFY(!preview().report.system);
    QCOMPARE(preview().fitting.front().name, std::string("Mailchimp"));
}

void tst_import_of_systems::theOtherTablesOfAFileAreReadToo()
{
    drop({m_files->write(u"all.csv"_s, twoTables)});
    QCOMPARE(preview().report.tables.size(), std::size_t{2});
    QVERIFY(button(u"otherTables"_s).isVisible());
    button(u"otherTables"_s).click();
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
    QCOMPARE(flow().files().size(), std::size_t{2});
    QCOMPARE((*flow().files()[0].preview)->primary, fields::Entity::Customer);
    QCOMPARE((*flow().files()[1].preview)->primary, fields::Entity::Order);
    button(u"otherTables"_s).click(); // they are here already
    QCOMPARE(flow().files().size(), std::size_t{2});
    importAll();
    QCOMPARE(people(), std::size_t{2});
    QCOMPARE(orders(), std::size_t{2});
}

void tst_import_of_systems::personalColumnsSayWhyTheyAreLeftOut()
{
    drop({m_files->write(u"list.csv"_s, "Müşteri No,Ad Soyad,TC Kimlik No\n1,Selin Aydın,10000000146\n")});
    const QStringList said = words(*m_page->findChild<QWidget *>(u"sourceCard"_s));
    const QStringList about = said.filter(u"TC Kimlik No"_s);
    QCOMPARE(about.size(), 1);
    QVERIFY2(about.front().contains(u"identity numbers"_s), qPrintable(about.front()));
}

void tst_import_of_systems::aColumnIsReadOtherwiseFromItsHead()
{
    drop({m_files->write(u"orders.csv"_s,
                         "Order ID,Customer ID,Order Date,Total,Note\nA1,1,03/04/2026,120.50,x\n"
                         "A2,2,05/06/2026,80.00,y\n")});
    const auto orderOfDates = [this] { return preview().report.columns[2].reading.dateOrder; };
    const auto fixesOf = [this](int column) {
        emit m_page->findChild<QTableView *>(u"previewTable"_s)->horizontalHeader()->sectionClicked(column);
        return m_page->findChild<QMenu *>(u"columnFixes"_s);
    };
    QMenu *fixes = fixesOf(2);
    QVERIFY(fixes);
    const bool monthFirst = orderOfDates() == ingest::DateOrder::MonthDayYear;
    const QString other = monthFirst ? u"31.12.2026"_s : u"12/31/2026"_s;
    for (QAction *action : fixes->actions()) {
        if (action->text() == other)
            action->trigger();
    }
    delete fixes;
    QTRY_VERIFY_WITH_TIMEOUT(flow().canGoOn(), longWait);
    QCOMPARE(orderOfDates(),
             std::optional(monthFirst ? ingest::DateOrder::DayMonthYear : ingest::DateOrder::MonthDayYear));
    QVERIFY(!preview().report.columns[2].doubtful);
    QVERIFY2(!fixesOf(0), "an order number can be read in one way only");
}

QTEST_MAIN(tst_import_of_systems)
#include "tst_import_of_systems.moc"
