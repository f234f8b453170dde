// SPDX-License-Identifier: GPL-3.0-or-later
// What a person put right for one file is known for the next one of its kind.
#include "workspace/workspace.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <optional>

using namespace dilim;

namespace {

/// Semicolons stand in the cells, so that they look like the separator; it is the bar.
QByteArray misleading(const char *first, const char *second)
{
    return QByteArray("customer id|full;name|city;and;town\n") + first + "|Ayşe;Kaya|Ankara;Çankaya;Kızılay\n" + second
        + "|Can;Su|İzmir;Bornova;Merkez\n";
}

constexpr auto mailchimp = "Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,CONFIRM_TIME,LEID,EUID\n"
                           "%1,Ayşe,Yılmaz,4,2024-01-02 10:00:00,2024-01-02 10:00:00,1,a1\n";

} // namespace

class tst_remembered_reading : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void a_separator_that_had_to_be_said_need_not_be_said_again();
    void without_remembering_it_is_not_known();
    void the_same_columns_in_another_dialect_are_read_as_they_are();
    void an_encoding_is_known_again_unless_the_bytes_prove_theirs();
    void a_system_that_was_denied_stays_denied();
    void what_is_said_of_one_column_leaves_the_others_as_they_were();

private:
    std::string write(const char *name, const QByteArray &text) const;
    void import(const std::string &path, const ingest::Mapping &wanted, bool remember);
    Result<ingest::Preview> preview(const std::string &path);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::optional<workspace::Workspace> m_workspace;
    Progress m_progress;
};

void tst_remembered_reading::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto made = workspace::Workspace::create(m_folder->filePath(QStringLiteral("w.dilim")).toStdString(),
                                             {"TRY", "Europe/Istanbul"});
    QVERIFY(made);
    m_workspace.emplace(std::move(*made));
}

std::string tst_remembered_reading::write(const char *name, const QByteArray &text) const
{
    const QString path = m_folder->filePath(QString::fromLatin1(name));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? path.toStdString() : std::string();
}

void tst_remembered_reading::import(const std::string &path, const ingest::Mapping &wanted, bool remember)
{
    workspace::ImportRequest request;
    request.path = path;
    request.wanted = wanted;
    request.remember = remember;
    const auto result = m_workspace->importFile(request, m_progress);
    QVERIFY2(result, result ? "" : result.error().code.c_str());
}

Result<ingest::Preview> tst_remembered_reading::preview(const std::string &path)
{
    const auto basis = m_workspace->readBasis("tr");
    return basis ? workspace::previewFile(path, {}, *basis, 10, m_progress) : Result<ingest::Preview>(basis.error());
}

void tst_remembered_reading::a_separator_that_had_to_be_said_need_not_be_said_again()
{
    const std::string first = write("a.txt", misleading("1", "2"));
    const auto unsaid = preview(first);
    QVERIFY(unsaid);
    QVERIFY2(unsaid->report.mapping.dialect.separator != '|', "the file must mislead");
    ingest::Mapping wanted;
    wanted.dialect.separator = '|';
    import(first, wanted, true);
    const auto later = preview(write("b.txt", misleading("3", "4")));
    QVERIFY(later);
    QCOMPARE(later->report.mapping.dialect.separator, std::optional('|'));
    QCOMPARE(later->report.columns.size(), std::size_t{3});
}

void tst_remembered_reading::without_remembering_it_is_not_known()
{
    ingest::Mapping wanted;
    wanted.dialect.separator = '|';
    import(write("a.txt", misleading("1", "2")), wanted, false);
    const auto later = preview(write("b.txt", misleading("3", "4")));
    QVERIFY(later);
    QVERIFY(later->report.mapping.dialect.separator != '|');
}

void tst_remembered_reading::the_same_columns_in_another_dialect_are_read_as_they_are()
{
    ingest::Mapping wanted;
    wanted.dialect.separator = ';';
    wanted.dialect.headerLine = 2;
    import(write("a.csv", "a list\ncustomer id;city\n1;Ankara\n2;Bursa\n"), wanted, true);
    const auto later = preview(write("b.csv", "customer id,city\n3,\"Ankara;Çankaya\"\n4,\"Bursa;Nilüfer\"\n"));
    QVERIFY(later);
    QCOMPARE(later->report.mapping.dialect.separator, std::optional(','));
    QCOMPARE(later->report.mapping.dialect.headerLine, std::optional(std::uint64_t{1}));
}

void tst_remembered_reading::an_encoding_is_known_again_unless_the_bytes_prove_theirs()
{
    ingest::Mapping wanted;
    wanted.dialect.encoding = "windows-1252";
    import(write("a.csv", "customer id,city\n1,M\xFCnchen\n2,\xD6rebro\n"), wanted, true);
    const auto alike = preview(write("b.csv", "customer id,city\n3,K\xF6ln\n4,\xDDzmir\n"));
    QVERIFY(alike);
    QCOMPARE(alike->report.mapping.dialect.encoding, std::optional(std::string("windows-1252")));
    const auto proved = preview(write("c.csv", "customer id,city\n5,İzmir\n6,Köln\n"));
    QVERIFY(proved);
    QCOMPARE(proved->report.mapping.dialect.encoding, std::optional(std::string("UTF-8")));
}

void tst_remembered_reading::a_system_that_was_denied_stays_denied()
{
    const auto known = preview(write("a.csv", QByteArray(mailchimp).replace("%1", "ayse@example.com")));
    QVERIFY(known);
    QVERIFY(known->report.system);
    ingest::Mapping wanted;
    wanted.system = "";
    const std::string first = write("b.csv", QByteArray(mailchimp).replace("%1", "can@example.com"));
    import(first, wanted, true);
    const auto later = preview(write("c.csv", QByteArray(mailchimp).replace("%1", "su@example.com")));
    QVERIFY(later);
    QVERIFY(!later->report.system);
    QVERIFY(later->report.mapping.source.empty());
}

void tst_remembered_reading::what_is_said_of_one_column_leaves_the_others_as_they_were()
{
    const auto text = [](const char *id) -> QByteArray { return QByteArray("customer id,hue,size\n") + id + ",red,9\n"; };
    const auto said = [](const char *header, const char *field) {
        ingest::Mapping wanted;
        wanted.columns.emplace_back();
        wanted.columns.back().header = header;
        wanted.columns.back().fields = {field};
        return wanted;
    };
    const auto fieldOf = [](const ingest::Preview &preview, std::size_t column) {
        return preview.report.columns[column].reading.fields;
    };
    using Fields = std::vector<std::string>;
    import(write("a.csv", text("1")), said("hue", "customer.colour"), true);
    import(write("b.csv", text("2")), said("size", "customer.shoe_size"), true);
    const auto both = preview(write("c.csv", text("3")));
    QVERIFY(both);
    QCOMPARE(fieldOf(*both, 1), Fields{"customer.colour"});
    QCOMPARE(fieldOf(*both, 2), Fields{"customer.shoe_size"});
    import(write("d.csv", text("4")), said("size", "customer.colour"), true); // takes it from the other
    const auto taken = preview(write("e.csv", text("5")));
    QVERIFY(taken);
    QVERIFY(fieldOf(*taken, 1) != Fields{"customer.colour"});
    QCOMPARE(fieldOf(*taken, 2), Fields{"customer.colour"});
}

QTEST_GUILESS_MAIN(tst_remembered_reading)
#include "tst_remembered_reading.moc"
