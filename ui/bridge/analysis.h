// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include "ui/bridge/verdict.h"

namespace remit {

// The engine's latest verdict as widgets see it. Findings arrive a moment after each edit; until then the last ones
// stand. UI thread.
class Analysis final : public QObject {
    Q_OBJECT

public:
    explicit Analysis(DocumentBridge& document, QObject* parent = nullptr);

    void set(Verdict verdict);

    [[nodiscard]] const Verdict& verdict() const { return m_verdict; }
    [[nodiscard]] const FindingList& findings() const { return m_verdict.findings; }
    // How many findings are listed at most, worst first; where there are countless the rest is listed on demand.
    [[nodiscard]] std::size_t listed() const { return m_listed; }
    [[nodiscard]] bool listsAll() const {
        return m_verdict.findings.size() == static_cast<std::size_t>(bearings().all());
    }
    // Asks for twice as many.
    void listMore();
    // Null where no listed finding has the fingerprint (any more).
    [[nodiscard]] const Finding* finding(const std::string& fingerprint) const;

    // What a finding is about: its grants' cells where it has a cause; else its holders' cells on its policy areas.
    [[nodiscard]] Lit litBy(const Finding& finding) const;

    // What all findings come to, listed or not.
    [[nodiscard]] const Bearings& bearings() const { return *m_verdict.bearings; }
    template <class Of>
    [[nodiscard]] std::optional<Severity> worst(const Of& of) const {
        return bearings().worst(of);
    }
    // The listed findings that light the cell, in the engine's order.
    [[nodiscard]] std::vector<const Finding*> findingsOn(const CellRef& cell) const;

    // The effective rights of a holder on a leaf policy area at the lens's place, by right kind in document order.
    [[nodiscard]] std::vector<const EffectiveRight*> rightsOf(Text holder, PolicyAreaId area) const;

signals:
    void changed();
    void moreWanted();

private:
    [[nodiscard]] std::shared_ptr<const Bearings> bearingsOf(const Verdict& verdict) const;

    DocumentBridge& m_document;
    Verdict m_verdict;
    std::size_t m_listed = 5000;
    std::map<std::pair<Text, PolicyAreaId>, std::vector<std::size_t>> m_rights;
};

}  // namespace remit
