// SPDX-License-Identifier: MIT
#include "core/edits/one_place.h"

#include <algorithm>

#include "core/base/uuid.h"
#include "core/edits/grant_right.h"

namespace remit {

namespace {

bool isAtOrUnder(const Model& model, PlaceId place, PlaceId above) {
    for (const Place* row = model.places().find(place); row; row = model.places().find(row->parent))
        if (row->id == above)
            return true;
    return false;
}

// The places but one, in as few rows of the tree as say it.
void addWithout(const Model& model, PlaceId place, PlaceId left, std::vector<PlaceId>& out) {
    if (place == left)
        return;
    if (!isAtOrUnder(model, left, place))
        return out.push_back(place);
    for (const Place& each : model.places())
        if (each.parent == place)
            addWithout(model, each.id, left, out);
}

// Whether they say the same, wherever they stand in the order of the document.
bool saysTheSame(Grant a, const Grant& b) {
    a.order = b.order;
    return a == b;
}

// What a change to one grant comes to where it is made at one place alone.
void keepToPlace(Draft& draft, const RowChange<Grant>& change, PlaceId place) {
    if (change.before && change.after && saysTheSame(*change.before, *change.after))
        return draft.put(*change.before);
    bool stays = false;  // at other places, under its own id
    if (change.before) {
        Grant kept = *change.before;
        stays = true;
        if (scopeHolds(draft.model(), kept, place)) {
            kept.places = scopeWithout(draft.model(), kept, place);
            stays = !kept.places.empty();  // an empty scope would mean everywhere
        }
        if (stays)
            draft.put(std::move(kept));
    }
    if (change.after) {
        Grant here = *change.after;
        here.places = {place};
        if (stays) {
            here.id = GrantId(freshId());
            here.order = draft.model().grants().nextOrder();
        }
        draft.put(std::move(here));
    }
}

}  // namespace

bool scopeHolds(const Model& model, const Grant& grant, PlaceId place) {
    return grant.places.empty() || std::any_of(grant.places.begin(), grant.places.end(),
                                               [&](PlaceId each) { return isAtOrUnder(model, place, each); });
}

std::vector<PlaceId> scopeWithout(const Model& model, const Grant& grant, PlaceId place) {
    std::vector<PlaceId> base = grant.places;
    if (base.empty() && !grant.subject.isBodyType())
        base = model.institutions().at(grant.subject.institution()).places;
    if (base.empty())
        for (const Place& each : model.places())
            if (each.parent.empty())
                base.push_back(each.id);
    std::vector<PlaceId> out;
    for (PlaceId each : base)
        addWithout(model, each, place, out);
    return out;
}

Reach extentOf(const ChangeSet& change, const Territory& ground, Text place) {
    PlaceSet reached(ground.places().size());
    const auto add = [&](const Grant& grant) {
        const PlaceSet scope = ground.scope(grant.places);
        for (std::size_t i = scope.find_first(); i != PlaceSet::npos; i = scope.find_next(i))
            if (!reached[i] && !ground.resolve(grant.subject, static_cast<int>(i), !grant.lapses).holders->empty())
                reached.set(i);
    };
    for (const RowChange<Grant>& each : change.of<Grant>()) {
        if (each.before && each.after && saysTheSame(*each.before, *each.after))
            continue;
        if (each.before)
            add(*each.before);
        if (each.after)
            add(*each.after);
    }
    const auto found = std::find(ground.places().begin(), ground.places().end(), place);
    return {static_cast<int>(reached.count()),
            found != ground.places().end() && reached[static_cast<std::size_t>(found - ground.places().begin())]};
}

Result<> atPlaceAlone(Draft& draft, PlaceId place, const std::function<Result<>(Draft&)>& edit) {
    Draft whole(draft.model());
    if (Result<> done = edit(whole); !done)
        return done;
    const ChangeSet made = whole.changes();
    for (const RowChange<Grant>& each : made.of<Grant>())
        keepToPlace(whole, each, place);
    for (const RowChange<Waiver>& each : made.of<Waiver>())  // what offsets it may stay after all
        if (each.before)
            whole.put(*each.before);
    dropLostOffsets(whole);
    applyTo(draft, whole.changes());
    return {};
}

}  // namespace remit
