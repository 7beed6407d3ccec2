// SPDX-License-Identifier: MIT
#include "ui/bridge/analysis.h"

namespace remit {

Analysis::Analysis(DocumentBridge& document, QObject* parent) : QObject(parent), m_document(document) {
    m_verdict.bearings = std::make_shared<const Bearings>();
}

void Analysis::listMore() {
    m_listed *= 2;
    emit moreWanted();
}

void Analysis::set(Verdict verdict) {
    m_verdict = std::move(verdict);
    if (!m_verdict.bearings)
        m_verdict.bearings = bearingsOf(m_verdict);
    m_rights.clear();
    for (std::size_t i = 0; i < m_verdict.rights.size(); ++i)
        m_rights[{m_verdict.rights[i].holder, m_verdict.rights[i].area}].push_back(i);
    emit changed();
}

const Finding* Analysis::finding(const std::string& fingerprint) const {
    for (const Finding& finding : m_verdict.findings)
        if (finding.fingerprint == fingerprint)
            return &finding;
    return nullptr;
}

Lit Analysis::litBy(const Finding& finding) const {
    return remit::litBy(m_document.model(), m_verdict.question.scenario, finding);
}

std::shared_ptr<const Bearings> Analysis::bearingsOf(const Verdict& verdict) const {
    auto bearings = std::make_shared<Bearings>();
    for (const Finding& finding : verdict.findings)
        bearings->add(finding, remit::litBy(m_document.model(), verdict.question.scenario, finding));
    return bearings;
}

std::vector<const Finding*> Analysis::findingsOn(const CellRef& cell) const {
    std::vector<const Finding*> out;
    for (int index : bearings().findingsOn(cell))
        out.push_back(&m_verdict.findings[static_cast<std::size_t>(index)]);
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
