// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractTableModel>
#include <map>
#include <set>

#include "core/edits/find_text.h"
#include "ui/bridge/desk.h"

namespace remit {

// The matches of a search as a list with ticks: the words with what stands around them, which field they are in, and
// where. A match that could not be replaced says why, and loses its tick.
class MatchModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Words, Field, Where, columns };
    enum Role { BeginRole = Qt::UserRole, LengthRole, RefusalRole };  // of the match in the text that is displayed

    explicit MatchModel(const Desk& desk, QObject* parent = nullptr);

    // Ticks and refusals stay with the matches that are still there.
    void setMatches(std::vector<TextMatch> matches);
    void forget();  // ticks everything, knows no refusals
    [[nodiscard]] const std::vector<TextMatch>& matches() const { return m_matches; }
    [[nodiscard]] std::vector<TextMatch> ticked() const;
    // Takes the tick from every match in the text, and says why beside it.
    void refuse(const TextRef& text, const QString& reason);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void ticksChanged();

private:
    using Key = std::pair<TextRef, std::size_t>;
    struct Shown {
        QString text;
        int begin = 0;
        int length = 0;
    };
    [[nodiscard]] static Key keyOf(const TextMatch& match) { return {match.in, match.begin}; }
    [[nodiscard]] static Shown shown(const TextMatch& match);
    [[nodiscard]] QString whereOf(const TextMatch& match) const;

    const Desk& m_desk;
    std::vector<TextMatch> m_matches;
    std::set<Key> m_unticked;
    std::map<TextRef, QString> m_refusals;
};

[[nodiscard]] QString fieldName(TextField field);

}  // namespace remit
