// SPDX-License-Identifier: GPL-3.0-or-later
#include "flows/cli_runner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QProcess>

namespace dilim::tests {

QJsonObject CliAnswer::json() const
{
    return QJsonDocument::fromJson(output).object();
}

CliAnswer runCli(const QString &program, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished(300'000);
    const bool sound = ended && process.exitStatus() == QProcess::NormalExit;
    if (!ended)
        process.kill();
    return {sound ? process.exitCode() : -1, process.readAllStandardOutput(),
            QString::fromUtf8(process.readAllStandardError())};
}

QString sharedFolder()
{
    const QString folder = qEnvironmentVariable("DILIM_SHARED");
    return !folder.isEmpty() && QDir(folder).exists() ? folder : QString();
}

QString unpackShared(const QString &path, const QString &folder)
{
    const QString packed = sharedFolder() + QLatin1Char('/') + path;
    if (sharedFolder().isEmpty() || !QFile::exists(packed))
        return {};
    const QString target = folder + QLatin1Char('/') + QFileInfo(path).completeBaseName();
    QProcess xz;
    xz.setStandardOutputFile(target);
    xz.start(QStringLiteral("xz"), {QStringLiteral("-dc"), packed});
    const bool unpacked = xz.waitForFinished(60'000) && xz.exitStatus() == QProcess::NormalExit && xz.exitCode() == 0;
    return unpacked ? target : QString();
}

bool writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace dilim::tests
