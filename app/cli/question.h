// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "app/cli/near.h"
#include "core/base/result.h"
#include "core/check/finding.h"
#include "core/rights/territory.h"

namespace CLI {
class App;
}

namespace remit {

// Which document a command reads, and what it asks of it: FILE, --scenario and --date.
struct Asked {
    std::string file;
    std::string scenario;
    std::string date;
};
void addAsked(CLI::App& parser, Asked& asked);
// Adds --scenario and --date alone.
void addWhen(CLI::App& parser, Asked& asked);
// Adds --scenario alone.
void addScenario(CLI::App& parser, std::string& scenario);
// Adds --format with the words that the command knows; the first is the default.
void addFormat(CLI::App& parser, std::string& format, const std::vector<std::string>& known);

// Reads the document; what its reader remarks goes to standard error.
Result<Model> load(const std::string& file);

// The scenario with the id, the document's first for ""; BadInput where there is none.
Result<ScenarioId> scenarioOf(const Model& model, const std::string& file, const std::string& id);

// The saved view with the name or, where none has it, the id; BadInput with the nearest where there is none. The words
// that stand for no saved view may be `known` too.
Result<ViewId> savedViewCalled(const Model& model, const std::string& file, const std::string& name,
                               std::vector<Named> known = {});

// The leaf places with their names; in a framework the archetypes.
[[nodiscard]] std::vector<Named> namedLeaves(const Territory& ground);
// BadInput where the id is of none of them; "" is fine.
Result<> knownLeaf(const Model& model, const std::string& file, const std::string& place);
// The same, where a place above leaves is fine too.
Result<> knownPlace(const Model& model, const std::string& file, const std::string& place);

// The question that the options ask. Waivers end by the day on the clock, whatever --date says: --date asks about the
// arrangement of another day, not about what was accepted then.
Result<Question> questionOf(const Model& model, const Asked& asked);

}  // namespace remit
