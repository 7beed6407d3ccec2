// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/text.h"

namespace remit {

// The identifier of a row, as documents write it. Ids of different rows are different types. The empty id refers to
// nothing. Equality is one pointer comparison; order is byte order.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(Text value) : m_value(value) {}
    explicit Id(std::string_view value) : m_value(value) {}
    explicit Id(const char* value) : m_value(value) {}
    explicit Id(const std::string& value) : m_value(value) {}

    [[nodiscard]] Text text() const { return m_value; }
    [[nodiscard]] const std::string& str() const { return m_value.str(); }
    [[nodiscard]] bool empty() const { return m_value.empty(); }

    friend bool operator==(Id, Id) = default;
    friend auto operator<=>(Id a, Id b) { return a.m_value <=> b.m_value; }

private:
    Text m_value;
};

using PlaceId = Id<struct PlaceTag>;
using BodyTypeId = Id<struct BodyTypeTag>;
using InstitutionId = Id<struct InstitutionTag>;
using PolicyAreaId = Id<struct PolicyAreaTag>;
using RightKindId = Id<struct RightKindTag>;
using ScenarioId = Id<struct ScenarioTag>;
using GrantId = Id<struct GrantTag>;
using RelationId = Id<struct RelationTag>;
using RuleId = Id<struct RuleTag>;
using ViewId = Id<struct ViewTag>;

}  // namespace remit

template <class Tag>
struct std::hash<remit::Id<Tag>> {
    std::size_t operator()(remit::Id<Tag> id) const noexcept { return id.text().hash(); }
};
