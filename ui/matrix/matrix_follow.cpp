// SPDX-License-Identifier: MIT
// How the matrix keeps up with the document and the lens.
#include <algorithm>

#include "core/words/cell_notes.h"
#include "ui/bridge/text.h"
#include "ui/matrix/matrix_model.h"

namespace remit {

void MatrixModel::follow(const ChangeSet& change) {
    const bool shape = change.touches<Place>() || change.touches<BodyType>() || change.touches<Institution>() ||
                       change.touches<PolicyArea>() || change.touches<RightKind>() || change.touches<Scenario>();
    const std::uint64_t revision = m_desk.document.document().revision();
    if (shape) {
        relook();
        return;
    }
    if (m_seen == revision)  // another view heard of the change first and moved the lens
        return;
    m_seen = revision;
    m_index.follow(change.of<Grant>());
    if (change.touches<Grant>())
        followGrants(change.of<Grant>());
}

// A grant shows in its own row, in the rows under it, which inherit it or lose what they inherited, and in what is
// folded above it.
void MatrixModel::followGrants(const std::vector<RowChange<Grant>>& changes) {
    const Model& model = m_desk.document.model();
    std::set<PolicyAreaId> touched;
    bool partners = false;
    for (const RowChange<Grant>& change : changes)
        for (const auto* grant : {&change.before, &change.after})
            if (*grant && (*grant)->scenario == m_scenario) {
                touched.insert((*grant)->area);
                partners = partners || !(*grant)->with.empty() || !change.before || !change.after;
            }
    if (touched.empty())
        return;
    m_inheritance.forgetGrants();
    const auto isTouched = [&](const MatrixRow& row) {
        for (const PolicyArea* area = model.policyAreas().find(row.area); area;
             area = model.policyAreas().find(area->parent))
            if (touched.contains(area->id))
                return true;
        if (row.folded)
            for (PolicyAreaId below : touched)
                for (const PolicyArea* area = model.policyAreas().find(below); area;
                     area = model.policyAreas().find(area->parent))
                    if (area->parent == row.area)
                        return true;
        return false;
    };
    std::vector<int> rows;
    std::set<PolicyAreaId> untouched;
    for (int row = 0; row < rowCount(); ++row) {
        const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
        isTouched(at) ? rows.push_back(row) : void(untouched.insert(at.area));
    }
    std::erase_if(m_kept, [&](const auto& entry) { return !untouched.contains(entry.first.area); });
    std::erase_if(m_deciders, [&](const auto& entry) { return !untouched.contains(entry.first); });
    if (partners)
        refreshAxes();
    for (int row : rows)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void MatrixModel::relook() {
    const Model& model = m_desk.document.model();
    m_seen = m_desk.document.document().revision();
    m_scenario = m_desk.lens.scenario();
    m_index.rebuild(model, m_scenario);
    m_ground = Ground(model, m_desk.lens.place(), m_desk.lens.date());
    m_inheritance.forget();
    m_notes.clear();
    for (const CellNote& note : cellNotes(model, m_scenario))
        if (QString& words = m_notes[{note.subject, note.area}]; words.isEmpty())
            words = toQt(note.note);
        else
            words += ", " + toQt(note.note);
    m_kept.clear();
    m_deciders.clear();
    refreshLit();
    refreshAxes();
    touchAll();
}

void MatrixModel::refreshAxes() {
    const Model& model = m_desk.document.model();
    const std::vector<MatrixRow> before = m_rows;
    turnInto(m_rows, rowsOf(model, m_foldedAreas), Qt::Vertical,
             [](const MatrixRow& a, const MatrixRow& b) { return a.area == b.area; });
    turnInto(m_columns, columnsOf(model, m_index, m_ground, m_foldedTypes, m_unfoldedTypes), Qt::Horizontal,
             [](const MatrixColumn& a, const MatrixColumn& b) { return a.subject == b.subject; });
    if (before != m_rows) {  // who listened may have asked for cells of rows that were half changed
        m_kept.clear();
        m_deciders.clear();
        touchAll();
    }
}

void MatrixModel::refreshLit() {
    const Finding* finding = m_desk.analysis.finding(m_desk.selection.finding());
    m_lit = finding ? m_desk.analysis.litBy(*finding) : Lit();
}

void MatrixModel::touchAll(const QList<int>& roles) {
    if (rowCount() > 0 && columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), roles);
}

// Removes, moves and inserts until the ids are the wanted ones, then takes over what else differs. The first and the
// last column come and go with the column Decides, which takes a reset.
template <class T, class SameId>
void MatrixModel::turnInto(std::vector<T>& now, std::vector<T> wanted, Qt::Orientation orientation,
                           const SameId& sameId) {
    if (now == wanted)
        return;
    const bool rows = orientation == Qt::Vertical;
    const auto among = [&](const std::vector<T>& list, const T& item, std::size_t from) {
        return std::find_if(list.begin() + static_cast<std::ptrdiff_t>(from), list.end(),
                            [&](const T& each) { return sameId(each, item); });
    };
    const bool staysSome =
        std::any_of(now.begin(), now.end(), [&](const T& each) { return among(wanted, each, 0) != wanted.end(); });
    if (!rows && !staysSome) {
        beginResetModel();
        now = std::move(wanted);
        endResetModel();
        return;
    }
    const auto at = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    for (std::size_t end = now.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && among(wanted, now[begin - 1], 0) == wanted.end())
            --begin;
        if (begin < end) {
            rows ? beginRemoveRows({}, int(begin), int(end) - 1) : beginRemoveColumns({}, int(begin), int(end) - 1);
            now.erase(now.begin() + at(begin), now.begin() + at(end));
            rows ? endRemoveRows() : endRemoveColumns();
        }
        end = begin > 0 ? begin - 1 : 0;
    }
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < now.size() && sameId(now[i], wanted[i]))
            continue;
        const auto later = among(now, wanted[i], std::min(i, now.size()));
        if (later != now.end()) {
            const auto from = static_cast<int>(later - now.begin());
            rows ? beginMoveRows({}, from, from, {}, int(i)) : beginMoveColumns({}, from, from, {}, int(i));
            std::rotate(now.begin() + at(i), now.begin() + from, now.begin() + from + 1);
            rows ? endMoveRows() : endMoveColumns();
            continue;
        }
        std::size_t last = i;
        while (last + 1 < wanted.size() && among(now, wanted[last + 1], 0) == now.end())
            ++last;
        rows ? beginInsertRows({}, int(i), int(last)) : beginInsertColumns({}, int(i), int(last));
        now.insert(now.begin() + at(i), wanted.begin() + at(i), wanted.begin() + at(last) + 1);
        rows ? endInsertRows() : endInsertColumns();
    }
    if (now != wanted) {
        now = std::move(wanted);
        emit headerDataChanged(orientation, 0, static_cast<int>(now.size()) - 1);
    }
}

}  // namespace remit
