// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QListWidget;

namespace remit {

// What a document can be started from: the name of a file among the program's templates, and what to say of it.
struct Template {
    QString file;  // ":/templates/" + file
    QString name;
    QString line;
    QString icon;
};
[[nodiscard]] std::vector<Template> templates();

// The first minute (EXPERIENCE): templates, recent files, and a table pasted from the clipboard.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& files);

signals:
    void templateChosen(const QString& file);
    void openRequested();
    void recentChosen(const QString& file);
    void pasteRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void updateColours();

    QWidget* m_logo;
    QListWidget* m_recent;
    QWidget* m_noRecent;
};

}  // namespace remit
