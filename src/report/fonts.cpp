// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/fonts.h"

#include <QFont>
#include <QFontDatabase>
#include <QRawFont>

#include <array>

// The fonts are a resource of a static library: nothing but this call keeps the linker from leaving it out.
static void initFonts()
{
    Q_INIT_RESOURCE(fonts);
}

namespace dilim::report {
namespace {

struct Weight {
    const char16_t *file;
    QFont::Weight weight;
};

constexpr std::array<Weight, 3> weights = {{
    {u":/fonts/Inter-Regular.otf", QFont::Normal},
    {u":/fonts/Inter-Medium.otf", QFont::Medium},
    {u":/fonts/Inter-SemiBold.otf", QFont::DemiBold},
}};

Result<void> checkLetters(const Weight &weight)
{
    QFont font(QString::fromUtf16(fontFamily));
    font.setWeight(weight.weight);
    font.setPixelSize(100);
    const QRawFont raw = QRawFont::fromFont(font);
    for (const uint letter : neededLetters().toUcs4()) {
        if (!raw.supportsCharacter(letter)) {
            const auto code = static_cast<char32_t>(letter);
            return Error{"report.letter_missing",
                         {QString::fromUcs4(&code, 1).toStdString(), std::to_string(weight.weight)}};
        }
    }
    return {};
}

Result<void> registerFonts()
{
    initFonts();
    for (const Weight &weight : weights) {
        const QString file = QString::fromUtf16(weight.file);
        if (QFontDatabase::addApplicationFont(file) < 0)
            return Error{"report.font_missing", {file.toStdString()}};
    }
    for (const Weight &weight : weights) {
        if (Result<void> checked = checkLetters(weight); !checked)
            return checked;
    }
    return {};
}

} // namespace

QString neededLetters()
{
    return QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
                          "ÇĞİÖŞÜÂÎÛƏçğıöşüâîûə"
                          "₺₼€$£₽ .,:;!?'\"()[]/%&@#+-–—−·×≥≤≠→▲▼…‘’“”");
}

Result<void> loadFonts()
{
    static const Result<void> result = registerFonts();
    return result;
}

} // namespace dilim::report
