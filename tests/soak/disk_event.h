// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace bulletin {

// One call by which a program changed its folder, as the shim (disk_shim.cpp) writes it down and the
// simulated disk reads it. In the trace each stands as this header, the path, the data.
enum class DiskCall : std::uint8_t {
    Open,         // path; flags
    Write,        // data at offset
    Resize,       // to offset bytes
    Sync,         // of a file or a folder
    SyncFailed,   // what was written since the last one is lost for good (Linux marks it clean)
    Link,         // the open file, or the one at path, gets the name in data
    Rename,       // path → data
    Unlink,       // path
    MakeFolder,   // path
    RemoveFolder, // path
    ChangeMode,   // not simulated: rights do not matter to what is kept
    Acknowledge,  // data: what the program told the world on standard output
    Failed,       // by itself, or because the shim was told so; changed nothing
    Unknown,      // a call on the folder that nobody simulates: the trace is worthless
};

// Of an Open.
enum DiskOpenFlag : std::uint8_t { DiskOpenCreated = 1, DiskOpenEmptied = 2, DiskOpenUnnamed = 4 };

struct DiskEventHeader {
    DiskCall call;
    std::uint8_t flags;
    std::uint8_t mutating; // counts among the calls that can be made to fail
    std::uint8_t unused;
    std::uint32_t handle; // names an open file; every open has a new one
    std::uint64_t offset;
    std::uint32_t pathLength;
    std::uint32_t dataLength;
};
static_assert(sizeof(DiskEventHeader) == 24);

} // namespace bulletin
