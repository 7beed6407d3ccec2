// SPDX-License-Identifier: MIT
#include "core/change/replay.h"

#include <algorithm>

namespace remit {

bool fits(const Model& model, const ChangeSet& change) {
    bool all = true;
    change.forEach([&]<class Row>(const std::vector<RowChange<Row>>& changes) {
        all = all && std::all_of(changes.begin(), changes.end(), [&](const RowChange<Row>& each) {
                  const Row* row = model.table<Row>().find(each.key);
                  return row ? each.before && *row == *each.before : !each.before;
              });
    });
    return all;
}

void put(Draft& draft, const ChangeSet& change) {
    change.forEach([&]<class Row>(const std::vector<RowChange<Row>>& changes) {
        for (const RowChange<Row>& each : changes) {
            if (each.after)
                draft.put(*each.after);
            else
                draft.remove<Row>(each.key);
        }
    });
}

}  // namespace remit
