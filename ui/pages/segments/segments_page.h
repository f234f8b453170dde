// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

class QMenu;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace dilim::ui {

class EmptyState;
class PageHeader;
class RuleEditor;
class SegmentList;
class SegmentTabs;
class TemplateGallery;

/// The list of segments, the templates of new ones, and all about one of them in tabs. Nothing needs saving: a rule is
/// kept a moment after its last change.
class SegmentsPage : public Page
{
    Q_OBJECT
public:
    explicit SegmentsPage(Session &session, QWidget *parent = nullptr);
    ~SegmentsPage() override;
    void setState(const StatePtr &state) override;
    void follow(const Intent &intent) override;
    [[nodiscard]] QUndoStack *undoStack() override;

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void retranslate();
    void showList();
    void showTemplates();
    void open(const QString &name);
    void add(const QString &proposal, const rules::Rule &rule);
    void edited(const rules::Rule &rule);
    void keepNow();
    void keep(const store::Segment &segment, const std::function<void()> &then = {});
    void change(const QString &name, const std::function<void(store::Segment &)> &edit);
    void rename(const QString &name);
    void askFolder(const QString &name);
    void moveToFolder(const QString &name, const QString &folder);
    void addFolders(QMenu *menu, const QString &name);
    void setColour(const QString &name, int colour);
    void duplicate(const QString &name);
    void remove(const QString &name);
    void makeReport();
    void followOrPass(const Intent &intent);
    void showMenu(const QString &name, const QPoint &position);

    Session &m_session;
    StatePtr m_state;
    store::Segment m_open{}; // the one in the editor, as last edited; id 0: none
    bool m_dirty = false; // m_open is not kept yet
    PageHeader *m_header = nullptr;
    QPushButton *m_empty = nullptr, *m_new = nullptr, *m_back = nullptr, *m_report = nullptr, *m_copy = nullptr,
                *m_more = nullptr;
    QStackedWidget *m_stack = nullptr;
    SegmentList *m_list = nullptr;
    EmptyState *m_nothing = nullptr;
    TemplateGallery *m_templates = nullptr;
    SegmentTabs *m_tabs = nullptr;
    RuleEditor *m_editor = nullptr; // of the tabs
    QTimer *m_keepSoon = nullptr;
};

} // namespace dilim::ui
