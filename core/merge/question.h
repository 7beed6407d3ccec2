// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "core/merge/clash.h"

namespace remit {

// What an answer settles: a row, a unit of its fields (core/compare/fields.h; "" for the whole row), or under
// `orderUnit` the order of rows of its kind and home. Taking both leaves it as the side `home` has it.
struct Stake {
    RowRef row;
    std::string unit;
    Answer home = Answer::Both;
};
inline constexpr const char* orderUnit = "order";

// Two rows become one: references to the row go to the other id.
struct Fold {
    RowRef from;
    Text into;
};

struct MergeQuestion {
    Clash clash;
    std::vector<Stake> stakes = {};
    std::vector<Fold> ifOurs = {};
    std::vector<Fold> ifTheirs = {};
};

// What is settled, by answers or by agreement.
class Settled {
public:
    void settle(const Stake& stake, Answer answer) {
        m_answers[{stake.row, stake.unit}] = answer == Answer::Both && stake.home != Answer::Both ? stake.home : answer;
    }
    void fold(const std::vector<Fold>& folds) { m_folds.insert(m_folds.end(), folds.begin(), folds.end()); }
    void answer(const MergeQuestion& question, Answer answer);

    [[nodiscard]] bool has(const RowRef& row, std::string_view unit) const {
        return m_answers.contains({row, std::string(unit)});
    }
    // Ours where nothing is settled.
    [[nodiscard]] Answer of(const RowRef& row, std::string_view unit) const {
        const auto found = m_answers.find({row, std::string(unit)});
        return found == m_answers.end() ? Answer::Ours : found->second;
    }
    [[nodiscard]] const std::vector<Fold>& folds() const { return m_folds; }

private:
    std::map<std::pair<RowRef, std::string>, Answer> m_answers;
    std::vector<Fold> m_folds;
};

// Base, ours and theirs; whose rows may be looked at side by side.
struct ThreeModels {
    const Model& base;
    const Model& ours;
    const Model& theirs;
};

}  // namespace remit
