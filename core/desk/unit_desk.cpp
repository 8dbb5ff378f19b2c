// SPDX-License-Identifier: Apache-2.0
#include "core/desk/desk_private.h"

namespace bulletin {

using namespace Qt::StringLiterals;

Outcome<UnitId> Desk::addUnit(const QString &fullName)
{
    Unit unit;
    unit.id = UnitId::create();
    unit.fullName = fullName.trimmed();
    return d->perform(u"add-unit"_s, unit.id.text(), {Change::What::Units, {}, {}}, [&]() -> Outcome<UnitId> {
        if (unit.fullName.isEmpty())
            return refuse(Refusal::Kind::Validation, DeskTexts::tr("A unit needs a name."), DeskTexts::tr("Write its full name."));
        if (d->units.findByName(unit.fullName))
            return refuse(Refusal::Kind::Conflict, DeskTexts::tr("There is a unit “%1” already.").arg(unit.fullName), DeskTexts::tr("Choose it from the list."));
        d->units.insert(unit);
        d->details = {{u"name"_s, unit.fullName}};
        return unit.id;
    });
}

} // namespace bulletin
