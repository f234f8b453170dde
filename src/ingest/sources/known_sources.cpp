// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sources/known_sources.h"

#include <QDir>
#include <QFile>

/// Outside of any namespace, as Qt asks.
static void initSources()
{
    Q_INIT_RESOURCE(sources);
}

namespace dilim::ingest {
namespace {

std::vector<SourceFile> readAll()
{
    initSources();
    std::vector<SourceFile> sources;
    const QDir folder(QStringLiteral(":/sources"));
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The source file %s is missing in the program.", qUtf8Printable(name));
        const QByteArray json = file.readAll();
        Result<SourceFile> source = sourceFromJson({json.constData(), std::size_t(json.size())});
        if (!source) // they are part of the program, and tested
            qFatal("The source file %s cannot be read: %s", qUtf8Printable(name), source.error().code.c_str());
        sources.push_back(*std::move(source));
    }
    return sources;
}

} // namespace

std::span<const SourceFile> knownSources()
{
    static const std::vector<SourceFile> sources = readAll();
    return sources;
}

} // namespace dilim::ingest
