// SPDX-License-Identifier: MIT
#include <QCoreApplication>

#include "ui/bridge/text.h"
#include "ui/findings/finding_words.h"

namespace remit {

namespace {
struct Meaning {
    const char* rule;
    const char* sentence;
};

// SPEC section 4, in words for the person who reads the finding.
constexpr Meaning meanings[] = {
    {"rival-deciders",
     QT_TRANSLATE_NOOP("remit::Rules",
                       "Two or more sides each decide alone on the same policy area in the same place.")},
    {"advisory-body-decides",
     QT_TRANSLATE_NOOP("remit::Rules", "A body that is meant to advise only holds a decision right.")},
    {"decides-and-scrutinises",
     QT_TRANSLATE_NOOP("remit::Rules", "The body that decides also scrutinises the decision.")},
    {"self-consultation",
     QT_TRANSLATE_NOOP("remit::Rules",
                       "The body that decides is the one it has to consult, mostly because it took over "
                       "the rights of a body that is missing there.")},
    {"circular-relation",
     QT_TRANSLATE_NOOP("remit::Rules", "Delegation, accountability or membership leads round in a circle.")},
    {"duplicated-right", QT_TRANSLATE_NOOP("remit::Rules", "Two or more sides hold a right of which one is expected.")},
    {"crowded-field", QT_TRANSLATE_NOOP("remit::Rules", "More bodies have a say here than people can deal with.")},
    {"fragmented-funding", QT_TRANSLATE_NOOP("remit::Rules", "Money for one thing comes from too many sides.")},
    {"redundant-grant",
     QT_TRANSLATE_NOOP("remit::Rules", "The right gives nobody anything that another right does not already give.")},
    {"overlapping-footprints",
     QT_TRANSLATE_NOOP("remit::Rules",
                       "Two institutions cover one place, of a type of which no place should have two.")},
    {"no-decider", QT_TRANSLATE_NOOP("remit::Rules", "Nobody decides here.")},
    {"vacant-right",
     QT_TRANSLATE_NOOP("remit::Rules", "The right goes to a body that is missing there, and nobody takes it over.")},
    {"missing-partner", QT_TRANSLATE_NOOP("remit::Rules", "A partner in a joint right is missing there.")},
    {"out-of-area",
     QT_TRANSLATE_NOOP("remit::Rules", "An institution is given a right in a place that it does not cover.")},
    {"unheard",
     QT_TRANSLATE_NOOP("remit::Rules", "Nobody but the decider is consulted, asked for consent or engaged.")},
    {"silent-body",
     QT_TRANSLATE_NOOP("remit::Rules", "A body that has rights elsewhere has none on this. That may be intended.")},
    {"unfunded-decision", QT_TRANSLATE_NOOP("remit::Rules", "Those who decide hold no funding for it.")},
    {"undelivered-decision", QT_TRANSLATE_NOOP("remit::Rules", "Something is decided that nobody delivers.")},
    {"split-strategy",
     QT_TRANSLATE_NOOP("remit::Rules",
                       "Those who decide and those who deliver differ, and nothing is delegated between "
                       "them.")},
    {"unscrutinised", QT_TRANSLATE_NOOP("remit::Rules", "Nobody but the decider scrutinises the decision.")},
    {"no-standards", QT_TRANSLATE_NOOP("remit::Rules", "Something is decided to which nobody sets standards.")},
    {"unaccountable-decider",
     QT_TRANSLATE_NOOP("remit::Rules", "A body that decides is neither elected nor answers to one that is.")},
    {"uncovered-place",
     QT_TRANSLATE_NOOP("remit::Rules", "A place has no body of a type that every place should have.")},
    {"boundary-mismatch",
     QT_TRANSLATE_NOOP("remit::Rules", "An institution's area cuts across those it should match.")},
    {"carve-out", QT_TRANSLATE_NOOP("remit::Rules",
                                    "A more specific right displaces the general one, so its holder loses it here.")},
    {"not-addressed", QT_TRANSLATE_NOOP("remit::Rules",
                                        "The scenario gives no right of this class at all, so Remit does not look for "
                                        "gaps in it.")},
    {"joint-without-voting-rule",
     QT_TRANSLATE_NOOP("remit::Rules", "Bodies decide together, and nothing says how they come to a decision.")},
    {"concurrent-without-basis",
     QT_TRANSLATE_NOOP("remit::Rules", "Several bodies may decide side by side, without a legal basis that says so.")},
    {"same-name-twice", QT_TRANSLATE_NOOP("remit::Rules", "Two rows go by one name.")},
    {"unused", QT_TRANSLATE_NOOP("remit::Rules", "Nothing in this scenario gives it any right.")},
    {"named-only-as-partner",
     QT_TRANSLATE_NOOP("remit::Rules", "A body takes part in joint rights and has none of its own.")},
};
}  // namespace

QString ruleMeaning(RuleId rule) {
    for (const Meaning& each : meanings)
        if (rule.str() == each.rule)
            return QCoreApplication::translate("remit::Rules", each.sentence);
    return {};
}

}  // namespace remit
