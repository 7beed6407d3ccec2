// SPDX-License-Identifier: MIT
#include "core/edits/seen_right.h"

#include <algorithm>

#include "core/base/uuid.h"
#include "core/edits/grant_right.h"

namespace remit {

namespace {

// Whether the subject, as it is written in a grant, comes to one of those who are seen.
bool comesTo(const Territory& ground, const Subject& written, const SeenRight& seen, int place, bool mayAdopt) {
    const auto& holders = *ground.resolve(written, place, mayAdopt).holders;
    return std::any_of(holders.begin(), holders.end(), [&](int each) {
        const Territory::Holder& holder = ground.holders()[static_cast<std::size_t>(each)];
        return seen.subject.isBodyType()
                   ? ground.types()[static_cast<std::size_t>(holder.type)].id == seen.subject.bodyType()
                   : holder.id == seen.subject.id;
    });
}

// Counts up to `most`.
int countPlaces(const Territory& ground, const Grant& grant, int most) {
    const PlaceSet scope = ground.scope(grant.places);
    int count = 0;
    for (std::size_t i = scope.find_first(); i != PlaceSet::npos && count < most; i = scope.find_next(i))
        count += ground.resolve(grant.subject, static_cast<int>(i), !grant.lapses).holders->empty() ? 0 : 1;
    return count;
}

template <class Row>
bool isAtOrUnder(const Model& model, typename Row::Key id, typename Row::Key ancestor) {
    for (const Row* row = model.table<Row>().find(id); row; row = model.table<Row>().find(row->parent))
        if (row->id == ancestor)
            return true;
    return false;
}

// The places but one, in as few rows of the tree as say it.
void addWithout(const Model& model, PlaceId place, PlaceId left, std::vector<PlaceId>& out) {
    if (place == left)
        return;
    if (!isAtOrUnder<Place>(model, left, place))
        return out.push_back(place);
    for (const Place& each : model.places())
        if (each.parent == place)
            addWithout(model, each.id, left, out);
}

std::vector<PlaceId> scopeWithout(const Model& model, const Grant& grant, PlaceId left) {
    std::vector<PlaceId> base = grant.places;
    if (base.empty() && !grant.subject.isBodyType())
        base = model.institutions().at(grant.subject.institution()).places;
    if (base.empty())
        for (const Place& each : model.places())
            if (each.parent.empty())
                base.push_back(each.id);
    std::vector<PlaceId> out;
    for (PlaceId each : base)
        addWithout(model, each, left, out);
    return out;
}

// The policy areas under one but for one of them, in as few rows as say it.
std::vector<PolicyAreaId> areasBeside(const Model& model, PolicyAreaId above, PolicyAreaId left) {
    std::vector<PolicyAreaId> out;
    for (PolicyAreaId at = left; at != above; at = model.policyAreas().at(at).parent)
        for (const PolicyArea& each : model.policyAreas())
            if (each.parent == model.policyAreas().at(at).parent && each.id != at)
                out.push_back(each.id);
    return out;
}

void addCopy(Draft& draft, Grant grant) {
    grant.id = GrantId(freshId());
    grant.order = draft.model().grants().nextOrder();
    draft.put(std::move(grant));
}

}  // namespace

SeenFrom seenFrom(const Model& model, const Territory& ground, const SeenRight& seen) {
    const Grant& grant = model.grants().at(seen.grant);
    const auto& places = ground.places();
    const auto found = std::find(places.begin(), places.end(), seen.place);
    const int place = found == places.end() ? 0 : static_cast<int>(found - places.begin());
    SeenFrom out;
    out.inherited = grant.area != seen.area;
    if (comesTo(ground, grant.subject, seen, place, !grant.lapses)) {
        out.adopted = ground.resolve(grant.subject, place, !grant.lapses).adopted;
    } else {
        const auto partner = std::find_if(grant.with.begin(), grant.with.end(), [&](const Subject& each) {
            return comesTo(ground, each, seen, place, true);
        });
        if (partner != grant.with.end())
            out.partner = *partner;
    }
    out.ofAnother = out.adopted || !out.partner.empty() || grant.subject != seen.subject;
    const bool elsewhere = !ground.isFramework() && countPlaces(ground, grant, 2) > 1;
    out.further = elsewhere || out.inherited || out.ofAnother;
    using enum SeenFrom::Exception;
    if (elsewhere)
        out.exception = Place;
    else if (ground.isFramework() && out.adopted)
        out.exception = Lapse;
    else if (out.inherited && out.partner.empty())
        out.exception = Area;
    return out;
}

int placesReached(const Model& model, const Territory& ground, const GrantKey& grant) {
    return countPlaces(ground, model.grants().at(grant), ground.placeCount());
}

Result<> takeAtSource(Draft& draft, const SeenRight& seen, const SeenFrom& from) {
    const Grant* row = draft.model().grants().find(seen.grant);
    if (!row || from.partner.empty())
        return revokeGrant(draft, seen.grant);
    Grant grant = *row;
    std::erase(grant.with, from.partner);
    draft.put(std::move(grant));
    return {};
}

Result<> makeException(Draft& draft, const SeenRight& seen, const SeenFrom& from) {
    const Grant* row = draft.model().grants().find(seen.grant);
    if (!row)
        return revokeGrant(draft, seen.grant);  // says that it is not there
    const Grant before = *row;
    Grant kept = before;
    switch (from.exception) {
        case SeenFrom::Exception::None:
            return Error{
                Error::Code::Refused, "Nothing less than the right itself can be changed: change it there.", {}};
        case SeenFrom::Exception::Lapse:
            kept.lapses = true;
            draft.put(std::move(kept));
            return {};
        case SeenFrom::Exception::Area:
            for (PolicyAreaId each : areasBeside(draft.model(), before.area, seen.area)) {
                Grant copy = before;
                copy.area = each;
                addCopy(draft, std::move(copy));
            }
            return revokeGrant(draft, seen.grant);
        case SeenFrom::Exception::Place:
            break;
    }
    const PlaceId place(seen.place);
    kept.places = scopeWithout(draft.model(), before, place);
    const bool nothingLeft = kept.places.empty();  // an empty scope would mean everywhere
    if (!nothingLeft)
        draft.put(std::move(kept));
    Grant here = before;
    here.places = {place};
    if (!from.partner.empty()) {
        std::erase(here.with, from.partner);
        addCopy(draft, here);
    } else {
        for (PolicyAreaId each : areasBeside(draft.model(), before.area, seen.area)) {
            here.area = each;
            addCopy(draft, here);
        }
    }
    return nothingLeft ? revokeGrant(draft, seen.grant) : Result<>();
}

}  // namespace remit
