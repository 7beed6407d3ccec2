// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>

#include "core/exchange/graph_file.h"

namespace remit {

namespace {

using Home = GraphField::Home;
using Form = GraphFieldForm;

constexpr std::uint8_t bitOf(GraphThing thing) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(thing)); }
constexpr std::uint8_t onType = bitOf(GraphThing::BodyType);
constexpr std::uint8_t onBody = bitOf(GraphThing::Institution);
constexpr std::uint8_t onArea = bitOf(GraphThing::PolicyArea);
constexpr std::uint8_t onGrant = bitOf(GraphThing::Grant);
constexpr std::uint8_t onPartner = bitOf(GraphThing::Partner);
constexpr std::uint8_t onRelation = bitOf(GraphThing::Relation);

constexpr std::array knownFields{
    GraphField{Home::Graph, "remit", Form::Words},
    GraphField{Home::Graph, "title", Form::Words},
    GraphField{Home::Graph, "scenario", Form::Words},
    GraphField{Home::Graph, "scenarioName", Form::Words},
    GraphField{Home::Graph, "view", Form::Words},
    GraphField{Home::Graph, "viewName", Form::Words},
    GraphField{Home::Graph, "viewLayout", Form::Words},
    GraphField{Home::Graph, "viewChosen", Form::Flag},
    GraphField{Home::Graph, "places", Form::Json},
    GraphField{Home::Graph, "rightKinds", Form::Json},

    GraphField{Home::Node, "label", Form::Words},
    GraphField{Home::Node, "kind", Form::Words},
    GraphField{Home::Node, "remitId", Form::Words},
    GraphField{Home::Node, "tier", Form::Words, onType, onBody},
    GraphField{Home::Node, "mandate", Form::Words, onType},
    GraphField{Home::Node, "advisoryOnly", Form::Flag, onType},
    GraphField{Home::Node, "everywhere", Form::Flag, onType},
    GraphField{Home::Node, "exclusive", Form::Flag, onType},
    GraphField{Home::Node, "adoptedBy", Form::Json, onType},
    GraphField{Home::Node, "coterminousWith", Form::Json, onType},
    GraphField{Home::Node, "type", Form::Words, onBody},
    GraphField{Home::Node, "places", Form::Json, onBody},
    GraphField{Home::Node, "from", Form::Words, onBody},
    GraphField{Home::Node, "to", Form::Words, onBody},
    GraphField{Home::Node, "parent", Form::Words, onArea},
    GraphField{Home::Node, "x", Form::Number},
    GraphField{Home::Node, "y", Form::Number},
    GraphField{Home::Node, "placed", Form::Flag},
    GraphField{Home::Node, "hidden", Form::Flag},
    GraphField{Home::Node, "folded", Form::Flag},
    GraphField{Home::Node, "chosen", Form::Flag},
    GraphField{Home::Node, "leftOut", Form::Flag},
    GraphField{Home::Node, "foldedInto", Form::Words},

    GraphField{Home::Edge, "label", Form::Words},
    GraphField{Home::Edge, "kind", Form::Words},
    GraphField{Home::Edge, "remitId", Form::Words},
    GraphField{Home::Edge, "right", Form::Words, onGrant | onRelation, onPartner},
    GraphField{Home::Edge, "rightName", Form::Words},
    GraphField{Home::Edge, "letter", Form::Words},
    GraphField{Home::Edge, "class", Form::Words},
    GraphField{Home::Edge, "condition", Form::Words, onGrant},
    GraphField{Home::Edge, "votingRule", Form::Words, onGrant},
    GraphField{Home::Edge, "wording", Form::Words, onGrant},
    GraphField{Home::Edge, "status", Form::Words, onGrant},
    GraphField{Home::Edge, "lapses", Form::Flag, onGrant},
    GraphField{Home::Edge, "places", Form::Json, onGrant},
    GraphField{Home::Edge, "from", Form::Words, onGrant},
    GraphField{Home::Edge, "to", Form::Words, onGrant},
    GraphField{Home::Edge, "legalBasis", Form::Words, onGrant},
    GraphField{Home::Edge, "source", Form::Words, onGrant},
    GraphField{Home::Edge, "relation", Form::Words},
    GraphField{Home::Edge, "area", Form::Words, onRelation},
    GraphField{Home::Edge, "competitive", Form::Flag, onRelation},
    GraphField{Home::Edge, "since", Form::Words, onRelation},
    GraphField{Home::Edge, "until", Form::Words, onRelation},
    GraphField{Home::Edge, "note", Form::Words, onGrant | onRelation},
};

}  // namespace

std::string_view nameOf(GraphThing thing) {
    switch (thing) {
        case GraphThing::Graph:
            return "graph";
        case GraphThing::BodyType:
            return "bodyType";
        case GraphThing::Institution:
            return "institution";
        case GraphThing::PolicyArea:
            return "policyArea";
        case GraphThing::Grant:
            return "grant";
        case GraphThing::Partner:
            return "partner";
        case GraphThing::Relation:
            return "relation";
    }
    return {};
}

std::span<const GraphField> graphFields() { return knownFields; }

const GraphField* graphField(GraphField::Home home, std::string_view name) {
    for (const GraphField& field : knownFields)
        if (field.home == home && field.name == name)
            return &field;
    return nullptr;
}

const std::string* GraphFile::Thing::find(std::string_view name) const {
    for (const Field& field : fields)
        if (field.name == name)
            return &field.value;
    return nullptr;
}

std::string GraphFile::Thing::value(std::string_view name) const {
    const std::string* found = find(name);
    return found ? *found : std::string();
}

GraphPen penOf(const GraphFile::Thing& thing) {
    const std::string kind = thing.value("kind");
    if (kind == nameOf(GraphThing::PolicyArea))
        return {"#fff4d6", "#8a6d1f"};
    if (kind == nameOf(GraphThing::Institution))
        return {"#eef3f9", "#41597a"};
    if (kind == nameOf(GraphThing::BodyType))
        return {"#dce7f4", "#2f4a6d"};
    if (kind == nameOf(GraphThing::Relation))
        return {"#8a4b2a", "#8a4b2a", true};
    return {"#4a5a6a", "#4a5a6a", kind == nameOf(GraphThing::Partner)};
}

}  // namespace remit
