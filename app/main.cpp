// SPDX-License-Identifier: GPL-3.0-or-later
// dilim: the window program.
#include "application.h"
#include "base/heap.h"
#include "report/fonts.h"
#include "wording/error_text.h"

#include <QApplication>
#include <QCommandLineParser>

#include <csignal>
#include <cstdio>

int main(int argc, char **argv)
{
    using namespace dilim;

    keepFreedMemory();
#ifdef SIGXFSZ
    std::signal(SIGXFSZ, SIG_IGN); // a size limit is an error to report, not a reason to die
    std::signal(SIGPIPE, SIG_IGN);
#endif
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("Dilim"));
    QCoreApplication::setApplicationName(QStringLiteral("dilim"));
    QCoreApplication::setApplicationVersion(QStringLiteral(DILIM_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Dilim"));
    QGuiApplication::setDesktopFileName(QStringLiteral("dilim"));

    QCommandLineParser parser;
    const QCommandLineOption sample(QStringLiteral("sample"), QStringLiteral("Open the sample shop."));
    const QCommandLineOption language(QStringLiteral("language"), QStringLiteral("Language: en, tr or az."),
                                      QStringLiteral("en|tr|az"));
    const QCommandLineOption scheme(QStringLiteral("colours"),
                                    QStringLiteral("Colours: system, light, dark, contrast."), QStringLiteral("name"));
    const QCommandLineOption page(QStringLiteral("page"), QStringLiteral("The page to begin with."),
                                  QStringLiteral("id"));
    const QCommandLineOption today(QStringLiteral("today"),
                                   QStringLiteral("Answer as if it were the first moment of this day."),
                                   QStringLiteral("YYYY-MM-DD"));
    parser.addOptions({sample, language, scheme, page, today});
    parser.addPositionalArgument(QStringLiteral("files"), QStringLiteral("A workspace, export files to import, or both."),
                                 QStringLiteral("[files...]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);

    if (const Result<void> fonts = report::loadFonts(); !fonts) {
        std::fprintf(stderr, "%s\n", wording::errorText(fonts.error()).toUtf8().constData());
        return 1;
    }
    app::Application window;
    window.start({parser.positionalArguments(), parser.isSet(sample), parser.value(language), parser.value(scheme),
                  parser.value(page), parseIsoDate(parser.value(today).toStdString())});
    return QApplication::exec();
}
