// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

#include <QSet>

namespace bulletin {

using namespace Qt::StringLiterals;

namespace {

Step validate(const Bulletin &settings)
{
    if (settings.name.trimmed().isEmpty())
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("A bulletin needs a name."), DeskTexts::tr("Write the name as the masthead prints it."));
    QSet<QString> names;
    for (const QString &section : settings.sections) {
        if (section.trimmed().isEmpty())
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("A section needs a name."), DeskTexts::tr("Write it, or remove the empty line."));
        if (names.contains(section))
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("There are two sections named “%1”.").arg(section), DeskTexts::tr("Give one of them another name."));
        names.insert(section);
    }
    if (settings.plannedPages < 1 || settings.plannedPages > 999)
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("The planned pages must be between 1 and 999."));
    if (settings.firstCumulative < 0)
        return refuse(Refusal::Kind::Validation, DeskTexts::tr("The first cumulative number cannot be negative."));
    return Done{};
}

} // namespace

Outcome<BulletinId> Desk::createBulletin(const Bulletin &settings)
{
    Bulletin made = settings;
    made.id = BulletinId::create();
    return d->perform(u"create-bulletin"_s, made.id.text(), {Change::What::Bulletins, {}, {}}, [&]() -> Outcome<BulletinId> {
        if (const Step valid = validate(made); !valid)
            return tl::unexpected(valid.error());
        if (d->bulletins.findByName(made.name))
            return refuse(Refusal::Kind::Conflict, DeskTexts::tr("This desk has a bulletin named “%1” already.").arg(made.name), DeskTexts::tr("Choose another name."));
        d->bulletins.insert(made, d->clock.now());
        d->details = {{u"name"_s, made.name}};
        return made.id;
    });
}

MaybeRefusal Desk::updateBulletin(const Bulletin &settings)
{
    return d->act(u"update-bulletin"_s, settings.id.text(), {Change::What::Bulletins, {}, {}}, [&]() -> Step {
        if (const Step valid = validate(settings); !valid)
            return valid;
        if (!d->bulletins.find(settings.id))
            return refuse(Refusal::Kind::NotFound, DeskTexts::tr("This bulletin is no longer there."));
        if (const auto other = d->bulletins.findByName(settings.name); other && other->id != settings.id)
            return refuse(Refusal::Kind::Conflict, DeskTexts::tr("This desk has a bulletin named “%1” already.").arg(settings.name), DeskTexts::tr("Choose another name."));
        if (!d->bulletins.update(settings, d->clock.now()))
            return tl::unexpected(d->fasterSomebody());
        d->details = {{u"name"_s, settings.name}};
        return Done{};
    });
}

} // namespace bulletin
