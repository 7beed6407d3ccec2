// SPDX-License-Identifier: MIT
#include "ui/matrix/line_choice.h"

#include "ui/bridge/text.h"

namespace remit {

namespace {

constexpr const char* newWord = "new";
constexpr const char* outWord = "out";
constexpr const char* areaWord = "area:";
constexpr const char* typeWord = "type:";
constexpr const char* bodyWord = "body:";

QString wordOf(const Subject& body) {
    return QString::fromLatin1(body.isBodyType() ? typeWord : bodyWord) + toQt(body.id);
}

QString wordOf(const PasteLine& line) {
    switch (line.to) {
        case PasteLine::To::New:
            return newWord;
        case PasteLine::To::LeftOut:
            return outWord;
        case PasteLine::To::There:
        case PasteLine::To::Header:
        case PasteLine::To::Blank:
            break;
    }
    return line.area.empty() ? wordOf(line.body) : areaWord + toQt(line.area);
}

LineAnswer answerOf(const QString& word) {
    LineAnswer answer;
    const auto id = [&] { return fromQt(word.mid(5)); };  // behind one of the words above
    if (word == newWord)
        answer.to = LineAnswer::To::New;
    else if (word == outWord)
        answer.to = LineAnswer::To::LeftOut;
    else if (word.startsWith(areaWord))
        answer.area = PolicyAreaId(id());
    else if (word.startsWith(typeWord))
        answer.body = BodyTypeId(id());
    else
        answer.body = InstitutionId(id());
    return answer;
}

}  // namespace

LineChoice::LineChoice(const Desk& desk, Axis axis, QWidget* parent) : QComboBox(parent), m_desk(desk), m_axis(axis) {
    setAccessibleName(axis == Axis::Rows ? tr("The row in hand goes to") : tr("The column in hand goes to"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    setMaxVisibleItems(16);
    addItem(QString(), newWord);
    addItem(tr("Leave it out"), outWord);
    const Model& model = m_desk.document.model();
    if (axis == Axis::Rows)
        for (const PolicyArea& area : model.policyAreas())
            addItem(toQt(area.name), areaWord + toQt(area.id));
    if (axis == Axis::Columns) {
        for (const BodyType& type : model.bodyTypes())
            addItem(toQt(type.name), wordOf(Subject(type.id)));
        for (const Institution& institution : model.institutions())
            addItem(toQt(institution.name), wordOf(Subject(institution.id)));
    }
    connect(this, &QComboBox::activated, this,
            [this](int index) { emit chosen(answerOf(itemData(index).toString())); });
}

void LineChoice::show(const PasteLine* line) {
    setEnabled(line != nullptr);
    const bool isNew = line && line->to == PasteLine::To::New;
    setItemText(0, isNew                  ? tr("Add “%1”").arg(toQt(line->name))
                   : m_axis == Axis::Rows ? tr("Add a policy area")
                                          : tr("Add a body type"));
    setCurrentIndex(line ? findData(wordOf(*line)) : -1);
}

}  // namespace remit
