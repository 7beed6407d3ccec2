// SPDX-License-Identifier: MIT
// How many hold which right on a policy area, and on how many policy areas a body does; what the marks mean.
#include "core/model/right_kind.h"
#include "ui/bridge/text.h"
#include "ui/matrix/matrix_model.h"

namespace remit {

namespace {

class Tally {
public:
    void add(const CellContent& content) {
        for (const CellMark& mark : content.marks)
            ++m_counts[mark.kind];
    }
    [[nodiscard]] std::vector<Total> totals(const Model& model) const {
        std::vector<Total> out;
        for (const RightKind& kind : model.rightKinds())
            if (const auto found = m_counts.find(kind.id); found != m_counts.end())
                out.push_back({{letterOf(kind), kind.rightClass}, toQt(inSentence(kind.name)), found->second});
        std::stable_sort(out.begin(), out.end(),
                         [](const Total& a, const Total& b) { return a.mark.rightClass < b.mark.rightClass; });
        return out;
    }

private:
    std::unordered_map<RightKindId, int> m_counts;
};

}  // namespace

const std::vector<Total>& MatrixModel::rowTotals(int row) const {
    const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
    const auto [it, isNew] = m_rowTotals.try_emplace(at.area);
    if (isNew) {
        Tally tally;
        for (const Subject& subject : m_ground.isPlaced() ? holders() : filledSubjects(at.area))
            tally.add(reader().read(at, subject));
        it->second = tally.totals(m_desk.document.model());
    }
    return it->second;
}

const std::vector<Total>& MatrixModel::columnTotals(int column) const {
    const Subject& subject = m_columns[static_cast<std::size_t>(column)].subject;
    const auto [it, isNew] = m_columnTotals.try_emplace(subject);
    if (isNew) {
        if (m_leaves.empty()) {
            m_leaves = rowsOf(m_desk.document.model(), {});
            std::erase_if(m_leaves, [](const MatrixRow& row) { return row.parent; });
        }
        Tally tally;
        for (const MatrixRow& row : m_leaves)
            tally.add(reader().read(row, subject));
        it->second = tally.totals(m_desk.document.model());
    }
    return it->second;
}

QString MatrixModel::inWords(const std::vector<Total>& totals) {
    QStringList out;
    for (const Total& each : totals)
        out << tr("%1: %2").arg(each.name).arg(each.count);
    return out.join(QStringLiteral(", "));
}

Legend MatrixModel::legend() const {
    const Model& model = m_desk.document.model();
    const auto shows = [this](RightKindId kind) { return m_desk.lens.shows(kind); };
    GrantIndex::Marks marks = m_index.marksOn(m_desk.lens.date(), shows);
    bool adopted = false;
    if (m_ground.isPlaced()) {  // what is held there, rather than what is given
        marks = {};
        for (const EffectiveRight& each : m_desk.analysis.verdict().rights) {
            if (!shows(each.right))
                continue;
            marks.kinds.insert(each.right);
            adopted = adopted || each.how == How::Adopted;
            for (GrantId id : each.grants)
                if (const Grant* grant = model.grants().find({m_scenario, id})) {
                    marks.joint = marks.joint || !grant->with.empty();
                    marks.conditional = marks.conditional || !grant->condition.empty();
                }
        }
    }
    std::vector<LegendKind> kinds;
    for (const RightKind& kind : model.rightKinds())
        if (!m_words && marks.kinds.contains(kind.id))
            kinds.push_back({toQt(kind.name), {letterOf(kind), kind.rightClass}});
    QStringList notes;
    if (!m_words && marks.joint)
        notes << tr("A ring with a plus: held jointly.");
    if (!m_words && marks.conditional)
        notes << tr("A bar below: on a condition.");
    if (std::any_of(m_rows.begin(), m_rows.end(), [](const MatrixRow& row) { return row.depth > 0; }))
        notes << tr("Pale, with a chevron: from the policy area above.");
    if (!m_words && adopted)
        notes << tr("Dashed: adopted from a body that is not there.");
    if (const Counts& counts = m_desk.analysis.bearings().counts(); counts.error + counts.warning + counts.note > 0)
        notes << tr("Orange or red corner: has a finding; a dot: a note.");
    return {std::move(kinds), std::move(notes), false};
}

std::vector<Subject> MatrixModel::holders() const {
    std::vector<Subject> out;
    for (Text holder : m_ground.holders())
        out.push_back(m_desk.document.model().institutions().contains(InstitutionId(holder))
                          ? Subject(InstitutionId(holder))
                          : Subject(BodyTypeId(holder)));
    return out;
}

}  // namespace remit
