// SPDX-License-Identifier: MIT
#pragma once

#include <utility>

#include "core/change/change_set.h"

namespace remit {

// An edit in the making. It lies over a Model: reads see the edit's own earlier steps, every write remembers the row
// as it was. Dropping a Draft undoes it; the model it was made from never changes.
class Draft {
public:
    explicit Draft(Model base) : m_base(base), m_model(std::move(base)) {}

    [[nodiscard]] const Model& model() const { return m_model; }

    // Adds the row or replaces the one with its key.
    template <class Row>
    void put(Row row) {
        touched<Row>(row.key());
        m_model.table<Row>().put(std::move(row));
    }

    template <class Row>
    void remove(const typename Row::Key& key) {
        touched<Row>(key);
        m_model.table<Row>().remove(key);
    }

    // What the draft has done so far, without steps that came to nothing. O(rows written).
    [[nodiscard]] ChangeSet changes() const;

private:
    template <class Row>
    void touched(const typename Row::Key& key) {
        m_touched.of<Row>().push_back({key, std::nullopt, std::nullopt});
    }

    Model m_base;
    Model m_model;
    ChangeSet m_touched;  // keys alone, in order of writing, possibly repeated
};

// Makes the change in the draft, whose model must hold its befores.
void applyTo(Draft& draft, const ChangeSet& change);

}  // namespace remit
