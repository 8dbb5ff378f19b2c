// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/save_sheet.h"

#include "core/base/save_file.h"
#include "ui/shell/gesture.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bulletin {
namespace {

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(bulletin::Sheets)
};

} // namespace

void saveSheet(const Context &context, const QString &title, const QString &name, const std::function<Outcome<Sheet>()> &make)
{
    context.prompts.askSaveFile(title, name + u".pdf"_s, SheetTexts::tr("PDF files (*.pdf)"), [context, make](const QString &path) {
        gesture(context.prompts, [&]() -> MaybeRefusal {
            const Outcome<Sheet> sheet = make();
            if (!sheet)
                return sheet.error();
            saveFile(path, [&](QIODevice &out) { writeSheet(*sheet, out); });
            context.prompts.tell(SheetTexts::tr("Written to %1.").arg(path));
            return std::nullopt;
        });
    });
}

} // namespace bulletin
