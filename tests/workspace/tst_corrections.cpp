// SPDX-License-Identifier: GPL-3.0-or-later
#include "fields/standard_fields.h"
#include "workspace/corrections.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;
using namespace dilim::workspace;
using namespace Qt::StringLiterals;

namespace {

constexpr auto people = "customer_id;email;birth date;city;income;email permission\n"
                        "1;a@example.com;1905-05-02;İstambul;666666;yes\n"
                        "2;b@example.com;1907-01-01;İstanbul;666666;no\n"
                        "3;c@example.com;1980-01-01;İstanbul;1200;yes\n";

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

template <typename T> QString outcomeOf(const Result<T> &result)
{
    QStringList parts{result ? u"ok"_s : shown(result.error().code)};
    for (const std::string &argument : result ? std::vector<std::string>() : result.error().arguments)
        parts += shown(argument);
    return parts.join(u'|');
}

/// "666666 -> nothing", "keys 0 1 -> Bursa".
QString wordsOf(const store::ValueEdit &edit)
{
    QString from = edit.from ? shown(*edit.from) : u"keys"_s;
    for (const std::uint32_t key : edit.keys)
        from += u' ' + QString::number(key);
    return from + u" -> "_s + (edit.to.empty() ? u"nothing"_s : shown(edit.to));
}

} // namespace

class tst_corrections : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(m_folder->filePath(u"people.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(people) > 0);
        file.close();
        auto made = Workspace::create(m_folder->filePath(u"w.dilim"_s).toStdString(), {"TRY", "Europe/Istanbul"});
        QVERIFY(made);
        m_workspace.emplace(std::move(*made));
        ImportRequest request;
        request.path = file.fileName().toStdString();
        QVERIFY(m_workspace->importFile(request, m_progress));
        m_snapshot = *m_workspace->snapshot(m_progress);
        QCOMPARE(m_snapshot->customerCount(), std::size_t{3});
    }

    void what_a_person_types_is_read_as_a_cell_would_be_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("turkish");
        QTest::addColumn<QString>("english");
        const auto row = [](const char *field, const char *typed, const char *turkish, const char *english) {
            QTest::addRow("%s %s", field, typed) << QString::fromUtf8(field) << QString::fromUtf8(typed)
                                                 << QString::fromUtf8(turkish) << QString::fromUtf8(english);
        };
        const char *noMoney = "edit.unreadable_value|much|money";
        row("customer.income", "1.250", "1250", "1.25");
        row("customer.income", "₺1.250,50", "1250.5", "1250.5");
        row("customer.income", "much", noMoney, noMoney);
        row("customer.income", " ", "", "");
        row("customer.birth_date", "02.05.1980", "1980-05-02", "1980-05-02");
        row("customer.birth_date", "2 Mayıs 1980", "1980-05-02", "1980-05-02");
        row("customer.birth_date", "1893-05-02", "1893-05-02", "1893-05-02"); // to find it
        row("customer.birth_date", "31.02.1980", "edit.unreadable_value|31.02.1980|date",
            "edit.unreadable_value|31.02.1980|date");
        row("customer.created_at", "02.05.2026 10:00", "2026-05-02T07:00:00Z", "2026-05-02T07:00:00Z");
        row("customer.consent_email", "Evet", "1", "1");
        row("customer.consent_email", "no", "0", "0");
        row("customer.consent_email", "perhaps", "edit.unreadable_value|perhaps|yes_no",
            "edit.unreadable_value|perhaps|yes_no");
        row("customer.city", "  Bursa ", "Bursa", "Bursa");
        row("customer.tags", "a, b", "a; b", "a; b");
        row("customer.tags", "a, c; b", "a, c; b", "a, c; b");
        row("customer.postal_code", "00501", "00501", "00501");
        row("customer.loyalty_points", "12", "12", "12");
    }

    void what_a_person_types_is_read_as_a_cell_would_be()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        const fields::Field *known = fields::standardField(field.toStdString());
        QVERIFY(known);
        for (const char *language : {"turkish", "english"}) {
            rules::Context context;
            context.currency = "TRY";
            context.language = language[0] == 't' ? "tr" : "en";
            context.timeZone = *TimeZone::fromId("Europe/Istanbul");
            const Result<std::string> value = typedValue(*known, typed.toStdString(), context);
            QFETCH(QString, turkish);
            QFETCH(QString, english);
            QCOMPARE(value ? shown(*value) : outcomeOf(value), language[0] == 't' ? turkish : english);
            if (value && !value->empty())
                QCOMPARE(shown(keptText(keptValue(known->type, *value))), shown(*value)); // and back
        }
    }

    void fields_that_say_who_is_who_are_left_to_joins_and_splits()
    {
        for (const char *id : {"customer.external_id", "customer.email", "customer.phone"})
            QCOMPARE(outcomeOf(editableField(*m_snapshot, id)), u"edit.identity_field|"_s + QString::fromUtf8(id));
        QCOMPARE(outcomeOf(editableField(*m_snapshot, "customer.age")), u"edit.computed_field|customer.age"_s);
        QCOMPARE(outcomeOf(editableField(*m_snapshot, "order.total")), u"edit.not_of_customers|order.total"_s);
        QCOMPARE(outcomeOf(editableField(*m_snapshot, "customer.shoe")), u"edit.unknown_field|customer.shoe"_s);
        QCOMPARE(outcomeOf(editableField(*m_snapshot, "customer.gender")), u"ok"_s);
    }

    void a_change_for_all_needs_somebody_with_the_value()
    {
        const auto change = [this](const char *field, const char *from, const char *to) {
            return outcomeOf(changeForAll(*m_snapshot, field, from, to));
        };
        QCOMPARE(change("customer.city", "istambul", "İstanbul"), u"ok"_s);
        QCOMPARE(change("customer.city", "Paris", "İstanbul"), u"edit.no_such_value|customer.city|Paris"_s);
        QCOMPARE(change("customer.city", "", "İstanbul"), u"edit.no_such_value|customer.city|"_s);
        QCOMPARE(change("customer.city", "İstanbul", "İstanbul"), u"edit.same_value|customer.city|İstanbul"_s);
        QCOMPARE(change("customer.consent_email", "0", "1"), u"edit.permission_for_all|customer.consent_email"_s);
    }

    void a_change_for_one_needs_another_value()
    {
        QCOMPARE(outcomeOf(changeForOne(*m_snapshot, "customer.city", 1, "ISTANBUL")),
                 u"edit.same_value|customer.city|ISTANBUL"_s);
        QCOMPARE(outcomeOf(changeForOne(*m_snapshot, "customer.gender", 1, "")), u"edit.same_value|customer.gender|"_s);
        const auto edit = changeForOne(*m_snapshot, "customer.consent_email", 1, "1");
        QVERIFY(edit);
        QVERIFY(!edit->from && !edit->keys.empty());
    }

    void values_are_cleared_for_all_where_nobody_else_has_them()
    {
        columns::Bitmap first(3);
        first.set(0);
        const auto one = clearedFor(*m_snapshot, "customer.income", first); // customer 2 has that income, too
        QVERIFY(one && one->size() == 1);
        QVERIFY2(!one->front().from, qPrintable(wordsOf(one->front())));
        columns::Bitmap both = first;
        both.set(1);
        const auto all = clearedFor(*m_snapshot, "customer.income", both);
        QVERIFY(all && all->size() == 1);
        QCOMPARE(wordsOf(all->front()), u"666666 -> nothing"_s);
        const auto births = clearedFor(*m_snapshot, "customer.birth_date", both);
        QVERIFY(births && births->size() == 2);
        QCOMPARE(wordsOf(births->at(0)), u"1905-05-02 -> nothing"_s);
        QVERIFY(m_workspace->addValueEdits(*births, Moment{1}));
        const auto after = m_workspace->snapshot(m_progress);
        const auto &column = *(*after)->customers.find("customer.birth_date");
        QVERIFY(!columns::hasValue(column, 0) && !columns::hasValue(column, 1) && columns::hasValue(column, 2));
    }

    void what_was_changed_is_told_of_the_present_snapshot()
    {
        QVERIFY((*m_workspace->handValues(m_progress))->empty());
        const auto edit = changeForAll(*m_snapshot, "customer.city", "İstambul", "İstanbul");
        const auto added = m_workspace->addValueEdits({*edit}, Moment{1});
        QVERIFY(added);
        const auto hands = m_workspace->handValues(m_progress);
        QCOMPARE((*hands)->customersOf(added->front().id), std::uint64_t{1});
        QCOMPARE((*hands)->editOf("customer.city", 0), std::optional(added->front().id));
        QVERIFY(m_workspace->undoEdit(added->front().id, Moment{2}));
        QVERIFY((*m_workspace->handValues(m_progress))->empty());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<Workspace> m_workspace;
    std::shared_ptr<const columns::Snapshot> m_snapshot;
    Progress m_progress;
};

QTEST_GUILESS_MAIN(tst_corrections)
#include "tst_corrections.moc"
