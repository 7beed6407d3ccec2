// SPDX-License-Identifier: MIT
#include <numeric>

#include "core/edits/checks.h"
#include "core/edits/rows.h"

namespace remit {

namespace {

template <class Row>
void renumber(Draft& draft, const std::vector<typename Row::Key>& keys) {
    std::int64_t order = 0;
    for (const auto& key : keys) {
        Row row = draft.model().table<Row>().at(key);
        row.order = order += Table<Row>::orderGap;
        draft.put(std::move(row));
    }
}

// Rows are numbered with gaps, so that a move writes one row; where a gap is used up all rows are numbered afresh.
template <class Row>
Result<> move(Draft& draft, typename Row::Key id, typename Row::Key before) {
    Checks checks(draft.model());
    checks.exists<Row>(id);
    if (!before.empty())
        checks.exists<Row>(before);
    if (!checks.ok() || id == before)
        return checks.result();
    std::vector<typename Row::Key> keys;
    std::size_t place = 0;
    for (const Row& row : draft.model().table<Row>()) {
        if (row.id == before)
            place = keys.size();
        if (row.id != id)
            keys.push_back(row.id);
    }
    if (before.empty())
        place = keys.size();
    Row row = draft.model().table<Row>().at(id);
    const auto orderAt = [&](std::size_t i) { return draft.model().table<Row>().at(keys[i]).order; };
    const std::int64_t low = place == 0 ? 0 : orderAt(place - 1);
    const std::int64_t high = place == keys.size() ? draft.model().table<Row>().nextOrder() : orderAt(place);
    row.order = std::midpoint(low, high);
    if (low < row.order && row.order < high) {
        draft.put(std::move(row));
        return {};
    }
    keys.insert(keys.begin() + static_cast<std::ptrdiff_t>(place), id);
    renumber<Row>(draft, keys);
    return {};
}

}  // namespace

Result<> moveBefore(Draft& draft, PolicyAreaId id, PolicyAreaId before) { return move<PolicyArea>(draft, id, before); }
Result<> moveBefore(Draft& draft, BodyTypeId id, BodyTypeId before) { return move<BodyType>(draft, id, before); }
Result<> moveBefore(Draft& draft, InstitutionId id, InstitutionId before) {
    return move<Institution>(draft, id, before);
}
Result<> moveBefore(Draft& draft, PlaceId id, PlaceId before) { return move<Place>(draft, id, before); }
Result<> moveBefore(Draft& draft, RightKindId id, RightKindId before) { return move<RightKind>(draft, id, before); }
Result<> moveBefore(Draft& draft, ScenarioId id, ScenarioId before) { return move<Scenario>(draft, id, before); }

}  // namespace remit
