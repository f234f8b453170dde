// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace dilim::ui {

class Card;
class Label;

/// What stands in the place of pages while no workspace is open: what the program does, how to begin, what was open
/// lately.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    explicit WelcomePage(QWidget *parent = nullptr);
    void setRecent(const QStringList &paths);

signals:
    void newRequested();
    void openRequested();
    void sampleRequested();
    void pathRequested(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_title = nullptr, *m_text = nullptr, *m_drop = nullptr, *m_sampleText = nullptr;
    QPushButton *m_new = nullptr, *m_open = nullptr, *m_sample = nullptr;
    Card *m_recentCard = nullptr;
    QVBoxLayout *m_recent = nullptr;
};

} // namespace dilim::ui
