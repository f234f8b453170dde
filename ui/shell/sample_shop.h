// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/dates.h"
#include "base/result.h"
#include "store/workspace_file.h"

#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>
#include <string>

namespace dilim::ui {

/// The shop that comes with the program (resources/sample/sample.json).
struct SampleShop {
    QString path{}; // where its workspace lies, or is to lie
    store::WorkspaceSettings settings{};
    std::optional<Date> today{}; // the day it speaks for
    QStringList files{};
    struct Segment {
        std::string name{};
        std::string ruleJson{};
    };
    QVector<Segment> segments{};
};

/// Looked for beside the installed program, then in the source tree that it was built in. Error: "sample.missing".
Result<SampleShop> sampleShop();

} // namespace dilim::ui
