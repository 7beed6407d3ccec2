// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "core/check/finding.h"
#include "core/rights/facts.h"

namespace remit {

// The engine at work on one scenario: keeps what it found, policy area by policy area, so that an edit asks only what
// it can touch again. Findings are kept as sets and put into words one by one, on demand. One thread at a time; it
// takes more threads itself where there is much to do.
class Checker {
public:
    using Cancelled = std::function<bool()>;

    Checker();
    ~Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) noexcept;

    // Checks the whole model. The scenario must exist. `cancelled` is asked now and then, on the calling thread; once
    // it says true the rest is left out and the result is false: nothing is known until a later call says true.
    bool run(const Model& model, const Question& question, const Cancelled& cancelled = {});

    // Follows an edit that led from the model last given to this one; the result is that of run() on it. Grants ask the
    // policy areas they reach again, other changes that matter everything. What a cancelled call left out is made up
    // for. The scenario must still exist.
    bool update(const Model& model, const ChangeSet& change, const Cancelled& cancelled = {});

    // What the last model and question come to. Only after a run, cancelled or not.
    [[nodiscard]] const Facts& facts() const;

    // All findings, in the order of check().
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Severity severity(std::size_t index) const;
    // Of finding(index); far cheaper.
    [[nodiscard]] std::string fingerprint(std::size_t index) const;
    // How many hits it has: O(its policy areas and places).
    [[nodiscard]] std::size_t hits(std::size_t index) const;
    // What a finding was made from: while an edit has not touched it, it reads as before, but for Finding::waived.
    // Empty where that cannot be told. Equal for no two findings of a checker, nor of others in this run of the
    // program.
    using Origin = std::vector<std::uint64_t>;
    [[nodiscard]] Origin origin(std::size_t index) const;
    // Whether a waiver of the model holds for the fingerprint.
    [[nodiscard]] bool isWaived(const std::string& fingerprint) const;
    // finding(index) without its message and why, and with one hit of each of its policy areas; far cheaper.
    [[nodiscard]] Finding outline(std::size_t index) const;
    // Whether finding(index) has a hit in the place, by its index in the facts' territory, or one without a place,
    // which is everywhere.
    [[nodiscard]] bool happensAt(std::size_t index, int place) const;
    // In words, as check() lists it. O(its causes, policy areas and places).
    [[nodiscard]] Finding finding(std::size_t index) const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

}  // namespace remit
