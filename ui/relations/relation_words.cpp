// SPDX-License-Identifier: MIT
#include "ui/relations/relation_words.h"

#include <QCoreApplication>

#include "ui/bridge/text.h"

namespace remit {

namespace {
const QString typePrefix = QStringLiteral("type:");
const QString institutionPrefix = QStringLiteral("institution:");

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Relations)
};
}  // namespace

QString keyOf(const Subject& subject) {
    return (subject.isBodyType() ? typePrefix : institutionPrefix) + toQt(subject.id);
}

std::optional<Subject> subjectOf(const Model& model, const QString& key) {
    std::optional<Subject> out;
    if (key.startsWith(typePrefix))
        out = Subject(BodyTypeId(fromQt(key.mid(typePrefix.size()))));
    else if (key.startsWith(institutionPrefix))
        out = Subject(InstitutionId(fromQt(key.mid(institutionPrefix.size()))));
    return out && model.contains(*out) ? out : std::nullopt;
}

QString verbOf(RelationKind kind) {
    switch (kind) {
        case RelationKind::Delegates:
            return Words::tr("delegates to");
        case RelationKind::AccountableTo:
            return Words::tr("is accountable to");
        case RelationKind::MemberOf:
            return Words::tr("is a member of");
        case RelationKind::Funds:
            return Words::tr("funds");
        case RelationKind::Appoints:
            return Words::tr("appoints");
    }
    return {};
}

QString sentenceOf(const Model& model, const Relation& relation) {
    return Words::tr("%1 %2 %3", "body, verb, body")
        .arg(toQt(model.nameOf(relation.from)), verbOf(relation.kind), toQt(model.nameOf(relation.to)));
}

}  // namespace remit
