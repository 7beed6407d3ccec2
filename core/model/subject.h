// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

namespace remit {

// Who a grant or a relation names: a body type or an institution.
struct Subject {
    enum class Kind { BodyType, Institution };
    Kind kind = Kind::BodyType;
    Text id;

    Subject() = default;
    Subject(BodyTypeId type) : kind(Kind::BodyType), id(type.text()) {}
    Subject(InstitutionId institution) : kind(Kind::Institution), id(institution.text()) {}

    [[nodiscard]] bool isBodyType() const { return kind == Kind::BodyType; }
    [[nodiscard]] BodyTypeId bodyType() const { return isBodyType() ? BodyTypeId(id) : BodyTypeId(); }
    [[nodiscard]] InstitutionId institution() const { return isBodyType() ? InstitutionId() : InstitutionId(id); }
    [[nodiscard]] bool empty() const { return id.empty(); }

    friend bool operator==(const Subject&, const Subject&) = default;
    friend auto operator<=>(const Subject&, const Subject&) = default;
};

}  // namespace remit

template <>
struct std::hash<remit::Subject> {
    std::size_t operator()(const remit::Subject& subject) const noexcept {
        return subject.id.hash() * 2 + static_cast<std::size_t>(subject.kind);
    }
};
