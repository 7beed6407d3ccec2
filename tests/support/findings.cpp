// SPDX-License-Identifier: MIT
#include "tests/support/findings.h"

#include <gtest/gtest.h>

#include "core/base/slug.h"

namespace remit::test {

namespace {

std::vector<Finding> of(const Model& model, std::string_view rule, std::optional<Date> date) {
    Question question;
    question.scenario = model.defaultScenario();
    question.date = date;
    std::vector<Finding> out;
    for (Finding& each : check(model, question))
        if (each.rule.str() == rule)
            out.push_back(std::move(each));
    return out;
}

std::string line(const Finding& finding) {
    std::string out = finding.subject.str();
    for (Text id : finding.cause)
        out += (out.empty() ? "" : " ") + id.str();
    out += ":";
    for (const Hit& hit : finding.hits) {
        const std::string at = hit.area.str() + (hit.place.empty() ? "" : "@" + hit.place.str());
        out += " " + (at.empty() ? "-" : at);
    }
    return out;
}

template <class Row>
void renameRows(Model& model) {
    std::vector<Row> rows(model.table<Row>().begin(), model.table<Row>().end());
    for (Row& row : rows) {
        const bool letterless = lettersAndDigits("a" + row.name.str()) == "a";  // such names are compared as they are
        row.name = (letterless ? "*" : "Another ") + row.name.str();
        model.table<Row>().put(row);
    }
}

}  // namespace

std::vector<std::string> findingsOf(const Model& model, std::string_view rule, std::optional<Date> date) {
    std::vector<std::string> out;
    for (const Finding& each : of(model, rule, date))
        out.push_back(line(each));
    return out;
}

Finding firstOf(const Model& model, std::string_view rule) {
    std::vector<Finding> findings = of(model, rule, {});
    if (findings.empty()) {
        ADD_FAILURE() << "no finding of " << rule;
        return {};
    }
    return std::move(findings.front());
}

std::vector<std::string> fingerprintsOf(const Model& model, std::string_view rule) {
    std::vector<std::string> out;
    for (const Finding& each : of(model, rule, {}))
        out.push_back(each.fingerprint);
    return out;
}

Model renamed(const Model& model) {
    Model out = model;
    renameRows<Place>(out);
    renameRows<BodyType>(out);
    renameRows<Institution>(out);
    renameRows<PolicyArea>(out);
    renameRows<RightKind>(out);
    renameRows<Scenario>(out);
    renameRows<UserRule>(out);
    return out;
}

void expectKeysStay(const Model& model, std::string_view rule) {
    const auto keys = fingerprintsOf(model, rule);
    EXPECT_FALSE(keys.empty());
    EXPECT_EQ(keys, fingerprintsOf(renamed(model), rule));
}

}  // namespace remit::test
