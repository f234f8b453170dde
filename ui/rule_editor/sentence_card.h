// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/surfaces.h"

class QPushButton;

namespace dilim::ui {

class Label;

/// The rule as one plain sentence that can be copied.
class SentenceCard : public Card
{
    Q_OBJECT
public:
    explicit SentenceCard(QWidget *parent = nullptr);
    void setSentence(const QString &sentence);
    /// Why there is none, in its place.
    void setHint(const QString &hint);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void copy() const;

    Label *m_caption = nullptr, *m_sentence = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace dilim::ui
