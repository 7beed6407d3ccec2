// SPDX-License-Identifier: MIT
#include "core/merge/extras.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/model/extra.h"

namespace remit {

namespace {

using Json = nlohmann::ordered_json;
using Parts = std::map<std::string, Json>;

constexpr const char* notesKey = "x-remit-notes";  // core/words/cell_notes.h

Json valueOf(const Json& object, const std::string& key) {
    const auto found = object.find(key);
    return found == object.end() ? Json(Json::value_t::discarded) : *found;
}

bool same(const Json& a, const Json& b) {
    return a.is_discarded() || b.is_discarded() ? a.is_discarded() == b.is_discarded() : a == b;
}

class Merging {
public:
    explicit Merging(bool preferTheirs) : m_preferTheirs(preferTheirs) {}
    [[nodiscard]] bool clashed() const { return m_clash; }

    Json one(const Json& base, const Json& ours, const Json& theirs) {
        if (same(ours, theirs) || same(theirs, base))
            return ours;
        if (same(ours, base))
            return theirs;
        m_clash = true;
        return m_preferTheirs ? theirs : ours;
    }

    // The keys that base has in its order, then the others by name, so that the sides may change places.
    Json object(const Json& base, const Json& ours, const Json& theirs) {
        std::set<std::string> others;
        for (const Json* each : {&ours, &theirs})
            for (const auto& [key, value] : each->items())
                if (!base.contains(key))
                    others.insert(key);
        Json out = Json::object();
        const auto put = [&](const std::string& key) {
            const Json before = valueOf(base, key);
            const Json mine = valueOf(ours, key);
            const Json yours = valueOf(theirs, key);
            Json value = key == notesKey ? notes(before, mine, yours) : one(before, mine, yours);
            if (!value.is_discarded())
                out[key] = std::move(value);
        };
        for (const auto& [key, value] : base.items())
            put(key);
        for (const std::string& key : others)
            put(key);
        return out;
    }

private:
    // Notes by their cell; `order` takes the cells as they come.
    static Parts byCell(const Json& notes, std::vector<std::string>& order) {
        Parts out;
        for (const Json& note : notes) {
            const std::string cell = note.is_object() && note.contains("subject") && note.contains("area")
                                         ? note["subject"].dump(-1, ' ', false, Json::error_handler_t::replace) + '\n' +
                                               note["area"].dump(-1, ' ', false, Json::error_handler_t::replace)
                                         : std::string();
            Json& list = out.try_emplace(cell, Json::array()).first->second;
            list.push_back(note);
            if (std::find(order.begin(), order.end(), cell) == order.end())
                order.push_back(cell);
        }
        return out;
    }

    Json notes(const Json& base, const Json& ours, const Json& theirs) {
        for (const Json* each : {&base, &ours, &theirs})
            if (!each->is_discarded() && !each->is_array())
                return one(base, ours, theirs);
        std::vector<std::string> order;
        const Parts before = byCell(base.is_discarded() ? Json::array() : base, order);
        std::vector<std::string> added;
        const Parts mine = byCell(ours.is_discarded() ? Json::array() : ours, added);
        const Parts yours = byCell(theirs.is_discarded() ? Json::array() : theirs, added);
        std::sort(added.begin(), added.end());
        for (const std::string& cell : added)
            if (!before.contains(cell))
                order.push_back(cell);
        const auto in = [](const Parts& parts, const std::string& cell) {
            const auto found = parts.find(cell);
            return found == parts.end() ? Json(Json::value_t::discarded) : found->second;
        };
        Json out = Json::array();
        for (const std::string& cell : order) {
            const Json merged = one(in(before, cell), in(mine, cell), in(yours, cell));
            if (!merged.is_discarded())
                out.insert(out.end(), merged.begin(), merged.end());
        }
        return out.empty() ? Json(Json::value_t::discarded) : out;
    }

    bool m_preferTheirs;
    bool m_clash = false;
};

}  // namespace

MergedExtra mergedExtra(Text base, Text ours, Text theirs, bool preferTheirs) {
    if (ours == theirs || theirs == base)
        return {ours, false};
    if (ours == base)
        return {theirs, false};
    Merging merging(preferTheirs);
    const Json merged = merging.object(extraFields(base), extraFields(ours), extraFields(theirs));
    return {extraText(merged), merging.clashed()};
}

}  // namespace remit
