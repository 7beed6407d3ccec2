// SPDX-License-Identifier: MIT
#include "core/report/touching.h"

#include <algorithm>
#include <unordered_set>

namespace remit {

namespace {

class Concern {
public:
    Concern(const Facts& facts, int holder, const PlaceSet& places)
        : m_facts(facts),
          m_body(facts.territory().holders()[static_cast<std::size_t>(holder)]),
          m_type(facts.territory().types()[static_cast<std::size_t>(m_body.type)].id) {
        for (std::size_t i = places.find_first(); i != PlaceSet::npos; i = places.find_next(i))
            m_places.insert(facts.territory().places()[i]);
    }

    [[nodiscard]] bool touches(const Finding& finding) const {
        const auto& holders = finding.holders;
        const bool about =
            std::find(holders.begin(), holders.end(), m_body.id) != holders.end() ||
            (!finding.subject.empty() && (finding.subject == m_body.id || finding.subject == m_type.text())) ||
            std::any_of(finding.cause.begin(), finding.cause.end(),
                        [&](Text id) { return isNamedBy(finding.causeKind, id); });
        return about && happensHere(finding);
    }

private:
    [[nodiscard]] bool is(const Subject& subject) const {
        return subject.isBodyType() ? subject.bodyType() == m_type : subject.id == m_body.id;
    }

    [[nodiscard]] bool isNamedBy(CauseKind kind, Text id) const {
        const Model& model = m_facts.model();
        switch (kind) {
            case CauseKind::Grants: {
                const Grant* grant = model.grants().find({m_facts.scenario(), GrantId(id)});
                return grant && (is(grant->subject) || std::any_of(grant->with.begin(), grant->with.end(),
                                                                   [&](const Subject& each) { return is(each); }));
            }
            case CauseKind::Relations: {
                const Relation* relation = model.relations().find({m_facts.scenario(), RelationId(id)});
                return relation && (is(relation->from) || is(relation->to));
            }
            case CauseKind::Institutions:
                return id == m_body.id;
        }
        return false;
    }

    [[nodiscard]] bool happensHere(const Finding& finding) const {
        bool somewhere = false;
        for (const HitSet::Strip& strip : finding.hits.strips())
            for (Text place : *strip.places) {
                somewhere = somewhere || !place.empty();
                if (m_places.contains(place))
                    return true;
            }
        return !somewhere;
    }

    const Facts& m_facts;
    const Territory::Holder& m_body;
    BodyTypeId m_type;
    std::unordered_set<Text> m_places;
};

}  // namespace

std::vector<const Finding*> touching(const Facts& facts, int holder, const PlaceSet& places,
                                     const std::vector<std::shared_ptr<const Finding>>& findings) {
    const Concern concern(facts, holder, places);
    std::vector<const Finding*> out;
    for (const auto& each : findings)
        if (concern.touches(*each))
            out.push_back(each.get());
    return out;
}

}  // namespace remit
