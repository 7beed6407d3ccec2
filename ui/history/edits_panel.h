// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractListModel>
#include <QListView>

#include "ui/bridge/desk.h"

namespace remit {

// A document's steps of undo, the oldest first, under a row for how it was opened. Rows are positions in the history:
// row n is the document after n steps.
class EditsModel final : public QAbstractListModel {
    Q_OBJECT

public:
    explicit EditsModel(DocumentBridge& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    // The row where the document stands.
    [[nodiscard]] QModelIndex now() const;

private:
    void follow();

    DocumentBridge& m_document;
    int m_rows;
};

// The history of undo as a list: a click or Enter on a step brings the document there, forth as well as back.
class EditsPanel final : public QListView {
    Q_OBJECT

public:
    explicit EditsPanel(Desk& desk, QWidget* parent = nullptr);

private:
    void goTo(const QModelIndex& index);
    void showNow();

    Desk& m_desk;
    EditsModel* m_model;
};

}  // namespace remit
