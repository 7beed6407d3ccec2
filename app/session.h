// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <filesystem>
#include <optional>

#include "core/document/document.h"

namespace remit {

// One open document and the file it belongs to. The policy of saving lives here and only here: a table (CSV, TSV) and a
// template are read into a document that has no file yet, since saving there would lose what a table cannot say.
class Session final : public QObject {
    Q_OBJECT

public:
    // Where the document comes from decides what closing it would lose: one pasted is nowhere else, one from a template
    // or a table is.
    enum class Origin { Elsewhere, NowhereElse };
    // `file` is empty for a document that has no file of its own yet.
    explicit Session(Model model, std::filesystem::path file = {}, Origin origin = Origin::Elsewhere);

    [[nodiscard]] Document& document() { return m_document; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    // Whether closing would lose something.
    [[nodiscard]] bool hasChanges() const { return m_document.state() != m_savedState; }
    // When it was last saved here, "14:02"; empty before.
    [[nodiscard]] const QString& savedAt() const { return m_savedAt; }

    // Saves to its file, which it must have, or to another, which becomes its file. After an error nothing has changed.
    Result<> save();
    Result<> saveAs(const std::filesystem::path& file);

signals:
    // The file, or whether there are changes, may be other than before.
    void changed();

private:
    Document m_document;
    std::filesystem::path m_file;
    std::optional<std::uint64_t> m_savedState;  // none: never saved, and not to be lost
    QString m_savedAt;
    std::shared_ptr<void> m_observing;
};

}  // namespace remit
