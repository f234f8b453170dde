// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace dilim;
using ui::Role;
using ui::Scheme;

namespace {

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

/// WCAG 2.2, "contrast ratio".
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

struct Pair {
    Role front;
    Role ground;
};

/// Words on what they stand on.
constexpr Pair wordPairs[] = {
    {Role::Text, Role::Window},         {Role::Text, Role::Surface},         {Role::Text, Role::SurfaceAlt},
    {Role::Text, Role::Sunken},         {Role::Text, Role::AccentSoft},      {Role::Text2, Role::Window},
    {Role::Text2, Role::Surface},       {Role::Text2, Role::SurfaceAlt},     {Role::Text3, Role::Surface},
    {Role::Text3, Role::Window},        {Role::Accent, Role::Surface},       {Role::Accent, Role::AccentSoft},
    {Role::OnAccent, Role::Accent},     {Role::OnAccent, Role::AccentHover}, {Role::Success, Role::Surface},
    {Role::Success, Role::SuccessSoft}, {Role::Warning, Role::Surface},      {Role::Warning, Role::WarningSoft},
    {Role::Danger, Role::Surface},      {Role::Danger, Role::DangerSoft},    {Role::Info, Role::InfoSoft},
    {Role::TipText, Role::Tip},
};

/// What shows that a thing can be pressed or read.
constexpr Pair markPairs[] = {
    {Role::BorderStrong, Role::Surface},
    {Role::Axis, Role::Surface},
    {Role::Accent, Role::Window},
};

void schemeRows()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("light") << Scheme::Light;
    QTest::newRow("dark") << Scheme::Dark;
    QTest::newRow("high contrast") << Scheme::HighContrast;
}

/// Every "name" that stands in the sources where an icon is asked for, with its file.
QList<std::pair<QString, QString>> iconsAskedFor()
{
    static const QRegularExpression literal(u"u?\"([a-z0-9]+(?:-[a-z0-9]+)*)\""_s);
    static const QRegularExpression asking(u"(?:iconOf|drawIcon|setIconName|makeIconButton)\\s*\\([^;]*;"_s);
    QList<std::pair<QString, QString>> found;
    QDirIterator files(u"" DILIM_SOURCE_DIR "/ui"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString source = QString::fromUtf8(file.readAll());
        for (auto call = asking.globalMatch(source); call.hasNext();) {
            for (auto name = literal.globalMatch(call.next().captured()); name.hasNext();)
                found.append({name.next().captured(1), file.fileName()});
        }
    }
    return found;
}

} // namespace

Q_DECLARE_METATYPE(dilim::ui::Scheme)

class tst_theme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(report::loadFonts()); }

    void wordsCanBeRead_data() { schemeRows(); }
    void wordsCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const ui::Theme &theme = ui::themeOf(scheme);
        const double least = scheme == Scheme::HighContrast ? 7.0 : 4.5;
        for (const Pair &pair : wordPairs) {
            const double ratio = contrast(theme[pair.front], theme[pair.ground]);
            QVERIFY2(
                ratio >= least,
                qPrintable(
                    u"%1 on %2: %3"_s.arg(theme[pair.front].name(), theme[pair.ground].name()).arg(ratio, 0, 'f', 2)));
        }
    }

    void marksCanBeSeen_data() { schemeRows(); }
    void marksCanBeSeen()
    {
        QFETCH(Scheme, scheme);
        const ui::Theme &theme = ui::themeOf(scheme);
        for (const Pair &pair : markPairs)
            QVERIFY2(contrast(theme[pair.front], theme[pair.ground]) >= 3.0, qPrintable(theme[pair.front].name()));
        for (const QColor &segment : theme.categorical)
            QVERIFY2(contrast(segment, theme[Role::Surface]) >= 3.0, qPrintable(segment.name()));
    }

    void figuresInCellsCanBeRead_data() { schemeRows(); }
    void figuresInCellsCanBeRead()
    {
        QFETCH(Scheme, scheme);
        const ui::Theme &theme = ui::themeOf(scheme);
        for (std::size_t i = 0; i < theme.sequential.size(); ++i) {
            QVERIFY2(contrast(theme.textOnSequential[i], theme.sequential[i]) >= 4.5,
                     qPrintable(theme.sequential[i].name()));
            QVERIFY2(contrast(theme.textOnDiverging[i], theme.diverging[i]) >= 4.5,
                     qPrintable(theme.diverging[i].name()));
        }
    }

    void theRampGrowsInOneDirection_data() { schemeRows(); }
    void theRampGrowsInOneDirection()
    {
        QFETCH(Scheme, scheme);
        const ui::Theme &theme = ui::themeOf(scheme);
        const double direction = scheme == Scheme::Dark ? 1.0 : -1.0; // large is far from the surface
        for (std::size_t i = 1; i < theme.sequential.size(); ++i)
            QVERIFY(direction * (luminance(theme.sequential[i]) - luminance(theme.sequential[i - 1])) > 0.0);
    }

    void paperHasTheColoursOfTheLightScheme()
    {
        const ui::Theme &light = ui::themeOf(Scheme::Light);
        const report::Palette &paper = report::printPalette();
        QCOMPARE(paper.text, light[Role::Text]);
        QCOMPARE(paper.text2, light[Role::Text2]);
        QCOMPARE(paper.text3, light[Role::Text3]);
        QCOMPARE(paper.paper, light[Role::Surface]);
        QCOMPARE(paper.categorical, light.categorical);
        QCOMPARE(paper.sequential, light.sequential);
        QCOMPARE(paper.textOnSequential, light.textOnSequential);
    }

    void everyIconThatIsAskedForExists()
    {
        const QStringList known = ui::iconNames();
        const auto asked = iconsAskedFor();
        QVERIFY(asked.size() > 15);
        for (const auto &[name, file] : asked)
            QVERIFY2(known.contains(name), qPrintable(name + u" in "_s + file));
    }

    void iconsAreDrawnInTheColourThatIsAskedFor()
    {
        const QStringList names = ui::iconNames();
        for (const QString &name : names) {
            if (name == u"dilim"_s) // the program's own sign has its own colours
                continue;
            QImage picture(40, 40, QImage::Format_ARGB32_Premultiplied);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            ui::drawIcon(painter, picture.rect(), name, Qt::red);
            painter.end();
            int drawn = 0;
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    const QColor pixel = picture.pixelColor(x, y);
                    QVERIFY2(pixel.red() > 250, qPrintable(name)); // between white and red
                    drawn += pixel.green() < 200 ? 1 : 0;
                }
            }
            QVERIFY2(drawn > 10, qPrintable(name));
        }
    }

    void aSchemeReachesTheWholeApplication_data() { schemeRows(); }
    void aSchemeReachesTheWholeApplication()
    {
        QFETCH(Scheme, scheme);
        ui::applyScheme(*qApp, scheme);
        QCOMPARE(ui::theme().scheme, scheme);
        QCOMPARE(QApplication::palette().color(QPalette::Window), ui::theme()[Role::Window]);
        QCOMPARE(QApplication::palette().color(QPalette::Disabled, QPalette::Text), ui::theme()[Role::Disabled]);
        QCOMPARE(ui::chartPalette(ui::theme()).paper, ui::theme()[Role::Surface]);
        QCOMPARE(QApplication::font().family(), QString::fromUtf16(report::fontFamily));
    }
};

QTEST_MAIN(tst_theme)
#include "tst_theme.moc"
