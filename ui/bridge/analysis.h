// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "core/check/finding.h"
#include "core/rights/effective.h"
#include "ui/bridge/selection.h"

namespace remit {

// What one run of the engine said, about one revision of the document seen through one lens.
struct Verdict {
    std::uint64_t revision = 0;
    Question question;
    Text place;                          // the lens's, where there is such a place; empty: the rights as given
    std::vector<Finding> findings;       // in the engine's order
    std::vector<EffectiveRight> rights;  // at the lens's place; none where it names no place
    struct NamedPlace {
        Text id;
        std::string name;
    };
    std::vector<NamedPlace> places;  // leaf places or archetypes, in document order: what the lens can choose
    bool framework = true;
};

// The cells, bodies and policy areas that findings are about.
struct Lit {
    std::set<CellRef> cells;
    std::set<Subject> subjects;
    std::set<PolicyAreaId> areas;
    std::set<RelationKey> relations;
};

// The engine's latest verdict as widgets see it. Findings arrive a moment after each edit; until then the last ones
// stand. UI thread.
class Analysis final : public QObject {
    Q_OBJECT

public:
    explicit Analysis(DocumentBridge& document, QObject* parent = nullptr);

    void set(Verdict verdict);

    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }
    [[nodiscard]] const std::vector<Finding>& findings() const { return m_verdict.findings; }
    // Null where no finding has the fingerprint (any more).
    [[nodiscard]] const Finding* finding(const std::string& fingerprint) const;

    // What a finding is about: its grants' cells where it has a cause; else its holders' cells on its policy areas.
    [[nodiscard]] Lit litBy(const Finding& finding) const;

    // The worst severity of the findings, waived ones aside, that light the cell, the body or the policy area; nothing
    // where there is none. Notes about what is absent (silent-body, unused, not-addressed) do not count on cells.
    [[nodiscard]] std::optional<Severity> worst(const CellRef& cell) const;
    [[nodiscard]] std::optional<Severity> worst(const Subject& subject) const;
    [[nodiscard]] std::optional<Severity> worst(PolicyAreaId area) const;
    // The findings that light the cell, in the engine's order.
    [[nodiscard]] std::vector<const Finding*> findingsOn(const CellRef& cell) const;

    // The effective rights of a holder on a leaf policy area at the lens's place, by right kind in document order.
    [[nodiscard]] std::vector<const EffectiveRight*> rightsOf(Text holder, PolicyAreaId area) const;

signals:
    void changed();

private:
    void index();

    DocumentBridge& m_document;
    Verdict m_verdict;
    std::map<CellRef, std::vector<std::size_t>> m_onCell;
    std::map<CellRef, Severity> m_worstCell;
    std::map<Subject, Severity> m_worstSubject;
    std::map<PolicyAreaId, Severity> m_worstArea;
    std::map<std::pair<Text, PolicyAreaId>, std::vector<std::size_t>> m_rights;
};

}  // namespace remit
