// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <vector>

#include "ui/bridge/desk.h"
#include "ui/look/right_mark.h"
#include "ui/matrix/inheritance.h"
#include "ui/matrix/matrix_axes.h"

namespace remit {

// One right kind as a cell shows it.
struct CellMark {
    RightKindId kind;
    RightMark mark;
    std::vector<GrantId> grants;  // by which it is held
    bool own = false;             // one of them stands in this very cell
};

// What a cell shows through the lens: ready to paint.
struct CellContent {
    std::vector<CellMark> marks;
    QString note;         // words of the cell that are no right
    bool absent = false;  // the lens's place has no such body
    int beneath = 0;      // rights on policy areas that are folded away under this one

    [[nodiscard]] bool empty() const { return marks.empty() && note.isEmpty(); }
    [[nodiscard]] const CellMark* find(RightKindId kind) const;
    [[nodiscard]] QString letters() const;  // "D C"
};

// How often a right is held.
struct Total {
    RightMark mark;
    QString name;  // as inside a sentence
    int count = 0;
};

// A kind's letter; where it has none the first of its name.
[[nodiscard]] QString letterOf(const RightKind& kind);

// Who decides on a policy area, by any kind of right that decides and that the lens shows.
struct Deciders {
    QString who;          // "MCA + partners, LEP", "nobody"; "" where a policy area leaves it to those under it
    bool nobody = false;  // a gap
};

// Reads cells through the lens: as the rights were given, with those from policy areas above that reach somebody here,
// or as they are held at the lens's place. O(rights in the cell and above it).
class CellReader {
public:
    CellReader(const Desk& desk, const GrantIndex& index, const Ground& ground, Inheritance& inheritance)
        : m_desk(desk), m_model(desk.document.model()), m_index(index), m_ground(ground), m_inheritance(inheritance) {}

    [[nodiscard]] CellContent read(const MatrixRow& row, const Subject& subject) const;
    // Each mark as Table 1 prints it, with what it comes from; then the note.
    [[nodiscard]] QStringList phrases(const CellRef& cell, const CellContent& content) const;
    [[nodiscard]] Deciders deciders(const MatrixRow& row) const;

    // Where a right that the cell shows, but that does not stand in it, is to be changed; "" for any other.
    [[nodiscard]] QString elsewhere(const CellRef& cell, const CellMark& mark) const;

    // "Schools, MCA: consultation rights; no findings".
    [[nodiscard]] QString sentence(const CellRef& cell, const CellContent& content) const;
    // Each right with wording, condition and partners, then the findings on the cell; plain text.
    [[nodiscard]] QString tooltip(const CellRef& cell, const CellContent& content) const;

private:
    [[nodiscard]] const Grant* grant(GrantId id) const { return m_model.grants().find({m_desk.lens.scenario(), id}); }
    [[nodiscard]] bool shows(const GrantIndex::Entry& entry) const;
    [[nodiscard]] bool isHere(GrantId id, const CellRef& cell) const;
    void add(CellContent& content, RightKindId kind, GrantId id, const CellRef& cell) const;
    void readGiven(CellContent& content, const CellRef& cell) const;
    void readHeld(CellContent& content, const CellRef& cell) const;
    [[nodiscard]] int countBeneath(const Subject& subject, PolicyAreaId area) const;

    const Desk& m_desk;
    const Model& m_model;
    const GrantIndex& m_index;
    const Ground& m_ground;
    Inheritance& m_inheritance;
};

}  // namespace remit
