// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/articles/manuscript.h"
#include "core/base/refusal.h"
#include "ui/editor/text_formats.h"
#include "ui/editor/text_remarks.h"

#include <QImage>
#include <QTextEdit>

namespace bulletin {

class PictureObject;
class Theme;

// Writes one manuscript: paragraphs, headings, marks, pictures and tables, nothing else. Whatever
// is pasted or dropped comes in through the readers; the document never opens a file or an address.
// One undo stack, QTextDocument's. Its context menu offers the actions that were added to it. While an input method composes, nothing is told or counted.
class ManuscriptEditor final : public QTextEdit {
    Q_OBJECT
public:
    explicit ManuscriptEditor(const Theme &theme, QWidget *parent = nullptr);

    void setContent(const Manuscript &manuscript, const Images &images); // empties the undo stack
    void replaceContent(const Manuscript &manuscript, const Images &images); // one undo step
    Manuscript manuscript() const;
    Images images() const; // those that the manuscript names
    bool isComposing() const;

    int currentHeadingLevel() const; // 0: a paragraph
    void setHeadingLevel(int level); // of the paragraphs that are selected
    bool hasMark(MarkKind mark) const;
    void toggleMark(MarkKind mark);
    bool takesMarks() const; // not in cells and captions
    bool isInTable() const;

    void insertTable(int rows, int columns);
    void insertTableRow();    // below the current one
    void insertTableColumn(); // right of it
    void removeTableRow();    // the last one takes the table with it
    void removeTableColumn();
    void editTableCaption();  // makes one where there is none
    MaybeRefusal insertPictureFiles(const QStringList &paths);
    // The picture at the cursor or selected; nothing: there is none.
    std::optional<Block> currentPicture() const;
    void changePicture(const Block &picture); // caption and width of that one
    void pastePlain();
    void insertParts(const Manuscript &manuscript, const Images &images); // at the cursor, one undo step

    // Underlined, with the sentence as a tool tip. No part of the text, its undo or the clipboard:
    // they move with the text, and one whose words change is gone until they are set anew.
    void setRemarks(const QList<TextRemark> &remarks);
    int remarkAt(int position) const; // index into what was set; -1: none
    void setFoundPlaces(const QList<QTextCursor> &places); // marked over the remarks

    double zoom() const { return m_zoom; }
    void setZoom(double zoom); // between 0.6 and 3
    static constexpr double smallestZoom = 0.6, largestZoom = 3;

    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void edited();                                   // the text, not what is being composed
    void noticed(const QString &text);               // what a paste brought and what it left out
    void refused(const bulletin::Refusal &refusal);  // what was dropped or pasted is not taken
    void documentsDropped(const QStringList &paths); // Word and text files
    void zoomChanged(double zoom);
    void pictureActivated();                         // double click on a picture, or Enter
    void remarkMenuOpening(int remark, QMenu *menu); // the context menu over a remark; what is added stands first

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;

private:
    void showMarks();
    void breakParagraph();
    void moveCell(QTextCursor::MoveOperation direction);
    bool eraseAtPicture(QKeyEvent *event);
    void leavePicture();
    void settlePicture();
    void fitColumn();
    int picturePosition() const; // -1: none
    void insertPasted(const Manuscript &manuscript, const Images &images, const QStringList &notes);
    bool insertOwn(const QMimeData &source);
    bool insertClipboardPicture(const QMimeData &source);
    MaybeRefusal insertPicture(const QByteArray &bytes, const QString &name);

    const Theme &m_theme;
    const TextMeasures m_measures;
    PictureObject *m_pictures;
    Images m_images;
    TextRemarks m_remarks;
    QList<QTextCursor> m_found;
    QImage m_scale; // the device whose resolution is the zoom
    double m_zoom = 1;
    bool m_filling = false; // changes are not the writer's
};

} // namespace bulletin
