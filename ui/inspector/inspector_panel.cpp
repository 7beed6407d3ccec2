// SPDX-License-Identifier: MIT
#include "ui/inspector/inspector_panel.h"

#include <QScrollBar>

#include "ui/inspector/inspector_pages.h"

namespace remit {

InspectorPanel::InspectorPanel(Desk& desk, QWidget* parent) : QScrollArea(parent), m_context{desk, {}} {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Inspector"));
    viewport()->setBackgroundRole(QPalette::Base);
    m_due.setSingleShot(true);
    connect(&m_due, &QTimer::timeout, this, &InspectorPanel::showSelection);
    connect(&desk.selection, &Selection::itemChanged, this, &InspectorPanel::follow);
    connect(&desk.selection, &Selection::blockChanged, this, &InspectorPanel::follow);
    connect(&desk.document, &DocumentBridge::changed, this, [this] {
        // Rows that are gone leave the selection, before or after us.
        const Selection& now = m_context.desk.selection;
        if (m_page && (m_block.empty() ? now.item() == m_item : now.block() == m_block) && isThere())
            m_page->refresh();
    });
    showSelection();
}

// A whole row or column is one thing; several of them, or of their cells, are a block.
Block InspectorPanel::blockInHand() const {
    const Selection& now = m_context.desk.selection;
    const Block& block = now.block();
    const bool several = std::holds_alternative<PolicyAreaId>(now.item()) ? block.areas.size() > 1
                         : std::holds_alternative<Subject>(now.item())    ? block.subjects.size() > 1
                                                                          : block.size() > 1;
    return several ? block : Block();
}

bool InspectorPanel::isThere() const { return !m_block.empty() || m_context.desk.selection.exists(m_item); }

// A block grows cell by cell while it is drawn: its page waits until the hands rest.
void InspectorPanel::follow() {
    const Block wanted = blockInHand();
    if (wanted.empty() && (m_item != m_context.desk.selection.item() || !m_block.empty())) {
        m_due.stop();
        return showSelection();
    }
    if (wanted != m_block)
        m_due.start(0);
}

// A field that loses the keyboard as it goes still commits, so the page goes while what it refers to is there.
InspectorPanel::~InspectorPanel() {
    m_page = nullptr;
    delete takeWidget();
}

void InspectorPanel::commit() {
    if (m_page)
        m_page->commit();
}

void InspectorPanel::showSelection() {
    const Item item = m_context.desk.selection.item();
    if (m_page && isThere())
        m_page->commit();
    m_item = item;
    m_block = blockInHand();
    if (QWidget* old = takeWidget())  // perhaps one of its buttons is why we are here
        old->deleteLater();
    m_page = m_block.empty() ? makeInspectorPage(m_context, m_item, this) : makeBlockPage(m_context, m_block, this);
    m_page->setBackgroundRole(QPalette::Base);
    setWidget(m_page);
    m_page->show();
    verticalScrollBar()->setValue(0);
}

}  // namespace remit
