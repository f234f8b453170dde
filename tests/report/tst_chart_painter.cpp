// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chart_catalogue.h"
#include "report/fonts.h"
#include "ui/charts/chart_hits.h"
#include "ui/charts/chart_painter.h"

#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QTest>

using namespace dilim;
using namespace Qt::StringLiterals;
using charts::ColourRole;

namespace {

constexpr int scale = 4; // pixels a point

ColourRole categorical(std::uint8_t index, bool pale = false)
{
    return {ColourRole::Family::Categorical, index, pale};
}

QImage painted(const charts::ChartSpec &spec, const QSize &size)
{
    QImage image(size * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    ui::paintChartOnPaper(painter, QRectF(QPointF(0, 0), QSizeF(size)), spec);
    return image;
}

struct Extent {
    int left = -1, right = -1, top = -1, bottom = -1;
    [[nodiscard]] int width() const { return right - left + 1; }
};

/// Where a colour of a role stands in a picture.
Extent extentOf(const QImage &image, const ColourRole &role)
{
    const QRgb wanted = report::colourOf(role, report::printPalette()).rgb();
    Extent extent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, y) != wanted)
                continue;
            extent.left = extent.left < 0 ? x : std::min(extent.left, x);
            extent.right = std::max(extent.right, x);
            extent.top = extent.top < 0 ? y : extent.top;
            extent.bottom = y;
        }
    }
    return extent;
}

charts::ChartSpec bars()
{
    charts::ChartSpec spec;
    spec.kind = charts::Kind::PairedBars;
    spec.maximum = 0.4;
    spec.x = {{}, {"0", "20", "40"}, {}, {0.0, 0.2, 0.4}};
    spec.series = {
        {"customers", {}, {{"first", 0.1, "", categorical(0, true)}, {"second", 0.2, "", categorical(1, true)}}},
        {"revenue", {}, {{"first", 0.4, "", categorical(0)}, {"second", 0.05, "", categorical(1)}}}};
    spec.endLabels = {"10 to 40", "20 to 5"};
    return spec;
}

} // namespace

class TestChartPainter : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(bool(report::loadFonts())); }

    void barsAreAsLongAsTheirValues()
    {
        const QImage image = painted(bars(), {400, 100});
        const Extent longest = extentOf(image, categorical(0));
        const auto isShare = [&longest](const Extent &bar, double share) {
            return std::abs(bar.width() - longest.width() * share) <= 3.0;
        };
        QVERIFY(longest.width() > 150 * scale);
        QVERIFY(isShare(extentOf(image, categorical(0, true)), 0.25));
        QVERIFY(isShare(extentOf(image, categorical(1, true)), 0.5));
        QVERIFY(isShare(extentOf(image, categorical(1)), 0.125));
    }

    void hitsOfBarsAreWhereTheBarsArePainted()
    {
        const charts::ChartSpec spec = bars();
        const QImage image = painted(spec, {400, 100});
        const std::vector<ui::ChartHit> hits = ui::chartHits(QRectF(0, 0, 400, 100), spec);
        QCOMPARE(hits.size(), std::size_t(4));
        for (const ui::ChartHit &hit : hits) {
            const charts::Mark &mark = spec.series[std::size_t(hit.series)].marks[std::size_t(hit.index)];
            const Extent bar = extentOf(image, mark.colour);
            QVERIFY(std::abs(bar.left - hit.rect.left() * scale) <= 3.0);
            QVERIFY(std::abs(bar.right - hit.rect.right() * scale) <= 3.0);
            QVERIFY(std::abs(bar.top - hit.rect.top() * scale) <= 3.0);
            QVERIFY(std::abs(bar.bottom - hit.rect.bottom() * scale) <= 3.0);
            QCOMPARE(hit.name, QString::fromStdString(mark.label));
        }
    }

    void columnsAreAsHighAsTheirValuesAndAnIncompleteOneIsPale()
    {
        charts::ChartSpec spec;
        spec.kind = charts::Kind::StackedColumns;
        spec.maximum = 4.0;
        spec.y = {{}, {"0", "2", "4"}, {}, {0.0, 2.0, 4.0}};
        spec.series = {{"below", categorical(0), {{"a", 2.0, "", categorical(0)}, {"b", 1.0, "", categorical(0)}}},
                       {"above", categorical(1), {{"a", 1.0, "", categorical(1)}, {"b", 3.0, "", categorical(1)}}}};
        spec.columns = {{{}, "first", {{"sum", "3"}}}, {{}, "second", {}}};
        spec.lastIsIncomplete = true;
        const QImage image = painted(spec, {400, 200}).copy(0, 30 * scale, 400 * scale, 170 * scale); // no legend
        const auto height = [&image](const ColourRole &role) {
            const Extent extent = extentOf(image, role);
            return extent.bottom - extent.top + 1;
        };
        const int two = height(categorical(0));
        QVERIFY(two > 40 * scale);
        QVERIFY(std::abs(height(categorical(1)) * 2 - two) <= 2 * scale);
        QVERIFY(std::abs(height(categorical(0, true)) * 2 - two) <= 2 * scale);
        QVERIFY(extentOf(image, categorical(1)).bottom <= extentOf(image, categorical(0)).top);
        QVERIFY(extentOf(image, categorical(0)).right < extentOf(image, categorical(0, true)).left);
        const std::vector<ui::ChartHit> hits = ui::chartHits(QRectF(0, 0, 400, 200), spec);
        QCOMPARE(hits.size(), std::size_t(2));
        QCOMPARE(hits.front().name, u"first"_s);
        QCOMPARE(hits.front().facts.front().value, u"3"_s);
        QVERIFY(hits.front().rect.right() <= hits.back().rect.left());
    }

    void hitsOfAGridAreItsCells()
    {
        charts::ChartSpec spec;
        spec.kind = charts::Kind::HeatGrid;
        spec.cells = {{{"", "1", "", 8, 1}, {"", "2", "", 2, 2}}, {{"", "3", "", 3, 1}, {"", "4", "", 4, 2}}};
        spec.cells[1][1].name = "corner";
        const std::vector<ui::ChartHit> hits = ui::chartHits(QRectF(0, 0, 400, 150), spec);
        QCOMPARE(hits.size(), std::size_t(4));
        QCOMPARE(hits.back().series, 1);
        QCOMPARE(hits.back().index, 1);
        QCOMPARE(hits.back().name, u"corner"_s);
        QCOMPARE(hits.back().value, u"4"_s);
        const QImage image = painted(spec, {400, 150});
        const QPoint inside = (hits.front().rect.topLeft() * scale).toPoint() + QPoint(6, 6);
        QCOMPARE(image.pixel(inside), report::printPalette().sequential[8].rgb());
    }

    void theFirstCategoryAndTheFirstSeriesStandAbove()
    {
        const QImage image = painted(bars(), {400, 100});
        QVERIFY(extentOf(image, categorical(0, true)).bottom < extentOf(image, categorical(0)).bottom);
        QVERIFY(extentOf(image, categorical(0)).bottom < extentOf(image, categorical(1, true)).top);
        QVERIFY(extentOf(image, categorical(1, true)).bottom < extentOf(image, categorical(1)).bottom);
    }

    void barsStartAtTheZeroLineAndLabelsEndInsideTheChart()
    {
        charts::ChartSpec spec = bars();
        spec.endLabels = {"a very long label behind the longest bar", ""};
        const QImage image = painted(spec, {400, 100});
        QCOMPARE(extentOf(image, categorical(0)).left, extentOf(image, categorical(1)).left);
        for (int y = 0; y < image.height(); ++y)
            QCOMPARE(image.pixel(image.width() - 1, y), qRgb(255, 255, 255));
    }

    void aChartWithoutMarksPaintsNothing()
    {
        charts::ChartSpec spec;
        QImage white(QSize(100, 50) * scale, QImage::Format_RGB32);
        white.fill(Qt::white);
        QCOMPARE(painted(spec, {100, 50}), white);
        spec.kind = charts::Kind::HeatGrid;
        QCOMPARE(painted(spec, {100, 50}), white);
    }

    void groupsOfCellsArePartedByWideGaps()
    {
        charts::ChartSpec spec;
        spec.kind = charts::Kind::HeatGrid;
        spec.cells = {{{"", "", "", 8, 1}, {"", "", "", 8, 1}, {"", "", "", 8, 2}}};
        const QImage image = painted(spec, {400, 100});
        const QRgb dark = report::printPalette().sequential[8].rgb();
        std::vector<int> gaps; // widths of what is between dark stretches, half way down the cells
        int last = -1;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixel(x, 25 * scale) != dark)
                continue;
            if (last >= 0 && x > last + 1)
                gaps.push_back(x - last - 1);
            last = x;
        }
        QCOMPARE(gaps.size(), std::size_t(2));
        QVERIFY(gaps[1] > 2 * gaps[0]);
    }

    void linesRiseWithTheirValuesAtTheirPlaces()
    {
        charts::ChartSpec spec;
        spec.kind = charts::Kind::Lines;
        spec.maximum = 4.0;
        spec.x = {{}, {"a", "b", "c"}, {}, {0.0, 1.0, 10.0}};
        spec.y = {{}, {"0", "2", "4"}, {}, {0.0, 2.0, 4.0}};
        spec.series = {{"one", categorical(0), {{"a", 1.0}, {"b", 1.0}, {"c", 4.0}}},
                       {"two", categorical(1), {{"a", 3.0}, {"b", 3.0}, {"c", 3.0}}}};
        spec.columns = {{{}, "first", {{"one", "1"}}}, {{}, "second", {}}, {{}, "third", {}}};
        const QImage image = painted(spec, {400, 200}).copy(0, 30 * scale, 400 * scale, 170 * scale); // no legend
        const Extent rising = extentOf(image, categorical(0));
        const Extent level = extentOf(image, categorical(1));
        QVERIFY(rising.bottom - rising.top > 80 * scale); // three quarters of the plot
        QVERIFY(level.bottom - level.top < 8 * scale);
        QVERIFY(rising.top < level.top && rising.bottom > level.bottom);
        const std::vector<ui::ChartHit> hits = ui::chartHits(QRectF(0, 0, 400, 200), spec);
        QCOMPARE(hits.size(), std::size_t(3));
        QCOMPARE(hits[0].rect.right(), hits[1].rect.left());
        QVERIFY(hits[2].rect.width() > 3.0 * hits[0].rect.width() / 2.0);
        QCOMPARE(hits[0].facts.front().value, u"1"_s);
    }

    void oneLineAloneIsFilledDownToZero()
    {
        charts::ChartSpec spec;
        spec.kind = charts::Kind::Lines;
        spec.maximum = 4.0;
        spec.x = {{}, {"a", "b"}, {}, {0.0, 1.0}};
        spec.y = {{}, {"0", "4"}, {}, {0.0, 4.0}};
        spec.series = {{"one", categorical(0), {{"a", 2.0}, {"b", 2.0}}}};
        const QImage image = painted(spec, {400, 200});
        const report::Palette &palette = report::printPalette();
        const QColor fill = report::mixed(report::colourOf(categorical(0), palette), palette.paper, 0.14);
        int filled = 0;
        for (int y = 0; y < image.height(); ++y)
            filled += QColor(image.pixel(200 * scale, y)) == fill ? 1 : 0;
        QVERIFY(std::abs(filled - 160 * scale / 2) < 12 * scale); // half of the plot, without legend and names
    }

    void everyKindOfTheCatalogueHasADrawing()
    {
        for (const charts::ChartKind &kind : charts::chartKinds()) {
            charts::ChartSpec spec = bars();
            spec.kind = kind.kind;
            spec.x = {{}, {"0", "40"}, {}, {0.0, 0.4}}; // as many as marks, as lines need them
            spec.cells = {{{"Group", "12", "3%", 4, 0, categorical(2)}}};
            QImage white(QSize(300, 120) * scale, QImage::Format_RGB32);
            white.fill(Qt::white);
            QVERIFY2(painted(spec, {300, 120}) != white, std::string(kind.id).c_str());
        }
    }

    void thePaletteIsThatOfTheDesign()
    {
        QFile file(qEnvironmentVariable("DILIM_SHARED") + u"/design/tokens.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("DILIM_SHARED does not lead to the design tokens");
        const QJsonObject colour = QJsonDocument::fromJson(file.readAll()).object().value(u"colour"_s).toObject();
        const QJsonArray categoricalTokens = colour.value(u"categorical"_s).toObject().value(u"light"_s).toArray();
        const QJsonArray ramp = colour.value(u"sequential9"_s).toObject().value(u"light"_s).toArray();
        const QJsonArray onRamp =
            colour.value(u"sequential9"_s).toObject().value(u"textOn"_s).toObject().value(u"light"_s).toArray();
        const report::Palette &palette = report::printPalette();
        for (qsizetype i = 0; i < 10; ++i)
            QCOMPARE(palette.categorical[std::size_t(i)], QColor(categoricalTokens[i].toString()));
        for (qsizetype i = 0; i < 9; ++i) {
            QCOMPARE(palette.sequential[std::size_t(i)], QColor(ramp[i].toString()));
            QCOMPARE(palette.textOnSequential[std::size_t(i)], QColor(onRamp[i].toString()));
        }
        QCOMPARE(palette.text, QColor(colour.value(u"light"_s).toObject().value(u"text"_s).toString()));
    }
};

QTEST_MAIN(TestChartPainter)
#include "tst_chart_painter.moc"
