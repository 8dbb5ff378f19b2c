// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/issues/issue_document.h"

#include <QDateTime>

namespace bulletin {

// How sheets write what the desk keeps.
QString sheetDay(const QDateTime &time);              // 2024年2月19日; empty where there is none
QString sheetMoment(const QDateTime &time);           // 2024-02-19 10:05
QString shortHash(const QString &hash);               // 16 hexadecimal digits in groups of four
QString sheetIssue(const IssueDocument &issue);       // 江城史志 2024年第1期（总第232期）
QString personAndDay(const QString &person, const QDateTime &time); // on two lines

} // namespace bulletin
