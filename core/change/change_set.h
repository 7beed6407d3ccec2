// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <tuple>
#include <vector>

#include "core/base/result.h"
#include "core/model/model.h"

namespace remit {

// One row's step from `before` to `after`. No before: the row is new. No after: it is gone. Never neither.
template <class Row>
struct RowChange {
    typename Row::Key key;
    std::optional<Row> before;
    std::optional<Row> after;
    friend bool operator==(const RowChange&, const RowChange&) = default;
};

// What changed, row by row, each row at most once: the currency of edits, undo, views, storage, comparing and merging.
class ChangeSet {
public:
    template <class Row>
    [[nodiscard]] const std::vector<RowChange<Row>>& of() const {
        return std::get<std::vector<RowChange<Row>>>(m_changes);
    }
    template <class Row>
    [[nodiscard]] std::vector<RowChange<Row>>& of() {
        return std::get<std::vector<RowChange<Row>>>(m_changes);
    }
    template <class Row>
    [[nodiscard]] bool touches() const {
        return !of<Row>().empty();
    }

    [[nodiscard]] bool empty() const { return size() == 0; }
    [[nodiscard]] std::size_t size() const;

    // Calls visit(const std::vector<RowChange<Row>>&) for every kind of row, in the order of Model::Tables.
    template <class Visit>
    void forEach(Visit&& visit) const {
        std::apply([&](const auto&... changes) { (visit(changes), ...); }, m_changes);
    }

    friend bool operator==(const ChangeSet&, const ChangeSet&) = default;

private:
    template <class Tables>
    struct ChangesOf;
    template <class... Rows>
    struct ChangesOf<std::tuple<Table<Rows>...>> {
        using Type = std::tuple<std::vector<RowChange<Rows>>...>;
    };
    ChangesOf<Model::Tables>::Type m_changes;
};

// The change that takes `change` back.
[[nodiscard]] ChangeSet invert(const ChangeSet& change);

// One change that does `first`, then `second`; rows that end as they began are left out.
[[nodiscard]] ChangeSet compose(const ChangeSet& first, const ChangeSet& second);

// The change that turns `from` into `to`. O(rows).
[[nodiscard]] ChangeSet compare(const Model& from, const Model& to);

// Makes the change. Its befores must be what the model holds (debug builds assert it).
void apply(Model& model, const ChangeSet& change);

}  // namespace remit
