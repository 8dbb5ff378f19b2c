// SPDX-License-Identifier: Apache-2.0
#include "ui/articles/merge_dialog.h"

#include "ui/articles/merge_steps.h"

namespace bulletin {

void openMerge(const Context &context, QWidget *parent, const ContentMerge &merge, const ArticleContent &mine, std::function<void(const ArticleContent &)> done)
{
    auto *dialog = new MergeSteps(context, merge, mine, parent);
    QObject::connect(dialog, &MergeSteps::agreed, parent, done);
    dialog->open();
}

} // namespace bulletin
