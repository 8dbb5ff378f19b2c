// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/audit/audit_log.h"

namespace bulletin {

// An event with its words, as lists and files show it.
struct EventLine {
    Event event;
    QString subjectName; // as it is called now; may be empty
    QString sentence;    // translated
};

// An event as a sentence for people, without who and when. `subjectName` is what the subject is called
// now (a title, an issue's number, a person), for events whose details do not name it. A verb that this
// version does not know gets a plain sentence with its code.
QString eventSentence(const Event &event, const QString &subjectName = {});
// Whether the verb has a sentence of its own.
bool hasSentence(const QString &verb);
// Every verb that has one.
QStringList knownVerbs();
QString outcomeText(const QString &outcome);

} // namespace bulletin
