// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/import_dump.h"

#include <QCoreApplication>

#include <cstdio>

/// Prints what files become; the same text is expected in tests/data/formats and tests/data/sources.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const auto dump = dilim::tests::importDump({argv + 1, argv + argc});
    if (!dump) {
        std::fprintf(stderr, "%s", dump.error().code.c_str());
        for (const std::string &argument : dump.error().arguments)
            std::fprintf(stderr, " | %s", argument.c_str());
        std::fputc(0x0a, stderr);
        return 1;
    }
    std::fputs(dump->c_str(), stdout);
    return 0;
}
