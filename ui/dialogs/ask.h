// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <functional>

class QWidget;

/// Short words with a person. Every window of these is non-blocking; the answer comes later, on the window's thread.
/// Tests answer beforehand, and read what was told.
namespace dilim::ui {

/// One sentence on what happened, what was kept and what to do.
void tellError(QWidget *parent, const QString &sentence);
/// Nothing where somebody only cancelled.
void tellError(QWidget *parent, const Error &error);
void tellPlainly(QWidget *parent, const QString &title, const QString &text);

struct ConfirmQuestion {
    QString title{};
    QString text{};
    QString action{}; // words of the button that does it: "Delete segment"
    bool dangerous = false;
};
/// `done` only comes if the person wants it.
void askConfirm(QWidget *parent, const ConfirmQuestion &question, std::function<void()> done);

struct TextQuestion {
    QString title{};
    QString label{};
    QString proposal{};
    QString action{}; // words of the button
    bool mayBeEmpty = false;
};
/// One line, trimmed, not empty unless it may be; nothing comes if the person closes the window.
void askText(QWidget *parent, const TextQuestion &question, std::function<void(const QString &)> done);

/// The next question is answered without a window; an empty text declines. In the order of the calls.
void answerNext(const QString &text);
/// What was told last (a test reads it), while answers are queued or `keepWordsToMyself` was called.
[[nodiscard]] QString lastTold();
/// From now on nothing is shown, only kept for lastTold().
void keepWordsToMyself();

} // namespace dilim::ui
