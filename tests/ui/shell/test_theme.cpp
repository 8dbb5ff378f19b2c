// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <cmath>

using namespace bulletin;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// WCAG 2 contrast of two colours.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

} // namespace

class TestTheme final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textCanBeReadInBothThemes_data()
    {
        QTest::addColumn<Theme::Mode>("mode");
        QTest::newRow("light") << Theme::Mode::Light;
        QTest::newRow("dark") << Theme::Mode::Dark;
    }

    void textCanBeReadInBothThemes()
    {
        QFETCH(Theme::Mode, mode);
        Theme theme(*qApp);
        theme.setMode(mode);
        using Token = Theme::Token;
        for (const Token text : {Token::Text, Token::Muted, Token::Placeholder, Token::Focus, Token::RedText, Token::Ok, Token::Warn, Token::Error})
            QVERIFY2(contrast(theme.color(text), theme.color(Token::Surface)) >= 4.5, qPrintable(QString::number(int(text))));
        QVERIFY(contrast(theme.color(Token::Text), theme.color(Token::Selection)) >= 7);
        QVERIFY(contrast(theme.color(Token::BrandText), theme.color(Token::Brand)) >= 4.5);
        QVERIFY(contrast(theme.color(Token::ControlBorder), theme.color(Token::Surface)) >= 3);
        for (const char *stage : {"draft", "placed"}) {
            const Theme::Chip chip = theme.chip(QLatin1StringView(stage));
            QVERIFY2(contrast(chip.foreground, chip.background) >= 5.4, stage);
        }
    }

    void followsTheSystemOnlyWhileAsked()
    {
        Theme theme(*qApp);
        QSignalSpy changed(&theme, &Theme::changed);
        theme.setMode(Theme::Mode::FollowSystem);
        theme.setSystemScheme(Theme::Scheme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(qApp->palette().color(QPalette::Base), theme.color(Theme::Token::Surface));
        theme.setMode(Theme::Mode::Light);
        const qsizetype before = changed.count();
        theme.setSystemScheme(Theme::Scheme::Dark);
        QVERIFY(!theme.isDark());
        QCOMPARE(changed.count(), before);
    }

    void everyIconOfTheProgramDraws()
    {
        Theme theme(*qApp);
        const QStringList icons = QDir(u":/icons"_s).entryList({u"*.svg"_s});
        QVERIFY(icons.size() > 20);
        for (const QString &file : icons) {
            const QImage image = theme.icon(file.chopped(4)).pixmap(24, 24).toImage();
            int drawn = 0;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x)
                    drawn += qAlpha(image.pixel(x, y)) > 128;
            }
            QVERIFY2(drawn > 4, qPrintable(file));
        }
    }

    void iconsFollowTheTheme()
    {
        Theme theme(*qApp);
        const QIcon icon = theme.icon(u"plus"_s);
        const auto middle = [&icon] { return QColor(icon.pixmap(24, 24).toImage().pixel(12, 12)); };
        theme.setMode(Theme::Mode::Light);
        QVERIFY(middle().lightness() < 80);
        theme.setMode(Theme::Mode::Dark);
        QVERIFY(middle().lightness() > 180);
    }

    void aButtonThatIsOffKeepsItsIcon()
    {
        Theme theme(*qApp);
        for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
            theme.setMode(mode);
            const QImage off = theme.icon(u"plus"_s, Theme::Token::BrandText).pixmap(QSize(24, 24), QIcon::Disabled).toImage();
            const QColor middle = off.pixelColor(12, 12);
            QVERIFY(middle.alpha() > 0);
            QVERIFY(std::abs(middle.lightness() - theme.color(Theme::Token::Surface).lightness()) > 80);
        }
    }

    void controlsAreTallEnoughToHit()
    {
        Theme theme(*qApp);
        QPushButton button(u"添加稿件"_s);
        QVERIFY(button.sizeHint().height() >= 32);
        QVERIFY(button.sizeHint().width() >= button.fontMetrics().horizontalAdvance(button.text()) + 16);
    }
};

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
