// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace dilim::ui {

/// Numbered steps in a row: those done with a check, the present one filled.
class ImportSteps : public QWidget
{
    Q_OBJECT
public:
    explicit ImportSteps(QWidget *parent = nullptr);
    void setSteps(const QStringList &names);
    void setCurrent(int step); // as many as there are steps: all done
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
    int m_current = 0;
};

} // namespace dilim::ui
