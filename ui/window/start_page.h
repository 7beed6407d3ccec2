// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QGridLayout;
class QScrollArea;
class QTreeWidget;

namespace remit {

// What a document can be started from: the name of a file among the program's templates, and what to say of it.
struct Template {
    QString file;  // ":/templates/" + file
    QString name;
    QString line;
    QString icon;
};
[[nodiscard]] std::vector<Template> templates();

// The first minute (EXPERIENCE): templates, recent files, a table pasted from the clipboard, a file dropped anywhere on
// the page.
class StartPage final : public QWidget {
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    void setRecent(const QStringList& files);

signals:
    void templateChosen(const QString& file);
    void openRequested();
    void fileChosen(const QString& file);  // a recent one, or one that was dropped
    void pasteRequested();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void placeCards();
    void updateColours();
    void showDropping(bool dropping);

    QWidget* m_page;
    QGridLayout* m_cards;
    QTreeWidget* m_recent;
    QWidget* m_noRecent;
    QWidget* m_dropHint;
    int m_columns = 0;
};

}  // namespace remit
