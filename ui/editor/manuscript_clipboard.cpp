// SPDX-License-Identifier: Apache-2.0
// The part of ManuscriptEditor through which text comes from and goes to other programs.
#include "ui/editor/manuscript_editor.h"

#include "core/articles/content_json.h"
#include "core/formats/readers.h"
#include "core/formats/writers.h"
#include "ui/editor/manuscript_reading.h"

#include <QBuffer>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QMenu>
#include <QMimeData>
#include <QTextTable>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

const QString ownMimeType = u"application/x-bulletin-manuscript"_s;
const QStringList pictureSuffixes = {u"png"_s, u"jpg"_s, u"jpeg"_s, u"gif"_s, u"bmp"_s};
const QStringList documentSuffixes = {u"docx"_s, u"doc"_s, u"wps"_s, u"odt"_s, u"rtf"_s, u"txt"_s, u"html"_s, u"htm"_s};

QStringList files(const QMimeData &data, const QStringList &suffixes)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && suffixes.contains(QFileInfo(url.toLocalFile()).suffix().toLower()))
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool hasFiles(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile(); });
}

struct MarkTag {
    MarkKind kind;
    QLatin1StringView name;
};
constexpr MarkTag markTags[] = {{MarkKind::Bold, "b"_L1},
                                {MarkKind::Italic, "i"_L1},
                                {MarkKind::Underline, "u"_L1},
                                {MarkKind::Superscript, "sup"_L1},
                                {MarkKind::Subscript, "sub"_L1}};

// Marks opened and closed at every edge: always well nested.
QString markedHtml(const Block &block)
{
    QList<qsizetype> edges{0, block.text.size()};
    for (const Mark &mark : block.marks)
        edges << mark.start << mark.start + mark.length;
    std::sort(edges.begin(), edges.end());
    QString html;
    for (qsizetype i = 0; i + 1 < edges.size(); ++i) {
        const qsizetype from = edges.at(i), to = edges.at(i + 1);
        QString open, close;
        for (const Mark &mark : block.marks) {
            for (const MarkTag &tag : markTags) {
                if (tag.kind == mark.kind && mark.start <= from && mark.start + mark.length >= to) {
                    open += u'<' + tag.name + u'>';
                    close.prepend(u"</"_s + tag.name + u'>');
                }
            }
        }
        if (to > from)
            html += open + block.text.mid(from, to - from).toHtmlEscaped() + close;
    }
    return html;
}

QString blockHtml(const Block &block, const Images &images)
{
    switch (block.kind) {
    case BlockKind::Paragraph:
        return u"<p style=\"text-indent:2em\">%1</p>"_s.arg(markedHtml(block));
    case BlockKind::Heading:
        return u"<h%1>%2</h%1>"_s.arg(block.level + 1).arg(markedHtml(block));
    case BlockKind::Image: {
        const Image image = images.value(block.imageId);
        return u"<p><img src=\"data:%1;base64,%2\"></p>"_s.arg(image.mediaType, QString::fromLatin1(image.bytes.toBase64()))
            + (block.text.isEmpty() ? QString() : u"<p>%1</p>"_s.arg(block.text.toHtmlEscaped()));
    }
    case BlockKind::Table:
        break;
    }
    QString html = u"<table border=\"1\">"_s + (block.text.isEmpty() ? QString() : u"<caption>%1</caption>"_s.arg(block.text.toHtmlEscaped()));
    for (const QStringList &row : block.rows) {
        html += u"<tr>"_s;
        for (const QString &cell : row)
            html += u"<td>%1</td>"_s.arg(cell.toHtmlEscaped());
        html += u"</tr>"_s;
    }
    return html + u"</table>"_s;
}

QString plainText(const Manuscript &manuscript)
{
    QStringList lines;
    for (const Block &block : manuscript.blocks) {
        if (!block.text.isEmpty())
            lines.append(block.text);
        for (const QStringList &row : block.rows)
            lines.append(row.join(u'\t'));
    }
    return lines.join(u'\n');
}

} // namespace

QMimeData *ManuscriptEditor::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    ArticleContent content;
    content.manuscript = selectedManuscript(textCursor());
    QString html;
    for (const Block &block : content.manuscript.blocks) {
        if (block.kind == BlockKind::Image)
            content.images.insert(block.imageId, m_images.value(block.imageId));
    }
    for (const Block &block : content.manuscript.blocks)
        html += content.manuscript.blocks.size() == 1 && block.kind == BlockKind::Paragraph ? markedHtml(block) : blockHtml(block, content.images);
    copied->setText(plainText(content.manuscript));
    copied->QMimeData::setHtml(html); // wall-ok: our own page for other programs, escaped above
    copied->setData(ownMimeType, QJsonDocument(contentJson(content)).toJson(QJsonDocument::Compact));
    return copied;
}

bool ManuscriptEditor::canInsertFromMimeData(const QMimeData *source) const
{
    if (hasFiles(*source)) // a file's name is no text to be pasted
        return !files(*source, pictureSuffixes).isEmpty() || !files(*source, documentSuffixes).isEmpty();
    return source->hasFormat(ownMimeType) || source->hasText() || source->hasHtml() || source->hasImage();
}

bool ManuscriptEditor::insertOwn(const QMimeData &source)
{
    const QJsonDocument json = QJsonDocument::fromJson(source.data(ownMimeType));
    if (!json.isObject())
        return false;
    ArticleContent content = contentFromJson(json.object());
    const Manuscript sound = soundManuscript(content.manuscript, &content.images);
    if (sound.blocks.isEmpty())
        return false;
    insertParts(sound, content.images);
    return true;
}

bool ManuscriptEditor::insertClipboardPicture(const QMimeData &source)
{
    QByteArray bytes = source.data(u"image/png"_s);
    if (bytes.isEmpty())
        bytes = source.data(u"image/jpeg"_s);
    if (bytes.isEmpty()) {
        const QImage image = qvariant_cast<QImage>(source.imageData());
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        if (image.isNull() || !image.save(&buffer, "PNG"))
            return false;
    }
    if (const MaybeRefusal refusal = insertPicture(bytes, tr("the picture on the clipboard")))
        Q_EMIT refused(*refusal);
    return true;
}

void ManuscriptEditor::insertPasted(const Manuscript &manuscript, const Images &images, const QStringList &notes)
{
    Images taken = images;
    const Manuscript sound = soundManuscript(manuscript, &taken);
    insertParts(sound, taken);
    const qsizetype parts = sound.blocks.size();
    if (parts < 2 && notes.isEmpty())
        return;
    QStringList sentences{parts == 1 ? tr("1 paragraph was pasted.") : tr("%1 paragraphs were pasted.").arg(parts)};
    sentences.append(notes);
    Q_EMIT noticed(sentences.join(u' '));
}

void ManuscriptEditor::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList pictures = files(*source, pictureSuffixes); !pictures.isEmpty()) {
        if (const MaybeRefusal refusal = insertPictureFiles(pictures))
            Q_EMIT refused(*refusal);
        return;
    }
    if (const QStringList documents = files(*source, documentSuffixes); !documents.isEmpty()) {
        Q_EMIT documentsDropped(documents);
        return;
    }
    if (hasFiles(*source))
        return;
    if (source->hasFormat(ownMimeType) && insertOwn(*source))
        return;
    if (source->hasHtml()) {
        const PasteReading reading = readPastedHtml(source->html(), source->text());
        if (!reading.manuscript.blocks.isEmpty())
            return insertPasted(reading.manuscript, reading.images, reading.notes);
    }
    if (source->hasImage() && insertClipboardPicture(*source))
        return;
    if (source->hasText())
        insertPasted(readPastedText(source->text()), {}, {});
}

void ManuscriptEditor::pastePlain()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.isEmpty())
        insertPasted(readPastedText(text), {}, {});
}

void ManuscriptEditor::dragEnterEvent(QDragEnterEvent *event)
{
    QTextEdit::dragEnterEvent(event);
    if (event->mimeData()->hasUrls() && canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void ManuscriptEditor::dragMoveEvent(QDragMoveEvent *event)
{
    QTextEdit::dragMoveEvent(event);
    if (event->mimeData()->hasUrls() && canInsertFromMimeData(event->mimeData()))
        event->acceptProposedAction();
}

void ManuscriptEditor::dropEvent(QDropEvent *event)
{
    QTextEdit::dropEvent(event);
    settlePicture();
}

void ManuscriptEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setObjectName(u"bodyContextMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int remark = remarkAt(cursorForPosition(event->pos()).position()); remark >= 0) {
        QMenu cures; // those that are added stand before all others
        Q_EMIT remarkMenuOpening(remark, &cures);
        QAction *first = menu->actions().value(0);
        for (QAction *action : cures.actions()) {
            action->setParent(menu);
            menu->insertAction(first, action);
        }
        menu->insertSeparator(first);
    }
    menu->addSeparator();
    for (QAction *action : actions()) { // whoever shows the editor added them
        if (action->isEnabled())
            menu->addAction(action);
    }
    menu->popup(event->globalPos());
}

} // namespace bulletin
