// SPDX-License-Identifier: MIT
#include "core/model/standing.h"

#include <cmath>
#include <nlohmann/json.hpp>

namespace remit {

namespace {

using Json = nlohmann::ordered_json;

const char* wordFor(NodeRef::Kind kind) {
    switch (kind) {
        case NodeRef::Kind::BodyType:
            return "bodyType";
        case NodeRef::Kind::Institution:
            return "institution";
        case NodeRef::Kind::PolicyArea:
            return "policyArea";
    }
    return "";
}

double tenths(double value) { return std::round(value * 10) / 10; }

}  // namespace

Text writtenStanding(const Standing& standing) {
    if (standing.empty())
        return {};
    Json list = Json::array();
    for (const auto& [node, at] : standing)
        list.push_back({{wordFor(node.kind), node.id.str()}, {"x", tenths(at.x)}, {"y", tenths(at.y)}});
    return list.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Standing readStanding(Text text) {
    Standing out;
    const Json list = Json::parse(text.str(), nullptr, false);
    if (!list.is_array())
        return out;
    for (const Json& each : list) {
        if (!each.is_object())
            continue;
        const auto number = [&](const char* key) {
            const auto found = each.find(key);
            return found != each.end() && found->is_number() ? found->get<double>() : NAN;
        };
        const StandingPoint at{number("x"), number("y")};
        for (const NodeRef::Kind kind :
             {NodeRef::Kind::BodyType, NodeRef::Kind::Institution, NodeRef::Kind::PolicyArea})
            if (const auto id = each.find(wordFor(kind));
                id != each.end() && id->is_string() && std::isfinite(at.x) && std::isfinite(at.y)) {
                NodeRef node;
                node.kind = kind;
                node.id = id->get_ref<const std::string&>();
                out[node] = at;
            }
    }
    return out;
}

}  // namespace remit
