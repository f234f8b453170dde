// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <iterator>

namespace {

/// Who may include whom. `everywhere` names parts, single headers and outside libraries that headers and sources may
/// include; `sources` those that only .cpp files may. std is open to all; a part may include itself.
struct PartRow {
    const char *part;
    const char *everywhere;
    const char *sources;
};
constexpr PartRow parts[] = {
    {"base", "", "QtCore posix"},
    {"user_agents", "base", "QtCore pcre2"},
    {"places", "base", "QtCore"},
    {"fields", "base", ""},
    {"columns", "base fields", ""},
    {"rules", "base fields columns", "places nlohmann-json pcre2"},
    {"analysis", "base fields columns rules", "boost-accumulators"},
    {"charts", "base fields analysis", ""},
    {"workbook", "base", "libzip expat"},
    {"tables", "base", "xlsxwriter"},
    {"ingest", "base fields columns user_agents workbook intrinsics",
     "QtCore uchardet libphonenumber xxhash nlohmann-json posix"},
    {"store", "base fields columns ingest/row_sink.h ingest/mapping.h ingest/read_report.h QtCore",
     "places sqlite3 xxhash libphonenumber nlohmann-json posix"},
    {"wording", "base fields rules analysis charts ingest QtCore", "places"},
    {"report", "base fields rules analysis charts wording QtCore QtGui", ""},
    {"audience", "base fields columns rules store QtCore", ""},
    {"workspace", "base fields columns rules analysis charts ingest store wording audience QtCore", "nlohmann-json"},
    {"ui",
     "base fields columns rules analysis charts tables ingest wording report audience workspace store/edits.h "
     "store/hand_values.h store/value_edits.h store/likely_pairs.h store/imports.h store/kept_tables.h "
     "store/lookup_fields.h store/lookup_link.h "
     "store/lookup_rows.h store/segments.h store/workspace_file.h QtCore QtGui "
     "QtWidgets QtCharts "
     "QtSvg QtPrintSupport",
     ""},
    {"app",
     "base fields columns rules analysis charts tables ingest store wording report audience workspace ui QtCore QtGui "
     "QtWidgets QtCharts nlohmann-json",
     "posix"},
};

/// Headers for the sources of their own part alone: they may show what those may include.
constexpr const char *insideHeaders[] = {"ingest/strict_json.h"};

/// Headers of outside libraries, by how their names begin.
struct LibraryRow {
    const char *prefix;
    const char *library;
};
constexpr LibraryRow libraries[] = {
    {"nlohmann/", "nlohmann-json"},
    {"boost/accumulators/", "boost-accumulators"},
    {"sqlite3.h", "sqlite3"},
    {"xxhash.h", "xxhash"},
    {"pcre2.h", "pcre2"},
    {"zip.h", "libzip"},
    {"expat.h", "expat"},
    {"xlsxwriter.h", "xlsxwriter"},
    {"uchardet/", "uchardet"},
    {"uchardet.h", "uchardet"},
    {"phonenumbers/", "libphonenumber"},
    {"emmintrin.h", "intrinsics"},
    {"immintrin.h", "intrinsics"},
    {"malloc.h", "posix"},
    {"unistd.h", "posix"},
    {"fcntl.h", "posix"},
    {"sys/", "posix"},
    {"signal.h", "posix"},
};
constexpr const char *qtModules[] = {"QtCore", "QtGui", "QtWidgets", "QtCharts", "QtPrintSupport", "QtSvg"};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What an include in angle brackets brings in: "std", a library of the tables, or the name itself if unknown.
QString libraryOf(const QString &header)
{
    for (const LibraryRow &row : libraries) {
        if (header.startsWith(QLatin1String(row.prefix)))
            return QLatin1String(row.library);
    }
    static const QRegularExpression standard(QStringLiteral("^[a-z_0-9]+$"));
    if (standard.match(header).hasMatch())
        return QStringLiteral("std");
    const QString qt = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    for (const char *module : qtModules) {
        const QString name = QLatin1String(module);
        if (header.startsWith(name + QLatin1Char('/'))
            || QFileInfo::exists(qt + QLatin1Char('/') + name + QLatin1Char('/') + header))
            return name;
    }
    return header;
}

struct Include {
    QString header;
    bool outside = false; // in angle brackets
};

QList<Include> includesOf(const QString &source)
{
    static const QRegularExpression line(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*([<\"])([^>\"]+)[>\"]"),
                                         QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto match = line.globalMatch(source); match.hasNext();) {
        const auto found = match.next();
        includes.append({found.captured(2), found.captured(1) == QLatin1String("<")});
    }
    return includes;
}

/// The words that allow an include: "columns" and "columns/bitmap.h", or "QtCore".
QStringList permitsOf(const Include &include)
{
    if (include.outside)
        return {libraryOf(include.header)};
    return {include.header.section(QLatin1Char('/'), 0, 0), include.header};
}

bool isInside(const QString &header)
{
    return std::any_of(std::begin(insideHeaders), std::end(insideHeaders),
                       [&header](const char *inside) { return header == QLatin1String(inside); });
}

/// Includes of a file of `part` that the table does not allow. Quoted names without a known part are files beside it.
QStringList forbiddenIncludes(const PartRow &row, bool header, const QString &source)
{
    QStringList allowed = words(row.everywhere) + QStringList{QLatin1String(row.part), QStringLiteral("std")};
    if (!header)
        allowed += words(row.sources);
    QStringList forbidden;
    for (const Include &include : includesOf(source)) {
        const QStringList permits = permitsOf(include);
        const bool known = std::any_of(std::begin(parts), std::end(parts), [&permits](const PartRow &other) {
            return permits.front() == QLatin1String(other.part);
        });
        const bool beside = !include.outside && !known;
        const bool permitted = std::any_of(permits.begin(), permits.end(),
                                           [&allowed](const QString &permit) { return allowed.contains(permit); });
        const bool inside = isInside(include.header) && (header || permits.front() != QLatin1String(row.part));
        if (inside || (!beside && !permitted))
            forbidden += include.header;
    }
    return forbidden;
}

QString sourceFolder()
{
    return QStringLiteral(DILIM_SOURCE_DIR);
}

/// "src/base", "ui": where the files of a part lie.
QString folderOf(const QString &part)
{
    const bool top = part == QLatin1String("ui") || part == QLatin1String("app");
    return sourceFolder() + (top ? QStringLiteral("/") : QStringLiteral("/src/")) + part;
}

QStringList filesIn(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files += iterator.next();
    files.sort();
    return files;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const PartRow &rowOf(const char *part)
{
    return *std::find_if(std::begin(parts), std::end(parts),
                         [part](const PartRow &row) { return QLatin1String(row.part) == QLatin1String(part); });
}

} // namespace

class TestIncludes : public QObject
{
    Q_OBJECT

private slots:
    void aPartIncludesWhatTheTableAllows_data();
    void aPartIncludesWhatTheTableAllows();
    void everyFolderHasARow();
    void quotedNamesExist();
    void everyFileSaysItsLicenceAndHeadersAreReadOnce();
    void theCheckSeesForbiddenIncludes_data();
    void theCheckSeesForbiddenIncludes();
};

void TestIncludes::aPartIncludesWhatTheTableAllows_data()
{
    QTest::addColumn<int>("row");
    for (std::size_t i = 0; i < std::size(parts); ++i) {
        if (QDir(folderOf(QLatin1String(parts[i].part))).exists())
            QTest::newRow(parts[i].part) << static_cast<int>(i);
    }
}

void TestIncludes::aPartIncludesWhatTheTableAllows()
{
    QFETCH(int, row);
    const PartRow &part = parts[row];
    QStringList wrong;
    for (const QString &path : filesIn(folderOf(QLatin1String(part.part)))) {
        const bool inside = isInside(QDir(sourceFolder() + QStringLiteral("/src")).relativeFilePath(path));
        const bool header = path.endsWith(QLatin1String(".h")) && !inside;
        for (const QString &include : forbiddenIncludes(part, header, contentOf(path)))
            wrong += QDir(sourceFolder()).relativeFilePath(path) + QStringLiteral(" includes ") + include;
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestIncludes::everyFolderHasARow()
{
    QSet<QString> known;
    for (const PartRow &row : parts)
        known.insert(QLatin1String(row.part));
    const QStringList folders =
        QDir(sourceFolder() + QStringLiteral("/src")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QVERIFY(folders.size() >= 8);
    for (const QString &folder : folders)
        QVERIFY2(known.contains(folder), qPrintable(folder));
}

void TestIncludes::quotedNamesExist()
{
    for (const PartRow &row : parts) {
        const QString folder = folderOf(QLatin1String(row.part));
        for (const QString &path : filesIn(folder)) {
            for (const Include &include : includesOf(contentOf(path))) {
                if (include.outside || include.header.endsWith(QLatin1String(".moc")))
                    continue;
                const QStringList places{sourceFolder() + QStringLiteral("/src/"), sourceFolder() + QStringLiteral("/"),
                                         folder + QStringLiteral("/"), QFileInfo(path).path() + QStringLiteral("/")};
                const bool exists = std::any_of(places.begin(), places.end(), [&include](const QString &place) {
                    return QFileInfo::exists(place + include.header);
                });
                QVERIFY2(exists, qPrintable(path + QStringLiteral(" includes ") + include.header));
            }
        }
    }
}

void TestIncludes::everyFileSaysItsLicenceAndHeadersAreReadOnce()
{
    int files = 0;
    for (const PartRow &row : parts) {
        for (const QString &path : filesIn(folderOf(QLatin1String(row.part)))) {
            const QString content = contentOf(path);
            QVERIFY2(content.startsWith(QLatin1String("// SPDX-License-Identifier: GPL-3.0-or-later\n")),
                     qPrintable(path));
            if (path.endsWith(QLatin1String(".h")))
                QVERIFY2(content.contains(QLatin1String("#pragma once")), qPrintable(path));
            ++files;
        }
    }
    QVERIFY(files > 40);
}

void TestIncludes::theCheckSeesForbiddenIncludes_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<bool>("header");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("forbidden");
    QTest::newRow("std is open") << "fields" << true << "#include <vector>\n#include <cstdint>\n"
                                 << "";
    QTest::newRow("itself is open") << "rules" << true << "#include \"rules/rule.h\"\n"
                                    << "";
    QTest::newRow("Qt in a rules header") << "rules" << true << "#include <QString>\n"
                                          << "QString";
    QTest::newRow("Qt in a rules source") << "rules" << false << "#include <QString>\n"
                                          << "QString";
    QTest::newRow("Qt in a base source") << "base" << false << "#include <QString>\n"
                                         << "";
    QTest::newRow("Qt in a base header") << "base" << true << "#  include <QtCore/QString>\n"
                                         << "QtCore/QString";
    QTest::newRow("painting in the core") << "wording" << false << "#include <QPainter>\n"
                                          << "QPainter";
    QTest::newRow("widgets in a report") << "report" << false << "#include <QWidget>\n"
                                         << "QWidget";
    QTest::newRow("Boost in a source of analysis")
        << "analysis" << false << "#include <boost/accumulators/accumulators.hpp>\n"
        << "";
    QTest::newRow("Boost in a header of analysis")
        << "analysis" << true << "#include <boost/accumulators/accumulators.hpp>\n"
        << "boost/accumulators/accumulators.hpp";
    QTest::newRow("other Boost") << "analysis" << false << "#include <boost/regex.hpp>\n"
                                 << "boost/regex.hpp";
    QTest::newRow("SQLite in a source of the store") << "store" << false << "#include <sqlite3.h>\n"
                                                     << "";
    QTest::newRow("SQLite in a header of the store") << "store" << true << "#include <sqlite3.h>\n"
                                                     << "sqlite3.h";
    QTest::newRow("SQLite elsewhere") << "workspace" << false << "#include <sqlite3.h>\n"
                                      << "sqlite3.h";
    QTest::newRow("upwards") << "base" << false << "#include \"columns/bitmap.h\"\n"
                             << "columns/bitmap.h";
    QTest::newRow("the store may see what it is given") << "store" << true << "#include \"ingest/row_sink.h\"\n"
                                                        << "";
    QTest::newRow("the store may not read files") << "store" << false << "#include \"ingest/run.h\"\n"
                                                  << "ingest/run.h";
    QTest::newRow("the window may not see the store") << "ui" << false << "#include \"store/sqlite.h\"\n"
                                                      << "store/sqlite.h";
    QTest::newRow("a library nobody knows") << "app" << false << "#include <curl/curl.h>\n"
                                            << "curl/curl.h";
    QTest::newRow("C headers by their C names") << "base" << false << "#include <string.h>\n"
                                                << "string.h";
    QTest::newRow("an inside header in a source") << "ingest" << false << "#include \"ingest/strict_json.h\"\n"
                                                  << "";
    QTest::newRow("an inside header in a header") << "ingest" << true << "#include \"ingest/strict_json.h\"\n"
                                                  << "ingest/strict_json.h";
    QTest::newRow("an inside header of another part") << "workspace" << false << "#include \"ingest/strict_json.h\"\n"
                                                      << "ingest/strict_json.h";
    QTest::newRow("two at once") << "charts" << true << "#include \"rules/rule.h\"\n#include <QRectF>\n"
                                 << "rules/rule.h QRectF";
}

void TestIncludes::theCheckSeesForbiddenIncludes()
{
    QFETCH(QString, part);
    QFETCH(bool, header);
    QFETCH(QString, source);
    QTEST(forbiddenIncludes(rowOf(qPrintable(part)), header, source).join(QLatin1Char(' ')), "forbidden");
}

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
