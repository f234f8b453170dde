// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_text.h"
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace dilim;

class tst_workspace : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_customer_is_found_by_number_address_or_phone_data();
    void a_customer_is_found_by_number_address_or_phone();
    void the_snapshot_is_shared_until_something_changes();
    void a_rule_that_does_not_bind_is_not_kept();
    void the_library_has_segments_by_name_and_derived_fields();
    void a_segment_cannot_ask_for_itself();
    void a_renamed_segment_is_renamed_where_others_ask_for_it();
    void a_rename_that_fails_changes_nothing();
    void a_rule_that_does_not_bind_is_kept_as_a_draft();
    void sizes_are_recorded_of_segments_that_bind();
    void a_dry_run_leaves_no_import();
    void what_a_person_fixed_is_remembered_only_when_asked();
    void a_remembered_mapping_does_not_bring_back_the_dialect();

private:
    std::string write(const char *name, const QByteArray &text) const;
    Result<workspace::ImportResult> import(const std::string &path, bool dryRun = false);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<workspace::Workspace> m_workspace;
    Progress m_progress;
};

void tst_workspace::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = workspace::Workspace::create(m_folder->filePath(QStringLiteral("w.dilim")).toStdString(),
                                             {"TRY", "Europe/Istanbul"});
    QVERIFY(made);
    m_workspace.emplace(std::move(*made));
}

std::string tst_workspace::write(const char *name, const QByteArray &text) const
{
    const QString path = m_folder->filePath(QString::fromLatin1(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path.toStdString() : std::string();
}

Result<workspace::ImportResult> tst_workspace::import(const std::string &path, bool dryRun)
{
    workspace::ImportRequest request;
    request.path = path;
    request.dryRun = dryRun;
    return m_workspace->importFile(request, m_progress);
}

void tst_workspace::a_customer_is_found_by_number_address_or_phone_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("found");
    QTest::newRow("number") << QStringLiteral("M7") << 1;
    QTest::newRow("number in other case is another number") << QStringLiteral("m7") << 0;
    QTest::newRow("address in other case") << QStringLiteral(" AYSE@Example.com") << 1;
    QTest::newRow("phone with other spaces") << QStringLiteral("+90 555 000 00 11") << 1;
    QTest::newRow("nobody") << QStringLiteral("nobody") << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void tst_workspace::a_customer_is_found_by_number_address_or_phone()
{
    QVERIFY(import(write("c.csv", "customer id,email,phone,first name\nM7,ayse@example.com,+905550000011,Ayşe\n"
                                  "M8,elvin@example.com,+994500000014,Elvin\n")));
    const auto snapshot = m_workspace->snapshot(m_progress);
    QVERIFY(snapshot);
    QFETCH(QString, key);
    const auto found = workspace::findCustomers(**snapshot, key.toStdString());
    QTEST(static_cast<int>(found.size()), "found");
}

void tst_workspace::the_snapshot_is_shared_until_something_changes()
{
    QVERIFY(import(write("c.csv", "customer id,city\n1,Ankara\n2,Bakı\n")));
    const auto first = m_workspace->snapshot(m_progress);
    const auto second = m_workspace->snapshot(m_progress);
    QVERIFY(first && second);
    QCOMPARE(first->get(), second->get());
    QVERIFY(import(write("d.csv", "customer id,city\n3,İzmir\n")));
    const auto third = m_workspace->snapshot(m_progress);
    QVERIFY(third);
    QCOMPARE((*first)->customerCount(), std::size_t{2});
    QCOMPARE((*third)->customerCount(), std::size_t{3});
    QVERIFY(m_workspace->undoImport(2, {}));
    const auto fourth = m_workspace->snapshot(m_progress);
    QVERIFY(fourth);
    QCOMPARE((*fourth)->customerCount(), std::size_t{2});
}

void tst_workspace::a_rule_that_does_not_bind_is_not_kept()
{
    const auto rule = rules::parseRule(
        R"({"dilim_rule":1,"rule":{"match":"all","children":[{"field":"customer.shoe","op":"is","values":["x"]}]}})");
    QVERIFY(rule);
    QVERIFY(!m_workspace->saveSegment("Shoes", *rule, {}, m_progress));
    const auto segments = m_workspace->segments();
    QVERIFY(segments);
    QVERIFY(segments->empty());
}

namespace {

rules::Rule memberOf(const std::string &segment)
{
    rules::Condition condition;
    condition.id = "1";
    condition.subject = rules::Membership{segment};
    condition.op = "is_yes";
    rules::Rule rule;
    rule.root.id = "0";
    rule.root.children.emplace_back(condition);
    return rule;
}

} // namespace

void tst_workspace::the_library_has_segments_by_name_and_derived_fields()
{
    QVERIFY(import(write("c.csv", "customer id,birth date\nM7,1990-05-01\nM8,\n")));
    const rules::Context day
        = rules::contextOfDay({daysFromCivil(2024, 4, 30)}, *TimeZone::fromId("Europe/Istanbul"), "TRY", "en");
    rules::Rule everybody;
    everybody.root.id = "0";
    QVERIFY(m_workspace->saveSegment("İlk Kişiler", everybody, day, m_progress));
    const Result<rules::Library> library = m_workspace->library(day, m_progress);
    QVERIFY(library);
    QVERIFY(m_workspace->removeSegment("İlk Kişiler")); // the library keeps what it has
    const rules::Rule *found = library->segment("ILK KISILER");
    QVERIFY(found && *found == everybody);
    QVERIFY(!library->segment("others"));
    const auto snapshot = m_workspace->snapshot(m_progress);
    const columns::Column *ages = library->derived(*(*snapshot)->catalogue.find("customer.age"));
    QVERIFY(ages);
    const auto &years = std::get<columns::IntegerColumn>(*ages);
    QCOMPARE(years.at(0), 33);
    QCOMPARE(years.at(1), columns::missingInteger);
    QVERIFY(!library->derived(*(*snapshot)->catalogue.find("customer.revenue")));
}

void tst_workspace::a_segment_cannot_ask_for_itself()
{
    const rules::Context day = rules::contextOfDay({20000}, TimeZone(), "TRY", "en");
    rules::Rule everybody;
    everybody.root.id = "0";
    QVERIFY(m_workspace->saveSegment("A", everybody, day, m_progress));
    QVERIFY(m_workspace->saveSegment("B", memberOf("A"), day, m_progress));
    const auto cycle = m_workspace->saveSegment("a", memberOf("B"), day, m_progress);
    QVERIFY(!cycle);
    QCOMPARE(cycle.error().code, std::string("rule.segment_cycle"));
    const auto unknown = m_workspace->saveSegment("C", memberOf("D"), day, m_progress);
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, std::string("rule.unknown_segment"));
}

void tst_workspace::a_renamed_segment_is_renamed_where_others_ask_for_it()
{
    rules::Rule everybody;
    everybody.root.id = "0";
    rules::Rule nested = memberOf("Ilk");
    nested.root.children.emplace_back(memberOf("ILK").root);
    std::get<rules::Group>(nested.root.children[1]).id = "2";
    auto &off = std::get<rules::Condition>(std::get<rules::Group>(nested.root.children[1]).children[0]);
    off.id = "3";
    off.enabled = false;
    auto first = m_workspace->keepSegment({0, "İlk", 3, rules::writeRule(everybody), "Klasör"});
    QVERIFY(first);
    QVERIFY(m_workspace->keepSegment({0, "Nested", 4, rules::writeRule(nested)}));
    QVERIFY(m_workspace->keepSegment({0, "Other", 5, rules::writeRule(memberOf("Nested"))}));
    first->name = "Son";
    const auto renamed = m_workspace->keepSegment(*first);
    QVERIFY(renamed);
    QVERIFY(*renamed == *first);

    const auto all = m_workspace->segments();
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t{3});
    QVERIFY((*all)[0] == *first);
    std::get<rules::Membership>(std::get<rules::Condition>(nested.root.children[0]).subject).segment = "Son";
    std::get<rules::Membership>(off.subject).segment = "Son";
    QCOMPARE((*all)[1].ruleJson, rules::writeRule(nested));
    QCOMPARE((*all)[2].ruleJson, rules::writeRule(memberOf("Nested")));
}

void tst_workspace::a_rename_that_fails_changes_nothing()
{
    rules::Rule everybody;
    everybody.root.id = "0";
    auto first = m_workspace->keepSegment({0, "A", 0, rules::writeRule(everybody)});
    QVERIFY(first);
    QVERIFY(m_workspace->keepSegment({0, "B", 0, rules::writeRule(memberOf("A"))}));
    const auto before = m_workspace->segments();
    first->name = "b";
    const auto renamed = m_workspace->keepSegment(*first);
    QVERIFY(!renamed);
    QCOMPARE(renamed.error().code, std::string("segment.name_taken"));
    QVERIFY(*m_workspace->segments() == *before);
}

void tst_workspace::a_rule_that_does_not_bind_is_kept_as_a_draft()
{
    const std::string draft = rules::writeRule(memberOf("nobody yet"));
    const auto kept = m_workspace->keepSegment({0, "Draft", 0, draft});
    QVERIFY(kept);
    QCOMPARE(kept->ruleJson, draft);
    const auto broken = m_workspace->keepSegment({0, "Broken", 0, "{"});
    QVERIFY(!broken);
    QCOMPARE(m_workspace->segments()->size(), std::size_t{1});
}

void tst_workspace::sizes_are_recorded_of_segments_that_bind()
{
    const rules::Context day
        = rules::contextOfDay({daysFromCivil(2024, 4, 30)}, *TimeZone::fromId("Europe/Istanbul"), "TRY", "en");
    rules::Rule everybody;
    everybody.root.id = "0";
    QVERIFY(m_workspace->keepSegment({0, "All", 0, rules::writeRule(everybody)}));
    QVERIFY(m_workspace->keepSegment({0, "Draft", 0, rules::writeRule(memberOf("nobody yet"))}));
    QVERIFY(import(write("o.csv", "order number,customer id,order date,order total\n1,A,2024-04-01,10.50\n"
                                  "2,B,2024-04-02,20.00\n")));
    QVERIFY(m_workspace->recordSegmentSizes(day, m_progress));
    QVERIFY(import(write("c.csv", "customer id,city\nA,Ankara\nB,Bakı\nC,Ankara\n")));
    QVERIFY(m_workspace->recordSegmentSizes(day, m_progress));
    const auto sizes = m_workspace->segmentSizes(5);
    QVERIFY(sizes);
    QCOMPARE(sizes->size(), std::size_t{2});
    QCOMPARE((*sizes)[0].customers, std::uint64_t{2});
    QCOMPARE((*sizes)[0].revenue, std::int64_t{3050});
    QCOMPARE((*sizes)[1].customers, std::uint64_t{3});
    QCOMPARE((*sizes)[1].import, std::uint32_t{2});
    QVERIFY((*sizes)[1].at == day.now);

    Progress cancelled;
    cancelled.cancel();
    QVERIFY(!m_workspace->recordSegmentSizes(day, cancelled));
}

void tst_workspace::a_dry_run_leaves_no_import()
{
    const auto result = import(write("c.csv", "customer id,city\n1,Ankara\n2,Bakı\n"), true);
    QVERIFY(result);
    QCOMPARE(result->outcome.entities[0].created, std::uint64_t{2});
    const auto imports = m_workspace->imports();
    QVERIFY(imports);
    QVERIFY(imports->empty());
}

void tst_workspace::what_a_person_fixed_is_remembered_only_when_asked()
{
    workspace::ImportRequest request;
    request.path = write("c.csv", "customer id,city\n1,Ankara\n");
    ingest::ColumnMapping city;
    city.header = "city";
    city.fields = {"customer.district"};
    request.wanted.columns.push_back(city);
    QVERIFY(m_workspace->importFile(request, m_progress));
    auto later = import(write("d.csv", "customer id,city\n2,Bakı\n"));
    QVERIFY(later);
    QCOMPARE(later->report.columns[1].reading.fields, std::vector<std::string>{"customer.city"});

    request.path = write("e.csv", "customer id,city\n3,Ankara\n");
    request.remember = true;
    QVERIFY(m_workspace->importFile(request, m_progress));
    later = import(write("f.csv", "customer id,city\n4,Bakı\n"));
    QVERIFY(later);
    QCOMPARE(later->report.columns[1].reading.fields, std::vector<std::string>{"customer.district"});
}

void tst_workspace::a_remembered_mapping_does_not_bring_back_the_dialect()
{
    workspace::ImportRequest request;
    request.path = write("c.csv", "a title\n'customer id';'full name';'city'\n1;'Kaya; \xDDrem';'Ankara'\n");
    request.wanted.dialect = {"windows-1254", ';', '\'', 2};
    request.wanted.columns.push_back({"city", {}, {"customer.district"}});
    request.remember = true;
    const auto first = m_workspace->importFile(request, m_progress);
    QVERIFY(first);
    QCOMPARE(first->report.recordsRead, std::uint64_t{1});
    QCOMPARE(first->report.columns.size(), std::size_t{3});

    const auto later = import(write("d.csv", "customer id,full name,city\n2,\"Kaya, İrem\",Bakı\n3,O'Hara;X,Şuşa\n"));
    QVERIFY(later);
    QCOMPARE(later->report.recordsRead, std::uint64_t{2});
    QCOMPARE(later->report.rejected, std::uint64_t{0});
    const ingest::Dialect expected{"UTF-8", ',', '"', 1};
    QVERIFY(later->report.mapping.dialect == expected);
    QCOMPARE(later->report.columns.size(), std::size_t{3});
    QCOMPARE(later->report.columns[2].reading.fields, std::vector<std::string>{"customer.district"});
    const auto snapshot = m_workspace->snapshot(m_progress);
    QVERIFY(snapshot);
    QStringList names;
    const auto &texts = std::get<columns::TextColumn>(*(*snapshot)->column("customer.full_name"));
    for (std::size_t row = 0; row < texts.size(); ++row)
        names += QString::fromUtf8(texts.at(row));
    names.sort();
    QCOMPARE(names,
             (QStringList{QStringLiteral("Kaya, İrem"), QStringLiteral("Kaya; İrem"), QStringLiteral("O'Hara;X")}));
}

QTEST_GUILESS_MAIN(tst_workspace)
#include "tst_workspace.moc"
