// SPDX-License-Identifier: MIT
#include "ui/import/meaning_words.h"

#include <QCoreApplication>

#include "ui/bridge/text.h"

namespace remit {

namespace {

// As inWords() says them.
[[maybe_unused]] constexpr const char* meanings[] = {
    QT_TRANSLATE_NOOP("ColumnMeaning", "Left out"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Policy area"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Group of policy areas"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Body"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Body type"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Code of the body"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Right"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "With"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Condition"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Legal basis"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Source"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Note"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Voting rule"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Status"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "From"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "To"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Place"),
    QT_TRANSLATE_NOOP("ColumnMeaning", "Code of the place"),
};

}  // namespace

QString meaningWord(ColumnMeaning meaning) { return QCoreApplication::translate("ColumnMeaning", inWords(meaning)); }

std::vector<ColumnMeaning> meaningsOf(TableShape shape) {
    using enum ColumnMeaning;
    switch (shape) {
        case TableShape::Matrix:
            return {PolicyArea, Body, Ignored};
        case TableShape::List:
            return {PolicyArea, AreaGroup, Body,       BodyType, BodyCode, Right, With,  Condition, LegalBasis,
                    Source,     Note,      VotingRule, Status,   From,     To,    Place, PlaceCode, Ignored};
        case TableShape::Membership:
            return {Place, PlaceCode, Body, BodyCode, BodyType, Ignored};
    }
    return {};
}

TableGuess withMeaning(TableGuess guess, std::size_t column, ColumnMeaning meaning) {
    const bool several =
        meaning == ColumnMeaning::Ignored || (meaning == ColumnMeaning::Body && guess.shape == TableShape::Matrix);
    if (!several)
        std::replace(guess.columns.begin(), guess.columns.end(), meaning, ColumnMeaning::Ignored);
    if (column < guess.columns.size())
        guess.columns[column] = meaning;
    return guess;
}

QString columnLetters(std::size_t column) {
    const QString name = toQt(cellName(0, column));
    return name.left(name.size() - 1);
}

}  // namespace remit
