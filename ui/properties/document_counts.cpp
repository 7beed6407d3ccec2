// SPDX-License-Identifier: MIT
#include "ui/properties/document_counts.h"

#include <QCoreApplication>

#include "core/edits/rows.h"
#include "ui/bridge/text.h"

namespace remit {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentCounts)
};
}  // namespace

std::vector<DocumentCount> countsOf(const Model& model) {
    return {{Words::tr("Policy areas"), model.policyAreas().size()},
            {Words::tr("Body types"), model.bodyTypes().size()},
            {Words::tr("Institutions"), model.institutions().size()},
            {Words::tr("Places"), model.places().size()},
            {Words::tr("Right kinds"), model.rightKinds().size()},
            {Words::tr("Scenarios"), model.scenarios().size()},
            {Words::tr("Rights"), model.grants().size()},
            {Words::tr("Relations"), model.relations().size()},
            {Words::tr("Views"), model.views().size()},
            {Words::tr("Rules of your own"), model.userRules().size()},
            {Words::tr("Rules set otherwise"), model.settings().size()},
            {Words::tr("Accepted findings"), model.waivers().size()}};
}

Binding titleBinding(Desk& desk) {
    return {Words::tr("Title"),
            "document/title",
            [&desk] { return toQt(desk.document.model().title()); },
            [](Draft& draft, const QString& text) { return setTitle(draft, fromQt(text)); },
            [](const QString& text) { return Words::tr("call the document %1").arg(text); },
            Words::tr("untitled")};
}

}  // namespace remit
