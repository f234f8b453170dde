// SPDX-License-Identifier: GPL-3.0-or-later
// offer_files X Y FILES...: a small window at (X, Y) that offers files as a file manager does: press on it, pull. It goes
// when they were taken; end the program by a signal.
#include <QApplication>
#include <QDrag>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QUrl>

namespace {

using namespace Qt::StringLiterals;

constexpr QSize windowSize(160, 60);
constexpr int placeArguments = 3; // the program, X, Y

class Offer : public QLabel
{
public:
    explicit Offer(const QList<QUrl> &files)
        : QLabel(u"%1 files"_s.arg(files.size()))
        , m_files(files)
    {
        setWindowTitle(u"offer_files"_s);
        setWindowFlags(Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint);
        setAlignment(Qt::AlignCenter);
        setFixedSize(windowSize);
    }

protected:
    void mousePressEvent(QMouseEvent *event) override { m_pressed = event->pos(); }

    void mouseMoveEvent(QMouseEvent *event) override
    {
        if ((event->pos() - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return;
        auto *content = new QMimeData;
        content->setUrls(m_files);
        auto *drag = new QDrag(this);
        drag->setMimeData(content);
        if (drag->exec(Qt::CopyAction) == Qt::CopyAction)
            hide(); // the files are asked for afterwards
    }

private:
    QList<QUrl> m_files;
    QPoint m_pressed;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QStringList arguments = QApplication::arguments();
    QList<QUrl> files;
    for (const QString &path : arguments.mid(placeArguments))
        files.append(QUrl::fromLocalFile(path));
    if (files.isEmpty())
        return 2;
    Offer offer(files);
    offer.move(arguments[1].toInt(), arguments[2].toInt());
    offer.show();
    return QApplication::exec();
}
