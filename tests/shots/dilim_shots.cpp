// SPDX-License-Identifier: GPL-3.0-or-later
// dilim_shots: pictures of the window in all its states, and whether every text in them can be read. One run is of one
// size and one scale of the screen; it ends with 1 if there is something that cannot be read.
#include "report/fonts.h"
#include "shots.h"
#include "stage.h"
#include "ui/shell/workspace_opener.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace dilim;
using namespace Qt::StringLiterals;

namespace {

struct Wanted {
    QStringList languages{};
    QStringList schemes{};
    QSize size{};
    QString only{}; // part of the names of shots; empty: all
    QString folder{}; // of pictures; empty: none
};

QCommandLineOption option(const char *name, const char *what, const char *usual)
{
    return {QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(name),
            QString::fromLatin1(usual)};
}

Wanted wantedBy(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption languages = option("languages", "Languages, with commas.", "en,tr,az");
    const QCommandLineOption schemes = option("schemes", "light, dark, contrast, with commas.", "light,dark,contrast");
    const QCommandLineOption size = option("size", "Of the window, in logical pixels.", "1280x720");
    const QCommandLineOption only = option("only", "Only what is looked at in shots with these letters.", "");
    const QCommandLineOption folder = option("pictures", "Folder for pictures.", "");
    parser.addOptions({languages, schemes, size, only, folder});
    parser.addHelpOption();
    parser.parse(arguments);
    const QStringList sides = parser.value(size).split(u'x');
    return {parser.value(languages).split(u','), parser.value(schemes).split(u','),
            QSize(sides.value(0).toInt(), sides.value(1).toInt()), parser.value(only), parser.value(folder)};
}

/// A screen that the window just fills: pop-ups have to find their room in it.
void makeScreen(const QString &folder, const QSize &size)
{
    const double scale = std::max(1.0, qEnvironmentVariable("QT_SCALE_FACTOR").toDouble());
    QFile file(folder + u"/screen.json"_s);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.write(u"{\"screens\": [{\"name\": \"screen\", \"x\": 0, \"y\": 0, \"width\": %1, \"height\": %2, "
               "\"logicalDpi\": 96, \"logicalBaseDpi\": 96, \"dpr\": 1}]}"_s.arg(size.width() * scale)
                   .arg(size.height() * scale)
                   .toUtf8());
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

class Gallery
{
public:
    explicit Gallery(Wanted wanted)
        : m_wanted(std::move(wanted))
    {
    }

    void showAll()
    {
        for (const QString &language : m_wanted.languages) {
            for (const QString &scheme : m_wanted.schemes)
                showIn({language, scheme, m_wanted.size});
        }
    }

    [[nodiscard]] int findings() const { return m_findings; }

private:
    void showIn(const test::Look &look)
    {
        m_folder = u"%1-%2-%3x%4"_s.arg(look.language, look.scheme).arg(look.size.width()).arg(look.size.height());
        m_stage.dress(look);
        QFile::remove(QDir::home().filePath(u"Documents/musteriler.dilim"_s));
        showEach(test::importShots());
        m_stage.close();
        m_stage.open([](ui::MainWindow &window) { window.opener().openSample(); });
        showEach(test::pageShots());
        showEach(test::editorShots());
        m_stage.close();
    }

    void showEach(const std::vector<test::Shot> &shots)
    {
        for (const test::Shot &shot : shots) {
            shot.show(m_stage);
            m_stage.settle();
            const QString name = QString::fromLatin1(shot.name);
            if (name.contains(m_wanted.only)) {
                tell(name, m_stage.findings());
                save(name);
            }
            m_stage.clear();
        }
    }

    void tell(const QString &shot, const QStringList &findings)
    {
        for (const QString &finding : findings)
            std::printf("%s/%s: %s\n", qPrintable(m_folder), qPrintable(shot), qUtf8Printable(finding));
        std::fflush(stdout);
        m_findings += static_cast<int>(findings.size());
    }

    void save(const QString &shot)
    {
        if (m_wanted.folder.isEmpty())
            return;
        const QDir folder(m_wanted.folder + u'/' + m_folder);
        const QString path = folder.filePath(shot + u".png"_s);
        if (!folder.mkpath(u"."_s) || !m_stage.picture().save(path))
            qFatal("cannot write %s", qPrintable(path));
    }

    Wanted m_wanted;
    test::Stage m_stage;
    QString m_folder;
    int m_findings = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    Wanted wanted = wantedBy(arguments);
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(variable, home.path().toUtf8());
    QDir(home.path()).mkpath(u"Documents"_s);
    makeScreen(home.path(), wanted.size);
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"Dilim"_s);
    QCoreApplication::setApplicationName(u"dilim"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DILIM_VERSION));
    if (!report::loadFonts())
        qFatal("the fonts are missing");

    Gallery gallery(std::move(wanted));
    gallery.showAll();
    std::printf("%d findings\n", gallery.findings());
    return gallery.findings() == 0 ? 0 : 1;
}
