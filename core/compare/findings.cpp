// SPDX-License-Identifier: MIT
#include "core/compare/findings.h"

#include <unordered_set>

namespace remit {

FindingsChange findingsBetween(const std::vector<Finding>& before, const std::vector<Finding>& after) {
    const auto open = [](const std::vector<Finding>& findings) {
        std::unordered_set<std::string> out;
        for (const Finding& each : findings)
            if (!each.waived)
                out.insert(each.fingerprint);
        return out;
    };
    const auto old = open(before);
    const auto now = open(after);
    FindingsChange out;
    for (const Finding& each : before)
        if (!each.waived && !now.contains(each.fingerprint))
            out.gone.push_back(each);
    for (const Finding& each : after)
        if (!each.waived && !old.contains(each.fingerprint))
            out.came.push_back(each);
    out.stayed = now.size() - out.came.size();
    return out;
}

FindingsChange findingsBetween(const Model& from, const Model& to, const Question& question) {
    const auto findings = [&](const Model& model) {
        return model.scenarios().contains(question.scenario) ? check(model, question) : std::vector<Finding>();
    };
    return findingsBetween(findings(from), findings(to));
}

}  // namespace remit
