// SPDX-License-Identifier: MIT
#include "ui/bridge/verdict.h"

namespace remit {

namespace {

// Lower is worse, as Severity is declared.
template <class Key>
void worsen(std::map<Key, Severity>& map, const Key& key, Severity severity) {
    const auto [it, isNew] = map.try_emplace(key, severity);
    if (!isNew)
        it->second = std::min(it->second, severity);
}

template <class Key>
std::optional<Severity> in(const std::map<Key, Severity>& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? std::nullopt : std::optional(found->second);
}

// Notes on what is not there would mark every empty cell.
bool marksCells(const Finding& finding) { return !(finding.severity == Severity::Note && finding.cause.empty()); }

}  // namespace

Lit litBy(const Model& model, ScenarioId scenario, const Finding& finding) {
    Lit lit;
    const auto subjectOf = [&](Text id) -> Subject {
        if (model.institutions().contains(InstitutionId(id)))
            return InstitutionId(id);
        return BodyTypeId(id);
    };
    for (Text id : finding.cause)
        switch (finding.causeKind) {
            case CauseKind::Grants:
                if (const Grant* grant = model.grants().find({scenario, GrantId(id)})) {
                    lit.cells.insert({grant->subject, grant->area});
                    lit.areas.insert(grant->area);
                    lit.subjects.insert(grant->subject);
                }
                break;
            case CauseKind::Relations:
                if (const Relation* relation = model.relations().find({scenario, RelationId(id)})) {
                    lit.relations.insert(relation->key());
                    lit.subjects.insert({relation->from, relation->to});
                }
                break;
            case CauseKind::Institutions:
                if (model.institutions().contains(InstitutionId(id)))
                    lit.subjects.insert(InstitutionId(id));
                break;
        }
    for (PolicyAreaId area : finding.hits.areas())
        lit.areas.insert(area);
    for (Text id : finding.holders)
        if (const Subject holder = subjectOf(id); model.contains(holder))
            lit.subjects.insert(holder);
    if (finding.cause.empty())
        for (const Subject& holder : std::set(lit.subjects))
            for (PolicyAreaId area : lit.areas)
                lit.cells.insert({holder, area});
    return lit;
}

void Bearings::add(const Finding& finding, const Lit& lit, bool listed) {
    if (listed) {
        for (const CellRef& cell : lit.cells)
            m_listedOn[cell].push_back(m_listed);
        ++m_listed;
    }
    if (finding.waived) {
        ++m_waived;
        return;
    }
    ++(finding.severity == Severity::Error     ? m_counts.error
       : finding.severity == Severity::Warning ? m_counts.warning
                                               : m_counts.note);
    for (const Subject& subject : lit.subjects)
        worsen(m_subjects, subject, finding.severity);
    for (PolicyAreaId area : lit.areas)
        worsen(m_areas, area, finding.severity);
    if (marksCells(finding))
        for (const CellRef& cell : lit.cells)
            worsen(m_cells, cell, finding.severity);
}

std::optional<Severity> Bearings::worst(const CellRef& cell) const { return in(m_cells, cell); }

std::optional<Severity> Bearings::worst(const Subject& subject) const { return in(m_subjects, subject); }

std::optional<Severity> Bearings::worst(PolicyAreaId area) const { return in(m_areas, area); }

std::span<const int> Bearings::findingsOn(const CellRef& cell) const {
    const auto found = m_listedOn.find(cell);
    return found == m_listedOn.end() ? std::span<const int>() : found->second;
}

}  // namespace remit
