// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

#include "core/rights/territory.h"
#include "ui/matrix/grant_index.h"
#include "ui/matrix/matrix_filter.h"

namespace remit {

struct MatrixRow {
    PolicyAreaId area;
    QString name;
    int depth = 0;
    bool parent = false;
    bool folded = false;
    friend bool operator==(const MatrixRow&, const MatrixRow&) = default;
};

struct MatrixColumn {
    Subject subject;
    QString name;
    QString about;  // the small line: "regional · elected · adopted by Unitary/County"
    bool institution = false;
    bool parent = false;  // a body type with institutions to show
    bool folded = false;
    bool partnerOnly = false;
    bool absent = false;  // the lens's place has none
    friend bool operator==(const MatrixColumn&, const MatrixColumn&) = default;
};

// The place whose truth is shown, and who exists there.
class Ground {
public:
    Ground() = default;
    Ground(const Model& model, Text place, std::optional<Date> date);

    [[nodiscard]] bool isPlaced() const { return m_place >= 0; }
    // The holders there that stand for the subject: itself, or in an instantiated document its institutions.
    [[nodiscard]] std::vector<Text> holders(const Subject& subject) const;
    // All holders there, in document order.
    [[nodiscard]] std::vector<Text> holders() const;

private:
    std::optional<Territory> m_territory;
    int m_place = -1;
};

// Policy areas as a tree; what is under a folded one is left out.
[[nodiscard]] std::vector<MatrixRow> rowsOf(const Model& model, const std::set<PolicyAreaId>& folded,
                                            const Arranged<PolicyAreaId>& arranged = {});

// Body types, each followed by its institutions; at a place, by those that cover it. A type with
// many institutions stays folded unless it is in `unfolded`.
[[nodiscard]] std::vector<MatrixColumn> columnsOf(const Model& model, const GrantIndex& index, const Ground& ground,
                                                  const std::set<BodyTypeId>& folded,
                                                  const std::set<BodyTypeId>& unfolded,
                                                  const Arranged<Subject>& arranged = {});

}  // namespace remit
