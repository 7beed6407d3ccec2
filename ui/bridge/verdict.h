// SPDX-License-Identifier: MIT
#pragma once

#include <boost/stl_interfaces/iterator_interface.hpp>
#include <initializer_list>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "core/check/finding.h"
#include "core/rights/effective.h"
#include "ui/bridge/selection.h"

namespace remit {

// Findings in the engine's order. Verdicts share the findings that did not change between them, so that handing one on
// copies no words.
class FindingList {
public:
    class Iterator
        : public boost::stl_interfaces::iterator_interface<Iterator, std::random_access_iterator_tag, const Finding> {
    public:
        Iterator() = default;
        explicit Iterator(const std::shared_ptr<const Finding>* at) : m_at(at) {}
        const Finding& operator*() const { return **m_at; }
        Iterator& operator+=(std::ptrdiff_t steps) {
            m_at += steps;
            return *this;
        }
        friend std::ptrdiff_t operator-(Iterator a, Iterator b) { return a.m_at - b.m_at; }

    private:
        const std::shared_ptr<const Finding>* m_at = nullptr;
    };

    FindingList() = default;
    FindingList(std::vector<Finding> findings) {
        for (Finding& each : findings)
            add(std::make_shared<const Finding>(std::move(each)));
    }
    FindingList(std::initializer_list<Finding> findings) : FindingList(std::vector(findings)) {}

    void add(std::shared_ptr<const Finding> finding) { m_findings.push_back(std::move(finding)); }

    [[nodiscard]] const std::vector<std::shared_ptr<const Finding>>& shared() const { return m_findings; }
    [[nodiscard]] std::size_t size() const { return m_findings.size(); }
    [[nodiscard]] bool empty() const { return m_findings.empty(); }
    [[nodiscard]] const Finding& operator[](std::size_t index) const { return *m_findings[index]; }
    [[nodiscard]] Iterator begin() const { return Iterator(m_findings.data()); }
    [[nodiscard]] Iterator end() const { return Iterator(m_findings.data() + m_findings.size()); }

private:
    std::vector<std::shared_ptr<const Finding>> m_findings;
};

// The cells, bodies and policy areas that findings are about.
struct Lit {
    std::set<CellRef> cells;
    std::set<Subject> subjects;
    std::set<PolicyAreaId> areas;
    std::set<RelationKey> relations;
};

// What a finding is about: its grants' cells where it has a cause; else its holders' cells on its policy areas.
[[nodiscard]] Lit litBy(const Model& model, ScenarioId scenario, const Finding& finding);

// What all findings come to, those that are not listed included.
class Bearings {
public:
    // In the order of the findings; `listed` ones before the others.
    void add(const Finding& finding, const Lit& lit, bool listed = true);

    [[nodiscard]] const Counts& counts() const { return m_counts; }  // those that are not waived
    [[nodiscard]] int waived() const { return m_waived; }
    [[nodiscard]] int all() const { return m_counts.error + m_counts.warning + m_counts.note + m_waived; }

    // The worst severity of the findings, waived ones aside, that light it; nothing where there is none. Notes about
    // what is absent (silent-body, unused, not-addressed) do not count on cells.
    [[nodiscard]] std::optional<Severity> worst(const CellRef& cell) const;
    [[nodiscard]] std::optional<Severity> worst(const Subject& subject) const;
    [[nodiscard]] std::optional<Severity> worst(PolicyAreaId area) const;
    // The listed findings that light the cell: indexes, ascending.
    [[nodiscard]] std::span<const int> findingsOn(const CellRef& cell) const;

private:
    Counts m_counts;
    int m_waived = 0;
    int m_listed = 0;
    std::map<CellRef, std::vector<int>> m_listedOn;
    std::map<CellRef, Severity> m_cells;
    std::map<Subject, Severity> m_subjects;
    std::map<PolicyAreaId, Severity> m_areas;
};

// What one run of the engine said, about one revision of the document seen through one lens.
struct Verdict {
    std::uint64_t revision = 0;
    Question question;
    Text place;            // the lens's, where there is such a place; empty: the rights as given
    FindingList findings;  // at that place; the first ones: where there are countless, not all are listed
    std::shared_ptr<const Bearings> bearings;  // of all findings there; null: those listed are all
    std::set<std::string> elsewhere;           // fingerprints of the others, those that are not waived
    std::set<std::string> waivedElsewhere;
    std::vector<EffectiveRight> rights;  // at the lens's place; none where it names no place
    std::set<Text> present;              // the institutions that exist there; in a framework the body types
    struct NamedPlace {
        Text id;
        std::string name;
    };
    std::vector<NamedPlace> places;  // leaf places or archetypes, in document order: what the lens can choose
    bool framework = true;
};

}  // namespace remit
