// SPDX-License-Identifier: MIT
#include "core/document/document.h"

#include <cassert>

#include "core/change/faults.h"

namespace remit {

Document::Document(Model model, ChangeSink* sink) : m_model(std::move(model)), m_sink(sink) {}

Result<> Document::edit(std::string label, const Edit& edit, std::uint64_t gesture) {
    Draft draft(m_model);
    if (Result<> done = edit(draft); !done)
        return done.error();
    ChangeSet change = draft.changes();
    if (change.empty())
        return {};
    const auto fault = findFault(draft.model(), change);
    assert((fault || !findFault(draft.model())) && "nothing but the change can have broken the model");
    if (fault)
        return Error{Error::Code::Refused, fault->message, {}};
    if (Result<> done = commit({Commit::What::Edit, label, change, gesture}); !done)
        return done;
    remember({std::move(label), change, gesture, m_revision});
    notify(change);
    return {};
}

void Document::remember(Step step) {
    m_history.resize(m_position);
    if (step.gesture == 0 || m_history.empty() || m_history.back().gesture != step.gesture) {
        m_history.push_back(std::move(step));
    } else {
        m_history.back().change = compose(m_history.back().change, step.change);
        m_history.back().state = step.state;
        if (m_history.back().change.empty())
            m_history.pop_back();
    }
    m_position = m_history.size();
}

Result<> Document::undo() {
    if (!canUndo())
        return {};
    const Step& step = m_history[m_position - 1];
    const ChangeSet change = invert(step.change);
    if (Result<> done = commit({Commit::What::Undo, step.label, change}); !done)
        return done;
    --m_position;
    notify(change);
    return {};
}

Result<> Document::redo() {
    if (!canRedo())
        return {};
    const Step& step = m_history[m_position];
    const ChangeSet change = step.change;
    if (Result<> done = commit({Commit::What::Redo, step.label, change}); !done)
        return done;
    ++m_position;
    notify(change);
    return {};
}

std::shared_ptr<void> Document::observe(Observer observer) {
    auto token = std::make_shared<Observer>(std::move(observer));
    m_observers.push_back(token);
    return token;
}

Result<> Document::commit(const Commit& commit) {
    if (m_sink)
        if (Result<> done = m_sink->accept(commit); !done)
            return done;
    apply(m_model, commit.change);
    ++m_revision;
    return {};
}

void Document::notify(const ChangeSet& change) {
    std::erase_if(m_observers, [](const auto& each) { return each.expired(); });
    for (const auto& each : std::vector(m_observers))  // an observer may add another
        if (auto observer = each.lock())
            (*observer)(change);
}

}  // namespace remit
