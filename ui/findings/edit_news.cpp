// SPDX-License-Identifier: MIT
#include "ui/findings/edit_news.h"

#include <algorithm>

#include "ui/bridge/text.h"

namespace remit {

namespace {
constexpr int restMilliseconds = 300;  // longer than it takes to type the next letter
}

EditNews::EditNews(Desk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &EditNews::tell);
    connect(&desk.analysis, &Analysis::changed, this, &EditNews::follow);
}

void EditNews::follow() {
    const Verdict& verdict = m_desk.analysis.verdict();
    const bool same = m_known && m_known->question.scenario == verdict.question.scenario &&
                      m_known->question.date == verdict.question.date && m_known->place == verdict.place;
    if (!same) {
        m_rest.stop();
        m_known = now();
    } else if (m_known->revision != verdict.revision) {
        m_rest.start();
    }
}

void EditNews::tell() {
    Known after = now();
    const QString step = done(*m_known);
    const QString words = findings(*m_known, after);
    m_known = std::move(after);
    emit told(step, words);
}

EditNews::Known EditNews::now() const {
    const Verdict& verdict = m_desk.analysis.verdict();
    Known out;
    out.revision = verdict.revision;
    out.question = verdict.question;
    out.position = m_desk.document.document().position();
    for (const Finding& finding : verdict.findings) {
        out.all.insert(finding.fingerprint);
        if (!finding.waived)
            out.open.insert(finding.fingerprint);
    }
    out.place = verdict.place;
    out.elsewhere = out.allElsewhere = verdict.elsewhere;
    out.allElsewhere.insert(verdict.waivedElsewhere.begin(), verdict.waivedElsewhere.end());
    out.whole = m_desk.analysis.listsAll();
    out.count = m_desk.analysis.bearings().all();
    return out;
}

QString EditNews::done(const Known& before) const {
    const Document& document = m_desk.document.document();
    if (document.position() < before.position)
        return tr("Undone: %1.").arg(toQt(document.redoLabel()));
    return document.canUndo() ? tr("Done: %1.").arg(toQt(document.undoLabel())) : QString();
}

// Counts stand after the words: no language's plural gets in the way.
QString EditNews::findings(const Known& before, const Known& after) const {
    if (!before.whole || !after.whole)
        return before.count == after.count ? QString()
                                           : tr("Findings: %L1, before %L2.").arg(after.count).arg(before.count);
    QString first;
    int come = 0;
    for (const Finding& finding : m_desk.analysis.findings())  // worst first
        if (!finding.waived && !before.all.contains(finding.fingerprint) && ++come == 1)
            first = toQt(finding.message);
    const auto gone = std::count_if(before.open.begin(), before.open.end(),
                                    [&](const std::string& each) { return !after.all.contains(each); });
    QStringList out;
    if (come == 1)
        out << tr("New finding: %1").arg(first);
    else if (come > 1)
        out << tr("New findings: %1. %2").arg(come).arg(first);
    if (gone > 0)
        out << tr("Findings gone: %1.").arg(gone);
    if (const QString other = elsewhere(before, after); !other.isEmpty())
        out << other;
    return out.join(' ');
}

QString EditNews::elsewhere(const Known& before, const Known& after) {
    const auto missing = [](const Known& from, const Known& in) {
        return std::count_if(from.elsewhere.begin(), from.elsewhere.end(), [&](const std::string& each) {
            return !in.allElsewhere.contains(each) && !in.all.contains(each);
        });
    };
    const auto come = missing(after, before);
    const auto gone = missing(before, after);
    if (come > 0 && gone > 0)
        return tr("In other places: %1 new, %2 gone.").arg(come).arg(gone);
    if (come > 0)
        return tr("In other places: %1 new.").arg(come);
    return gone > 0 ? tr("In other places: %1 gone.").arg(gone) : QString();
}

}  // namespace remit
