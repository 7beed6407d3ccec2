// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractItemModel>
#include <memory>
#include <string>
#include <vector>

namespace remit {

// What a tree should look like: keys are unique among siblings and say nothing to people.
struct TreeRow {
    std::string key;
    std::vector<TreeRow> rows;
};

// A tree of one column that turns into another by inserting, moving and removing rows, so that what is selected,
// unfolded or being edited in its views stays so. Subclasses say what each key shows.
class KeyedTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    explicit KeyedTreeModel(QObject* parent = nullptr);
    ~KeyedTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;

    // The key of a valid index.
    [[nodiscard]] const std::string& key(const QModelIndex& index) const;
    // The first row with the key, top to bottom; invalid where there is none.
    [[nodiscard]] QModelIndex find(const std::string& key) const;

protected:
    // Makes the tree look like `rows`; then says of every row that its data may have changed.
    void become(const std::vector<TreeRow>& rows);

private:
    struct Node;
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node* node) const;
    void reshape(Node& node, const std::vector<TreeRow>& rows);
    void announce(const Node& node);

    std::unique_ptr<Node> m_root;
};

}  // namespace remit
