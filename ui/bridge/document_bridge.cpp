// SPDX-License-Identifier: MIT
#include "ui/bridge/document_bridge.h"

#include "ui/bridge/text.h"

namespace remit {

DocumentBridge::DocumentBridge(Document& document, QObject* parent)
    : QObject(parent),
      m_document(document),
      m_observing(document.observe([this](const ChangeSet& change) { emit changed(change); })) {}

bool DocumentBridge::edit(const QString& label, const Document::Edit& edit, std::uint64_t gesture) {
    // Every step has a gesture, so that more can become part of it (openStep).
    return report(m_document.edit(fromQt(label), edit, gesture != 0 ? gesture : newGesture()));
}

const Document::Step* DocumentBridge::openStep() const {
    if (!m_document.canUndo() || m_document.canRedo() || m_document.history().back().gesture == 0)
        return nullptr;
    return &m_document.history().back();
}

QString DocumentBridge::refusalOf(const Document::Edit& edit) const {
    Draft draft(model());
    const Result<> done = edit(draft);
    return done ? QString() : toQt(done.error().message);
}

void DocumentBridge::undo() { report(m_document.undo()); }

void DocumentBridge::redo() { report(m_document.redo()); }

void DocumentBridge::goTo(std::size_t position) {
    while (m_document.position() > position && report(m_document.undo())) {
    }
    while (m_document.position() < std::min(position, m_document.history().size()) && report(m_document.redo())) {
    }
}

bool DocumentBridge::report(const Result<>& result) {
    if (!result)
        emit refused(toQt(result.error().message));
    return result.ok();
}

}  // namespace remit
