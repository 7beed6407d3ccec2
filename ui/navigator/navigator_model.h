// SPDX-License-Identifier: MIT
#pragma once

#include "ui/bridge/desk.h"
#include "ui/bridge/keyed_tree_model.h"
#include "ui/navigator/navigator_rows.h"

namespace remit {

// The navigator's tree: sections, what stands in them, and moves by drag and drop. Follows the document, the lens and
// the findings by itself.
class NavigatorModel final : public KeyedTreeModel {
    Q_OBJECT

public:
    enum Role {
        CountRole = Qt::UserRole,  // of a section: how many stand in it
        SeverityRole,              // int of the worst Severity, or invalid
        SectionRole,               // bool
        CurrentRole,               // bool: the scenario that the lens shows
        HintRole,                  // bool: words instead of an empty section
    };

    explicit NavigatorModel(Desk& desk, QObject* parent = nullptr);

    // Nothing for a hint.
    [[nodiscard]] std::optional<NavRow> row(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const NavRow& row) const { return find(keyOf(row)); }
    // The section that a row stands in.
    [[nodiscard]] Section sectionOf(const QModelIndex& index) const;

    // Moves the row under `parent`, before its child number `position` (-1: last), as one named step.
    bool move(const NavRow& row, const QModelIndex& parent, int position);

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    // The user gave a row its name in place.
    void renamed(const remit::NavRow& row, const QString& name);

private:
    void rebuild();
    [[nodiscard]] std::optional<Severity> worst(const NavRow& row) const;
    [[nodiscard]] QString title(Section section) const;
    [[nodiscard]] int count(Section section) const;
    [[nodiscard]] Document::Edit moveEdit(const NavRow& row, const QModelIndex& parent, int position) const;

    Desk& m_desk;
};

}  // namespace remit
