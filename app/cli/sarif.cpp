// SPDX-License-Identifier: MIT
#include "app/cli/sarif.h"

#include <QUrl>
#include <filesystem>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>

#include "core/check/rule.h"

namespace remit {

namespace {

using nlohmann::ordered_json;

std::string levelOf(Severity severity) { return severity == Severity::Off ? "none" : std::string(nameOf(severity)); }

// A reference as RFC 3986 has it: relative where the file's name is, so that it holds wherever the repository lies.
std::string uriOf(const std::string& file) {
    const std::filesystem::path path(file);
    if (path.is_absolute())
        return QUrl::fromLocalFile(QString::fromStdString(file)).toEncoded().toStdString();
    return QUrl::toPercentEncoding(QString::fromStdString(path.lexically_normal().generic_string()), "/").toStdString();
}

// The lines of a JSON document on which rows say their id, by id; 0 where several do.
class IdLines {
public:
    explicit IdLines(const std::string& file) {
        if (!file.ends_with(".json"))
            return;
        std::ifstream in(file, std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(in), {}};
        int line = 1;
        for (std::size_t at = 0; at < text.size(); ++at) {
            line += text[at] == '\n' ? 1 : 0;
            if (text.compare(at, 4, "\"id\"") == 0)
                note(text, at + 4, line);
        }
    }
    [[nodiscard]] int of(Text id) const {
        const auto found = m_lines.find(id.str());
        return found == m_lines.end() ? 0 : found->second;
    }

private:
    void note(const std::string& text, std::size_t at, int line) {
        at = text.find_first_not_of(" \t", at);
        if (at == std::string::npos || text[at] != ':')
            return;
        at = text.find_first_not_of(" \t", at + 1);
        if (at == std::string::npos || text[at] != '"')
            return;
        const std::size_t end = text.find('"', at + 1);
        if (end == std::string::npos)
            return;
        const auto [known, fresh] = m_lines.try_emplace(text.substr(at + 1, end - at - 1), line);
        if (!fresh)
            known->second = 0;
    }

    std::map<std::string, int> m_lines;
};

ordered_json ruleOf(const Model& model, RuleId id, Severity severity) {
    const Rule* rule = findRule(id);
    const UserRule* own = model.userRules().find(id);
    ordered_json out;
    out["id"] = id.str();
    const std::string title = rule ? rule->title : own && !own->name.empty() ? own->name.str() : id.str();
    out["shortDescription"] = {{"text", title}};
    if (rule)
        out["fullDescription"] = {{"text", rule->conclusion}};
    out["defaultConfiguration"] = {{"level", levelOf(rule ? rule->severity : severity)}};
    if (rule && *rule->source)
        out["properties"] = {{"source", rule->source}};
    return out;
}

ordered_json namesOf(const std::vector<Text>& ids) {
    ordered_json out = ordered_json::array();
    for (Text id : ids)
        out.push_back(id.str());
    return out;
}

ordered_json placesOf(const Model& model, const Finding& finding) {
    ordered_json out = ordered_json::array();
    for (PolicyAreaId id : finding.hits.areas()) {
        const PolicyArea* area = model.policyAreas().find(id);
        out.push_back({{"name", area ? area->name.str() : id.str()},
                       {"fullyQualifiedName", "policyAreas/" + id.str()},
                       {"kind", "object"}});
    }
    return out;
}

}  // namespace

std::string sarif(const Model& model, const Question& question, const std::vector<Finding>& findings,
                  const std::string& file) {
    const IdLines lines(file);
    const std::string uri = uriOf(file);
    ordered_json rules = ordered_json::array();
    std::map<RuleId, std::size_t> ruleIndex;
    ordered_json results = ordered_json::array();
    for (const Finding& finding : findings) {
        const auto [rule, fresh] = ruleIndex.try_emplace(finding.rule, rules.size());
        if (fresh)
            rules.push_back(ruleOf(model, finding.rule, finding.severity));
        int line = 0;
        for (Text cause : finding.cause)
            line = line > 0 ? line : lines.of(cause);

        ordered_json one;
        one["ruleId"] = finding.rule.str();
        one["ruleIndex"] = rule->second;
        one["level"] = levelOf(finding.severity);
        one["message"] = {{"text", finding.message}};
        ordered_json location;
        location["physicalLocation"] = {{"artifactLocation", {{"uri", uri}}},
                                        {"region", {{"startLine", std::max(line, 1)}}}};
        if (ordered_json places = placesOf(model, finding); !places.empty())
            location["logicalLocations"] = std::move(places);
        one["locations"] = ordered_json::array({std::move(location)});
        one["partialFingerprints"] = {{"remit/v1", finding.fingerprint}};
        if (finding.waived) {
            ordered_json suppression{{"kind", "inSource"}, {"status", "accepted"}};
            if (const Waiver* waiver = model.waivers().find(Text(finding.fingerprint));
                waiver && !waiver->reason.empty())
                suppression["justification"] = waiver->reason.str();
            one["suppressions"] = ordered_json::array({std::move(suppression)});
        }
        one["properties"] = {{"kind", nameOf(finding.kind)},
                             {"why", finding.why},
                             {"holders", namesOf(finding.holders)},
                             {"cause", namesOf(finding.cause)},
                             {"scenario", question.scenario.str()}};
        results.push_back(std::move(one));
    }

    ordered_json driver{{"name", "Remit"}, {"version", REMIT_VERSION}, {"semanticVersion", REMIT_VERSION}};
    driver["rules"] = std::move(rules);
    ordered_json run;
    run["tool"] = {{"driver", std::move(driver)}};
    run["columnKind"] = "unicodeCodePoints";
    run["results"] = std::move(results);
    ordered_json out;
    out["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json";
    out["version"] = "2.1.0";
    out["runs"] = ordered_json::array({std::move(run)});
    return out.dump(2, ' ', false, ordered_json::error_handler_t::replace) + "\n";
}

}  // namespace remit
