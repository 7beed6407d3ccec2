// SPDX-License-Identifier: MIT
#include <sys/types.h>
#include <cerrno>
#include <cstdarg>
#include <cstddef>

#include "tests/db/faults/fault_plan.h"

// The linker sends the calls of db's own code here (--wrap, tests/CMakeLists.txt); SQLite's do not come this way.

namespace remit::test {

FaultPlan& faultPlan() {
    static FaultPlan plan;
    return plan;
}

namespace {
bool fails(const char* call) {
    if (!faultPlan().fails(call))
        return false;
    errno = faultPlan().error;
    return true;
}
}  // namespace

}  // namespace remit::test

extern "C" {

int __real_open(const char* path, int flags, ...);
ssize_t __real_read(int file, void* bytes, size_t size);
ssize_t __real_write(int file, const void* bytes, size_t size);
int __real_fsync(int file);
int __real_rename(const char* from, const char* to);
int __real_ftruncate(int file, off_t size);

int __wrap_open(const char* path, int flags, ...);
int __wrap_open(const char* path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    const int mode = va_arg(rest, int);
    va_end(rest);
    return remit::test::fails("open") ? -1 : __real_open(path, flags, mode);
}

ssize_t __wrap_read(int file, void* bytes, size_t size);
ssize_t __wrap_read(int file, void* bytes, size_t size) {
    return remit::test::fails("read") ? -1 : __real_read(file, bytes, size);
}

// Half of it arrives, as on a full disk.
ssize_t __wrap_write(int file, const void* bytes, size_t size);
ssize_t __wrap_write(int file, const void* bytes, size_t size) {
    if (!remit::test::fails("write"))
        return __real_write(file, bytes, size);
    [[maybe_unused]] const ssize_t half = __real_write(file, bytes, size / 2);
    errno = remit::test::faultPlan().error;
    return -1;
}

int __wrap_fsync(int file);
int __wrap_fsync(int file) { return remit::test::fails("fsync") ? -1 : __real_fsync(file); }

int __wrap_rename(const char* from, const char* to);
int __wrap_rename(const char* from, const char* to) {
    return remit::test::fails("rename") ? -1 : __real_rename(from, to);
}

int __wrap_ftruncate(int file, off_t size);
int __wrap_ftruncate(int file, off_t size) {
    return remit::test::fails("ftruncate") ? -1 : __real_ftruncate(file, size);
}

}  // extern "C"
