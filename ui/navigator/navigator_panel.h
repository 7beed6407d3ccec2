// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/navigator/navigator_model.h"

class QMenu;

namespace remit {

class QuietTree;

// The document as a tree (EXPERIENCE, Navigator): selects, names, adds, moves and removes. Keys: F2 renames, Delete
// removes, Insert adds beside, Alt+Up and Alt+Down reorder, Alt+Right and Alt+Left put under the row above or back out.
class NavigatorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit NavigatorPanel(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QuietTree* tree() const { return m_tree; }

signals:
    // One sentence for the status bar.
    void message(const QString& sentence);
    void viewChosen(remit::ViewId view);

private:
    void choose(const QModelIndex& index);
    void follow();
    void handle(QKeyEvent* event, bool& taken);
    void showMenu(const QPoint& position);
    void fillMenu(QMenu& menu, const QModelIndex& index);

    void add(Section section, const std::optional<NavRow>& under, ScenarioId from = {});
    void addBeside(const QModelIndex& index);
    void rename(const NavRow& row, const QString& name);
    void remove(const QModelIndex& index);
    void shift(const QModelIndex& index, int by);
    void indent(const QModelIndex& index);
    void outdent(const QModelIndex& index);
    void reveal(const NavRow& row);

    // A row just added waits for its name; naming it is part of adding it.
    struct Fresh {
        NavRow row;
        Section section;
        std::optional<NavRow> under;
        ScenarioId from;
        std::uint64_t gesture;
    };

    Desk& m_desk;
    NavigatorModel m_model;
    QuietTree* m_tree;
    std::optional<Fresh> m_fresh;
    bool m_following = false;
};

}  // namespace remit
