// SPDX-License-Identifier: Apache-2.0
#include "ui/layout/page_preview_accessible.h"

#include "ui/layout/page_preview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace bulletin {
namespace {

// One page; dies with its parent's interface or, at the latest, with the application.
class AccessiblePage final : public QAccessibleInterface {
public:
    AccessiblePage(PagePreview *preview, int index) : m_preview(preview), m_index(index) {}

    bool isValid() const override { return m_preview && m_index < m_preview->pageCount(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return m_preview ? QAccessible::queryAccessibleInterface(m_preview) : nullptr; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Section; }
    void setText(QAccessible::Text, const QString &) override {}

    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const Page &page = m_preview->layout()->pages[size_t(m_index)];
        if (kind == QAccessible::Name)
            return PagePreview::tr("Page %1").arg(page.number);
        if (kind != QAccessible::Value && kind != QAccessible::Description)
            return {};
        QStringList lines;
        for (const PlacedLine &line : page.lines)
            lines.append(line.line->text);
        return lines.join(QLatin1Char('\n'));
    }

    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect page = m_preview->pageRect(m_index);
        return QRect(m_preview->viewport()->mapToGlobal(page.topLeft()), page.size());
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.readOnly = true;
        state.offscreen = !isValid() || !m_preview->pageRect(m_index).intersects(m_preview->viewport()->rect());
        return state;
    }

private:
    QPointer<PagePreview> m_preview;
    int m_index;
};

class AccessiblePreview final : public QAccessibleWidget {
public:
    explicit AccessiblePreview(PagePreview *preview) : QAccessibleWidget(preview, QAccessible::Document) {}
    ~AccessiblePreview() override
    {
        for (const QAccessible::Id page : std::as_const(m_pages))
            QAccessible::deleteAccessibleInterface(page);
    }

    int childCount() const override { return preview()->pageCount(); }

    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (m_pages.size() <= index)
            m_pages.append(QAccessible::registerAccessibleInterface(new AccessiblePage(preview(), int(m_pages.size()))));
        return QAccessible::accessibleInterface(m_pages.at(index));
    }

    int indexOfChild(const QAccessibleInterface *page) const override
    {
        for (int index = 0; index < m_pages.size(); ++index) {
            if (QAccessible::accessibleInterface(m_pages.at(index)) == page)
                return index;
        }
        return -1;
    }

    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (QAccessibleInterface *page = child(index); page && page->rect().contains(x, y))
                return page;
        }
        return nullptr;
    }

    QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value && preview()->pageCount() > 0)
            return PagePreview::tr("Page %1 of %2").arg(preview()->currentPage()).arg(preview()->pageCount());
        return QAccessibleWidget::text(kind);
    }

private:
    PagePreview *preview() const { return static_cast<PagePreview *>(widget()); }
    mutable QList<QAccessible::Id> m_pages;
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *preview = qobject_cast<PagePreview *>(object);
    return preview ? new AccessiblePreview(preview) : nullptr;
}

} // namespace

void installPagePreviewAccessibility()
{
    QAccessible::installFactory(makeInterface); // installs the same function once
}

} // namespace bulletin
