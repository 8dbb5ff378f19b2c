// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QFile>
#include <QString>

namespace bulletin {

// Opens a file that the person named for reading; throws Failure with the reason as a sentence.
class InputFile final {
    Q_DECLARE_TR_FUNCTIONS(bulletin::InputFile)
public:
    explicit InputFile(const QString &path);
    QIODevice &device() { return m_file; }
    QString name() const; // without its folder

private:
    QFile m_file;
};

} // namespace bulletin
