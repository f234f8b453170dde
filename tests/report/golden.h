// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace dilim::test {

/// Compares a text with the file tests/data/reports/NAME: empty if they are equal, else the first line that differs.
/// The text is then written beside the file as NAME.actual, to be looked at and taken over.
QString differenceFromGolden(const QString &name, const QString &actual);

} // namespace dilim::test
