// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/history/saved_version.h"
#include "core/model/model.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace remit {

// What the dialog needs from whoever owns the document. Functions that return an error have changed nothing.
struct VersionSource {
    std::function<std::vector<SavedVersion>()> versions;  // oldest first
    std::function<Result<Model>(std::int64_t number)> at;
    std::function<Model()> now;
    std::function<Result<>(std::int64_t number)> restore;
    std::function<Result<>(std::int64_t number, const std::string& name)> name;
    std::function<Result<>(std::size_t keep)> trim;
};

// The saved versions of a document, the newest first: looked at, compared with now, gone back to, named, trimmed.
class HistoryDialog final : public QDialog {
    Q_OBJECT

public:
    explicit HistoryDialog(VersionSource source, QWidget* parent = nullptr);

signals:
    // To be shown as a document of its own.
    void lookRequested(const remit::Model& version, const QString& title);

private:
    void fill();
    void update();
    void explain(const SavedVersion& version);
    void look();
    void compare();
    void restore();
    void name();
    void trim();
    void tell(const Error& error);
    [[nodiscard]] std::optional<SavedVersion> inHand() const;
    QPushButton* addButton(const QString& text, const char* objectName, void (HistoryDialog::*slot)());

    VersionSource m_source;
    std::vector<SavedVersion> m_versions;
    QTreeWidget* m_list;
    QPlainTextEdit* m_detail;
    std::vector<QPushButton*> m_buttons;
    QPushButton* m_trim = nullptr;
};

}  // namespace remit
