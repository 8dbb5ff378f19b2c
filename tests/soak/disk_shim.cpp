// SPDX-License-Identifier: Apache-2.0
// Preloaded into a program under test (LD_PRELOAD). It stands between the program and the system at
// every call that changes something in one folder:
//   SOAK_FOLDER  the folder; everything outside goes through untouched
//   SOAK_TRACE   where each call is written down (disk_event.h), with what was written
//   SOAK_FAULT   "K ERRNO once|ever": the K-th changing call, or it and all after it, fails with
//                that error; "K 0 once": the program is killed just before it
// The C library's own inner calls (fopen) pass it by: the harnesses prove that the trace is whole.
#include "tests/soak/disk_event.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <mutex>
#include <string_view>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

namespace {

using bulletin::DiskCall;
using bulletin::DiskEventHeader;

constexpr int handles = 4096;

struct Shim {
    std::mutex mutex;
    std::string_view folder;
    int trace = -1;
    std::uint32_t handleOf[handles] = {}; // 0: not in the folder
    std::uint32_t lastHandle = 0;
    long calls = 0;
    long faultAt = 0;
    int faultError = 0;
    bool faultStays = false;

    Shim()
    {
        if (const char *value = std::getenv("SOAK_FOLDER"))
            folder = value;
        if (const char *value = std::getenv("SOAK_TRACE"))
            trace = int(syscall(SYS_openat, AT_FDCWD, value, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600));
        char stays[8] = "";
        if (const char *value = std::getenv("SOAK_FAULT"); value && std::sscanf(value, "%ld %d %7s", &faultAt, &faultError, stays) == 3)
            faultStays = std::strcmp(stays, "ever") == 0;
    }
};

Shim &shim()
{
    static Shim *const one = new Shim; // outlives every destructor
    return *one;
}

using Lock = std::lock_guard<std::mutex>;

bool isWatched(const char *path)
{
    const std::string_view folder = shim().folder;
    const std::string_view text = path ? path : "";
    return !folder.empty() && text.substr(0, folder.size()) == folder && (text.size() == folder.size() || text[folder.size()] == '/');
}

// The path of a call with a folder's descriptor, where that is how it was named.
struct FullPath {
    char text[2 * PATH_MAX] = "";
    FullPath(int folder, const char *path)
    {
        if (!path || path[0] == '/' || folder == AT_FDCWD) {
            std::snprintf(text, sizeof text, "%s", path ? path : "");
            return;
        }
        char link[64];
        std::snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        const long length = syscall(SYS_readlinkat, AT_FDCWD, link, text, PATH_MAX);
        if (length > 0)
            std::snprintf(text + length, sizeof text - size_t(length), "/%s", path);
    }
};

std::uint32_t handleOf(int descriptor)
{
    return descriptor >= 0 && descriptor < handles ? shim().handleOf[descriptor] : 0;
}

void write(DiskEventHeader header, const char *path, const void *data, size_t length)
{
    if (shim().trace < 0)
        return;
    header.pathLength = std::uint32_t(std::strlen(path));
    header.dataLength = std::uint32_t(length);
    const iovec parts[] = {{&header, sizeof header}, {const_cast<char *>(path), header.pathLength}, {const_cast<void *>(data), length}};
    syscall(SYS_writev, shim().trace, parts, 3);
}

struct Event {
    DiskCall call;
    std::uint32_t handle = 0;
    std::uint64_t offset = 0;
    const char *path = "";
    const void *data = nullptr;
    size_t length = 0;
    std::uint8_t flags = 0;
};

void note(const Event &event, bool mutating)
{
    write({event.call, event.flags, std::uint8_t(mutating), 0, event.handle, event.offset, 0, 0}, event.path, event.data, event.length);
}

bool isToFail()
{
    Shim &one = shim();
    ++one.calls;
    const bool hit = one.faultAt > 0 && (one.calls == one.faultAt || (one.faultStays && one.calls > one.faultAt));
    if (hit && one.faultError == 0)
        syscall(SYS_kill, getpid(), SIGKILL);
    return hit;
}

long failed(const Event &event, int error)
{
    note({event.call == DiskCall::Sync ? DiskCall::SyncFailed : DiskCall::Failed, event.handle, 0, event.path}, true);
    errno = error;
    return -1;
}

// A call that changes the folder: fails where it is to, else is done and written down.
template <class Call>
long change(const Event &event, Call call)
{
    const Lock lock(shim().mutex);
    if (isToFail())
        return failed(event, shim().faultError);
    const long result = call();
    if (result < 0)
        return failed(event, errno);
    Event done = event;
    if (event.call == DiskCall::Write)
        done.length = size_t(result);
    note(done, true);
    return result;
}

int openAt(int folder, const char *path, int flags, mode_t mode)
{
    const FullPath full(folder, path);
    if (!isWatched(full.text))
        return int(syscall(SYS_openat, folder, path, flags, mode));
    const Lock lock(shim().mutex);
    const bool unnamed = (flags & O_TMPFILE) == O_TMPFILE;
    const bool present = syscall(SYS_faccessat, AT_FDCWD, full.text, F_OK) == 0;
    const bool mutating = unnamed || (flags & O_TRUNC) || ((flags & O_CREAT) && !present);
    Event event{DiskCall::Open};
    event.path = full.text;
    if (mutating && isToFail())
        return int(failed(event, shim().faultError));
    const int descriptor = int(syscall(SYS_openat, folder, path, flags, mode));
    if (descriptor < 0)
        return mutating ? int(failed(event, errno)) : descriptor;
    event.flags = std::uint8_t((unnamed ? bulletin::DiskOpenUnnamed : present ? 0 : bulletin::DiskOpenCreated)
                               | ((flags & O_TRUNC) && present ? bulletin::DiskOpenEmptied : 0));
    event.handle = ++shim().lastHandle;
    if (descriptor < handles)
        shim().handleOf[descriptor] = event.handle;
    note(descriptor < handles ? event : Event{DiskCall::Unknown}, mutating);
    return descriptor;
}

ssize_t writeAt(int descriptor, const void *data, size_t length, off_t offset)
{
    Event event{DiskCall::Write, handleOf(descriptor), std::uint64_t(offset)};
    event.data = data;
    return change(event, [&] { return syscall(SYS_pwrite64, descriptor, data, length, offset); });
}

int resize(int descriptor, off_t size)
{
    if (!handleOf(descriptor))
        return int(syscall(SYS_ftruncate, descriptor, size));
    return int(change({DiskCall::Resize, handleOf(descriptor), std::uint64_t(size)}, [&] { return syscall(SYS_ftruncate, descriptor, size); }));
}

int sync(int descriptor, long call)
{
    if (!handleOf(descriptor))
        return int(syscall(call, descriptor));
    return int(change({DiskCall::Sync, handleOf(descriptor)}, [&] { return syscall(call, descriptor); }));
}

int rename(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    const FullPath source(fromFolder, from);
    const FullPath target(toFolder, to);
    const auto call = [&] { return syscall(SYS_renameat2, fromFolder, from, toFolder, to, flags); };
    if (!isWatched(source.text) && !isWatched(target.text))
        return int(call());
    return int(change({DiskCall::Rename, 0, 0, source.text, target.text, std::strlen(target.text)}, call));
}

int remove(int folder, const char *path, int flags)
{
    const FullPath full(folder, path);
    const auto call = [&] { return syscall(SYS_unlinkat, folder, path, flags); };
    if (!isWatched(full.text))
        return int(call());
    return int(change({flags & AT_REMOVEDIR ? DiskCall::RemoveFolder : DiskCall::Unlink, 0, 0, full.text}, call));
}

int makeFolder(int folder, const char *path, mode_t mode)
{
    const FullPath full(folder, path);
    const auto call = [&] { return syscall(SYS_mkdirat, folder, path, mode); };
    return int(isWatched(full.text) ? change({DiskCall::MakeFolder, 0, 0, full.text}, call) : call());
}

// A call that changes a watched file in a way that the simulated disk does not know.
template <class Call>
long unknown(int descriptor, const char *name, Call call)
{
    if (!handleOf(descriptor))
        return call();
    return change({DiskCall::Unknown, handleOf(descriptor), 0, name}, call);
}

mode_t modeFrom(int flags, va_list arguments)
{
    return (flags & O_CREAT) || (flags & O_TMPFILE) == O_TMPFILE ? va_arg(arguments, mode_t) : 0;
}

} // namespace

#define WITH_MODE(call)          \
    va_list arguments;           \
    va_start(arguments, flags);  \
    const mode_t mode = modeFrom(flags, arguments); \
    va_end(arguments);           \
    return call

extern "C" {

int open(const char *path, int flags, ...) { WITH_MODE(openAt(AT_FDCWD, path, flags, mode)); }
int open64(const char *path, int flags, ...) { WITH_MODE(openAt(AT_FDCWD, path, flags, mode)); }
int openat(int folder, const char *path, int flags, ...) { WITH_MODE(openAt(folder, path, flags, mode)); }
int openat64(int folder, const char *path, int flags, ...) { WITH_MODE(openAt(folder, path, flags, mode)); }
int __open_2(const char *path, int flags) { return openAt(AT_FDCWD, path, flags, 0); }
int __open64_2(const char *path, int flags) { return openAt(AT_FDCWD, path, flags, 0); }
int __openat_2(int folder, const char *path, int flags) { return openAt(folder, path, flags, 0); }
int __openat64_2(int folder, const char *path, int flags) { return openAt(folder, path, flags, 0); }
int creat(const char *path, mode_t mode) { return openAt(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return openAt(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int descriptor)
{
    if (descriptor >= 0 && descriptor == shim().trace)
        return 0; // whoever closes everything does not mean ours
    if (descriptor >= 0 && descriptor < handles)
        shim().handleOf[descriptor] = 0;
    return int(syscall(SYS_close, descriptor));
}

ssize_t write(int descriptor, const void *data, size_t length)
{
    if (const std::uint32_t handle = handleOf(descriptor)) {
        const long end = syscall(SYS_fcntl, descriptor, F_GETFL) & O_APPEND ? SEEK_END : SEEK_CUR;
        Event event{DiskCall::Write, handle, std::uint64_t(syscall(SYS_lseek, descriptor, 0, end))};
        event.data = data;
        return change(event, [&] { return syscall(SYS_write, descriptor, data, length); });
    }
    const Lock lock(shim().mutex);
    const ssize_t result = syscall(SYS_write, descriptor, data, length);
    if (descriptor == STDOUT_FILENO && result > 0) {
        Event event{DiskCall::Acknowledge};
        event.data = data;
        event.length = size_t(result);
        note(event, false);
    }
    return result;
}

ssize_t pwrite(int descriptor, const void *data, size_t length, off_t offset)
{
    return handleOf(descriptor) ? writeAt(descriptor, data, length, offset) : syscall(SYS_pwrite64, descriptor, data, length, offset);
}
ssize_t pwrite64(int descriptor, const void *data, size_t length, off64_t offset) { return pwrite(descriptor, data, length, offset); }

ssize_t writev(int descriptor, const iovec *parts, int count)
{
    return unknown(descriptor, "writev", [&] { return syscall(SYS_writev, descriptor, parts, count); });
}
ssize_t pwritev(int descriptor, const iovec *parts, int count, off_t offset)
{
    return unknown(descriptor, "pwritev", [&] { return syscall(SYS_pwritev, descriptor, parts, count, offset, 0); });
}
int fallocate(int descriptor, int mode, off_t offset, off_t length)
{
    return int(unknown(descriptor, "fallocate", [&] { return syscall(SYS_fallocate, descriptor, mode, offset, length); }));
}
int fallocate64(int descriptor, int mode, off64_t offset, off64_t length) { return fallocate(descriptor, mode, offset, length); }
int posix_fallocate(int descriptor, off_t offset, off_t length) { return fallocate(descriptor, 0, offset, length) == 0 ? 0 : errno; }
int posix_fallocate64(int descriptor, off64_t offset, off64_t length) { return posix_fallocate(descriptor, offset, length); }

// Whoever copies is told that it must be done by hand, with calls that are known.
ssize_t sendfile(int to, int from, off_t *offset, size_t length)
{
    if (!handleOf(to))
        return syscall(SYS_sendfile, to, from, offset, length);
    errno = EINVAL;
    return -1;
}
ssize_t sendfile64(int to, int from, off64_t *offset, size_t length) { return sendfile(to, from, offset, length); }
ssize_t copy_file_range(int from, off64_t *fromOffset, int to, off64_t *toOffset, size_t length, unsigned flags)
{
    if (!handleOf(to))
        return syscall(SYS_copy_file_range, from, fromOffset, to, toOffset, length, flags);
    errno = EXDEV;
    return -1;
}

int ftruncate(int descriptor, off_t size) { return resize(descriptor, size); }
int ftruncate64(int descriptor, off64_t size) { return resize(descriptor, size); }
int fsync(int descriptor) { return sync(descriptor, SYS_fsync); }
int fdatasync(int descriptor) { return sync(descriptor, SYS_fdatasync); }

int rename(const char *from, const char *to) { return rename(AT_FDCWD, from, AT_FDCWD, to, 0); }
int renameat(int fromFolder, const char *from, int toFolder, const char *to) { return rename(fromFolder, from, toFolder, to, 0); }
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags) { return rename(fromFolder, from, toFolder, to, flags); }
int unlink(const char *path) { return remove(AT_FDCWD, path, 0); }
int unlinkat(int folder, const char *path, int flags) { return remove(folder, path, flags); }
int rmdir(const char *path) { return remove(AT_FDCWD, path, AT_REMOVEDIR); }
int mkdir(const char *path, mode_t mode) { return makeFolder(AT_FDCWD, path, mode); }
int mkdirat(int folder, const char *path, mode_t mode) { return makeFolder(folder, path, mode); }

int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    const auto call = [&] { return syscall(SYS_linkat, fromFolder, from, toFolder, to, flags); };
    const FullPath source(fromFolder, from);
    const FullPath target(toFolder, to);
    int descriptor = -1;
    if (!isWatched(target.text))
        return int(call());
    Event event{DiskCall::Link, 0, 0, source.text, target.text, std::strlen(target.text)};
    if (std::sscanf(from, "/proc/self/fd/%d", &descriptor) == 1) { // an open file that has no name yet
        event.handle = handleOf(descriptor);
        event.path = "";
    }
    return int(change(event, call));
}
int link(const char *from, const char *to) { return linkat(AT_FDCWD, from, AT_FDCWD, to, 0); }

int fchmod(int descriptor, mode_t mode)
{
    const auto call = [&] { return syscall(SYS_fchmod, descriptor, mode); };
    return int(handleOf(descriptor) ? change({DiskCall::ChangeMode, handleOf(descriptor)}, call) : call());
}
int chmod(const char *path, mode_t mode)
{
    const auto call = [&] { return syscall(SYS_fchmodat, AT_FDCWD, path, mode); };
    return int(isWatched(path) ? change({DiskCall::ChangeMode, 0, 0, path}, call) : call());
}

} // extern "C"
