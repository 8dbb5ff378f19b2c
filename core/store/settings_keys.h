// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace bulletin::setting {

// Keys of SettingsStore that several rooms share.
constexpr auto secondBackupFolder = "second-backup-folder"; // absolute path; empty: none
constexpr auto secondBackupAt = "second-backup-at";         // when a copy last got there; a note, not a setting

} // namespace bulletin::setting
