// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_check.h"

#include "painted_texts.h"

#include <QAction>
#include <QCoreApplication>
#include <QHelpEvent>
#include <QRawFont>
#include <QToolTip>
#include <QWidget>

namespace dilim::test {
namespace {

using namespace Qt::StringLiterals;

constexpr double tolerance = 1.0; // pixels

/// Where it stands, for the reader of a finding: "searchField in topBar".
QString placeOf(const QWidget *widget)
{
    QStringList names{QString::fromLatin1(widget->metaObject()->className()).section(u"::"_s, -1)};
    for (; widget; widget = widget->parentWidget()) {
        if (!widget->objectName().isEmpty())
            names.append(widget->objectName());
    }
    return names.join(u" < "_s);
}

QString finding(const PaintedText &text, const QString &what)
{
    return u"\"%1\" %2 [%3]"_s.arg(text.text, what, placeOf(text.widget));
}

QString lettersWithoutGlyph(const PaintedText &text)
{
    const QRawFont font = QRawFont::fromFont(text.font);
    QString missing;
    for (const char32_t letter : text.text.toUcs4()) {
        if (QChar::isPrint(letter) && !QChar::isSpace(letter) && !font.supportsCharacter(letter))
            missing += QString::fromUcs4(&letter, 1);
    }
    return missing;
}

/// What pointing at the text shows.
QString tooltipAt(const PaintedText &text)
{
    QHelpEvent pointed(QEvent::ToolTip, text.place, text.widget->mapToGlobal(text.place));
    QCoreApplication::sendEvent(text.widget, &pointed);
    const QString shown = QToolTip::isVisible() ? QToolTip::text() : text.widget->toolTip();
    QToolTip::hideText();
    return shown;
}

/// Whether the words themselves end so, those of the widget or of a command: "Open…".
bool isMeantSo(const PaintedText &text)
{
    for (const char *property : {"text", "placeholderText", "title"}) {
        if (text.widget->property(property).toString().contains(text.text))
            return true;
    }
    const QList<QAction *> actions = text.widget->window()->findChildren<QAction *>() + text.widget->actions();
    return std::any_of(actions.begin(), actions.end(),
                       [&text](const QAction *action) { return action->text().remove(u'&').contains(text.text); });
}

bool isElidedForGood(const PaintedText &text)
{
    const qsizetype cut = text.text.indexOf(u'…');
    if (cut < 0 || isMeantSo(text))
        return false;
    const QString whole = tooltipAt(text).simplified();
    return whole.isEmpty() || whole.contains(text.text) || !whole.contains(text.text.left(cut).simplified());
}

QString cutBy(const PaintedText &text)
{
    if (text.shown.isEmpty())
        return u"wholly"_s;
    const QMarginsF cut(text.shown.left() - text.ink.left(), text.shown.top() - text.ink.top(),
                        text.ink.right() - text.shown.right(), text.ink.bottom() - text.shown.bottom());
    QStringList sides;
    for (const auto &[side, pixels] : {std::pair{"left", cut.left()}, std::pair{"top", cut.top()},
                                       std::pair{"right", cut.right()}, std::pair{"bottom", cut.bottom()}}) {
        if (pixels > tolerance)
            sides.append(u"%1 %2 px"_s.arg(QString::fromLatin1(side)).arg(pixels, 0, 'f', 1));
    }
    return sides.join(u", "_s);
}

bool overlap(const PaintedText &one, const PaintedText &other)
{
    const QRectF common = one.shown & other.shown;
    return common.width() > tolerance && common.height() > tolerance && one.ink != other.ink;
}

} // namespace

QStringList unreadableTexts(QWidget &window)
{
    const std::vector<PaintedText> texts = paintedTexts(window);
    QStringList findings;
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (const QString letters = lettersWithoutGlyph(*text); !letters.isEmpty())
            findings.append(finding(*text, u"has no glyph for "_s + letters));
        if (const QString cut = text->partHidden ? QString() : cutBy(*text); !cut.isEmpty())
            findings.append(finding(*text, u"is cut: "_s + cut));
        if (isElidedForGood(*text))
            findings.append(finding(*text, u"is elided, and no tooltip says it whole"_s));
        for (auto other = texts.begin(); other != text; ++other) {
            if (overlap(*text, *other))
                findings.append(finding(*text, u"lies over \"%1\""_s.arg(other->text)));
        }
    }
    return findings;
}

} // namespace dilim::test
