// SPDX-License-Identifier: MIT
#include "core/change/draft.h"

#include <unordered_set>

namespace remit {

ChangeSet Draft::changes() const {
    ChangeSet out;
    m_touched.forEach([&]<class Row>(const std::vector<RowChange<Row>>& touched) {
        std::unordered_set<typename Row::Key> seen;
        for (const RowChange<Row>& each : touched) {
            if (!seen.insert(each.key).second)
                continue;
            const Row* before = m_base.table<Row>().find(each.key);
            const Row* after = m_model.table<Row>().find(each.key);
            if ((before && after) ? *before == *after : before == after)
                continue;
            out.of<Row>().push_back({each.key, before ? std::optional(*before) : std::nullopt,
                                     after ? std::optional(*after) : std::nullopt});
        }
    });
    return out;
}

void applyTo(Draft& draft, const ChangeSet& change) {
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
