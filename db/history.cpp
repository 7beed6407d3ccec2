// SPDX-License-Identifier: MIT
#include "db/history.h"

#include <fmt/format.h>

#include <algorithm>

#include "core/base/label.h"
#include "core/base/uuid.h"
#include "core/change/replay.h"
#include "core/model/integrity.h"
#include "db/digest.h"
#include "db/sqlite/sql_error.h"
#include "db/value_check.h"

namespace remit {

namespace {

Error damagedVersion(std::string_view detail) {
    return {Error::Code::BadInput,
            fmt::format("This version cannot be shown, because the history is damaged ({}); choose another.", detail),
            {}};
}

auto entryAt(const History& history, std::int64_t number) {
    return std::find_if(history.entries.begin(), history.entries.end(),
                        [&](const History::Entry& each) { return each.version.number == number; });
}

Error noSuch(std::int64_t number) {
    return {Error::Code::BadInput,
            fmt::format("The document has no version {}; “remit log” lists those it has.", number),
            {}};
}

}  // namespace

std::vector<SavedVersion> History::versions() const {
    std::vector<SavedVersion> out;
    for (const Entry& each : entries) {
        out.push_back(each.version);
        out.back().rowsChanged = each.changes->size();
    }
    return out;
}

const SavedVersion* History::find(std::string_view revision) const {
    for (const Entry& each : entries)
        if (std::to_string(each.version.number) == revision ||
            (!each.version.name.empty() && each.version.name == revision))
            return &each.version;
    return nullptr;
}

void addVersion(History& history, const Model& before, const Model& after, SavedVersion facts) {
    facts.number = history.empty() ? 1 : history.entries.back().version.number + 1;
    facts.id = freshId();
    facts.digest = contentDigest(after);
    auto changes = history.empty() ? std::vector<StoredChange>() : storedChanges(compare(before, after));
    history.entries.push_back(
        {std::move(facts), std::make_shared<const std::vector<StoredChange>>(std::move(changes))});
}

Result<ChangeSet> changesOf(const History& history, std::int64_t number) {
    const auto entry = entryAt(history, number);
    if (entry == history.entries.end())
        return noSuch(number);
    try {
        return changeSetOf(*entry->changes);
    } catch (const SqlError& error) {
        return damagedVersion(error.what());
    }
}

Result<Model> modelAt(const Model& latest, const History& history, std::int64_t number) {
    const auto wanted = entryAt(history, number);
    if (wanted == history.entries.end())
        return noSuch(number);
    Model model = latest;
    try {
        for (auto entry = history.entries.end() - 1; entry != wanted; --entry) {
            const ChangeSet back = invert(changeSetOf(*entry->changes));
            if (!fits(model, back))
                return damagedVersion(fmt::format("what version {} changed does not fit", entry->version.number));
            apply(model, back);
        }
    } catch (const SqlError& error) {
        return damagedVersion(error.what());
    }
    if (const auto fault = findFault(model))
        return damagedVersion(fault->message);
    if (const auto fault = valueFault(model))
        return damagedVersion(*fault);
    if (contentDigest(model) != wanted->version.digest)
        return damagedVersion("it is not what was saved then");
    return model;
}

Result<> nameVersion(History& history, std::int64_t number, std::string_view name) {
    const auto entry = entryAt(history, number);
    if (entry == history.entries.end())
        return noSuch(number);
    if (!name.empty()) {
        const Result<Text> typed = typedName(name);
        if (!typed)
            return typed.error();
        const std::string& wanted = typed->str();
        if (wanted.find_first_not_of("0123456789") == std::string::npos)
            return Error{Error::Code::Refused, "A version's name cannot be a number; write a word with it.", {}};
        const SavedVersion* other = history.find(wanted);
        if (other && other->number != number)
            return Error{Error::Code::Refused,
                         fmt::format("Version {} has this name already; choose another.", other->number),
                         {}};
        name = wanted;
    }
    history.entries[static_cast<std::size_t>(entry - history.entries.begin())].version.name = name;
    return {};
}

Result<> trim(History& history, std::size_t keep) {
    std::vector<History::Entry> kept;
    ChangeSet waiting;  // what the versions dropped since the last kept one changed
    bool anyWaiting = false;
    try {
        for (std::size_t i = 0; i < history.entries.size(); ++i) {
            const History::Entry& entry = history.entries[i];
            const bool stays =
                i + std::max<std::size_t>(keep, 1) >= history.entries.size() || !entry.version.name.empty();
            if (stays && !anyWaiting) {
                kept.push_back(entry);
                continue;
            }
            const ChangeSet own = changeSetOf(*entry.changes);
            waiting = anyWaiting ? compose(waiting, own) : own;
            anyWaiting = true;
            if (!stays)
                continue;
            kept.push_back({entry.version, std::make_shared<const std::vector<StoredChange>>(storedChanges(waiting))});
            anyWaiting = false;
        }
    } catch (const SqlError& error) {
        return damagedVersion(error.what());
    }
    if (!kept.empty())
        kept.front().changes = std::make_shared<const std::vector<StoredChange>>();
    history.entries = std::move(kept);
    return {};
}

std::optional<std::int64_t> lastShared(const History& a, const History& b) {
    for (auto mine = a.entries.rbegin(); mine != a.entries.rend(); ++mine)
        for (const History::Entry& theirs : b.entries)
            if (mine->version.id == theirs.version.id)
                return mine->version.number;
    return std::nullopt;
}

}  // namespace remit
