// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dialects/classes.h"
#include "ingest/dialects/outcome.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace dilim;
using namespace dilim::dialects;

namespace {

constexpr std::uint64_t usualSeed = 20'250'101;
constexpr double leastOfAClass = 0.90;
constexpr double leastOfAll = 0.97;

std::uint64_t firstSeed()
{
    bool given = false;
    const std::uint64_t seed = qEnvironmentVariable("DILIM_DIALECTS_SEED").toULongLong(&given);
    return given ? seed : usualSeed;
}

GeneratedFile generated(const DialectClass &dialect, std::size_t place, int variant)
{
    const std::uint64_t seed = firstSeed() + place * 1000 + static_cast<std::uint64_t>(variant);
    Draw draw(seed);
    GeneratedFile file = dialect.make(draw, variant);
    file.parameters += " seed=" + std::to_string(seed);
    return file;
}

/// Hundreds of workspaces are written: where files can live in memory they do.
QString inMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/dilim-dialects-XXXXXX");
}

void print(const std::string &text)
{
    std::printf("%s\n", text.c_str());
    std::fflush(stdout);
}

} // namespace

/// Files of many dialects, damaged in many ways, made here with the truth about them, and read with nothing said. With
/// DILIM_DIALECTS=all the parameters of every file are printed; with the name of a class only its files are read, and
/// they are left in DILIM_DIALECTS_FOLDER if that is set. DILIM_DIALECTS_SEED makes other files of the same classes.
class TestDialects : public QObject
{
    Q_OBJECT
private slots:
    void readsNearlyAllFilesRightWithNothingSaid();
    void generatesTheSameFilesEveryTime();

private:
    struct Rate {
        int right = 0;
        int files = 0;
        int badCounts = 0;
    };
    Rate rateOf(const DialectClass &dialect, std::size_t place);
    void keep(const GeneratedFile &file, const DialectClass &dialect, int variant) const;

    const QByteArray m_wanted = qgetenv("DILIM_DIALECTS");
    QTemporaryDir m_folder{inMemory()};
};

void TestDialects::keep(const GeneratedFile &file, const DialectClass &dialect, int variant) const
{
    const QString folder = qEnvironmentVariable("DILIM_DIALECTS_FOLDER");
    if (folder.isEmpty())
        return;
    QFile copy(folder + u'/' + QString::fromUtf8(dialect.name) + u' ' + QString::number(variant)
               + QStringLiteral(".csv"));
    if (copy.open(QIODevice::WriteOnly))
        copy.write(file.bytes.data(), static_cast<qint64>(file.bytes.size()));
}

TestDialects::Rate TestDialects::rateOf(const DialectClass &dialect, std::size_t place)
{
    Rate rate;
    for (int variant = 0; variant < filesAClass; ++variant) {
        const GeneratedFile file = generated(dialect, place, variant);
        keep(file, dialect, variant);
        const Outcome outcome = outcomeOf(file, m_folder.path().toStdString());
        ++rate.files;
        rate.right += outcome.differences.empty() ? 1 : 0;
        rate.badCounts += outcome.counts.empty() ? 0 : 1;
        if (outcome.differences.empty() && outcome.counts.empty() && m_wanted.isEmpty())
            continue;
        print("  " + std::string(dialect.name) + " #" + std::to_string(variant) + ": " + file.parameters);
        for (const std::string &difference : outcome.differences)
            print("    " + difference);
        if (!outcome.counts.empty())
            print("    counts: " + outcome.counts);
    }
    return rate;
}

void TestDialects::readsNearlyAllFilesRightWithNothingSaid()
{
    const std::vector<DialectClass> classes = allClasses();
    QVERIFY(classes.size() >= 25);
    Rate all;
    std::vector<std::string> failed;
    for (std::size_t place = 0; place < classes.size(); ++place) {
        if (!m_wanted.isEmpty() && m_wanted != "all" && m_wanted != classes[place].name)
            continue;
        const Rate rate = rateOf(classes[place], place);
        print(std::to_string(rate.right) + " of " + std::to_string(rate.files) + "  " + classes[place].name);
        all.right += rate.right;
        all.files += rate.files;
        all.badCounts += rate.badCounts;
        if (rate.right < leastOfAClass * rate.files)
            failed.emplace_back(classes[place].name);
    }
    print(std::to_string(all.right) + " of " + std::to_string(all.files) + " files of " + std::to_string(classes.size())
          + " classes");
    for (const std::string &name : failed)
        print("below the limit: " + name);
    QVERIFY(failed.empty());
    QVERIFY(all.right >= leastOfAll * all.files);
    QCOMPARE(all.badCounts, 0);
}

void TestDialects::generatesTheSameFilesEveryTime()
{
    const std::vector<DialectClass> classes = allClasses();
    for (std::size_t place = 0; place < classes.size(); ++place) {
        const GeneratedFile file = generated(classes[place], place, 3);
        const GeneratedFile again = generated(classes[place], place, 3);
        QVERIFY2(file.bytes == again.bytes, classes[place].name);
        QVERIFY2(file.truth.rows == again.truth.rows, classes[place].name);
    }
}

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
