// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include "ui/bridge/desk.h"

class QVBoxLayout;

namespace remit {

// The relations from and to a body in the lens's scenario: each opens on a click and can be removed; one can be added.
class RelationList final : public QWidget {
    Q_OBJECT

public:
    RelationList(Desk& desk, const Subject& subject, QWidget* parent);

    void refresh();

private:
    void addRow(const Relation& relation);

    Desk& m_desk;
    Subject m_subject;
    QVBoxLayout* m_rows;
    std::vector<std::pair<RelationKey, QString>> m_shown;
};

}  // namespace remit
