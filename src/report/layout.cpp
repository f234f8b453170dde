// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/layout.h"

#include "report/block_catalogue.h"

#include <algorithm>
#include <cmath>

namespace dilim::report {
namespace {

constexpr double leastMargin = 14.0;
constexpr double greatestMargin = 100.0;
// With the usual margins.
constexpr double headBaseline = 50.0;
constexpr double headRule = 63.0;
constexpr double textTop = 79.0;
constexpr double textBottom = 52.0; // above the lower edge of the paper
constexpr double footRule = 40.0;
constexpr double footBaseline = 25.0;
constexpr double leastFootGap = 8.0;

/// Places pieces on pages, one chain of pieces that keep together at a time.
class Paginator
{
public:
    explicit Paginator(const QRectF &area)
        : m_area(area)
        , m_y(area.top())
    {
    }

    void place(const std::vector<Piece> &chain)
    {
        const bool wanted = std::ranges::any_of(chain, &Piece::breakBefore);
        if (!isAtTop() && (wanted || !fits(chain)))
            startPage();
        for (const Piece &piece : chain) {
            if (!isAtTop() && m_y + piece.spaceBefore + piece.height > m_area.bottom())
                startPage(); // a chain that is taller than a page
            placeOne(piece);
        }
    }

    [[nodiscard]] std::vector<Page> pages() && { return std::move(m_pages); }

private:
    [[nodiscard]] bool isAtTop() const { return m_pages.back().pieces.empty(); }

    [[nodiscard]] bool fits(const std::vector<Piece> &chain) const
    {
        double y = m_y;
        for (const Piece &piece : chain)
            y += piece.spaceBefore + piece.height;
        return y <= m_area.bottom();
    }

    void startPage()
    {
        m_pages.emplace_back();
        m_y = m_area.top();
    }

    void placeOne(const Piece &piece)
    {
        if (isAtTop() && piece.repeated) {
            const Piece head = *piece.repeated;
            m_pages.back().pieces.push_back({m_area.left(), m_y, head});
            m_y += head.height;
        }
        if (piece.height <= 0.0)
            return;
        if (!isAtTop())
            m_y += piece.spaceBefore;
        m_pages.back().pieces.push_back({m_area.left(), m_y, piece});
        m_y += piece.height;
    }

    QRectF m_area;
    double m_y;
    std::vector<Page> m_pages{1};
};

Piece framePiece(const char *kind, double width, double rule)
{
    Piece piece;
    piece.kind = kind;
    piece.marks.push_back(LineMark{{0.0, rule}, {width, rule}, Ink::Edge, 0.75});
    return piece;
}

Placed headOf(const Frame &frame, const QRectF &area)
{
    const double width = area.width();
    Piece piece = framePiece("page head", width, headRule);
    const Type titleType = styleRow(Style::FrameText).type;
    const QString title = elided(frame.title, titleType, width * 0.5);
    addText(piece, 0.0, headBaseline,
            elided(frame.name, styleRow(Style::FrameName).type, width - textWidth(title, titleType) - 20.0),
            Style::FrameName);
    addTextRight(piece, width, headBaseline, title, Style::FrameText);
    piece.height = headRule;
    return {area.left(), area.top() - textTop, piece};
}

Placed footOf(const Frame &frame, const QRectF &area, std::size_t page, std::size_t pages)
{
    const double width = area.width();
    Piece piece = framePiece("page foot", width, 0.0);
    const Type type = styleRow(Style::FrameText).type;
    const double baseline = footRule - footBaseline;
    const QString number = frame.pageNumber.arg(page).arg(pages);
    const double rightWidth = textWidth(number, type);
    const double middleWidth = textWidth(frame.madeWith, type);
    // The middle stands as in a row of three with equal gaps, so that a long source does not run into it.
    const QString source = elided(frame.source, type, width - rightWidth - middleWidth - 2.0 * leastFootGap);
    const double gap = (width - textWidth(source, type) - middleWidth - rightWidth) / 2.0;
    addText(piece, 0.0, baseline, source, Style::FrameText);
    addText(piece, textWidth(source, type) + gap, baseline, frame.madeWith, Style::FrameText);
    addTextRight(piece, width, baseline, number, Style::FrameText);
    piece.height = footRule;
    return {area.left(), area.bottom() + textBottom - footRule, piece};
}

QString words(const Piece &piece)
{
    QStringList out;
    for (const Mark &mark : piece.marks) {
        if (const auto *text = std::get_if<TextMark>(&mark))
            out.append(text->text);
        else if (const auto *chart = std::get_if<ChartMark>(&mark))
            out.append(u'<' + QString::fromStdString(chart->spec->title) + u'>');
    }
    return out.join(u" | ");
}

} // namespace

QSizeF paperSize(Paper paper)
{
    return paper == Paper::A4 ? QSizeF(595.0, 842.0) : QSizeF(612.0, 792.0);
}

QMarginsF boundedMargins(const QMarginsF &margins)
{
    const auto bounded = [](double margin) { return std::clamp(margin, leastMargin, greatestMargin); };
    return {bounded(margins.left()), bounded(margins.top()), bounded(margins.right()), bounded(margins.bottom())};
}

QRectF textArea(Paper paper, const QMarginsF &margins)
{
    const QMarginsF more = boundedMargins(margins) - usualMargins;
    return QRectF(QPointF(), paperSize(paper))
        .marginsRemoved({usualMargins.left(), textTop, usualMargins.right(), textBottom})
        .marginsRemoved(more);
}

std::vector<Page> layout(const Document &document)
{
    const QRectF area = textArea(document.paper, document.margins);
    Paginator paginator(area);
    std::vector<Piece> chain;
    for (const Block &block : document.blocks) {
        for (Piece &piece : kindOf(block).pieces(block, area.width())) {
            chain.push_back(std::move(piece));
            if (chain.back().keepWithNext)
                continue;
            paginator.place(chain);
            chain.clear();
        }
    }
    if (!chain.empty())
        paginator.place(chain);
    std::vector<Page> pages = std::move(paginator).pages();
    for (std::size_t i = 0; i < pages.size(); ++i) {
        pages[i].pieces.push_back(headOf(document.frame, area));
        pages[i].pieces.push_back(footOf(document.frame, area, i + 1, pages.size()));
    }
    return pages;
}

QString pageOutline(const std::vector<Page> &pages)
{
    QString out;
    for (std::size_t i = 0; i < pages.size(); ++i) {
        out += QStringLiteral("page %1\n").arg(i + 1);
        for (const Placed &placed : pages[i].pieces) {
            out += QStringLiteral("  %1 +%2 %3: %4\n")
                       .arg(std::lround(placed.y), 4)
                       .arg(std::lround(placed.piece.height), 3)
                       .arg(QString::fromLatin1(placed.piece.kind.data(), static_cast<int>(placed.piece.kind.size())),
                            words(placed.piece));
        }
    }
    return out;
}

} // namespace dilim::report
