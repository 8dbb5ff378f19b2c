// SPDX-License-Identifier: Apache-2.0
#include "tests/soak/office_writer.h"

#include "core/backup/backup.h"
#include "core/base/failure.h"
#include "core/desk/desk.h"
#include "core/store/database.h"
#include "tests/soak/soak_support.h"
#include "tests/support/sample_texts.h"

#include <QThread>
#include <unistd.h>

namespace bulletin {
namespace {

using namespace Qt::StringLiterals;

// Not through stdio: the shim stands between the program and write() alone.
void say(const char *what, int number)
{
    const QByteArray line = QByteArray(what) + ' ' + QByteArray::number(number) + '\n';
    if (::write(STDOUT_FILENO, line.constData(), size_t(line.size())) != line.size())
        throw Failure(u"nobody listens"_s);
}

std::optional<Article> articleOf(const Desk &desk, const QString &name)
{
    for (const Bulletin &bulletin : desk.bulletins()) {
        for (const Article &article : desk.unplacedArticles(bulletin.id)) {
            if (article.titleLines.value(0) == name)
                return article;
        }
    }
    return std::nullopt;
}

int numberOf(const Article &article)
{
    return article.titleLines.value(1).toInt();
}

Article makeArticle(Desk &desk, const QString &name)
{
    if (desk.bulletins().isEmpty() && !desk.createBulletin(smallBulletin()) && desk.bulletins().isEmpty())
        throw Failure(u"no bulletin can be made"_s);
    if (!desk.addUnplacedArticles(desk.bulletins().first().id, {versionOf(name, 0)}))
        throw Failure(u"no article can be made"_s);
    return *articleOf(desk, name);
}

class Writer final {
public:
    Writer(Desk &desk, const WriterOrder &order, const Say &say)
        : m_desk(desk)
        , m_order(order)
        , m_say(say)
    {
    }
    void run()
    {
        for (int done = 0; done < m_order.saves;) {
            try {
                beginVersion();
                writeJournal();
                save();
                ++done;
            } catch (const Failure &) {
                if (m_order.trouble == WriterOrder::Trouble::Stops)
                    throw;
                QThread::msleep(20); // then looks at the newest state, as he was told
            }
        }
    }

private:
    void beginVersion()
    {
        const auto present = articleOf(m_desk, m_order.name);
        m_article = present ? *present : makeArticle(m_desk, m_order.name);
        const int newest = numberOf(m_article);
        if (newest < m_saved)
            m_say("lost", m_saved); // the next save would cover it up
        if (m_saved < 0)
            m_say("saved", newest);
        m_saved = newest;
        m_number = newest + 1;
    }
    void writeJournal()
    {
        m_desk.writeJournal({m_article.id, {}, {}, m_article.headRevision, versionOf(m_order.name, m_number), {}, {}, {}, {}});
        m_say("journal", m_number);
    }
    void save()
    {
        if (m_order.promise == WriterOrder::Promise::TooEarly)
            m_say("saved", m_number);
        const auto saved = m_desk.saveArticle(m_article.id, m_article.headRevision, versionOf(m_order.name, m_number));
        if (!saved)
            throw Failure(saved.error().reason);
        m_saved = m_number;
        if (m_order.promise == WriterOrder::Promise::AfterCommit)
            m_say("saved", m_number);
    }

    Desk &m_desk;
    const WriterOrder &m_order;
    const Say &m_say;
    Article m_article;
    int m_number = 0; // of the version that is being written
    int m_saved = -1; // of the newest that the desk said is saved
};

Standing judged(const Desk &desk, const QString &name, const Acknowledged &acknowledged)
{
    const auto article = articleOf(desk, name);
    if (!article)
        return {acknowledged.saved < 0 ? Remains::Good : Remains::Lost, -1, u"there is no article"_s};
    Standing standing{Remains::Good, numberOf(*article), {}};
    standing.details = u"version %1 is there, saved was %2, in the journal %3"_s.arg(standing.saved).arg(acknowledged.saved).arg(acknowledged.journal);
    if (desk.content(article->id) != versionOf(name, standing.saved) || standing.saved > std::max(acknowledged.saved, acknowledged.journal) + 1)
        standing.remains = Remains::Torn;
    else if (standing.saved < acknowledged.saved)
        standing.remains = Remains::Lost;
    if (standing.remains != Remains::Good || standing.saved >= acknowledged.journal)
        return standing;
    standing.remains = Remains::Lost;
    for (const JournalEntry &entry : desk.journal()) {
        if (entry.content == versionOf(name, acknowledged.journal))
            standing.remains = Remains::Good;
    }
    return standing;
}

} // namespace

QStringList WriterOrder::arguments() const
{
    return {u"--writer"_s, location, name, QString::number(saves), promise == Promise::TooEarly ? u"early"_s : u"honest"_s,
            trouble == Trouble::TriesAgain ? u"patient"_s : u"strict"_s};
}

WriterOrder WriterOrder::from(const QStringList &arguments)
{
    return {arguments.at(0), arguments.at(1), arguments.at(2).toInt(), arguments.at(3) == "early"_L1 ? Promise::TooEarly : Promise::AfterCommit,
            arguments.at(4) == "patient"_L1 ? Trouble::TriesAgain : Trouble::Stops};
}

int runWriter(const QStringList &arguments)
{
    writeVersions(WriterOrder::from(arguments), say);
    return 0;
}

void writeVersions(const WriterOrder &order, const Say &tell)
{
    const std::unique_ptr<Database> database = openDeskAt(order.location);
    const SystemClock clock;
    Desk desk(*database, clock, {});
    Writer(desk, order, tell).run();
}

void keepInJournal(const QString &location, const QString &name)
{
    const std::unique_ptr<Database> database = openDeskAt(location);
    const SystemClock clock;
    Desk desk(*database, clock, {});
    const Article article = *articleOf(desk, name);
    desk.writeJournal({article.id, {}, {}, article.headRevision, versionOf(name, numberOf(article) + 1), {}, {}, {}, {}});
}

void saveNextVersion(const QString &location, const QString &name)
{
    const std::unique_ptr<Database> database = openDeskAt(location);
    const SystemClock clock;
    Desk desk(*database, clock, {});
    const Article article = *articleOf(desk, name);
    if (const auto saved = desk.saveArticle(article.id, article.headRevision, versionOf(name, numberOf(article) + 1)); !saved)
        throw Failure(saved.error().reason);
}

ArticleContent versionOf(const QString &name, int number)
{
    QRandomGenerator random{quint32(number)};
    ArticleContent content;
    content.titleLines = {name, QString::number(number)};
    const int paragraphs = random.bounded(1, 24);
    for (int i = 0; i < paragraphs; ++i) {
        Block paragraph;
        paragraph.text = u"第%1次第%2段，研究部署下一步工作。"_s.arg(number).arg(i).repeated(random.bounded(1, 12));
        content.manuscript.blocks.append(paragraph);
    }
    if (number % 7 == 3) { // a save of many pages
        QByteArray bytes(random.bounded(1000, 60000), '\0');
        for (char &byte : bytes)
            byte = char(random.bounded(256));
        Block image;
        image.kind = BlockKind::Image;
        image.imageId = imageIdOf(bytes);
        content.manuscript.blocks.append(image);
        content.images.insert(image.imageId, {bytes, u"image/png"_s, {10, 10}});
    }
    return content;
}

std::unique_ptr<Database> openDeskAt(const QString &location)
{
    auto opened = Database::open({location, true, false, [](const QString &) { return u"ext4"_s; }});
    if (!opened)
        throw Failure(opened.error().reason);
    return std::move(*opened);
}

void Acknowledged::hear(const QByteArray &output)
{
    const QByteArray whole = output.left(output.lastIndexOf('\n') + 1);
    for (const QByteArray &line : whole.split('\n')) {
        const int number = line.mid(line.lastIndexOf(' ') + 1).toInt();
        if (line.startsWith("saved "))
            saved = std::max(saved, number);
        else if (line.startsWith("journal "))
            journal = std::max(journal, number);
    }
}

Standing standingAt(const QString &location, const QString &name, const Acknowledged &acknowledged)
{
    try {
        const std::unique_ptr<Database> database = openDeskAt(location);
        if (const QStringList damage = verify(*database); !damage.isEmpty())
            return {Remains::Corrupt, -1, damage.join(u' ')};
        const SystemClock clock;
        return judged(Desk(*database, clock, {}), name, acknowledged);
    } catch (const Failure &failure) {
        return {Remains::Corrupt, -1, failure.message()};
    }
}

void Tally::count(const Standing &standing)
{
    int *const counter[] = {&good, &lost, &torn, &corrupt};
    ++*counter[int(standing.remains)];
    if (standing.remains != Remains::Good && details.size() < 5)
        details.append(standing.details);
}

QString Tally::text() const
{
    return u"%1 lost, %2 torn, %3 corrupt"_s.arg(grouped(lost), grouped(torn), grouped(corrupt));
}

} // namespace bulletin
