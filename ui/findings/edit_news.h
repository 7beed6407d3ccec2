// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>
#include <optional>
#include <set>
#include <string>

#include "ui/bridge/desk.h"

namespace remit {

// Says once the hands rest what was done, and which findings that brought and took away; edits in quick succession are
// told as one. Looking through another lens, accepting and re-opening bring no findings.
class EditNews final : public QObject {
    Q_OBJECT

public:
    explicit EditNews(Desk& desk, QObject* parent = nullptr);

signals:
    // The last step, "Done: give MCA decision rights on Schools."; and "New finding: …" or "Findings gone: 2.", or "".
    void told(const QString& done, const QString& findings);

private:
    // What was known when it was last told.
    struct Known {
        std::uint64_t revision = 0;
        Question question;
        std::size_t position = 0;         // in the history
        std::set<std::string> all;        // the findings
        std::set<std::string> open;       // those of them that nobody accepted
        Text place;                       // where they happen; empty: anywhere
        std::set<std::string> elsewhere;  // those that nobody accepted
        std::set<std::string> allElsewhere;
        bool whole = true;  // false: the worst of too many to list
        int count = 0;
    };
    void follow();
    void tell();
    [[nodiscard]] Known now() const;
    [[nodiscard]] QString done(const Known& before) const;
    [[nodiscard]] QString findings(const Known& before, const Known& after) const;
    [[nodiscard]] static QString elsewhere(const Known& before, const Known& after);

    Desk& m_desk;
    QTimer m_rest;
    std::optional<Known> m_known;
};

}  // namespace remit
