// SPDX-License-Identifier: MIT
#pragma once

#include <boost/container_hash/hash.hpp>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

#include "core/check/checker.h"
#include "ui/bridge/analysis.h"

namespace remit {

// Reaches verdicts on one document as it is edited: keeps what it found out before, and asks again only what the edits
// since then can touch. One thread at a time.
class Analyst {
public:
    // An edit, and the revision that it led to.
    struct Step {
        std::uint64_t revision = 0;
        ChangeSet change;
    };
    using Steps = std::vector<std::shared_ptr<const Step>>;  // ascending
    using Cancelled = std::function<bool()>;

    // The verdict on the model at the revision; where `place` is one, its findings are those that happen there. `steps`
    // may hold older ones than are needed; where one is missing that led here from the model last asked about,
    // everything is asked. At most `listed` findings are put into words, the first ones; the verdict's bearings are of
    // all. Once `cancelled` says true the verdict is of no use, and the next call takes up what was left.
    Verdict ask(const Model& model, std::uint64_t revision, const Question& question, Text place,
                const Steps& steps = {}, std::size_t listed = std::numeric_limits<std::size_t>::max(),
                const Cancelled& cancelled = {});

private:
    struct Told {
        std::shared_ptr<const Finding> finding;
        std::shared_ptr<const Lit> lit;
    };
    using ToldBefore = std::unordered_map<Checker::Origin, Told, boost::hash<Checker::Origin>>;

    bool tell(const Model& model, int place, std::size_t listed, Verdict& verdict, const Cancelled& cancelled);
    Told told(const Model& model, std::size_t index, ToldBefore& now);
    bool follow(const Model& model, std::uint64_t revision, const Steps& steps, const Cancelled& cancelled);

    Checker m_checker;
    std::optional<Question> m_asked;  // what m_checker answers
    std::uint64_t m_revision = 0;     // what it was asked about
    ToldBefore m_told;                // what was listed, in words
};

}  // namespace remit
