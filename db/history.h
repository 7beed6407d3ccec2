// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/change/change_set.h"
#include "core/history/saved_version.h"
#include "db/rows/row_json.h"

namespace remit {

// The savings of one document, oldest first: what is known of each, and what it changed. Copying it is cheap. Together
// with the document as last saved it gives back every version: going back means undoing changes from the newest on, so
// that the oldest may be dropped.
struct History {
    struct Entry {
        SavedVersion version;
        // From the version before; empty for the oldest kept.
        std::shared_ptr<const std::vector<StoredChange>> changes = std::make_shared<std::vector<StoredChange>>();
    };
    std::vector<Entry> entries;

    [[nodiscard]] bool empty() const { return entries.empty(); }
    // The facts alone, oldest first.
    [[nodiscard]] std::vector<SavedVersion> versions() const;
    // By number or by name; null where there is none.
    [[nodiscard]] const SavedVersion* find(std::string_view revision) const;
};

// Adds a version that holds `after`; `facts` gives all but number, id and digest. `before` is the document as last
// saved, and is not looked at where the history is empty.
void addVersion(History& history, const Model& before, const Model& after, SavedVersion facts);

// What the version changed. BadInput where the history is damaged or has no such number.
[[nodiscard]] Result<ChangeSet> changesOf(const History& history, std::int64_t number);

// The document as it was in that version, checked as a document is on reading. `latest` is what the newest version
// holds. BadInput as above.
[[nodiscard]] Result<Model> modelAt(const Model& latest, const History& history, std::int64_t number);

// Gives a version a name, or takes it away (""). Refused where the name cannot be read safely, is a number or is that
// of another version.
Result<> nameVersion(History& history, std::int64_t number, std::string_view name);

// Drops the versions before the newest `keep`, but none that has a name; what dropped ones changed goes to the next
// one kept. BadInput where the history is damaged.
Result<> trim(History& history, std::size_t keep);

// The newest version that both histories have, as its number in `a`; none where the documents have no common past.
[[nodiscard]] std::optional<std::int64_t> lastShared(const History& a, const History& b);

}  // namespace remit
