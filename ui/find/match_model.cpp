// SPDX-License-Identifier: MIT
#include "ui/find/match_model.h"

#include <QApplication>

#include "ui/bridge/text.h"
#include "ui/look/theme.h"

namespace remit {

namespace {

constexpr int before = 40;  // letters that stand before a match, and behind it
constexpr int behind = 120;

QString onOneLine(QString text) { return text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '); }

}  // namespace

QString fieldName(TextField field) {
    switch (field) {
        case TextField::AreaName:
            return MatchModel::tr("Policy area");
        case TextField::BodyTypeName:
            return MatchModel::tr("Body type");
        case TextField::InstitutionName:
            return MatchModel::tr("Institution");
        case TextField::Condition:
            return MatchModel::tr("Condition");
        case TextField::Wording:
            return MatchModel::tr("Wording");
        case TextField::Note:
            return MatchModel::tr("Note");
        case TextField::LegalBasis:
            return MatchModel::tr("Legal basis");
        case TextField::Source:
            return MatchModel::tr("Source");
        case TextField::CellNote:
            return MatchModel::tr("Words in a cell");
    }
    return {};
}

MatchModel::MatchModel(const Desk& desk, QObject* parent) : QAbstractTableModel(parent), m_desk(desk) {}

void MatchModel::setMatches(std::vector<TextMatch> matches) {
    beginResetModel();
    m_matches = std::move(matches);
    endResetModel();
    emit ticksChanged();
}

void MatchModel::forget() {
    m_unticked.clear();
    m_refusals.clear();
}

std::vector<TextMatch> MatchModel::ticked() const {
    std::vector<TextMatch> out;
    for (const TextMatch& match : m_matches)
        if (!m_unticked.contains(keyOf(match)))
            out.push_back(match);
    return out;
}

void MatchModel::refuse(const TextRef& text, const QString& reason) {
    m_refusals[text] = reason;
    for (const TextMatch& match : m_matches)
        if (match.in == text)
            m_unticked.insert(keyOf(match));
    if (!m_matches.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    emit ticksChanged();
}

int MatchModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_matches.size());
}

int MatchModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

MatchModel::Shown MatchModel::shown(const TextMatch& match) {
    const QString head = onOneLine(toQt(match.text.substr(0, match.begin)));
    const QString words = onOneLine(toQt(match.text.substr(match.begin, match.length)));
    const QString tail = onOneLine(toQt(match.text.substr(match.begin + match.length)));
    const QString lead = head.size() > before ? "…" + head.right(before) : head;
    const QString rest = tail.size() > behind ? tail.left(behind) + "…" : tail;
    return {lead + words + rest, static_cast<int>(lead.size()), static_cast<int>(words.size())};
}

QString MatchModel::whereOf(const TextMatch& match) const {
    const Model& model = m_desk.document.model();
    QString where = toQt(placeOf(model, match.in));
    if (where.isEmpty())
        return tr("its name");
    ScenarioId scenario;
    if (const auto* key = std::get_if<GrantKey>(&match.in.row))
        scenario = key->scenario;
    else if (const auto* note = std::get_if<NoteRef>(&match.in.row))
        scenario = note->scenario;
    if (!scenario.empty() && scenario != m_desk.lens.scenario())
        where = tr("%1 (%2)").arg(where, toQt(model.scenarios().at(scenario).name));
    return where;
}

QVariant MatchModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const TextMatch& match = m_matches[static_cast<std::size_t>(index.row())];
    const auto refusal = m_refusals.find(match.in);
    const QString reason = refusal == m_refusals.end() ? QString() : refusal->second;
    switch (role) {
        case Qt::DisplayRole:
            return index.column() == Words   ? shown(match).text
                   : index.column() == Field ? fieldName(match.in.field)
                   : reason.isEmpty()        ? whereOf(match)
                                             : reason;
        case Qt::CheckStateRole:
            return index.column() == Words ? QVariant(m_unticked.contains(keyOf(match)) ? Qt::Unchecked : Qt::Checked)
                                           : QVariant();
        case Qt::ToolTipRole:
            return tooltipOf(index.column() == Words ? toQt(match.text) : data(index).toString());
        case Qt::ForegroundRole:
            return index.column() == Words                        ? QVariant()
                   : index.column() == Where && !reason.isEmpty() ? QVariant(themeOf(QApplication::palette()).error)
                                                                  : QVariant(themeOf(QApplication::palette()).muted);
        case Qt::AccessibleTextRole:
            return index.column() == Words
                       ? QStringList{shown(match).text, fieldName(match.in.field), whereOf(match), reason}.join(
                             tr(", "))
                       : data(index).toString();
        case BeginRole:
            return shown(match).begin;
        case LengthRole:
            return shown(match).length;
        case RefusalRole:
            return reason;
        default:
            return {};
    }
}

bool MatchModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const Key key = keyOf(m_matches[static_cast<std::size_t>(index.row())]);
    if (value.toInt() == Qt::Checked)
        m_unticked.erase(key);
    else
        m_unticked.insert(key);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit ticksChanged();
    return true;
}

QVariant MatchModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Words ? tr("Words") : section == Field ? tr("In") : tr("Where");
}

Qt::ItemFlags MatchModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags plain = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == Words ? plain | Qt::ItemIsUserCheckable : plain;
}

}  // namespace remit
