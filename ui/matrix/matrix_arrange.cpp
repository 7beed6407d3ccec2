// SPDX-License-Identifier: MIT
// The filter of the matrix and its order.
#include <QCollator>
#include <numeric>

#include "ui/bridge/text.h"
#include "ui/matrix/matrix_model.h"

namespace remit {

namespace {

bool holds(const QString& text, const QString& part) { return text.contains(part, Qt::CaseInsensitive); }

// Their ranks by what `key` says of each; who is told apart by nothing keeps the order.
template <class Id, class Less>
std::unordered_map<Id, int> ranks(const std::vector<Id>& ids, const Less& less) {
    std::vector<std::size_t> order(ids.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), less);
    std::unordered_map<Id, int> out;
    for (std::size_t at : order)
        out.emplace(ids[at], static_cast<int>(out.size()));
    return out;
}

// What an order is by, of one row or column.
struct Key {
    QString name;
    int worst = std::numeric_limits<int>::max();
    int rights = 0;
    int decides = 0;   // of a body
    QString deciders;  // of a policy area
    bool nobody = false;
};

bool comesBefore(const Key& a, const Key& b, MatrixOrder order, const QCollator& collator) {
    switch (order) {
        case MatrixOrder::Document:
            return false;
        case MatrixOrder::Name:
            return collator.compare(a.name, b.name) < 0;
        case MatrixOrder::Findings:
            return a.worst < b.worst;
        case MatrixOrder::Rights:
            return a.rights > b.rights;
        case MatrixOrder::Deciders:
            if (a.nobody != b.nobody)
                return a.nobody;
            return a.decides != b.decides ? a.decides > b.decides : collator.compare(a.deciders, b.deciders) < 0;
    }
    return false;
}

}  // namespace

void MatrixModel::setFilter(const MatrixFilter& filter) {
    if (filter == m_filter)
        return;
    if (m_filter.empty())
        m_foldsAside = {m_foldedAreas, m_foldedTypes, m_unfoldedTypes};
    m_filter = filter;
    std::tie(m_foldedAreas, m_foldedTypes, m_unfoldedTypes) = m_foldsAside;
    arrange(true);
    refreshAxes();
}

void MatrixModel::setOrder(Qt::Orientation orientation, MatrixOrder order) {
    (orientation == Qt::Vertical ? m_rowOrder : m_columnOrder) = order;
    arrange(true);
    refreshAxes();
}

bool MatrixModel::isInDocumentOrder(Qt::Orientation orientation) const {
    return order(orientation) == MatrixOrder::Document &&
           (orientation == Qt::Vertical ? !m_shownRows.shown : !m_shownColumns.shown);
}

void MatrixModel::arrange(bool afresh) {
    const bool sorted = m_rowOrder != MatrixOrder::Document || m_columnOrder != MatrixOrder::Document;
    if (m_filter.empty() && !sorted && !m_shownRows.shown && !m_shownColumns.shown && m_shownRows.rank.empty() &&
        m_shownColumns.rank.empty())
        return;
    const std::vector<MatrixRow> rows = rowsOf(m_desk.document.model(), {});
    std::set<BodyTypeId> allTypes;
    for (const BodyType& type : m_desk.document.model().bodyTypes())
        allTypes.insert(type.id);
    const std::vector<MatrixColumn> columns = columnsOf(m_desk.document.model(), m_index, m_ground, {}, allTypes);
    m_allRows = static_cast<int>(rows.size());
    m_allColumns = static_cast<int>(columns.size());
    filter(rows, columns, afresh);
    if (afresh)
        rankAxes(rows, columns);
    emit arranged();
}

bool MatrixModel::matchesWords(const MatrixRow& row) const {
    if (m_filter.areas.isEmpty() || holds(row.name, m_filter.areas))
        return true;
    if (m_filter.areas.size() < 3)  // some words are everywhere
        return false;
    for (const auto& [subject, entries] : m_index.on(row.area))
        for (const GrantIndex::Entry& entry : entries)
            if (const Grant* given = m_desk.document.model().grants().find({m_scenario, entry.id}))
                for (Text words : {given->wording, given->condition})
                    if (holds(toQt(words), m_filter.areas))
                        return true;
    return false;
}

void MatrixModel::filter(const std::vector<MatrixRow>& rows, const std::vector<MatrixColumn>& columns, bool afresh) {
    if (m_filter.empty()) {
        m_shownRows.shown.reset();
        m_shownColumns.shown.reset();
        return;
    }
    const Model& model = m_desk.document.model();
    const auto isBad = [&](const auto& of) {
        const std::optional<Severity> worst = m_desk.analysis.worst(of);
        return !m_filter.findings || (worst && *worst <= *m_filter.findings);
    };
    std::vector<const MatrixRow*> rowsLeft;
    for (const MatrixRow& row : rows)
        if (matchesWords(row) && isBad(row.area))
            rowsLeft.push_back(&row);
    std::unordered_set<Subject> columnsLeft;
    for (const MatrixColumn& column : columns)
        if ((m_filter.bodies.isEmpty() || holds(column.name, m_filter.bodies)) && isBad(column.subject))
            columnsLeft.insert(column.subject);

    // Where rows and columns are chosen by what their cells show, one cell must show all of it.
    const bool named = !m_filter.bodies.isEmpty() || !m_filter.areas.isEmpty();
    const bool byCell = !m_filter.rights.empty() || (m_filter.findings && named);
    std::unordered_set<PolicyAreaId> areas;
    std::unordered_set<Subject> subjects;
    const auto isHeld = [&](const MatrixRow& row, const Subject& subject) {
        const CellContent content = reader().read(row, subject);
        return std::any_of(content.marks.begin(), content.marks.end(),
                           [&](const CellMark& mark) { return m_filter.rights.contains(mark.kind); });
    };
    for (const MatrixRow* row : rowsLeft) {
        if (!byCell)
            areas.insert(row->area);
        const bool all = m_filter.rights.empty();  // a finding may be about a cell with no rights
        const std::vector<Subject> filled =
            all ? std::vector(columnsLeft.begin(), columnsLeft.end()) : filledSubjects(row->area);
        for (const Subject& subject : byCell ? filled : std::vector<Subject>())
            if (columnsLeft.contains(subject) && (!m_filter.findings || !named || isBad(CellRef{subject, row->area})) &&
                (all || isHeld(*row, subject))) {
                areas.insert(row->area);
                subjects.insert(subject);
            }
    }
    if (!byCell)
        subjects = std::move(columnsLeft);

    std::set<BodyTypeId> open;  // for institutions that were asked for
    for (const Subject& subject : std::vector(subjects.begin(), subjects.end()))
        if (const Institution* institution = model.institutions().find(subject.institution()))
            if (subjects.insert(institution->type).second || !m_filter.bodies.isEmpty())
                open.insert(institution->type);
    for (PolicyAreaId id : std::vector(areas.begin(), areas.end()))
        for (const PolicyArea* area = model.policyAreas().find(id); area && !area->parent.empty();
             area = model.policyAreas().find(area->parent))
            areas.insert(area->parent);
    if (afresh) {
        m_shownRows.shown = std::move(areas);
        m_shownColumns.shown = std::move(subjects);
        m_foldedAreas.clear();
        for (BodyTypeId type : open) {
            m_foldedTypes.erase(type);
            m_unfoldedTypes.insert(type);
        }
    } else {  // nothing vanishes under the hands that the document still has
        m_shownRows.shown->merge(areas);
        m_shownColumns.shown->merge(subjects);
        std::erase_if(*m_shownRows.shown, [&](PolicyAreaId id) { return !model.policyAreas().contains(id); });
        std::erase_if(*m_shownColumns.shown, [&](const Subject& subject) { return !model.contains(subject); });
    }
}

void MatrixModel::rankAxes(const std::vector<MatrixRow>& rows, const std::vector<MatrixColumn>& columns) {
    std::vector<Key> rowKeys(rows.size());
    std::vector<Key> columnKeys(columns.size());
    std::unordered_map<Subject, Key*> keyOf;
    std::vector<PolicyAreaId> areas;
    std::vector<Subject> subjects;
    const auto worstOf = [&](const auto& of) {
        const std::optional<Severity> worst = m_desk.analysis.worst(of);
        return worst ? static_cast<int>(*worst) : std::numeric_limits<int>::max();
    };
    for (std::size_t i = 0; i < columns.size(); ++i) {
        columnKeys[i].name = columns[i].name;
        columnKeys[i].worst = worstOf(columns[i].subject);
        keyOf[columns[i].subject] = &columnKeys[i];
        subjects.push_back(columns[i].subject);
    }
    const auto isBy = [&](MatrixOrder order) { return m_rowOrder == order || m_columnOrder == order; };
    const bool counted = isBy(MatrixOrder::Rights) || isBy(MatrixOrder::Deciders);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        areas.push_back(rows[i].area);
        rowKeys[i].name = rows[i].name;
        rowKeys[i].worst = worstOf(rows[i].area);
        if (m_rowOrder == MatrixOrder::Deciders) {
            const Deciders deciders = reader().deciders(rows[i]);
            rowKeys[i].deciders = deciders.who;
            rowKeys[i].nobody = deciders.nobody;
        }
        for (const Subject& subject : counted ? filledSubjects(rows[i].area) : std::vector<Subject>())
            if (const auto key = keyOf.find(subject); key != keyOf.end())
                for (const CellMark& mark : reader().read(rows[i], subject).marks) {
                    ++rowKeys[i].rights;
                    ++key->second->rights;
                    key->second->decides += mark.mark.rightClass == RightClass::Decision && !rows[i].parent ? 1 : 0;
                }
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    collator.setNumericMode(true);
    m_shownRows.rank.clear();
    m_shownColumns.rank.clear();
    if (m_rowOrder != MatrixOrder::Document)
        m_shownRows.rank = ranks(areas, [&](std::size_t a, std::size_t b) {
            return comesBefore(rowKeys[a], rowKeys[b], m_rowOrder, collator);
        });
    if (m_columnOrder != MatrixOrder::Document)
        m_shownColumns.rank = ranks(subjects, [&](std::size_t a, std::size_t b) {
            return comesBefore(columnKeys[a], columnKeys[b], m_columnOrder, collator);
        });
}

// What is gone to is shown, whatever the filter says.
void MatrixModel::showDespiteFilter(const CellRef& ref) {
    const Model& model = m_desk.document.model();
    bool grew = false;
    for (const PolicyArea* area = m_shownRows.shown ? model.policyAreas().find(ref.area) : nullptr; area;
         area = model.policyAreas().find(area->parent))
        grew = m_shownRows.shown->insert(area->id).second || grew;
    if (m_shownColumns.shown && model.contains(ref.subject)) {
        grew = m_shownColumns.shown->insert(ref.subject).second || grew;
        if (const Institution* institution = model.institutions().find(ref.subject.institution()))
            m_shownColumns.shown->insert(institution->type);
    }
    if (!grew)
        return;
    refreshAxes();
    emit arranged();
}

}  // namespace remit
