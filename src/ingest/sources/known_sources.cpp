// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/sources/known_sources.h"

#include "base/in_parallel.h"

#include <QDir>
#include <QFile>

/// Outside of any namespace, as Qt asks.
static void initSources()
{
    Q_INIT_RESOURCE(sources);
}

namespace dilim::ingest {
namespace {

SourceFile sourceNamed(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The source file %s is missing in the program.", qUtf8Printable(path));
    const QByteArray json = file.readAll();
    Result<SourceFile> source = sourceFromJson({json.constData(), std::size_t(json.size())});
    if (!source) // they are part of the program, and tested
        qFatal("The source file %s cannot be read: %s", qUtf8Printable(path), source.error().code.c_str());
    return *std::move(source);
}

std::vector<SourceFile> readAll()
{
    initSources();
    const QDir folder(QStringLiteral(":/sources"));
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    std::vector<SourceFile> sources(static_cast<std::size_t>(names.size()));
    inParallel(sources.size(),
               [&](std::size_t i) { sources[i] = sourceNamed(folder.filePath(names[static_cast<qsizetype>(i)])); });
    return sources;
}

} // namespace

std::span<const SourceFile> knownSources()
{
    static const std::vector<SourceFile> sources = readAll();
    return sources;
}

} // namespace dilim::ingest
