// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

#include "ui/bridge/desk.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;

namespace remit {

// Asks for a relation of the lens's scenario: its kind, its two ends and what its kind needs beyond. Says as it is
// typed why a relation would be refused.
class RelationDialog final : public QDialog {
    Q_OBJECT

public:
    RelationDialog(Desk& desk, const Subject& from, QWidget* parent = nullptr);

    // What was entered; addRelation takes it after exec() said Accepted.
    [[nodiscard]] Relation relation() const;

    void accept() override;

private:
    QComboBox* addChoice(QFormLayout& form, const QString& name);
    void adjust();
    [[nodiscard]] QString faultNow() const;

    Desk& m_desk;
    QFormLayout* m_form;
    QComboBox* m_kind;
    QComboBox* m_from;
    QComboBox* m_to;
    QComboBox* m_right;
    QComboBox* m_area;
    QCheckBox* m_competitive;
    QLabel* m_fault;
    bool m_tried = false;  // an empty field is no fault before somebody asks to go on
};

// Asks for a relation that begins at the body, adds it and selects it.
void addRelationFrom(Desk& desk, const Subject& from, QWidget* parent);
// Removes the relation; where it was selected, the body that it began at is next.
void removeRelationFrom(Desk& desk, const RelationKey& key);

}  // namespace remit
