// SPDX-License-Identifier: MIT
#include "core/merge/merge.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_set>

#include "core/base/sentence.h"
#include "core/compare/row_words.h"
#include "core/merge/ask.h"
#include "core/merge/combine.h"
#include "core/merge/identity.h"
#include "core/merge/letters.h"
#include "core/merge/repair.h"

namespace remit {

namespace {

// The rows of one circle of parents, or none.
template <class Row>
std::vector<const Row*> circleIn(const Table<Row>& table, std::unordered_set<typename Row::Key>& sound) {
    for (const Row& start : table) {
        std::vector<typename Row::Key> chain;
        std::unordered_set<typename Row::Key> seen;
        const Row* row = &start;
        while (row && !sound.contains(row->key()) && seen.insert(row->key()).second) {
            chain.push_back(row->key());
            row = row->parent.empty() ? nullptr : table.find(row->parent);
        }
        const bool round = row && !sound.contains(row->key());
        sound.insert(seen.begin(), seen.end());
        if (!round)
            continue;
        std::vector<const Row*> out;
        for (auto at = std::find(chain.begin(), chain.end(), row->key()); at != chain.end(); ++at)
            out.push_back(table.find(*at));
        return out;
    }
    return {};
}

template <class Row>
void askAboutTree(const ThreeModels& models, const Model& combined, std::vector<MergeQuestion>& questions) {
    const Naming names(models.ours, models.theirs);
    std::unordered_set<typename Row::Key> sound;
    for (;;) {
        const std::vector<const Row*> circle = circleIn(combined.table<Row>(), sound);
        if (circle.empty())
            return;
        MergeQuestion question;
        std::vector<std::string> rows;
        for (const Row* row : circle) {
            rows.push_back(calledIn(names, *row));
            question.clash.rows.push_back(refOf(*row));
            question.stakes.push_back({refOf(*row), "parent"});
        }
        question.clash.kind = ClashKind::Tree;
        question.clash.sentence =
            fmt::format("Both moved {}: taken together they would stand under themselves.", listed(rows));
        question.clash.ours = "Where you put them";
        question.clash.theirs = "Where they put them";
        questions.push_back(std::move(question));
    }
}

}  // namespace

void Settled::answer(const MergeQuestion& question, Answer answer) {
    const bool both = answer == Answer::Both && !question.clash.both.empty();
    const Answer taken = answer == Answer::Both && !both ? Answer::Ours : answer;
    for (const Stake& stake : question.stakes)
        settle(stake, taken);
    if (taken != Answer::Both)
        fold(taken == Answer::Ours ? question.ifOurs : question.ifTheirs);
}

void askAboutTrees(const ThreeModels& models, const Model& combined, std::vector<MergeQuestion>& questions) {
    askAboutTree<PolicyArea>(models, combined, questions);
    askAboutTree<Place>(models, combined, questions);
}

void askAboutScenarios(const ThreeModels& models, const Model& combined, std::vector<MergeQuestion>& questions) {
    if (!combined.scenarios().empty() || models.ours.scenarios().empty() || models.theirs.scenarios().empty())
        return;
    MergeQuestion question;
    const auto keep = [&](const Model& model, Answer home) {
        std::vector<std::string> names;
        for (const Scenario& row : model.scenarios()) {
            names.push_back(calledIn(Naming(model, model), row));
            question.clash.rows.push_back(refOf(row));
            question.stakes.push_back({refOf(row), "", home});
        }
        for (const Grant& row : model.grants())
            question.stakes.push_back({refOf(row), "", home});
        for (const Relation& row : model.relations())
            question.stakes.push_back({refOf(row), "", home});
        return listed(names);
    };
    const std::string ours = keep(models.ours, Answer::Ours);
    const std::string theirs = keep(models.theirs, Answer::Theirs);
    question.clash.kind = ClashKind::LastScenario;
    question.clash.sentence =
        fmt::format("Each removed the scenarios that the other kept: you kept {}, they kept {}.", ours, theirs);
    question.clash.ours = "Keep " + ours;
    question.clash.theirs = "Keep " + theirs;
    question.clash.both = "Keep both";
    questions.push_back(std::move(question));
}

Merge::Merge(Model base, Model ours, Model theirs)
    : m_base(std::move(base)), m_ours(std::move(ours)), m_theirs(std::move(theirs)) {
    separateIds(m_base, m_ours, m_theirs, m_questions);
    const ThreeModels models{m_base, m_ours, m_theirs};
    askAboutRights(models, m_questions, m_agreed);
    askAboutRemovals(models, m_questions, m_agreed);
    askAboutNames(models, m_questions);
    askAboutLetters(models, m_questions);
    Settled settled = m_agreed;
    for (const MergeQuestion& question : m_questions)
        settled.answer(question, Answer::Ours);
    const Model combined = combine(models, settled, &m_questions);
    askAboutTrees(models, combined, m_questions);
    askAboutScenarios(models, combined, m_questions);
    std::stable_sort(m_questions.begin(), m_questions.end(), [](const MergeQuestion& a, const MergeQuestion& b) {
        const auto rank = [](const MergeQuestion& question) { return question.clash.kind == ClashKind::Right ? 0 : 1; };
        return rank(a) < rank(b);
    });
    for (const MergeQuestion& question : m_questions)
        m_clashes.push_back(question.clash);
}

Model Merge::result(const std::vector<Answer>& answers) const {
    Settled settled = m_agreed;
    for (std::size_t i = 0; i < m_questions.size(); ++i)
        settled.answer(m_questions[i], i < answers.size() ? answers[i] : Answer::Ours);
    const ThreeModels models{m_base, m_ours, m_theirs};
    Model out = combine(models, settled, nullptr);
    for (const Fold& fold : settled.folds())
        redirect(out, fold.from, fold.into);
    if (out.scenarios().empty() && !m_ours.scenarios().empty())  // a document keeps one
        out.table<Scenario>().put(*m_ours.scenarios().begin());
    settleLetters(models, settled, out);
    repair(out);
    return out;
}

ChangeSet Merge::changes(const std::vector<Answer>& answers) const { return compare(m_ours, result(answers)); }

}  // namespace remit
