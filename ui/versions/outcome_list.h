// SPDX-License-Identifier: MIT
#pragma once

#include <QTreeWidget>
#include <vector>

#include "core/compare/changes.h"
#include "core/compare/findings.h"
#include "ui/bridge/selection.h"

namespace remit {

// What can be selected of the row, or nothing.
[[nodiscard]] Item itemOf(const RowRef& row);

// What changed, or which findings came and went, in sentences under headings. Choosing a line says what it is about.
class OutcomeList final : public QTreeWidget {
    Q_OBJECT

public:
    explicit OutcomeList(const QString& accessibleName, QWidget* parent = nullptr);

    // Of each group no more than `most`, and how many more there are.
    void showChanges(const std::vector<ChangeGroup>& groups, std::size_t most = static_cast<std::size_t>(-1));
    void showFindings(const FindingsChange& findings, const Model& model);
    // Lines that are about nothing in the document.
    void showSentences(const QStringList& sentences);
    // One line alone, for what is not there or not known yet.
    void showNothing(const QString& sentence);

signals:
    void chosen(const remit::Item& item);

protected:
    bool event(QEvent* event) override;

private:
    QTreeWidgetItem* addGroup(const QString& title);
    void addLine(QTreeWidgetItem* group, const QString& text, Item item);
    void choose(QTreeWidgetItem* line);
    void drawMarks();

    std::vector<Item> m_items;
};

}  // namespace remit
