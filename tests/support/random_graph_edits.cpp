// SPDX-License-Identifier: MIT
#include "tests/support/random_graph_edits.h"

#include "core/edits/drawn_rights.h"
#include "core/edits/rows.h"
#include "core/edits/views.h"
#include "tests/support/random_picks.h"

namespace remit::test {

namespace {

NodeRef anyNode(const Model& model, std::mt19937_64& random) {
    if (chance(random, 2))
        return any<PolicyArea>(model, random);
    return anyBody(model, random);
}

std::vector<NodeRef> someNodes(const Model& model, std::mt19937_64& random) {
    std::vector<NodeRef> out;
    for (std::size_t i = 0, n = below(random, 4); i < n; ++i)
        out.push_back(anyNode(model, random));
    return out;
}

// One grant, and what its body holds beside it.
std::vector<GrantKey> grantsOfAnyCell(const Model& model, std::mt19937_64& random) {
    const GrantKey first = any<Grant>(model, random);
    std::vector<GrantKey> out{first};
    if (const Grant* grant = model.grants().find(first); grant && chance(random, 2))
        for (const Grant& each : model.grants())
            if (each.scenario == grant->scenario && each.subject == grant->subject && each.area == grant->area &&
                each.key() != first)
                out.push_back(each.key());
    return out;
}

Result<> editAView(Draft& draft, std::mt19937_64& random) {
    const Model& model = draft.model();
    const ViewId view = any<View>(model, random);
    const auto only = [](const auto& result) { return result ? Result<>() : result.error(); };
    switch (below(random, 12)) {
        case 0:
            return only(addView(draft, word(random)));
        case 1:
            return only(copyView(draft, view, word(random)));
        case 2:
            return rename(draft, view, word(random));
        case 3:
            return chance(random, 3) ? remove(draft, view) : unplaceAll(draft, view);
        case 4:
            return setHidden(draft, view, someNodes(model, random), chance(random, 2));
        case 5:
            return placeNode(draft, view, anyNode(model, random), static_cast<double>(below(random, 900)), -7.25);
        case 6:
            return expandAll(draft, view);
        case 7:
            return showOnly(draft, view, someNodes(model, random), someNodes(model, random));
        case 8:
            return showAll(draft, view);
        case 9: {
            const View* found = model.views().find(view);
            if (!found)
                return {};
            View row = *found;
            row.layout = namesOf(Layout{})[below(random, 5)].first;
            row.zoom = chance(random, 3) ? 1 : .125 * static_cast<double>(1 + below(random, 30));
            row.centreX = static_cast<double>(below(random, 4'000)) - 2'000;
            return change(draft, row);
        }
        default:
            return setFolded(draft, view, anyNode(model, random), !chance(random, 3));
    }
}

Result<> editDrawnRights(Draft& draft, std::mt19937_64& random) {
    const Model& model = draft.model();
    const std::vector<GrantKey> grants = grantsOfAnyCell(model, random);
    const Subject body = anyBody(model, random);
    switch (below(random, 4)) {
        case 0:
            return moveRights(draft, grants, body, any<PolicyArea>(model, random),
                              chance(random, 3) ? any<Place>(model, random) : PlaceId());
        case 1: {
            std::vector<Grant> rows;
            for (const GrantKey& each : grants)
                if (const Grant* row = model.grants().find(each))
                    rows.push_back(*row);
            const auto copied =
                copyRights(draft, any<Scenario>(model, random), rows, body, any<PolicyArea>(model, random));
            return copied ? Result<>() : copied.error();
        }
        case 2:
            return addPartner(draft, grants, body);
        default: {
            const Grant* first = grants.empty() ? nullptr : model.grants().find(grants.front());
            const bool its = first && !first->with.empty() && !chance(random, 4);
            return removePartner(draft, grants, its ? first->with[below(random, first->with.size())] : body);
        }
    }
}

}  // namespace

Result<> randomGraphEdit(Draft& draft, std::mt19937_64& random) {
    return chance(random, 2) ? editAView(draft, random) : editDrawnRights(draft, random);
}

}  // namespace remit::test
