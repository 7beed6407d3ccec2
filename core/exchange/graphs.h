// SPDX-License-Identifier: MIT
#pragma once

#include "core/exchange/formats.h"

namespace remit {

// One scenario as a graph that other programs draw and measure: GraphML (yEd, Gephi), DOT (Graphviz) and GEXF (Gephi).
// Nodes are the body types, institutions and policy areas; edges the rights given, one more for each partner of a
// right, and the relations. What they carry is in README.md. Nodes stand as in the document's first view (see
// withOnlyView), and those that it does not place where its layout puts them; y grows upwards. Refuses a view
// that stands at no number. A remark says how many characters the formats cannot hold; each is replaced by U+FFFD.
Result<Writing> writeGraphml(const Model& model, ScenarioId scenario);
Result<Writing> writeDot(const Model& model, ScenarioId scenario);
Result<Writing> writeGexf(const Model& model, ScenarioId scenario);

// Read what writeGraphml and writeDot have written: a document of that scenario and view. Anything else is refused,
// with the line: a graph that Remit did not make, a document type, an entity that XML does not know of itself.
Result<Reading> readGraphml(std::string_view bytes, std::string_view title);
Result<Reading> readDot(std::string_view bytes, std::string_view title);
// Refuses: GEXF is for other programs.
Result<Reading> readGexf(std::string_view bytes, std::string_view title);

}  // namespace remit
