// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>

#include <string>
#include <vector>

#include "core/model/model.h"

namespace remit {

// Values of fields as documents write them.
inline std::string written(Text value) { return value.str(); }
template <class Tag>
std::string written(Id<Tag> id) {
    return id.str();
}
inline std::string written(const Subject& subject) { return subject.id.str(); }
inline std::string written(bool value) { return value ? "true" : "false"; }
inline std::string written(int value) { return std::to_string(value); }
inline std::string written(double value) { return fmt::format("{}", value); }
inline std::string written(Date date) { return formatDate(date); }
template <class E>
requires std::is_enum_v<E> std::string written(E value) { return std::string(nameOf(value)); }

template <class T>
std::vector<std::string> writtenValues(const T& value) {
    std::string words = written(value);
    return words.empty() ? std::vector<std::string>() : std::vector{std::move(words)};
}
template <class T>
std::vector<std::string> writtenValues(const std::optional<T>& value) {
    return value ? writtenValues(*value) : std::vector<std::string>();
}
template <class T>
std::vector<std::string> writtenValues(const std::vector<T>& list) {
    std::vector<std::string> out;
    for (const T& each : list)
        out.push_back(written(each));
    return out;
}

inline std::vector<std::string> writtenValues(const HiddenRelations& hides) {
    std::vector<std::string> out;
    for (const auto& [kind, word] : namesOf(RelationKind{}))
        if (hides[kind])
            out.emplace_back(word);
    return out;
}

template <class T>
constexpr bool isList = false;
template <class T>
constexpr bool isList<std::vector<T>> = true;

// Names that people know, one model's rows alone or the other's where that one has no such row.
class Naming {
public:
    explicit Naming(const Model& first, const Model& second) : m_first(first), m_second(second) {}

    [[nodiscard]] std::string name(const Subject& subject) const {
        return (m_first.contains(subject) ? m_first : m_second).nameOf(subject).str();
    }
    [[nodiscard]] std::string name(PlaceId id) const { return rowName<Place>(id); }
    [[nodiscard]] std::string name(BodyTypeId id) const { return rowName<BodyType>(id); }
    [[nodiscard]] std::string name(InstitutionId id) const { return rowName<Institution>(id); }
    [[nodiscard]] std::string name(PolicyAreaId id) const { return rowName<PolicyArea>(id); }
    [[nodiscard]] std::string name(RightKindId id) const { return rowName<RightKind>(id); }
    [[nodiscard]] std::string name(ScenarioId id) const { return rowName<Scenario>(id); }
    [[nodiscard]] std::string name(ViewId id) const { return rowName<View>(id); }
    // "decision rights".
    [[nodiscard]] std::string kind(RightKindId id) const { return inSentence(Text(name(id))); }

    template <class T>
    [[nodiscard]] std::vector<std::string> names(const std::vector<T>& list) const {
        std::vector<std::string> out;
        for (const T& each : list)
            out.push_back(name(each));
        return out;
    }

private:
    template <class Row>
    [[nodiscard]] std::string rowName(typename Row::Key id) const {
        const Row* row = m_first.table<Row>().find(id);
        if (!row)
            row = m_second.table<Row>().find(id);
        return row ? row->name.str() : id.str();
    }

    const Model& m_first;
    const Model& m_second;
};

// "MCA’s", "Supra-regional bodies’".
[[nodiscard]] std::string possessive(const std::string& name);
// The words in quotes, long ones cut short.
[[nodiscard]] std::string quoted(const std::string& words);

}  // namespace remit
