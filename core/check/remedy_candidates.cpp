// SPDX-License-Identifier: MIT
#include "core/check/remedy_candidates.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "core/check/rules/rules.h"
#include "core/check/wording.h"
#include "core/edits/grant_right.h"
#include "core/edits/rows.h"

namespace remit {

namespace {

constexpr std::size_t mostOffered = 3;  // of reassignments; one of joint holding
constexpr std::size_t mostTried = 8;    // each costs a check of what it touches
constexpr std::size_t mostRemovals = 24;

// "MCA’s", "LEPs’"
std::string possessive(const std::string& name) { return name + (readsAsPlural(name) ? "’" : "’s"); }

std::string areaName(const Model& model, const Grant& grant) { return model.policyAreas().at(grant.area).name.str(); }

std::string rightName(const Model& model, const Grant& grant) {
    return inSentence(model.rightKinds().at(grant.right).name);
}

// "MCA’s consultation rights on Schools"
std::string spoken(const Model& model, const Grant& grant) {
    return fmt::format("{} {} on {}", possessive(model.nameOf(grant.subject).str()), rightName(model, grant),
                       areaName(model, grant));
}

template <class Row>
Result<> changed(Draft& draft, const typename Row::Key& key, const std::function<void(Row&)>& with) {
    const Row* found = draft.model().table<Row>().find(key);
    if (!found)
        return Error{Error::Code::Refused, "This is no longer in the document.", {}};
    Row row = *found;
    with(row);
    return change(draft, std::move(row));
}

std::vector<const Grant*> causes(const Model& model, const Question& question, const Finding& finding) {
    std::vector<const Grant*> out;
    if (finding.causeKind == CauseKind::Grants)
        for (Text id : finding.cause)
            if (const Grant* grant = model.grants().find({question.scenario, GrantId(id)}))
                out.push_back(grant);
    return out;
}

// Each right lapses or goes as a whole, or one of its partners goes.
std::vector<Remedy> removals(const Model& model, const std::vector<const Grant*>& grants) {
    std::vector<Remedy> lapse;
    std::vector<Remedy> whole;
    std::vector<Remedy> part;
    for (const Grant* grant : grants) {
        const GrantKey key = grant->key();
        if (grant->subject.isBodyType() && !grant->lapses &&
            !model.bodyTypes().at(grant->subject.bodyType()).adoptedBy.empty())
            lapse.push_back(
                {Remedy::Kind::Remove,
                 fmt::format("let {} lapse where there is no {}", spoken(model, *grant),
                             model.nameOf(grant->subject).str()),
                 {},
                 {},
                 [key](Draft& draft) { return changed<Grant>(draft, key, [](Grant& each) { each.lapses = true; }); }});
        whole.push_back(
            {Remedy::Kind::Remove, fmt::format("remove {}", spoken(model, *grant)), {}, {}, [key](Draft& draft) {
                 return revokeGrant(draft, key);
             }});
        for (const Subject& partner : grant->with)
            part.push_back({Remedy::Kind::Remove,
                            fmt::format("take {} out of {}", model.nameOf(partner).str(), spoken(model, *grant)),
                            {},
                            {},
                            [key, partner](Draft& draft) {
                                return changed<Grant>(draft, key, [&](Grant& each) { std::erase(each.with, partner); });
                            }});
    }
    for (auto* list : {&whole, &part})
        std::move(list->begin(), list->end(), std::back_inserter(lapse));
    return lapse;
}

std::string ended(const Model& model, const Relation& relation) {
    const std::string from = possessive(model.nameOf(relation.from).str());
    const std::string to = model.nameOf(relation.to).str();
    switch (relation.kind) {
        case RelationKind::Delegates:
            return fmt::format("end {} delegation to {} on {}", from, to,
                               model.policyAreas().at(relation.area).name.str());
        case RelationKind::AccountableTo:
            return fmt::format("end {} accountability to {}", from, to);
        case RelationKind::MemberOf:
            return fmt::format("end {} membership of {}", from, to);
        case RelationKind::Funds:
            return fmt::format("end {} funding of {}", from, to);
        case RelationKind::Appoints:
            return fmt::format("end {} appointing {}", from, to);
    }
    return {};
}

std::vector<Remedy> removedRelations(const Model& model, const Question& question, const Finding& finding) {
    std::vector<Remedy> out;
    for (Text id : finding.cause)
        if (const Relation* relation = model.relations().find({question.scenario, RelationId(id)}))
            out.push_back(
                {Remedy::Kind::Remove, ended(model, *relation), {}, {}, [key = relation->key()](Draft& draft) {
                     return removeRelation(draft, key);
                 }});
    return out;
}

// An institution of the cause gives up the places where the finding is, if it names them itself.
std::vector<Remedy> smallerFootprints(const Model& model, const Finding& finding) {
    std::set<PlaceId> hit;
    std::vector<std::string> names;
    for (const Hit each : finding.hits)
        if (const Place* place = model.places().find(PlaceId(each.place)); place && hit.insert(place->id).second)
            names.push_back(place->name.str());
    std::vector<Remedy> out;
    for (Text id : finding.cause) {
        const Institution* institution = model.institutions().find(InstitutionId(id));
        if (!institution || names.empty())
            continue;
        const auto& own = institution->places;
        if (!std::all_of(hit.begin(), hit.end(),
                         [&](PlaceId place) { return std::find(own.begin(), own.end(), place) != own.end(); }))
            continue;
        const std::string what = names.size() > 3 ? fmt::format("{} places", names.size()) : listed(names);
        out.push_back({Remedy::Kind::Remove,
                       fmt::format("take {} out of {} area", what, possessive(institution->name.str())),
                       {},
                       {},
                       [key = institution->id, hit](Draft& draft) {
                           return changed<Institution>(draft, key, [&](Institution& each) {
                               std::erase_if(each.places, [&](PlaceId place) { return hit.contains(place); });
                           });
                       }});
    }
    return out;
}

// Bodies that may take a right over, those that hold something on its policy area first.
std::vector<Subject> takers(const Model& model, const Grant& grant) {
    std::vector<Subject> near;
    std::vector<Subject> far;
    const auto add = [](std::vector<Subject>& to, const Subject& subject) {
        if (std::find(to.begin(), to.end(), subject) == to.end())
            to.push_back(subject);
    };
    std::set<Subject> out{grant.subject};
    for (const Grant& each : model.grants())
        if (each.scenario == grant.scenario && each.area == grant.area && each.right == grant.right)
            out.insert(each.subject);
    for (const Grant& each : model.grants())
        if (each.scenario == grant.scenario && !out.contains(each.subject))
            add(each.area == grant.area ? near : far, each.subject);
    for (const Subject& each : far)
        add(near, each);
    return near;
}

// Another body gets one of the rights instead. What is decided about moves before the decision does.
std::vector<Remedy> reassignments(const Model& model, std::vector<const Grant*> grants) {
    const auto decides = [&](const Grant* grant) {
        return model.rightKinds().at(grant->right).rightClass == RightClass::Decision;
    };
    std::stable_partition(grants.begin(), grants.end(), [&](const Grant* grant) { return !decides(grant); });
    std::vector<Remedy> out;
    for (const Grant* grant : grants)
        for (const Subject& taker : takers(model, *grant)) {
            if (out.size() == mostTried)
                return out;
            out.push_back({Remedy::Kind::Reassign,
                           fmt::format("give {} to {} instead", spoken(model, *grant), model.nameOf(taker).str()),
                           {},
                           {},
                           [key = grant->key(), taker](Draft& draft) {
                               return changed<Grant>(draft, key, [&](Grant& each) {
                                   each.subject = taker;
                                   std::erase(each.with, taker);
                               });
                           }});
        }
    return out;
}

// One of the grants takes the subjects and partners of the others in, and the others go.
std::vector<Remedy> jointHoldings(const Model& model, const std::vector<const Grant*>& grants) {
    std::vector<Subject> all;
    for (const Grant* grant : grants) {
        all.push_back(grant->subject);
        all.insert(all.end(), grant->with.begin(), grant->with.end());
    }
    std::vector<Subject> bodies;
    std::vector<std::string> names;
    for (const Subject& each : all)
        if (std::find(bodies.begin(), bodies.end(), each) == bodies.end()) {
            bodies.push_back(each);
            names.push_back(model.nameOf(each).str());
        }
    std::vector<Remedy> out;
    if (grants.size() < 2 || bodies.size() < 2)
        return out;
    for (const Grant* keeper : grants) {
        if (out.size() == mostTried)
            break;
        std::vector<GrantKey> others;
        for (const Grant* grant : grants)
            if (grant != keeper)
                others.push_back(grant->key());
        out.push_back({Remedy::Kind::MakeJoint,
                       fmt::format("give {} on {} to {} jointly", rightName(model, *keeper), areaName(model, *keeper),
                                   listed(names)),
                       {},
                       {},
                       [key = keeper->key(), others, bodies](Draft& draft) -> Result<> {
                           for (const GrantKey& other : others)
                               if (Result<> done = revokeGrant(draft, other); !done)
                                   return done;
                           return changed<Grant>(draft, key, [&](Grant& each) {
                               each.with = bodies;
                               std::erase(each.with, each.subject);
                           });
                       }});
    }
    return out;
}

// The grants by which bodies other than the finding's hold scrutiny, else consultation, wherever it happens.
std::vector<int> offsetsOf(const Facts& facts, const Finding& finding) {
    std::set<int> own;
    for (Text holder : finding.holders)
        own.insert(facts.territory().holderIndex(holder));
    const auto& places = facts.territory().places();
    CellMaker maker(facts);
    for (const RightClass wanted : {RightClass::Scrutiny, RightClass::Consultation}) {
        std::optional<std::set<int>> common;
        for (const Hit hit : finding.hits) {
            const auto place = std::find(places.begin(), places.end(), hit.place);
            if (hit.area.empty() || place == places.end())
                return {};
            const auto index = static_cast<int>(place - places.begin());
            std::set<int> here;
            const Cell& cell = maker.at(facts.areaIndex(hit.area), index);
            for (const KindInCell& kind : cell.kinds()) {
                if (kind.rightClass != wanted)
                    continue;
                SeatSet others = kind.holders;
                for (int holder : own)
                    others -= *facts.territory().seatsOfHolder(holder, index).set;
                for (const GrantInCell& each : kind.counting)
                    if (each.all->intersects(others) && (!common || common->contains(each.grant)))
                        here.insert(each.grant);
            }
            common = std::move(here);
        }
        if (common && !common->empty())
            return {common->begin(), common->end()};
    }
    return {};
}

}  // namespace

std::vector<Candidates> candidatesFor(const Model& model, const Question& question, const Finding& finding) {
    std::vector<Candidates> out;
    const std::vector<const Grant*> grants = causes(model, question, finding);
    std::vector<Remedy> remove;
    switch (finding.causeKind) {
        case CauseKind::Grants:
            remove = removals(model, grants);
            break;
        case CauseKind::Relations:
            remove = removedRelations(model, question, finding);
            break;
        case CauseKind::Institutions:
            remove = smallerFootprints(model, finding);
            break;
    }
    if (remove.size() > mostRemovals)
        remove.resize(mostRemovals);
    out.push_back({std::move(remove), mostRemovals});
    if (finding.kind == FindingKind::Conflict || finding.kind == FindingKind::Gap)
        out.push_back({reassignments(model, grants), mostOffered});
    if (finding.rule.str() == rivalDeciders.id || finding.rule.str() == duplicatedRight.id)
        out.push_back({jointHoldings(model, grants), 1});
    return out;
}

std::vector<Remedy> acceptancesOf(const Model& model, const Question& question, const Finding& finding) {
    std::vector<Remedy> out;
    if (model.waivers().contains(Text(finding.fingerprint)))
        return out;
    Waiver waiver;
    waiver.fingerprint = finding.fingerprint;
    const auto accept = [&](Remedy::Kind kind, std::string label) {
        out.push_back(
            {kind, std::move(label), {}, {}, [waiver](Draft& draft) { return waive(draft, waiver); }, waiver});
    };
    // Who oversees or is heard can make up for who holds two rights, or for a decider out of sight; not for a gap.
    const Rule* rule = findRule(finding.rule);
    const bool ofDeciders = rule && rule->problem == 6;
    if (finding.kind == FindingKind::Conflict || ofDeciders) {
        const Facts facts(model, question.scenario, question.date);
        const std::set<Text> cause(finding.cause.begin(), finding.cause.end());
        for (int index : offsetsOf(facts, finding)) {
            const Grant& grant = facts.row(index);
            if (cause.contains(grant.id.text()))
                continue;
            waiver.offset = grant.id;
            waiver.reason = fmt::format("It is offset by {}.", spoken(model, grant));
            accept(Remedy::Kind::Offset, fmt::format("accept it as offset by {}", spoken(model, grant)));
            break;
        }
    }
    waiver.offset = {};
    waiver.reason = {};
    accept(Remedy::Kind::Accept, "accept it as it is, with a reason");
    return out;
}

}  // namespace remit
