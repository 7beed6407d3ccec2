// SPDX-License-Identifier: MIT
#include "ui/bridge/analysis.h"

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

Analysis::Analysis(DocumentBridge& document, QObject* parent) : QObject(parent), m_document(document) {}

void Analysis::set(Verdict verdict) {
    m_verdict = std::move(verdict);
    index();
    emit changed();
}

const Finding* Analysis::finding(const std::string& fingerprint) const {
    for (const Finding& finding : m_verdict.findings)
        if (finding.fingerprint == fingerprint)
            return &finding;
    return nullptr;
}

Lit Analysis::litBy(const Finding& finding) const {
    const Model& model = m_document.model();
    Lit lit;
    const auto subjectOf = [&](Text id) -> Subject {
        if (model.institutions().contains(InstitutionId(id)))
            return InstitutionId(id);
        return BodyTypeId(id);
    };
    const ScenarioId scenario = m_verdict.question.scenario;
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

void Analysis::index() {
    m_onCell.clear();
    m_worstCell.clear();
    m_worstSubject.clear();
    m_worstArea.clear();
    m_rights.clear();
    for (std::size_t i = 0; i < m_verdict.findings.size(); ++i) {
        const Finding& finding = m_verdict.findings[i];
        const Lit lit = litBy(finding);
        for (const CellRef& cell : lit.cells)
            m_onCell[cell].push_back(i);
        if (finding.waived)
            continue;
        for (const Subject& subject : lit.subjects)
            worsen(m_worstSubject, subject, finding.severity);
        for (PolicyAreaId area : lit.areas)
            worsen(m_worstArea, area, finding.severity);
        if (marksCells(finding))
            for (const CellRef& cell : lit.cells)
                worsen(m_worstCell, cell, finding.severity);
    }
    for (std::size_t i = 0; i < m_verdict.rights.size(); ++i)
        m_rights[{m_verdict.rights[i].holder, m_verdict.rights[i].area}].push_back(i);
}

std::optional<Severity> Analysis::worst(const CellRef& cell) const { return in(m_worstCell, cell); }

std::optional<Severity> Analysis::worst(const Subject& subject) const { return in(m_worstSubject, subject); }

std::optional<Severity> Analysis::worst(PolicyAreaId area) const { return in(m_worstArea, area); }

std::vector<const Finding*> Analysis::findingsOn(const CellRef& cell) const {
    std::vector<const Finding*> out;
    if (const auto found = m_onCell.find(cell); found != m_onCell.end())
        for (std::size_t i : found->second)
            out.push_back(&m_verdict.findings[i]);
    return out;
}

std::vector<const EffectiveRight*> Analysis::rightsOf(Text holder, PolicyAreaId area) const {
    std::vector<const EffectiveRight*> out;
    if (const auto found = m_rights.find({holder, area}); found != m_rights.end())
        for (std::size_t i : found->second)
            out.push_back(&m_verdict.rights[i]);
    return out;
}

}  // namespace remit
