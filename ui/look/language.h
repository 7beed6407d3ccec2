// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QApplication;

namespace remit {

// What the window speaks: as the system does where Remit can (else English), or what the user chose.
enum class Language { System, English, Welsh };

// Loads the language's catalogue from the resources, and lets numbers and dates be written as they are in it. What is
// on the screen already keeps its words.
void applyLanguage(QApplication& application, Language language);

// What a language calls itself; for System, "as the system" in the language spoken now.
[[nodiscard]] QString languageName(Language language);

}  // namespace remit
