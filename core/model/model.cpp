// SPDX-License-Identifier: MIT
#include "core/model/model.h"

namespace remit {

Text Model::title() const {
    const DocumentInfo* info = table<DocumentInfo>().find(Text(DocumentInfo::theKey));
    return info ? info->title : Text();
}

ScenarioId Model::defaultScenario() const { return scenarios().empty() ? ScenarioId() : scenarios().begin()->id; }

Text Model::nameOf(const Subject& subject) const {
    if (const BodyType* type = bodyTypes().find(subject.bodyType()); type && subject.isBodyType())
        return type->name;
    if (const Institution* institution = institutions().find(subject.institution()); institution)
        return institution->name;
    return subject.id;
}

bool Model::hasGrant(GrantId id) const {
    for (const Scenario& scenario : scenarios())
        if (grants().contains({scenario.id, id}))
            return true;
    return false;
}

bool Model::contains(const Subject& subject) const {
    return subject.isBodyType() ? bodyTypes().contains(subject.bodyType())
                                : institutions().contains(subject.institution());
}

}  // namespace remit
