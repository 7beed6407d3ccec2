// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "core/change/draft.h"
#include "core/words/phrases.h"
#include "core/words/tab_text.h"

namespace remit {

// Where a table is pasted: what stands in the view, in its order, and the block in hand there. `top` or `left` may be
// past the last: nothing is in hand.
struct PasteGround {
    ScenarioId scenario;
    std::vector<PolicyAreaId> areas;
    std::vector<Subject> bodies;
    std::size_t top = 0;
    std::size_t left = 0;
    std::size_t height = 1;
    std::size_t width = 1;
    std::string newArea = "New policy area";  // what rows and columns that come without a name are called
    std::string newBody = "New body type";
};

// What becomes of words that are no right Remit knows.
struct WordsAnswer {
    enum class As { Note, Kind, NewKind, Skipped };
    As as = As::Note;
    RightKindId kind;  // of Kind
    std::string name;  // of NewKind
    RightClass rightClass = RightClass::Decision;
    friend bool operator==(const WordsAnswer&, const WordsAnswer&) = default;
};

// Where a row or a column of the table goes, where somebody has said so.
struct LineAnswer {
    enum class To { There, New, LeftOut };
    To to = To::There;
    PolicyAreaId area;  // of a row that goes There
    Subject body;       // of such a column
};

struct PasteChoices {
    bool bodiesNamed = false;                    // the first row names bodies: columns go where they are called so
    bool areasNamed = false;                     // the first column names policy areas
    bool addMissing = true;                      // what the document or the view lacks is added; else left out
    std::map<std::string, WordsAnswer> answers;  // by UnknownWords::key; a note where there is none
    std::map<std::size_t, LineAnswer> rows;      // by their place in the table
    std::map<std::size_t, LineAnswer> columns;
};

// A row or a column of the table, and where it goes.
struct PasteLine {
    enum class To { There, New, LeftOut, Header, Blank };
    std::size_t at = 0;  // in the table
    To to = To::There;
    std::string name;   // of what it goes to, or will be called
    PolicyAreaId area;  // of a row that goes There
    Subject body;       // of such a column
};

struct PastePhrase {
    enum class Becomes { Right, NewKind, Note, Skipped };
    Phrase phrase;      // its kind is the one that was answered
    bool known = true;  // without an answer
    std::string key;    // of the answer
    Becomes becomes = Becomes::Right;
    bool ownPartner = false;  // it names the cell's own body as a partner, and is read without it
};

struct PasteCell {
    enum class State { Same, Changed, LeftOut };
    std::size_t row = 0;  // in PastePlan::rows
    std::size_t column = 0;
    State state = State::Same;
    std::string text;
    std::vector<PastePhrase> phrases;
    std::vector<GrantKey> before;  // the grants that stand there
};

struct UnknownWords {
    std::string key;
    std::string words;  // as first written
    std::size_t cells = 0;
};

// What a paste will do, cell by cell, before it is done.
struct PastePlan {
    ScenarioId scenario;
    PasteChoices choices;
    std::vector<PasteLine> rows;  // all of the table
    std::vector<PasteLine> columns;
    std::vector<PasteCell> cells;  // row by row; those of headers and blank lines are not among them
    std::vector<UnknownWords> unknown;
    std::size_t newAreas = 0;
    std::size_t newBodies = 0;
    std::size_t changed = 0;
    std::size_t leftOut = 0;  // cells with words
    std::size_t ownPartners = 0;
    bool overTheEdge = false;              // rows or columns run past the view's last
    std::vector<std::string> newPartners;  // who is named as a partner and becomes a body type

    // Whether somebody must look at it first: something is not understood, or more happens than that cells change.
    [[nodiscard]] bool needsLook() const;
};

// The choices to start from: headers where the first row or column is one by its names.
PasteChoices suggestedChoices(const Model& model, const TextTable& table);

// A single cell fills the block; a table goes from the block's first cell on, or by the names in its headers. O(grants
// + cells).
PastePlan planPaste(const Model& model, const PasteGround& ground, const TextTable& table, const PasteChoices& choices);

// Does it, to the model that it was planned for. Refused whole, with the name of the cell; also where two cells go to
// one.
Result<> paste(Draft& draft, const PastePlan& plan);

}  // namespace remit
