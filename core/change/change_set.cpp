// SPDX-License-Identifier: MIT
#include "core/change/change_set.h"

#include <unordered_map>

namespace remit {

namespace {
// Calls visit(Table<Row>*) with a null pointer for each kind of row, to loop over kinds alone.
template <class Visit, class... Rows>
void forEachKind(std::tuple<Table<Rows>...>*, Visit&& visit) {
    (visit(static_cast<Rows*>(nullptr)), ...);
}
template <class Visit>
void forEachKind(Visit&& visit) {
    forEachKind(static_cast<Model::Tables*>(nullptr), visit);
}
}  // namespace

std::size_t ChangeSet::size() const {
    std::size_t total = 0;
    forEach([&](const auto& changes) { total += changes.size(); });
    return total;
}

ChangeSet invert(const ChangeSet& change) {
    ChangeSet out;
    forEachKind([&]<class Row>(Row*) {
        for (const RowChange<Row>& each : change.of<Row>())
            out.of<Row>().push_back({each.key, each.after, each.before});
    });
    return out;
}

ChangeSet compose(const ChangeSet& first, const ChangeSet& second) {
    ChangeSet out;
    forEachKind([&]<class Row>(Row*) {
        std::vector<RowChange<Row>> merged = first.of<Row>();
        std::unordered_map<typename Row::Key, std::size_t> position;
        for (std::size_t i = 0; i < merged.size(); ++i)
            position.emplace(merged[i].key, i);
        for (const RowChange<Row>& each : second.of<Row>()) {
            if (auto found = position.find(each.key); found != position.end())
                merged[found->second].after = each.after;
            else
                merged.push_back(each);
        }
        for (RowChange<Row>& each : merged)
            if (each.before != each.after)
                out.of<Row>().push_back(std::move(each));
    });
    return out;
}

ChangeSet compare(const Model& from, const Model& to) {
    ChangeSet out;
    forEachKind([&]<class Row>(Row*) {
        const Table<Row>& old = from.table<Row>();
        const Table<Row>& now = to.table<Row>();
        for (const Row& row : old) {
            const Row* other = now.find(row.key());
            if (!other)
                out.of<Row>().push_back({row.key(), row, std::nullopt});
            else if (!(*other == row))
                out.of<Row>().push_back({row.key(), row, *other});
        }
        for (const Row& row : now)
            if (!old.contains(row.key()))
                out.of<Row>().push_back({row.key(), std::nullopt, row});
    });
    return out;
}

void apply(Model& model, const ChangeSet& change) {
    forEachKind([&]<class Row>(Row*) {
        Table<Row>& table = model.table<Row>();
        for (const RowChange<Row>& each : change.of<Row>()) {
            assert(table.contains(each.key) == each.before.has_value() &&
                   "a change is applied to what it was made from");
            if (each.after)
                table.put(*each.after);
            else
                table.remove(each.key);
        }
    });
}

}  // namespace remit
