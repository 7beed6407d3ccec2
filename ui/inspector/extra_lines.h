// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/bridge/desk.h"

class QGridLayout;

namespace remit {

// What a row has that nobody edits: its id, which files and the command line know it by, and the fields that it carries
// for other programs. To be read and copied.
class ExtraLines final : public QWidget {
    Q_OBJECT

public:
    ExtraLines(const Desk& desk, Item item, QWidget* parent);

    // Follows the document; the item must be in it.
    void refresh();

private:
    const Desk& m_desk;
    Item m_item;
    QGridLayout* m_grid;
    std::vector<std::pair<QString, QString>> m_shown;
};

}  // namespace remit
