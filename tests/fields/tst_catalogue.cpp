// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/catalogue.h"
#include "fields/standard_fields.h"
#include "support/shown.h"

#include <QTest>

#include <set>

using namespace dilim;
using fields::Catalogue;
using fields::Entity;
using fields::Field;
using fields::ValueType;
using test::shown;
using test::utf8;

class TestCatalogue : public QObject
{
    Q_OBJECT

private slots:
    void standardIdsAreUniqueAndNamed();
    void standardIdsBeginWithTheirEntity();
    void personalTextIsMarked();
    void ofFactsOnlySumsAndVerdictsAreDerived();
    void entityNamesComeBack();
    void typeNamesComeBack();
    void unknownNamesAreNothing();
    void aCatalogueKnowsStandardFields();
    void customFieldsAreAddedOnce();
    void aStandardFieldCannotBeReplaced();
    void fieldsKeepTheirIndexInACopy();
    void headersBecomeIds_data();
    void headersBecomeIds();
};

void TestCatalogue::standardIdsAreUniqueAndNamed()
{
    std::set<std::string> ids;
    std::set<std::string> names;
    for (const Field &field : fields::standardFields()) {
        QVERIFY2(ids.insert(field.id).second, field.id.c_str());
        QVERIFY2(names.insert(field.name).second, field.name.c_str());
        QVERIFY2(!field.name.empty(), field.id.c_str());
        QVERIFY(!field.custom);
        QCOMPARE(fields::standardField(field.id), &field);
    }
    QVERIFY(ids.size() > 80);
}

void TestCatalogue::standardIdsBeginWithTheirEntity()
{
    std::set<Entity> entities;
    for (const Field &field : fields::standardFields()) {
        const std::string prefix = std::string(fields::fieldPrefix(field.entity)) + '.';
        QVERIFY2(field.id.starts_with(prefix) && field.id.size() > prefix.size(), field.id.c_str());
        QVERIFY(fields::entityOfField(field.id) == field.entity);
        for (const char c : field.id)
            QVERIFY2((c >= 'a' && c <= 'z') || c == '_' || c == '.', field.id.c_str());
        entities.insert(field.entity);
    }
    QVERIFY(!entities.contains(Entity::Table)); // such tables bring their own columns
    QCOMPARE(entities.size(), fields::entityCount - 1);
}

void TestCatalogue::personalTextIsMarked()
{
    for (const Field &field : fields::standardFields()) {
        if (field.entity == Entity::Customer && field.type == ValueType::Text)
            QVERIFY2(field.personal, field.id.c_str());
        if (field.type == ValueType::Category || field.type == ValueType::CategoryList)
            QVERIFY2(!field.personal, field.id.c_str());
    }
}

void TestCatalogue::ofFactsOnlySumsAndVerdictsAreDerived()
{
    std::set<std::string> derived;
    for (const Field &field : fields::standardFields()) {
        if (field.derived && field.entity != Entity::Customer)
            derived.insert(field.id);
    }
    QVERIFY(derived == (std::set<std::string>{"order.amount", "order.counts", "line.amount", "line.counts"}));
}

void TestCatalogue::entityNamesComeBack()
{
    std::set<std::string_view> ids;
    std::set<std::string_view> prefixes;
    for (std::size_t i = 0; i < fields::entityCount; ++i) {
        const auto entity = static_cast<Entity>(i);
        QVERIFY(fields::entityFromId(fields::entityId(entity)) == entity);
        QVERIFY(fields::entityOfField(std::string(fields::fieldPrefix(entity)) + ".x") == entity);
        QVERIFY(ids.insert(fields::entityId(entity)).second);
        QVERIFY(prefixes.insert(fields::fieldPrefix(entity)).second);
    }
    QCOMPARE(shown(fields::entityId(Entity::OrderLine)), QStringLiteral("order_line"));
    QCOMPARE(shown(fields::fieldPrefix(Entity::OrderLine)), QStringLiteral("line"));
}

void TestCatalogue::typeNamesComeBack()
{
    std::set<std::string_view> ids;
    for (std::size_t i = 0; i < fields::valueTypeCount; ++i) {
        const auto type = static_cast<ValueType>(i);
        QVERIFY(fields::typeFromId(fields::typeId(type)) == type);
        QVERIFY(ids.insert(fields::typeId(type)).second);
    }
    QCOMPARE(shown(fields::typeId(ValueType::YesNo)), QStringLiteral("yes_no"));
    QCOMPARE(shown(fields::typeId(ValueType::CategoryList)), QStringLiteral("category_list"));
}

void TestCatalogue::unknownNamesAreNothing()
{
    QVERIFY(!fields::entityFromId("orders"));
    QVERIFY(!fields::entityFromId(""));
    QVERIFY(!fields::typeFromId("Text"));
    QVERIFY(!fields::entityOfField("shop.name"));
    QVERIFY(!fields::entityOfField("order_line.name"));
    QVERIFY(!fields::entityOfField(""));
    QCOMPARE(fields::standardField("customer.nothing"), nullptr);
}

void TestCatalogue::aCatalogueKnowsStandardFields()
{
    const Catalogue catalogue;
    QCOMPARE(catalogue.find("order.total"), fields::standardField("order.total"));
    QCOMPARE(catalogue.find("order.nothing"), nullptr);
    QVERIFY(catalogue.customFields().empty());
}

void TestCatalogue::customFieldsAreAddedOnce()
{
    Catalogue catalogue;
    Field field;
    field.id = "customer.kid_home";
    field.type = ValueType::Number;
    field.custom = true;
    field.name = "Kidhome";
    catalogue.add(field);
    Field again = field;
    again.name = "Other spelling";
    catalogue.add(again);
    QCOMPARE(catalogue.customFields().size(), 1U);
    QVERIFY(catalogue.find("customer.kid_home"));
    QCOMPARE(shown(catalogue.find("customer.kid_home")->name), QStringLiteral("Kidhome"));
}

void TestCatalogue::aStandardFieldCannotBeReplaced()
{
    Catalogue catalogue;
    Field field;
    field.id = "order.total";
    field.name = "Mine";
    catalogue.add(field);
    QVERIFY(catalogue.customFields().empty());
    QCOMPARE(shown(catalogue.find("order.total")->name), QStringLiteral("Order total"));
}

void TestCatalogue::fieldsKeepTheirIndexInACopy()
{
    Catalogue copy;
    {
        Catalogue catalogue;
        for (const char *id : {"customer.b", "customer.a", "event.c"}) {
            Field field;
            field.id = id;
            field.custom = true;
            catalogue.add(field);
        }
        copy = catalogue;
    }
    for (const char *id : {"customer.b", "customer.a", "event.c"}) {
        QVERIFY(copy.find(id));
        QCOMPARE(shown(copy.find(id)->id), QString::fromLatin1(id));
    }
}

void TestCatalogue::headersBecomeIds_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("id");
    QTest::newRow("a question") << int(Entity::Customer) << "Kid home?"
                                << "customer.kid_home";
    QTest::newRow("Turkish") << int(Entity::Order) << "Kargo Firması"
                             << "order.kargo_firmasi";
    QTest::newRow("Azerbaijani") << int(Entity::Customer) << "Müştəri növü"
                                 << "customer.musteri_novu";
    QTest::newRow("brackets and signs") << int(Entity::OrderLine) << " (Beden) / Ölçü $ "
                                        << "line.beden_olcu";
    QTest::newRow("digits") << int(Entity::Event) << "UTM 2"
                            << "event.utm_2";
    QTest::newRow("no Latin letters") << int(Entity::Product) << "???"
                                      << "product.column";
    QTest::newRow("empty") << int(Entity::Product) << ""
                           << "product.column";
}

void TestCatalogue::headersBecomeIds()
{
    QFETCH(int, entity);
    QFETCH(QString, header);
    QTEST(shown(fields::customFieldId(static_cast<Entity>(entity), utf8(header))), "id");
}

QTEST_GUILESS_MAIN(TestCatalogue)
#include "tst_catalogue.moc"
