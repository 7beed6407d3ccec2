// SPDX-License-Identifier: MIT
#pragma once

#include <QFont>
#include <QString>

#include "core/report/body_account.h"
#include "ui/look/theme.h"

class QTextDocument;

namespace remit {

// How the account of a body is set as a page: headings, lists and links that assistive technology knows as such.
struct AccountLook {
    QString lens;  // "Strong local institutions · Bolton · on 1 May 2026", under the name
    QFont font;
    const Theme* theme = nullptr;  // never null
    bool links = true;             // not on paper
};

// Replaces what is in the document. The link of a line is linkOf its section and its place there.
void setAccount(QTextDocument& document, const BodyAccount& account, const AccountLook& look);
[[nodiscard]] QString linkOf(std::size_t section, std::size_t line);
// Null for an address that is none of the account's.
[[nodiscard]] const BodyAccount::Line* lineOf(const BodyAccount& account, const QString& link);

// The same page as plain text, for letters and messages.
[[nodiscard]] QString plainText(const BodyAccount& account, const QString& lens);

}  // namespace remit
