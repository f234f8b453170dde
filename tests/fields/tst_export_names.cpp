// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/export_names.h"
#include "fields/standard_fields.h"
#include "support/shown.h"

#include <QTest>

#include <set>

using namespace dilim;
using fields::Entity;
using fields::Field;
using fields::ValueType;
using test::shown;
using test::utf8;

class TestExportNames : public QObject
{
    Q_OBJECT

private slots:
    void columnsAreNamedAfterTheirField_data();
    void columnsAreNamedAfterTheirField();
    void noTwoColumnsOfATableHaveOneName();
};

void TestExportNames::columnsAreNamedAfterTheirField_data()
{
    QTest::addColumn<int>("entity");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("column");
    const auto row = [](Entity entity, const char *id, const char *column) {
        QTest::newRow(id) << static_cast<int>(entity) << QString::fromLatin1(id) << QString::fromLatin1(column);
    };
    row(Entity::Customer, "customer.country", "country");
    row(Entity::Customer, "customer.customer_id", "customer_id_");
    row(Entity::Customer, "customer.order_id", "order_id");
    row(Entity::OrderLine, "line.order_id", "order_id_");
    row(Entity::OrderLine, "line.product_id", "product_id_");
    row(Entity::Event, "event.event_id", "event_id_");
    row(Entity::Customer, "customer.lot", "lot_");
    row(Entity::Customer, "customer.api_key", "api_key_");
    row(Entity::Order, "order.delay_ms", "delay_ms_");
    row(Entity::Order, "order.is_local", "is_local_");
    row(Entity::Order, "order.local", "local");
}

void TestExportNames::columnsAreNamedAfterTheirField()
{
    QFETCH(int, entity);
    QFETCH(QString, id);
    QFETCH(QString, column);
    QCOMPARE(shown(fields::exportColumn(Field{utf8(id), static_cast<Entity>(entity)})), column);
}

void TestExportNames::noTwoColumnsOfATableHaveOneName()
{
    std::set<std::pair<Entity, std::string>> names;
    for (std::size_t entity = 0; entity < fields::entityCount; ++entity) {
        const auto &table = fields::exportTable(static_cast<Entity>(entity));
        QVERIFY(names.emplace(static_cast<Entity>(entity), table.key).second);
        for (const std::string_view link : table.links)
            QVERIFY(names.emplace(static_cast<Entity>(entity), link).second);
    }
    for (const Field &field : fields::standardFields()) {
        const std::string name = fields::exportColumn(field);
        QVERIFY2(names.emplace(field.entity, name).second, field.id.c_str());
        for (const std::string_view end : fields::exportEnds(field.type))
            QVERIFY2(names.emplace(field.entity, name + std::string(end)).second, field.id.c_str());
    }
}

QTEST_GUILESS_MAIN(TestExportNames)
#include "tst_export_names.moc"
