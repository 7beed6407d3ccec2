// SPDX-License-Identifier: MIT
// How the matrix keeps up with the document and the lens.
#include <algorithm>
#include <numeric>
#include <unordered_set>

#include "core/words/cell_notes.h"
#include "ui/bridge/text.h"
#include "ui/matrix/matrix_model.h"

namespace remit {

namespace {

// Whether nothing but names changed, of rows that stay.
bool onlyRenames(const ChangeSet& change) {
    std::size_t renamed = 0;
    const auto look = [&](const auto& changes) {
        for (const auto& each : changes) {
            if (!each.before || !each.after)
                continue;
            auto before = *each.before;
            before.name = each.after->name;
            renamed += before == *each.after ? 1 : 0;
        }
    };
    look(change.of<BodyType>());
    look(change.of<Institution>());
    look(change.of<PolicyArea>());
    return renamed == change.size();
}

}  // namespace

void MatrixModel::follow(const ChangeSet& change) {
    const bool shape = change.touches<Place>() || change.touches<BodyType>() || change.touches<Institution>() ||
                       change.touches<PolicyArea>() || change.touches<RightKind>() || change.touches<Scenario>();
    const std::uint64_t revision = m_desk.document.document().revision();
    const bool isNew = m_seen != revision;  // else another view heard of the change first and moved the lens
    if (isNew && m_seen + 1 == revision) {
        m_index.follow(change.of<Grant>());
        m_seen = revision;
        if (change.touches<Grant>() || change.touches<RightKind>())
            m_mostMarks.reset();
    }
    if (shape && m_seen == revision && onlyRenames(change) && m_filter.empty() && isInDocumentOrder(Qt::Vertical) &&
        isInDocumentOrder(Qt::Horizontal))
        followNames();
    else if (shape || m_seen != revision)
        relook(false);
    else if (isNew && change.touches<Grant>())
        followGrants(change.of<Grant>());
}

// A grant shows in its own row, in the rows under it, which inherit it or lose what they inherited, and in what is
// folded above it.
void MatrixModel::followGrants(const std::vector<RowChange<Grant>>& changes) {
    const Model& model = m_desk.document.model();
    std::unordered_set<PolicyAreaId> touched;
    bool partners = false;  // somebody has become a partner and no more, or ceased to be
    const auto look = [&](const Subject& subject) {
        const int column = columnOf(subject);
        partners = partners || (column >= 0 && m_columns[static_cast<std::size_t>(column)].partnerOnly !=
                                                   m_index.isOnlyPartner(subject));
    };
    for (const RowChange<Grant>& change : changes)
        for (const auto* grant : {&change.before, &change.after})
            if (*grant && (*grant)->scenario == m_scenario) {
                touched.insert((*grant)->area);
                look((*grant)->subject);
                std::for_each((*grant)->with.begin(), (*grant)->with.end(), look);
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
    std::unordered_set<PolicyAreaId> untouched;
    for (int row = 0; row < rowCount(); ++row) {
        const MatrixRow& at = m_rows[static_cast<std::size_t>(row)];
        isTouched(at) ? rows.push_back(row) : void(untouched.insert(at.area));
    }
    std::erase_if(m_kept, [&](const auto& entry) { return !untouched.contains(entry.first.area); });
    std::erase_if(m_deciders, [&](const auto& entry) { return !untouched.contains(entry.first); });
    m_rowTotals.clear();
    m_columnTotals.clear();
    if (!m_filter.empty())
        arrange(false);
    if (partners || !m_filter.empty())
        refreshAxes();
    for (int row : rows)
        emit dataChanged(index(row, 0), index(row, columnCount() - 1));
}

// Who holds what is as it was; only what says it is made anew.
void MatrixModel::followNames() {
    m_kept.clear();
    m_deciders.clear();
    refreshAxes();
    touchAll();
}

void MatrixModel::relook(bool afresh) {
    const Model& model = m_desk.document.model();
    const std::uint64_t revision = m_desk.document.document().revision();
    if (m_seen != revision || m_scenario != m_desk.lens.scenario()) {
        m_seen = revision;
        m_scenario = m_desk.lens.scenario();
        m_index.rebuild(model, m_scenario);
    }
    m_mostMarks.reset();
    m_ground = Ground(model, m_desk.lens.place(), m_desk.lens.date());
    m_inheritance.forget();
    m_notes.clear();
    for (const CellNote& note : cellNotes(model, m_scenario))
        if (QString& words = m_notes[{note.subject, note.area}]; words.isEmpty())
            words = toQt(note.note);
        else
            words += ", " + toQt(note.note);
    forgetCells();
    refreshLit();
    arrange(afresh);
    refreshAxes();
    touchAll();
}

void MatrixModel::refreshAxes() {
    const Model& model = m_desk.document.model();
    const std::vector<MatrixRow> before = m_rows;
    turnInto(m_rows, rowsOf(model, m_foldedAreas, m_shownRows), Qt::Vertical,
             [](const MatrixRow& row) { return row.area; });
    turnInto(m_columns, columnsOf(model, m_index, m_ground, m_foldedTypes, m_unfoldedTypes, m_shownColumns),
             Qt::Horizontal, [](const MatrixColumn& column) { return column.subject; });
    if (before != m_rows) {  // who listened may have asked for cells of rows that were half changed
        forgetCells();
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

// Sorts those that stay as `wanted` has them.
template <class T, class IdOf>
void MatrixModel::putInOrder(std::vector<T>& now, const std::vector<T>& wanted, Qt::Orientation orientation,
                             const IdOf& idOf) {
    const bool rows = orientation == Qt::Vertical;
    std::unordered_map<decltype(idOf(now[0])), int> place;
    for (const T& each : wanted)
        place.emplace(idOf(each), static_cast<int>(place.size()));
    std::vector<int> order(now.size());
    std::iota(order.begin(), order.end(), 0);
    const auto placeOf = [&](int i) { return place.at(idOf(now[static_cast<std::size_t>(i)])); };
    if (std::is_sorted(order.begin(), order.end(), [&](int a, int b) { return placeOf(a) < placeOf(b); }))
        return;
    emit layoutAboutToBeChanged({}, rows ? VerticalSortHint : HorizontalSortHint);
    std::sort(order.begin(), order.end(), [&](int a, int b) { return placeOf(a) < placeOf(b); });
    std::vector<T> sorted;
    std::vector<int> moved(now.size() + 1);
    moved.back() = static_cast<int>(now.size());  // the column Decides stays last
    for (int i : order) {
        moved[static_cast<std::size_t>(i)] = static_cast<int>(sorted.size());
        sorted.push_back(std::move(now[static_cast<std::size_t>(i)]));
    }
    now = std::move(sorted);
    m_columnAt.clear();
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& each : before)
        after << (rows ? index(moved[static_cast<std::size_t>(each.row())], each.column())
                       : index(each.row(), moved[static_cast<std::size_t>(each.column())]));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, rows ? VerticalSortHint : HorizontalSortHint);
}

// Removes, sorts and inserts until the ids are the wanted ones, then takes over what else differs. The first and the
// last column come and go with the column Decides, which takes a reset.
template <class T, class IdOf>
void MatrixModel::turnInto(std::vector<T>& now, std::vector<T> wanted, Qt::Orientation orientation, const IdOf& idOf) {
    if (now == wanted)
        return;
    const bool rows = orientation == Qt::Vertical;
    const auto idsOf = [&](const std::vector<T>& list) {
        std::unordered_set<decltype(idOf(now[0]))> ids;
        for (const T& each : list)
            ids.insert(idOf(each));
        return ids;
    };
    const auto at = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    const auto stays = [&, ids = idsOf(wanted)](const T& each) { return ids.contains(idOf(each)); };
    const auto changed = [this] { m_columnAt.clear(); };
    if (!rows && std::none_of(now.begin(), now.end(), stays)) {
        beginResetModel();
        now = std::move(wanted);
        changed();
        endResetModel();
        return;
    }
    for (std::size_t end = now.size(); end > 0;) {
        std::size_t begin = end;
        while (begin > 0 && !stays(now[begin - 1]))
            --begin;
        if (begin < end) {
            rows ? beginRemoveRows({}, int(begin), int(end) - 1) : beginRemoveColumns({}, int(begin), int(end) - 1);
            now.erase(now.begin() + at(begin), now.begin() + at(end));
            changed();
            rows ? endRemoveRows() : endRemoveColumns();
        }
        end = begin > 0 ? begin - 1 : 0;
    }
    putInOrder(now, wanted, orientation, idOf);
    const auto isThere = [&, ids = idsOf(now)](const T& each) { return ids.contains(idOf(each)); };
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        if (i < now.size() && idOf(now[i]) == idOf(wanted[i]))
            continue;
        std::size_t last = i;
        while (last + 1 < wanted.size() && !isThere(wanted[last + 1]))
            ++last;
        rows ? beginInsertRows({}, int(i), int(last)) : beginInsertColumns({}, int(i), int(last));
        now.insert(now.begin() + at(i), wanted.begin() + at(i), wanted.begin() + at(last) + 1);
        changed();
        rows ? endInsertRows() : endInsertColumns();
        i = last;
    }
    const auto [first, itsFirst] = std::mismatch(now.begin(), now.end(), wanted.begin());
    if (first != now.end()) {
        const auto last = std::mismatch(now.rbegin(), now.rend(), wanted.rbegin()).first;
        const auto from = static_cast<int>(first - now.begin());
        const auto to = static_cast<int>(now.rend() - last) - 1;
        now = std::move(wanted);
        emit headerDataChanged(orientation, from, to);
    }
}

}  // namespace remit
