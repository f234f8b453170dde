// SPDX-License-Identifier: GPL-3.0-or-later
// A table about nobody is tied to fields in the window.
#include "ui/customers/profile_parts.h"
#include "ui/pages/data/lookup_panel.h"
#include "ui/widgets/buttons.h"

#include "import_window.h"

#include <QLabel>
#include <QMenu>

using namespace dilim;
using namespace dilim::test;
using namespace dilim::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto customers = "Customer ID,Full Name,City\n1,Selin Aydın,İstanbul\n2,Ann Lee,İzmir\n3,Can Su,Muş\n";
constexpr auto climate = "City,Climate,Heating,Cooling,Wind,Sun\nİstanbul,mild,a,b,c,d\nİzmir,warm,e,f,g,h\n";

struct LinkWindow : ImportWindow {
    LinkWindow()
    {
        import(u"customers.csv"_s, customers, {});
        import(u"climate.csv"_s, climate, fields::Entity::Table);
        constexpr int tablesTab = 5;
        emit page->findChild<TabStrip *>(u"dataTabs"_s)->chosen(tablesTab);
    }
    void import(const QString &name, const char *text, std::optional<fields::Entity> entity)
    {
        workspace::ImportRequest request;
        request.path = files.write(name, text).toStdString();
        request.wanted.primary = entity;
        bool done = false;
        session.importFiles(
            {request}, [](const Result<workspace::ImportResult> &) {}, [&done](const Result<void> &) { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, longWait);
    }
    [[nodiscard]] LookupPanel *panel() const { return page->findChild<LookupPanel *>(); }
    [[nodiscard]] ChoiceButton *column(int number) const
    {
        return panel()->findChild<ChoiceButton *>(u"lookupColumn%1"_s.arg(number));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const { return panel()->findChild<QPushButton *>(name); }
    [[nodiscard]] QString found() const { return panel()->findChild<QLabel *>(u"lookupFound"_s)->text(); }
};

} // namespace

class tst_lookup_panel : public QObject
{
    Q_OBJECT

private slots:
    void whatFitsIsChosenAndCounted();
    void anotherChoiceIsCountedAnew();
    void aLinkedTableIsInTheProfileUntilItIsUnlinked();
    void theChoicesStandOneBesideTheOther();
};

void tst_lookup_panel::whatFitsIsChosenAndCounted()
{
    const LinkWindow window;
    QTRY_VERIFY_WITH_TIMEOUT(window.found().startsWith(u"2 of 3 customers"_s), window.longWait);
    QVERIFY(window.button(u"useAsLookup"_s)->isEnabled());
    QVERIFY(window.panel()->findChild<QLabel *>(u"lookupMissing"_s)->text().contains(u"Muş"_s));
}

void tst_lookup_panel::anotherChoiceIsCountedAnew()
{
    const LinkWindow window;
    QTRY_VERIFY_WITH_TIMEOUT(window.button(u"useAsLookup"_s)->isEnabled(), window.longWait);
    QMenu *menu = window.column(0)->menu();
    emit menu->aboutToShow();
    menu->actions().front()->trigger(); // a field of its own
    QVERIFY(!window.button(u"useAsLookup"_s)->isEnabled());
    QVERIFY(window.found().isEmpty());
}

void tst_lookup_panel::aLinkedTableIsInTheProfileUntilItIsUnlinked()
{
    const LinkWindow window;
    QTRY_VERIFY_WITH_TIMEOUT(window.button(u"useAsLookup"_s)->isEnabled(), window.longWait);
    window.button(u"useAsLookup"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(window.session.state()->lookups.size(), std::size_t{1}, window.longWait);
    const auto shown = [&window](std::uint32_t customer) {
        KnownFields known;
        known.setProfile(*readProfile(window.session.state(), {customer, 10, false}));
        QStringList all;
        for (const QLabel *label : known.findChildren<QLabel *>())
            all.append(label->text());
        return all;
    };
    const QStringList selin = shown(0);
    QVERIFY2(selin.contains(u"From look-up tables"_s), qPrintable(selin.join(u'|')));
    QCOMPARE(selin.value(selin.indexOf(u"climate: Climate"_s) + 1), u"mild"_s);
    QVERIFY(!shown(2).contains(u"From look-up tables"_s)); // Muş is not in it

    QTRY_VERIFY_WITH_TIMEOUT(window.button(u"unlinkLookup"_s)->isVisible(), window.longWait);
    window.button(u"unlinkLookup"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(window.session.state()->lookups.empty(), window.longWait);
    QVERIFY(!shown(0).contains(u"From look-up tables"_s));
}

void tst_lookup_panel::theChoicesStandOneBesideTheOther()
{
    const LinkWindow window;
    QTRY_VERIFY_WITH_TIMEOUT(window.column(5) && window.column(5)->isVisible(), window.longWait);
    QCoreApplication::sendPostedEvents();
    for (int number = 1; number < 6; ++number) {
        const QRect before = window.column(number - 1)->geometry();
        const QRect here = window.column(number)->geometry();
        if (here.top() == before.top())
            QVERIFY2(here.left() - before.right() < 20, qPrintable(QString::number(number)));
        else
            QVERIFY(here.left() == window.column(0)->geometry().left() && here.top() > before.bottom());
    }
}

QTEST_MAIN(tst_lookup_panel)
#include "tst_lookup_panel.moc"
