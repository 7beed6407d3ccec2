// SPDX-License-Identifier: MIT
#include "ui/navigator/navigator_model.h"

#include <QMimeData>
#include <functional>
#include <map>

#include "ui/bridge/text.h"

namespace remit {

namespace {

constexpr const char* mimeType = "application/x-remit-row";

// Rows with a parent of their own kind, as a tree in document order.
template <class Row>
std::vector<TreeRow> treeOf(const Table<Row>& table) {
    using Key = typename Row::Key;
    std::map<Key, std::vector<Key>> children;
    for (const Row& row : table)
        children[row.parent].push_back(row.id);
    const std::function<std::vector<TreeRow>(Key)> under = [&](Key parent) {
        std::vector<TreeRow> out;
        if (const auto found = children.find(parent); found != children.end())
            for (Key id : found->second)
                out.push_back({keyOf(NavRow(id)), under(id)});
        return out;
    };
    return under(Key());
}

template <class Row>
std::vector<TreeRow> listOf(const Table<Row>& table) {
    std::vector<TreeRow> out;
    for (const Row& row : table)
        out.push_back({keyOf(NavRow(row.id)), {}});
    return out;
}

std::vector<TreeRow> bodiesOf(const Model& model) {
    std::map<BodyTypeId, std::vector<TreeRow>> institutions;
    for (const Institution& institution : model.institutions())
        institutions[institution.type].push_back({keyOf(NavRow(institution.id)), {}});
    std::vector<TreeRow> out;
    for (const BodyType& type : model.bodyTypes())
        out.push_back({keyOf(NavRow(type.id)), institutions[type.id]});
    return out;
}

}  // namespace

NavigatorModel::NavigatorModel(Desk& desk, QObject* parent) : KeyedTreeModel(parent), m_desk(desk) {
    connect(&desk.document, &DocumentBridge::changed, this, [this](const ChangeSet& change) {
        if (change.touches<PolicyArea>() || change.touches<BodyType>() || change.touches<Institution>() ||
            change.touches<Place>() || change.touches<Scenario>() || change.touches<View>())
            rebuild();
    });
    connect(&desk.analysis, &Analysis::changed, this, &NavigatorModel::rebuild);
    connect(&desk.lens, &Lens::changed, this, &NavigatorModel::rebuild);
    rebuild();
}

void NavigatorModel::rebuild() {
    const Model& model = m_desk.document.model();
    std::vector<TreeRow> rows;
    const auto add = [&](Section section, std::vector<TreeRow> inside, bool always) {
        if (inside.empty() && !always)
            return;
        if (inside.empty())
            inside.push_back({"hint:" + std::to_string(static_cast<int>(section)), {}});
        rows.push_back({keyOf(section), std::move(inside)});
    };
    add(Section::Areas, treeOf(model.policyAreas()), true);
    add(Section::Bodies, bodiesOf(model), true);
    add(Section::Places, treeOf(model.places()), false);
    add(Section::Scenarios, listOf(model.scenarios()), true);
    add(Section::Views, listOf(model.views()), false);
    become(rows);
}

std::optional<NavRow> NavigatorModel::row(const QModelIndex& index) const {
    return index.isValid() ? rowOf(key(index)) : std::nullopt;
}

Section NavigatorModel::sectionOf(const QModelIndex& index) const {
    QModelIndex top = index;
    while (top.parent().isValid())
        top = top.parent();
    const std::optional<NavRow> found = row(top);
    return found ? std::get<Section>(*found) : Section::Areas;
}

std::optional<Severity> NavigatorModel::worst(const NavRow& row) const {
    if (const auto* area = std::get_if<PolicyAreaId>(&row))
        return m_desk.analysis.worst(*area);
    if (const auto* type = std::get_if<BodyTypeId>(&row))
        return m_desk.analysis.worst(Subject(*type));
    if (const auto* institution = std::get_if<InstitutionId>(&row))
        return m_desk.analysis.worst(Subject(*institution));
    return std::nullopt;
}

QString NavigatorModel::title(Section section) const {
    switch (section) {
        case Section::Areas:
            return tr("Policy areas");
        case Section::Bodies:
            return tr("Bodies");
        case Section::Places:
            return tr("Places");
        case Section::Scenarios:
            return tr("Scenarios");
        case Section::Views:
            return tr("Views");
    }
    return {};
}

int NavigatorModel::count(Section section) const {
    const Model& model = m_desk.document.model();
    switch (section) {
        case Section::Areas:
            return static_cast<int>(model.policyAreas().size());
        case Section::Bodies:
            return static_cast<int>(model.bodyTypes().size() + model.institutions().size());
        case Section::Places:
            return static_cast<int>(model.places().size());
        case Section::Scenarios:
            return static_cast<int>(model.scenarios().size());
        case Section::Views:
            return static_cast<int>(model.views().size());
    }
    return 0;
}

QVariant NavigatorModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const std::optional<NavRow> found = row(index);
    if (!found) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
            return sectionOf(index) == Section::Areas    ? tr("None yet: add one with +, or paste a table")
                   : sectionOf(index) == Section::Bodies ? tr("None yet: add one with +")
                                                         : tr("None yet");
        return role == HintRole ? QVariant(true) : QVariant();
    }
    const auto* section = std::get_if<Section>(&*found);
    const std::optional<Severity> severity = worst(*found);
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return section ? title(*section) : nameOf(m_desk.document.model(), *found);
        case Qt::ToolTipRole:
            return section ? QVariant()
                           : QVariant("<span>" + nameOf(m_desk.document.model(), *found).toHtmlEscaped() + "</span>");
        case Qt::AccessibleTextRole: {
            if (section)
                return tr("%1, %2 in all").arg(title(*section)).arg(count(*section));
            QString text = nameOf(m_desk.document.model(), *found) + ", " + kindOf(*found);
            if (severity)
                text += ", " + tr("worst finding: %1").arg(QString::fromUtf8(nameOf(*severity).data()));
            if (data(index, CurrentRole).toBool())
                text += ", " + tr("shown");
            return text;
        }
        case CountRole:
            return section ? QVariant(count(*section)) : QVariant();
        case SeverityRole:
            return severity ? QVariant(static_cast<int>(*severity)) : QVariant();
        case SectionRole:
            return section != nullptr;
        case CurrentRole:
            return *found == NavRow(m_desk.lens.scenario());
        default:
            return {};
    }
}

bool NavigatorModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    const std::optional<NavRow> found = row(index);
    if (role != Qt::EditRole || !found || std::holds_alternative<Section>(*found))
        return false;
    if (value.toString() == nameOf(m_desk.document.model(), *found))
        return true;
    emit renamed(*found, value.toString());
    return true;
}

Qt::ItemFlags NavigatorModel::flags(const QModelIndex& index) const {
    const std::optional<NavRow> found = row(index);
    if (!found)
        return index.isValid() ? Qt::ItemIsEnabled : Qt::ItemFlags(Qt::NoItemFlags);
    if (std::holds_alternative<Section>(*found))
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable;
    if (!std::holds_alternative<ViewId>(*found))
        flags |= Qt::ItemIsDragEnabled;
    if (!std::holds_alternative<InstitutionId>(*found) && !std::holds_alternative<ScenarioId>(*found))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QStringList NavigatorModel::mimeTypes() const { return {QString::fromLatin1(mimeType)}; }

QMimeData* NavigatorModel::mimeData(const QModelIndexList& indexes) const {
    auto* data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(mimeType, QByteArray::fromStdString(key(indexes.front())));
    return data;
}

Document::Edit NavigatorModel::moveEdit(const NavRow& moved, const QModelIndex& parent, int position) const {
    const std::optional<NavRow> above = row(parent);
    std::optional<NavRow> before;
    // The row itself is no place to stand before: the one after it is.
    for (int i = position; i >= 0 && i < rowCount(parent); ++i)
        if (before = row(index(i, 0, parent)); before != std::optional(moved))
            break;
    if (before == std::optional(moved))
        before.reset();
    return [=](Draft& draft) -> Result<> {
        if (!above)
            return Error{Error::Code::Refused, fromQt(tr("Drop it on a row or between two rows.")), {}};
        return placeRow(draft, moved, *above, before);
    };
}

bool NavigatorModel::move(const NavRow& moved, const QModelIndex& parent, int position) {
    return m_desk.document.edit(tr("move %1").arg(nameOf(m_desk.document.model(), moved)),
                                moveEdit(moved, parent, position));
}

bool NavigatorModel::canDropMimeData(const QMimeData* data, Qt::DropAction action, int position, int,
                                     const QModelIndex& parent) const {
    if (action != Qt::MoveAction || !data->hasFormat(mimeType) || !parent.isValid())
        return false;
    const std::optional<NavRow> moved = rowOf(data->data(mimeType).toStdString());
    const std::optional<NavRow> above = row(parent);
    if (!moved || !above ||
        (std::holds_alternative<Section>(*above) && sectionOf(indexOf(*moved)) != sectionOf(parent)))
        return false;
    return m_desk.document.refusalOf(moveEdit(*moved, parent, position)).isEmpty();
}

bool NavigatorModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int position, int column,
                                  const QModelIndex& parent) {
    if (!canDropMimeData(data, action, position, column, parent))
        return false;
    return move(*rowOf(data->data(mimeType).toStdString()), parent, position);
}

}  // namespace remit
