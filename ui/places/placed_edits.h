// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <optional>

#include "ui/bridge/desk.h"

class QWidget;

namespace remit {

// Edits of rights through a lens that names a place. Where an edit shows at other places too, the user is asked whether
// it is for all of them or for that place alone; in a framework, where nothing holds in one kind of place alone (SPEC
// section 2), how far it reaches is said.
class PlacedEdits {
public:
    PlacedEdits(Desk& desk, QWidget& parent) : m_desk(desk), m_parent(parent) {}

    struct Outcome {
        bool done = false;  // false where it was refused, which the desk says, and where the user thought better of it
        QString said;       // how far it reaches, "" where there is nothing to say
    };
    // One step of history, as DocumentBridge::edit.
    Outcome edit(const QString& label, const Document::Edit& edit) { return this->edit(label, edit, edit); }
    // `here`: the same for the lens's place alone. Where only that is possible, it is what is done, without asking.
    Outcome edit(const QString& label, const Document::Edit& edit, const Document::Edit& here);

    [[nodiscard]] PlaceId place() const;  // leafOfLens
    [[nodiscard]] Desk& desk() const { return m_desk; }

private:
    enum class Answer { Everywhere, Here, Cancel };
    Answer ask(const QString& label, int places);
    Outcome editHere(const QString& label, const Document::Edit& edit);

    Desk& m_desk;
    QWidget& m_parent;
    struct Standing {
        Text place;
        Answer answer;
    };
    std::optional<Standing> m_standing;  // for the next edits too, as long as that place is chosen
};

// The leaf place that the lens names, whose grants are those that cells show; empty in a framework, and where it names
// none.
[[nodiscard]] PlaceId leafOfLens(const Desk& desk);

// What the lens calls its place.
[[nodiscard]] QString nameOfLensPlace(const Desk& desk);

}  // namespace remit
