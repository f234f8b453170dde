// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <string>
#include <string_view>

namespace dilim::test {

/// Engine text as QCOMPARE prints it.
inline QString shown(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// The same byte by byte, for text that is no UTF-8.
inline QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

/// Cells of test data as engine text.
inline std::string utf8(const QString &text)
{
    return text.toStdString();
}

} // namespace dilim::test
