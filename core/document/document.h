// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "core/change/draft.h"

namespace remit {

// One step of a document's life as a ChangeSink is told of it. Told in turn, steps are enough to live it again, undo
// history included.
struct Commit {
    enum class What { Edit, Undo, Redo };
    What what = What::Edit;
    std::string label;  // of the step that is made, taken back or made again
    const ChangeSet& change;
    std::uint64_t gesture = 0;  // see Document::edit
};

// Where changes go before anybody sees them (STYLE, The life of one edit, step 5). An Error leaves the model as it was.
class ChangeSink {
public:
    virtual ~ChangeSink() = default;
    virtual Result<> accept(const Commit& commit) = 0;
};

// One open document: the current model, its history, and who wants to know of changes. Not thread-safe; snapshots of
// the model are.
class Document {
public:
    using Edit = std::function<Result<>(Draft&)>;
    using Observer = std::function<void(const ChangeSet&)>;
    struct Step {
        std::string label;
        ChangeSet change;
        std::uint64_t gesture = 0;
        std::uint64_t state = 0;  // see Document::state
    };

    // The sink may be null; else it must outlive the document.
    explicit Document(Model model = {}, ChangeSink* sink = nullptr);
    // From now on changes go there.
    void setSink(ChangeSink* sink) { m_sink = sink; }

    [[nodiscard]] const Model& model() const { return m_model; }
    // Rises with every change of the model, undo and redo included.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }
    // Names what the document holds: undoing to where it was gives the same number again. 0 is what it began with.
    [[nodiscard]] std::uint64_t state() const { return m_position == 0 ? 0 : m_history[m_position - 1].state; }

    // Runs the edit on a draft and commits what it did as one step of history, named by the label ("give MCA decision
    // rights on Schools"). On error nothing happened. An edit that changes nothing leaves no step. Steps that follow
    // one another with the same gesture (not 0) become one.
    Result<> edit(std::string label, const Edit& edit, std::uint64_t gesture = 0);

    [[nodiscard]] bool canUndo() const { return m_position > 0; }
    [[nodiscard]] bool canRedo() const { return m_position < m_history.size(); }
    // The label of the step that undo would take back, or "".
    [[nodiscard]] std::string undoLabel() const { return canUndo() ? m_history[m_position - 1].label : ""; }
    [[nodiscard]] std::string redoLabel() const { return canRedo() ? m_history[m_position].label : ""; }
    Result<> undo();
    Result<> redo();

    [[nodiscard]] const std::vector<Step>& history() const { return m_history; }
    [[nodiscard]] std::size_t position() const { return m_position; }

    // Observers hear of each change once, after the fact, in no promised order, until the token is destroyed.
    [[nodiscard]] std::shared_ptr<void> observe(Observer observer);

private:
    Result<> commit(const Commit& commit);
    void remember(Step step);
    void notify(const ChangeSet& change);

    Model m_model;
    ChangeSink* m_sink;
    std::uint64_t m_revision = 0;
    std::vector<Step> m_history;
    std::size_t m_position = 0;
    std::vector<std::weak_ptr<Observer>> m_observers;
};

}  // namespace remit
