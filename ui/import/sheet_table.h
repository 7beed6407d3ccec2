// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <memory>
#include <optional>

#include "core/exchange/import/understood.h"
#include "ui/look/theme.h"

namespace remit {

// A sheet as it stands, with what Remit understands: cells with rights say which, headers and what is left out look so.
class SheetTable final : public QAbstractTableModel {
    Q_OBJECT

public:
    explicit SheetTable(QObject* parent = nullptr);

    // The sheet that the choices name; null for none.
    void setSheet(std::shared_ptr<const TableFile> file, const TableChoices& choices);
    // How it is understood, with the choices that this came of.
    void setUnderstood(std::shared_ptr<const UnderstoodTable> understood, const TableChoices& choices);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    // The words in the cell that are no right, by the key of their answer.
    [[nodiscard]] std::optional<std::string> unknownIn(const QModelIndex& index) const;
    // The next cell after `from` with such words, beginning again at the top; none where there is no other.
    [[nodiscard]] QModelIndex nextWith(const std::string& key, const QModelIndex& from) const;

private:
    enum class Part { Above, Header, LeftOut, Names, Rights };
    [[nodiscard]] const Sheet* sheet() const;
    [[nodiscard]] Part partOf(const QModelIndex& index) const;
    [[nodiscard]] const CellRead* read(const QModelIndex& index) const;
    [[nodiscard]] QString text(const QModelIndex& index) const;
    [[nodiscard]] QString lineOf(const Phrase& phrase) const;
    [[nodiscard]] QStringList linesOf(const QModelIndex& index) const;
    [[nodiscard]] const Theme::Mark* markOf(const QModelIndex& index) const;
    [[nodiscard]] QVariant ground(const QModelIndex& index) const;
    [[nodiscard]] QVariant letters(const QModelIndex& index) const;

    std::shared_ptr<const TableFile> m_file;
    std::shared_ptr<const UnderstoodTable> m_understood;
    TableChoices m_choices;
    int m_columns = 0;
};

}  // namespace remit
