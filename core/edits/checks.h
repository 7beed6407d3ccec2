// SPDX-License-Identifier: MIT
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/base/label.h"
#include "core/model/free_id.h"
#include "core/model/model.h"

namespace remit {

// What people call a row of this kind.
template <class Row>
constexpr const char* wordFor = nullptr;
template <>
inline constexpr const char* wordFor<Place> = "place";
template <>
inline constexpr const char* wordFor<BodyType> = "body type";
template <>
inline constexpr const char* wordFor<Institution> = "institution";
template <>
inline constexpr const char* wordFor<PolicyArea> = "policy area";
template <>
inline constexpr const char* wordFor<RightKind> = "right kind";
template <>
inline constexpr const char* wordFor<Scenario> = "scenario";
template <>
inline constexpr const char* wordFor<Grant> = "right";
template <>
inline constexpr const char* wordFor<Relation> = "relation";
template <>
inline constexpr const char* wordFor<View> = "view";

// The checks of one edit in a row; the first that fails gives the edit's Error.
class Checks {
public:
    explicit Checks(const Model& model) : m_model(model) {}

    template <class Row>
    Checks& exists(const typename Row::Key& key) {
        if (!m_model.table<Row>().contains(key))
            unknown(wordFor<Row>, idIn(key));
        return *this;
    }
    Checks& exists(const Subject& subject) {
        return subject.isBodyType() ? exists<BodyType>(subject.bodyType()) : exists<Institution>(subject.institution());
    }
    // Each exists and none is there twice.
    template <class Row>
    Checks& exist(const std::vector<typename Row::Key>& keys) {
        for (const auto& key : keys)
            exists<Row>(key);
        return distinct(keys, wordFor<Row>);
    }
    Checks& exist(const std::vector<Subject>& subjects) {
        for (const Subject& subject : subjects)
            exists(subject);
        return distinct(subjects, "body");
    }
    // Takes the white space off a row's name.
    Checks& name(Text& name) {
        const Result<Text> checked = typedName(name.str());
        if (!checked)
            return that(false, checked.error().message);
        name = *checked;
        return *this;
    }
    Checks& span(const Span& span) {
        return that(!span.from || !span.to || *span.from < *span.to,
                    "The end must be after the start: choose another date for one of them.");
    }
    Checks& that(bool holds, std::string otherwise) {
        if (!holds && m_error.empty())
            m_error = std::move(otherwise);
        return *this;
    }

    [[nodiscard]] bool ok() const { return m_error.empty(); }
    [[nodiscard]] Error error() const { return {Error::Code::Refused, m_error, {}}; }
    [[nodiscard]] Result<> result() const { return ok() ? Result<>() : error(); }

private:
    template <class Tag>
    static const std::string& idIn(const Id<Tag>& id) {
        return id.str();
    }
    static const std::string& idIn(const auto& key) { return key.id.str(); }

    void unknown(const char* word, const std::string& id) {
        that(false, fmt::format("The document has no {} “{}”: choose one that it has.", word, id));
    }
    template <class Key>
    Checks& distinct(std::vector<Key> keys, const char* word) {
        std::sort(keys.begin(), keys.end());
        return that(std::adjacent_find(keys.begin(), keys.end()) == keys.end(),
                    fmt::format("The same {} is there twice: take one away.", word));
    }

    const Model& m_model;
    std::string m_error;
};

// The letter is empty, or one character that no other kind has.
void checkLetter(Checks& checks, const Model& model, const RightKind& row);
// The ends exist and differ; the fields are those of its kind. What is as in `old` is not looked at; null for a new
// one.
void checkRelation(Checks& checks, const Relation& row, const Relation* old);

}  // namespace remit
