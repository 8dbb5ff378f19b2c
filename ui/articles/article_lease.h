// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/base/id.h"
#include "ui/shell/context.h"

#include <QObject>
#include <QTimer>

namespace bulletin {

class Banner;

// The courtesy of an open article: others see who has it open and since when, and beats every ten
// seconds while it is. Where somebody else has it, or took it over meanwhile, its banner says so; the
// text stays open, for what keeps texts safe is the revision that each save names. On a desk without
// accounts it does nothing: everybody is "local" there.
class ArticleLease final : public QObject {
    Q_OBJECT
public:
    ArticleLease(const Context &context, Banner &banner, QObject *parent);
    ~ArticleLease() override;

    void open(ArticleId article);
    void close();
    void rest(); // given back until wake(): nothing is written while a window is locked
    void wake();
    bool isHeld() const { return m_held; }
    void beat(); // now; otherwise every ten seconds

private:
    void take();
    void askToTakeOver();
    const Context m_context;
    Banner &m_banner;
    ArticleId m_article; // null: none is open
    ArticleId m_resting;
    bool m_held = false;
    QTimer m_timer;
};

} // namespace bulletin
