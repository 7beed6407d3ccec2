// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "core/change/draft.h"
#include "core/rights/territory.h"

namespace remit {

// A right as it is seen at one place: who is seen to hold it on which policy area, and a grant that it comes from.
struct SeenRight {
    GrantKey grant;
    Subject subject;  // in an instantiated document a body type stands for its institutions there
    PolicyAreaId area;
    Text place;  // a leaf place or an archetype; empty: through a lens that names none
};

// How the grant comes to be seen there, and what can be excepted of it.
struct SeenFrom {
    enum class Exception {
        None,   // nothing less than the grant itself can be changed
        Place,  // the grant stops short of the place
        Area,   // it stops short of the policy area
        Lapse,  // in a framework, where scopes are ignored: it is not adopted any more
    };
    bool inherited = false;  // it stands on a policy area above
    bool adopted = false;    // from the grant's subject, which is not there
    Subject partner;         // by which joint partner of the grant it is held; empty where it is by the subject
    bool ofAnother = false;  // it stands in another column than the one it is seen in
    bool further = false;    // it reaches more than this place, policy area and body
    Exception exception = Exception::None;
};

// The grant must be in the model that the ground was made of.
[[nodiscard]] SeenFrom seenFrom(const Model& model, const Territory& ground, const SeenRight& seen);

// In how many places (in a framework: kinds of place) somebody holds the grant. O(places).
[[nodiscard]] int placesReached(const Model& model, const Territory& ground, const GrantKey& grant);

// Takes the right away wherever the grant gives it: the grant goes, or where the right is seen by a partner of it, that
// partner. Refuses a grant that is not there.
Result<> takeAtSource(Draft& draft, const SeenRight& seen, const SeenFrom& from);

// Takes away what is seen, on `also` too, and no more: the grant is kept for the other places, policy areas and
// partners, as a few grants where one cannot say it. There is no grant that takes a right away (SPEC section 2), so one
// that is inherited goes on to stand on each of the other policy areas under the one it stood on. Refuses where there
// is no such exception, and a grant that is not there.
Result<> makeException(Draft& draft, const Territory& ground, const SeenRight& seen, const SeenFrom& from,
                       std::span<const PolicyAreaId> also = {});

}  // namespace remit
