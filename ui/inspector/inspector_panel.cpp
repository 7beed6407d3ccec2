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
    connect(&desk.selection, &Selection::itemChanged, this, &InspectorPanel::showSelection);
    connect(&desk.document, &DocumentBridge::changed, this, [this] {
        // Rows that are gone leave the selection, before or after us.
        if (m_page && m_context.desk.selection.item() == m_item && m_context.desk.selection.exists(m_item))
            m_page->refresh();
    });
    showSelection();
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
    if (m_page && m_context.desk.selection.exists(m_item))
        m_page->commit();
    m_item = item;
    if (QWidget* old = takeWidget())  // perhaps one of its buttons is why we are here
        old->deleteLater();
    m_page = makeInspectorPage(m_context, m_item, this);
    m_page->setBackgroundRole(QPalette::Base);
    setWidget(m_page);
    m_page->show();
    verticalScrollBar()->setValue(0);
}

}  // namespace remit
