// SPDX-License-Identifier: MIT
#include "tests/db/faults/fault_vfs.h"

#include <sqlite3.h>

#include <cerrno>

#include "tests/db/faults/fault_plan.h"

namespace remit::test {

namespace {

sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs faultyVfs;

// SQLite allots szOsFile bytes: ours, and behind it the real file's.
struct FaultFile {
    sqlite3_file base;
    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

FaultFile& ours(sqlite3_file* file) { return *reinterpret_cast<FaultFile*>(file); }
sqlite3_file* real(sqlite3_file* file) { return ours(file).real(); }
const sqlite3_io_methods* calls(sqlite3_file* file) { return real(file)->pMethods; }

bool fails() { return faultPlan().fails(); }
int trouble(int code) { return faultPlan().error == ENOSPC ? SQLITE_FULL : code; }

int xClose(sqlite3_file* f) { return calls(f)->xClose(real(f)); }
int xRead(sqlite3_file* f, void* to, int n, sqlite3_int64 at) {
    return fails() ? SQLITE_IOERR_READ : calls(f)->xRead(real(f), to, n, at);
}
int xWrite(sqlite3_file* f, const void* from, int n, sqlite3_int64 at) {
    if (!fails())
        return calls(f)->xWrite(real(f), from, n, at);
    calls(f)->xWrite(real(f), from, n / 2, at);
    return trouble(SQLITE_IOERR_WRITE);
}
int xTruncate(sqlite3_file* f, sqlite3_int64 n) {
    return fails() ? SQLITE_IOERR_TRUNCATE : calls(f)->xTruncate(real(f), n);
}
int xSync(sqlite3_file* f, int flags) { return fails() ? SQLITE_IOERR_FSYNC : calls(f)->xSync(real(f), flags); }
int xFileSize(sqlite3_file* f, sqlite3_int64* n) { return calls(f)->xFileSize(real(f), n); }
int xLock(sqlite3_file* f, int level) { return calls(f)->xLock(real(f), level); }
int xUnlock(sqlite3_file* f, int level) { return calls(f)->xUnlock(real(f), level); }
int xCheckReservedLock(sqlite3_file* f, int* out) { return calls(f)->xCheckReservedLock(real(f), out); }
int xFileControl(sqlite3_file* f, int what, void* with) { return calls(f)->xFileControl(real(f), what, with); }
int xSectorSize(sqlite3_file* f) { return calls(f)->xSectorSize(real(f)); }
int xDeviceCharacteristics(sqlite3_file* f) { return calls(f)->xDeviceCharacteristics(real(f)); }

const sqlite3_io_methods methods = {1,
                                    xClose,
                                    xRead,
                                    xWrite,
                                    xTruncate,
                                    xSync,
                                    xFileSize,
                                    xLock,
                                    xUnlock,
                                    xCheckReservedLock,
                                    xFileControl,
                                    xSectorSize,
                                    xDeviceCharacteristics,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr,
                                    nullptr};

int xOpen(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    file->pMethods = nullptr;
    if (fails())
        return SQLITE_CANTOPEN;
    const int status = realVfs->xOpen(realVfs, name, real(file), flags, outFlags);
    if (status == SQLITE_OK)
        file->pMethods = &methods;
    return status;
}

int xDelete(sqlite3_vfs*, const char* name, int syncFolder) {
    return fails() ? SQLITE_IOERR_DELETE : realVfs->xDelete(realVfs, name, syncFolder);
}

}  // namespace

FaultVfs::FaultVfs() {
    realVfs = sqlite3_vfs_find(nullptr);
    faultyVfs = *realVfs;
    faultyVfs.zName = "remit-faults";
    faultyVfs.szOsFile = static_cast<int>(sizeof(FaultFile)) + realVfs->szOsFile;
    faultyVfs.xOpen = xOpen;
    faultyVfs.xDelete = xDelete;
    sqlite3_vfs_register(&faultyVfs, 1);
}

FaultVfs::~FaultVfs() {
    sqlite3_vfs_unregister(&faultyVfs);
    sqlite3_vfs_register(realVfs, 1);
}

}  // namespace remit::test
