// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QString>

#include "core/document/document.h"

namespace remit {

// The open document as widgets see it: one signal for every change, one way to edit. Lives on the UI thread; the
// document must outlive it.
class DocumentBridge final : public QObject {
    Q_OBJECT

public:
    explicit DocumentBridge(Document& document, QObject* parent = nullptr);

    [[nodiscard]] const Model& model() const { return m_document.model(); }
    [[nodiscard]] const Document& document() const { return m_document; }

    // Commits the edit as one step of history named by `label`, as it reads after "Undo " ("give MCA decision rights
    // on Schools"). A refusal changes nothing, is emitted as refused() and returns false. See Document::edit.
    bool edit(const QString& label, const Document::Edit& edit, std::uint64_t gesture = 0);
    // The step that was made last, where an edit with its label and gesture becomes part of it; else null: it was taken
    // back, or not made here.
    [[nodiscard]] const Document::Step* openStep() const;
    // The sentence why the edit would be refused, or "" where it would go through. Changes nothing.
    [[nodiscard]] QString refusalOf(const Document::Edit& edit) const;
    // A gesture that no edit has used: give it to the edits of one drag, so that they undo as one.
    [[nodiscard]] std::uint64_t newGesture() { return ++m_lastGesture; }

    void undo();
    void redo();
    // Takes steps back or makes them again until so many stand; stops where one is refused. Each is told of by itself.
    void goTo(std::size_t position);

signals:
    // After every change, undo and redo included.
    void changed(const remit::ChangeSet& change);
    void refused(const QString& sentence);

private:
    bool report(const Result<>& result);

    Document& m_document;
    std::shared_ptr<void> m_observing;
    std::uint64_t m_lastGesture = 0;
};

}  // namespace remit
