// SPDX-License-Identifier: MIT
#include "ui/matrix/cell_content.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/sentence.h"
#include "core/words/grant_phrase.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {

struct Cells {
    Q_DECLARE_TR_FUNCTIONS(MatrixCells)
};

}  // namespace

QString letterOf(const RightKind& kind) {
    return kind.letter.empty() ? toQt(kind.name).left(1).toUpper() : toQt(kind.letter);
}

const CellMark* CellContent::find(RightKindId kind) const {
    const auto found =
        std::find_if(marks.begin(), marks.end(), [&](const CellMark& each) { return each.kind == kind; });
    return found == marks.end() ? nullptr : &*found;
}

QString CellContent::letters() const {
    QStringList out;
    for (const CellMark& each : marks)
        out << each.mark.letter;
    return out.join(' ');
}

CellContent CellReader::read(const MatrixRow& row, const Subject& subject) const {
    const CellRef cell{subject, row.area};
    CellContent content;
    if (m_ground.isPlaced()) {
        content.absent = m_ground.holders(cell.subject).empty();
        if (!content.absent && !row.parent)
            readHeld(content, cell);
        else if (!content.absent)
            for (const GrantIndex::Entry& entry : m_index.in(cell))
                if (shows(entry))
                    add(content, entry.kind, entry.id, cell);
    } else {
        readGiven(content, cell);
    }
    if (row.folded && !content.absent)
        content.beneath = countBeneath(cell.subject, cell.area);
    return content;
}

bool CellReader::shows(const GrantIndex::Entry& entry) const {
    if (!m_desk.lens.shows(entry.kind))
        return false;
    const Grant* row = grant(entry.id);
    return row && row->span.contains(m_desk.lens.date());
}

bool CellReader::isHere(GrantId id, const CellRef& cell) const {
    const Grant* row = grant(id);
    return row && row->subject == cell.subject && row->area == cell.area;
}

void CellReader::add(CellContent& content, RightKindId kind, GrantId id, const CellRef& cell) const {
    const RightKind* row = m_model.rightKinds().find(kind);
    const Grant* given = grant(id);
    if (!row || !given)
        return;
    auto mark = std::find_if(content.marks.begin(), content.marks.end(),
                             [&](const CellMark& each) { return each.kind == kind; });
    if (mark == content.marks.end()) {
        mark =
            content.marks.insert(mark, {kind, {letterOf(*row), row->rightClass, false, false, false, true}, {}, false});
    }
    if (std::find(mark->grants.begin(), mark->grants.end(), id) != mark->grants.end())
        return;
    mark->grants.push_back(id);
    mark->own = mark->own || isHere(id, cell);
    mark->mark.joint = mark->mark.joint || !given->with.empty();
    mark->mark.conditional = mark->mark.conditional || !given->condition.empty();
    mark->mark.inherited = mark->mark.inherited && given->area != cell.area;
}

void CellReader::readGiven(CellContent& content, const CellRef& cell) const {
    for (const PolicyArea* area = m_model.policyAreas().find(cell.area); area;
         area = m_model.policyAreas().find(area->parent))
        for (const GrantIndex::Entry& entry : m_index.in({cell.subject, area->id}))
            if (shows(entry) && m_inheritance.reaches(cell.area, entry.id))
                add(content, entry.kind, entry.id, cell);
}

void CellReader::readHeld(CellContent& content, const CellRef& cell) const {
    if (m_desk.analysis.verdict().question.scenario != m_desk.lens.scenario())
        return;
    for (Text holder : m_ground.holders(cell.subject))
        for (const EffectiveRight* right : m_desk.analysis.rightsOf(holder, cell.area)) {
            if (right->place != m_desk.lens.place() || !m_desk.lens.shows(right->right))
                continue;
            for (GrantId id : right->grants)
                add(content, right->right, id, cell);
            for (CellMark& mark : content.marks)
                if (mark.kind == right->right) {
                    mark.mark.adopted = mark.mark.adopted || right->how == How::Adopted;
                    mark.mark.joint = mark.mark.joint || right->how == How::Joint;
                }
        }
    for (CellMark& mark : content.marks)  // what stands in the cell is held directly, whatever else adds to it
        mark.mark.adopted = mark.mark.adopted && !mark.own;
    // As the cell says it; then what it has from elsewhere.
    std::stable_sort(content.marks.begin(), content.marks.end(), [&](const CellMark& a, const CellMark& b) {
        return a.own != b.own ? a.own : grant(a.grants.front())->order < grant(b.grants.front())->order;
    });
}

QStringList CellReader::phrases(const CellRef& cell, const CellContent& content) const {
    QStringList out;
    for (const CellMark& mark : content.marks)
        for (GrantId id : mark.grants) {
            const Grant* given = grant(id);
            if (!given)
                continue;
            QString phrase = toQt(phraseOf(m_model, *given, out.isEmpty()));
            if (mark.mark.adopted)
                phrase = Cells::tr("%1 (adopted from %2)").arg(phrase, toQt(m_model.nameOf(given->subject)));
            else if (given->area != cell.area && m_model.policyAreas().contains(given->area))
                phrase = Cells::tr("%1 (from %2)").arg(phrase, toQt(m_model.policyAreas().at(given->area).name));
            if (!out.contains(phrase))
                out << phrase;
        }
    if (!content.note.isEmpty())
        out << content.note;
    return out;
}

int CellReader::countBeneath(const Subject& subject, PolicyAreaId area) const {
    int count = 0;
    for (const PolicyArea& each : m_model.policyAreas())
        if (each.parent == area) {
            for (const GrantIndex::Entry& entry : m_index.in({subject, each.id}))
                count += shows(entry) ? 1 : 0;
            count += countBeneath(subject, each.id);
        }
    return count;
}

Deciders CellReader::deciders(const MatrixRow& of) const {
    const PolicyAreaId area = of.area;
    const bool leaf = !of.parent;
    QStringList names;
    QStringList partners;
    const auto isDecision = [&](RightKindId id) {
        const RightKind* kind = m_model.rightKinds().find(id);
        return kind && kind->rightClass == RightClass::Decision && m_desk.lens.shows(id);
    };
    const auto answer = [&](const QString& between) -> Deciders {
        if (!names.isEmpty() || !leaf)
            return {names.join(between), false};
        for (const RightKind& kind : m_model.rightKinds())
            if (kind.rightClass == RightClass::Decision && !m_desk.lens.shows(kind.id))
                return {Cells::tr("not shown"), false};
        return {Cells::tr("nobody"), true};
    };
    if (m_ground.isPlaced() && leaf) {
        for (Text holder : m_ground.holders())
            for (const EffectiveRight* right : m_desk.analysis.rightsOf(holder, area))
                if (isDecision(right->right) && right->place == m_desk.lens.place()) {
                    const InstitutionId institution(holder);
                    const Subject subject = m_model.institutions().contains(institution) ? Subject(institution)
                                                                                         : Subject(BodyTypeId(holder));
                    QStringList& list = right->how == How::Joint ? partners : names;
                    if (const QString name = toQt(m_model.nameOf(subject)); !list.contains(name))
                        list << name;
                }
        if (!partners.isEmpty())
            names << partners;
        return answer(QStringLiteral(" + "));
    }
    for (const PolicyArea* row = m_model.policyAreas().find(area); row; row = m_model.policyAreas().find(row->parent)) {
        std::vector<const Grant*> deciding;
        for (const auto& [subject, entries] : m_index.on(row->id))
            for (const GrantIndex::Entry& entry : entries)
                if (const Grant* given = grant(entry.id); given && isDecision(entry.kind) &&
                                                          given->span.contains(m_desk.lens.date()) &&
                                                          m_inheritance.reaches(area, entry.id))
                    deciding.push_back(given);
        std::sort(deciding.begin(), deciding.end(), [](const Grant* a, const Grant* b) { return a->order < b->order; });
        for (const Grant* given : deciding) {
            const QString name = toQt(m_model.nameOf(given->subject));
            const QString together = given->with.empty() ? name : Cells::tr("%1 + partners").arg(name);
            if (!names.contains(together))
                names << together;
        }
    }
    return answer(QStringLiteral(", "));
}

QString CellReader::elsewhere(const CellRef& cell, const CellMark& mark) const {
    if (mark.own || mark.grants.empty() || !m_ground.isPlaced())
        return {};
    const Grant* given = grant(mark.grants.front());
    if (!given)
        return {};
    const QString who = toQt(m_model.nameOf(given->subject));
    if (mark.mark.adopted)
        return Cells::tr("Adopted from the %1 where there is none: change it in the %1’s column.").arg(who);
    const bool partner = std::find(given->with.begin(), given->with.end(), cell.subject) != given->with.end();
    if (partner)
        return Cells::tr("Held jointly with %1: change it in the column of %1.").arg(who);
    if (given->subject != cell.subject)
        return Cells::tr("Given to %1 as a whole: change it in the column of %1.").arg(who);
    return Cells::tr("Inherited from %1: change it in that row.").arg(toQt(m_model.policyAreas().at(given->area).name));
}

QString CellReader::sentence(const CellRef& cell, const CellContent& content) const {
    QStringList rights;
    for (const QString& phrase : phrases(cell, content))
        rights << toQt(lowered(fromQt(phrase)));
    const PolicyArea* area = m_model.policyAreas().find(cell.area);
    const auto findings = m_desk.analysis.findingsOn(cell);
    QString out = Cells::tr("%1, %2: %3")
                      .arg(area ? toQt(area->name) : QString(), toQt(m_model.nameOf(cell.subject)),
                           content.absent     ? Cells::tr("there is none here")
                           : rights.isEmpty() ? Cells::tr("no rights")
                                              : rights.join(QStringLiteral(", ")));
    if (content.beneath > 0)
        out += Cells::tr(", and more on the policy areas folded under it (%1)").arg(content.beneath);
    out += findings.empty()       ? Cells::tr("; no findings")
           : findings.size() == 1 ? Cells::tr("; 1 finding: ")
                                  : Cells::tr("; %1 findings: ").arg(findings.size());
    QStringList said;
    for (const Finding* finding : findings)
        said << toQt(finding->message);
    return out + said.join(' ');
}

QString CellReader::tooltip(const CellRef& cell, const CellContent& content) const {
    const PolicyArea* area = m_model.policyAreas().find(cell.area);
    QStringList lines{(area ? toQt(area->name) : QString()) + QStringLiteral(" · ") +
                      toQt(m_model.nameOf(cell.subject))};
    lines << phrases(cell, content);
    if (content.absent)
        lines << Cells::tr("There is none here.");
    else if (content.empty())
        lines << Cells::tr("No rights. Type a letter to give one, or Enter to write.");
    if (content.beneath > 0)
        lines << Cells::tr("There are more on the policy areas folded under this one (%1).").arg(content.beneath);
    for (const Finding* finding : m_desk.analysis.findingsOn(cell))
        lines << QStringLiteral("— ") + toQt(finding->message);
    return lines.join('\n');
}

}  // namespace remit
