// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace remit {

// What is measured of an arrangement, each from effective rights (SPEC section 2) at the places that are asked about.
// Definitions:
//
// Load. Of a body: its rights, by class. A right counts once for each leaf policy area and right kind, in however many
//   places the body holds it.
// Betweenness. Of a body or a leaf policy area, in the web of who has to do with what: a body and a policy area are
//   linked where the body holds any right on it, two bodies where a relation joins them. Of all pairs of others in the
//   web, the share whose shortest paths lead through it (Freeman 1977).
// CutOff. Of a body or a leaf policy area in the same web: how many others would be cut off from the rest without it.
//   More than none makes it an articulation point.
// Decisions. Of a body: its share of all decisions. One decision is taken on each leaf policy area in each place where
//   somebody holds a right of class decision; those who hold it there have equal parts of it.
// Centralisation. Of a policy area and the whole: the share of its decisions that the national tier has.
// Centre. Of a body with a ministerial mandate, of a policy area as all such bodies hold it, and of the whole: of the
//   rights that lead or manage, the share that manage. Standards, co-ordination and advice lead; decision, consent and
//   delivery manage, and so does each relation by which the body funds by competition (LIPSIT Table 2, SPEC section 5).
//   A relation names no policy area, so it counts for bodies and the whole. Funding that is not by competition is
//   neither.
// Interfaces. Of a policy area: how many pairs of bodies must deal with one another since both hold a right on it, in
//   the place where there are most (LIPSIT 4.25). Of a body: with how many other bodies it shares a policy area in a
//   place.
// Coterminosity. Of an institution: how far its footprint is that of the institution nearest to it, as the places that
//   both cover in all that either covers (Jaccard 1901; LIPSIT 5.2, LGA 8.5). Near are those of the types in
//   coterminousWith; where there are none, those of every other type.
enum class Measure {
    Load,
    Betweenness,
    CutOff,
    Decisions,
    Centralisation,
    Centre,
    Interfaces,
    Coterminosity,
};
inline constexpr std::size_t measureCount = 8;

// A measure for people. Texts are English and marked for translation in ui.
struct MeasureSpec {
    Measure measure;
    const char* id;       // stable, for other programs
    const char* name;     // "Load"
    const char* unit;     // of the value: "rights", or "share" for one between 0 and 1
    const char* meaning;  // one sentence: what it means for governance
    const char* source;   // "LIPSIT 4.25", or ""
    bool ofBodies;
    bool ofAreas;

    [[nodiscard]] bool isShare() const { return std::string_view(unit) == "share"; }
};

// In the order of the enum.
[[nodiscard]] std::span<const MeasureSpec> measureSpecs();
[[nodiscard]] const MeasureSpec& specOf(Measure measure);

// The value as a sentence has it: "6", "6.3", "12 %".
[[nodiscard]] std::string shownValue(Measure measure, double value);

}  // namespace remit
