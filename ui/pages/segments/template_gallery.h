// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/latest_job.h"
#include "ui/pages/segments/template_answers.h"

#include <QWidget>

#include <string>
#include <vector>

class QGridLayout;
class QLineEdit;
class QScrollArea;

namespace dilim::ui {

class Label;
class TemplateCard;

/// The templates on their shelves, searchable, with what each gives on the data at hand. It counts when it is shown.
class TemplateGallery : public QWidget
{
    Q_OBJECT
public:
    explicit TemplateGallery(QWidget *parent = nullptr);
    void setState(const StatePtr &state);
    void focusSearch();

signals:
    void chosen(const QString &name, const dilim::rules::Rule &rule);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void count();
    void showAnswers();
    void arrange();
    void use(const TemplateCard &card);
    [[nodiscard]] const TemplateAnswer *answerOf(const TemplateCard &card) const;

    StatePtr m_state;
    StatePtr m_counted; // whose answers are shown or on their way
    LatestJob m_job;
    std::vector<TemplateAnswer> m_answers; // by the table of templates; empty: not known
    std::vector<TemplateCard *> m_cards; // the same
    std::vector<std::string> m_searchKeys; // the same: match keys of name and description
    std::vector<Label *> m_shelves; // by fields::Shelf
    Label *m_nothing = nullptr;
    QLineEdit *m_search = nullptr;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
};

} // namespace dilim::ui
