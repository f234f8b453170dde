// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ask.h"

#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "wording/error_text.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QQueue>
#include <QVBoxLayout>

#include <optional>

namespace dilim::ui {
namespace {

constexpr int textWidth = 420;

QQueue<QString> &answers()
{
    static QQueue<QString> queued;
    return queued;
}

struct Told {
    bool quiet = false;
    QString last{};
};
Told &told()
{
    static Told words;
    return words;
}

QString words(const char *text)
{
    return QCoreApplication::translate("Ask", text);
}

/// A window with a text, a place for a field, and buttons; `accepted` is the main one.
struct Window {
    QDialog *dialog = nullptr;
    QVBoxLayout *content = nullptr;
    QPushButton *accept = nullptr;
};

Window makeWindow(QWidget *parent, const QString &title, const QString &text, const QString &action, ButtonKind kind)
{
    auto *dialog = new QDialog(parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(metrics::pageMargin, metrics::pageMargin, metrics::pageMargin, metrics::cardPadding);
    layout->setSpacing(12);
    layout->addWidget(new Label(title, TextStyle::PanelTitle, Role::Text, dialog));
    auto *content = new QVBoxLayout;
    if (!text.isEmpty()) {
        auto *sentence = new Label(text, TextStyle::Body, Role::Text2, dialog);
        sentence->setWordWrap(true);
        sentence->setFixedWidth(textWidth);
        sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        content->addWidget(sentence);
    }
    layout->addLayout(content);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *accept = makeButton(kind, action, {}, dialog);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setDefault(true);
    layout->addLayout(buttons);
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    if (kind != ButtonKind::Secondary) {
        QPushButton *cancel = makeButton(ButtonKind::Secondary, words(QT_TRANSLATE_NOOP("Ask", "Cancel")), {}, dialog);
        QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
        buttons->addWidget(cancel);
    }
    buttons->addWidget(accept);
    return {dialog, content, accept};
}

} // namespace

void answerNext(const QString &text)
{
    answers().enqueue(text);
}

QString lastTold()
{
    return told().last;
}

void keepWordsToMyself()
{
    told().quiet = true;
}

void tellError(QWidget *parent, const QString &sentence)
{
    tellPlainly(parent, words(QT_TRANSLATE_NOOP("Ask", "This did not work")), sentence);
}

void tellError(QWidget *parent, const Error &error)
{
    if (error.code != cancelledCode)
        tellError(parent, wording::errorText(error));
}

void tellPlainly(QWidget *parent, const QString &title, const QString &text)
{
    told().last = text;
    if (told().quiet)
        return;
    makeWindow(parent, title, text, words(QT_TRANSLATE_NOOP("Ask", "Close")), ButtonKind::Secondary).dialog->open();
}

void askConfirm(QWidget *parent, const ConfirmQuestion &question, std::function<void()> done)
{
    if (!answers().isEmpty()) {
        if (!answers().dequeue().isEmpty())
            done();
        return;
    }
    const ButtonKind kind = question.dangerous ? ButtonKind::Danger : ButtonKind::Primary;
    const Window window = makeWindow(parent, question.title, question.text, question.action, kind);
    QObject::connect(window.dialog, &QDialog::accepted, parent, std::move(done));
    window.dialog->open();
}

void askText(QWidget *parent, const TextQuestion &question, std::function<void(const QString &)> done)
{
    if (!answers().isEmpty()) {
        if (const QString answer = answers().dequeue(); !answer.isEmpty())
            done(answer);
        return;
    }
    const Window window = makeWindow(parent, question.title, QString(), question.action, ButtonKind::Primary);
    auto *label = new Label(question.label, TextStyle::Caption, Role::Text2, window.dialog);
    auto *field = new QLineEdit(question.proposal, window.dialog);
    field->setObjectName(QStringLiteral("answer"));
    field->setMinimumWidth(textWidth);
    label->setBuddy(field);
    field->setAccessibleName(question.label);
    window.content->addWidget(label);
    window.content->addWidget(field);
    const auto adopt = [accept = window.accept, any = question.mayBeEmpty](const QString &text) {
        accept->setEnabled(any || !text.trimmed().isEmpty());
    };
    adopt(question.proposal);
    QObject::connect(field, &QLineEdit::textChanged, window.accept, adopt);
    QObject::connect(window.dialog, &QDialog::accepted, parent,
                     [field, done = std::move(done)] { done(field->text().trimmed()); });
    field->selectAll();
    field->setFocus();
    window.dialog->open();
}

} // namespace dilim::ui
