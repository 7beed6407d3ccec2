// SPDX-License-Identifier: MIT
#include "ui/bridge/keyed_tree_model.h"

#include <algorithm>
#include <functional>
#include <set>

namespace remit {

struct KeyedTreeModel::Node {
    Node(std::string text, Node* above) : key(std::move(text)), parent(above) {}
    Node(const TreeRow& row, Node* above) : Node(row.key, above) {
        for (const TreeRow& each : row.rows)
            children.push_back(std::make_unique<Node>(each, this));
    }
    std::string key;
    Node* parent;
    std::vector<std::unique_ptr<Node>> children;
};

KeyedTreeModel::KeyedTreeModel(QObject* parent)
    : QAbstractItemModel(parent), m_root(std::make_unique<Node>(std::string(), nullptr)) {}

KeyedTreeModel::~KeyedTreeModel() = default;

KeyedTreeModel::Node* KeyedTreeModel::nodeOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : m_root.get();
}

QModelIndex KeyedTreeModel::indexOf(const Node* node) const {
    if (!node || !node->parent)
        return {};
    const auto& siblings = node->parent->children;
    const auto at =
        std::find_if(siblings.begin(), siblings.end(), [&](const auto& each) { return each.get() == node; });
    return createIndex(static_cast<int>(at - siblings.begin()), 0, node);
}

QModelIndex KeyedTreeModel::index(int row, int column, const QModelIndex& parent) const {
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, nodeOf(parent)->children[static_cast<std::size_t>(row)].get());
}

QModelIndex KeyedTreeModel::parent(const QModelIndex& child) const {
    return child.isValid() ? indexOf(nodeOf(child)->parent) : QModelIndex();
}

int KeyedTreeModel::rowCount(const QModelIndex& parent) const {
    return parent.column() > 0 ? 0 : static_cast<int>(nodeOf(parent)->children.size());
}

int KeyedTreeModel::columnCount(const QModelIndex&) const { return 1; }

const std::string& KeyedTreeModel::key(const QModelIndex& index) const { return nodeOf(index)->key; }

QModelIndex KeyedTreeModel::find(const std::string& key) const {
    const std::function<const Node*(const Node&)> search = [&](const Node& node) -> const Node* {
        for (const auto& child : node.children) {
            if (child->key == key)
                return child.get();
            if (const Node* found = search(*child))
                return found;
        }
        return nullptr;
    };
    return indexOf(search(*m_root));
}

void KeyedTreeModel::become(const std::vector<TreeRow>& rows) {
    if (m_root->children.empty()) {
        beginResetModel();
        for (const TreeRow& row : rows)
            m_root->children.push_back(std::make_unique<Node>(row, m_root.get()));
        endResetModel();
        return;
    }
    reshape(*m_root, rows);
    announce(*m_root);
}

void KeyedTreeModel::reshape(Node& node, const std::vector<TreeRow>& rows) {
    auto& children = node.children;
    const auto offset = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    std::set<std::string> wanted;
    for (const TreeRow& row : rows)
        wanted.insert(row.key);
    for (std::size_t i = children.size(); i-- > 0;)
        if (!wanted.contains(children[i]->key)) {
            beginRemoveRows(indexOf(&node), static_cast<int>(i), static_cast<int>(i));
            children.erase(children.begin() + offset(i));
            endRemoveRows();
        }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const auto found = std::find_if(children.begin() + offset(std::min(i, children.size())), children.end(),
                                        [&](const auto& each) { return each->key == rows[i].key; });
        const int to = static_cast<int>(i);
        if (found == children.end()) {
            beginInsertRows(indexOf(&node), to, to);
            children.insert(children.begin() + offset(i), std::make_unique<Node>(rows[i], &node));
            endInsertRows();
            continue;
        }
        if (const int from = static_cast<int>(found - children.begin()); from != to) {
            beginMoveRows(indexOf(&node), from, from, indexOf(&node), to);
            std::rotate(children.begin() + to, children.begin() + from, children.begin() + from + 1);
            endMoveRows();
        }
        reshape(*children[i], rows[i].rows);
    }
}

void KeyedTreeModel::announce(const Node& node) {
    if (node.children.empty())
        return;
    emit dataChanged(indexOf(node.children.front().get()), indexOf(node.children.back().get()));
    for (const auto& child : node.children)
        announce(*child);
}

}  // namespace remit
