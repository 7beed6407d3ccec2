// SPDX-License-Identifier: MIT
#include "core/exchange/workbook/zip_file.h"

#include <fmt/format.h>
#include <zip.h>

#include <algorithm>

namespace remit {

namespace {

constexpr zip_int64_t mostEntries = 1000;
constexpr zip_uint64_t mostEntryBytes = 64U << 20;
constexpr zip_uint64_t mostTotalBytes = 256U << 20;
constexpr zip_uint64_t mostSwelling = 100;
constexpr zip_uint64_t mostUncounted = 1U << 20;  // sheets of equal cells swell further than that while they are small

Error badArchive(std::string message, std::string where = {}) {
    return {Error::Code::BadInput, std::move(message), std::move(where)};
}

Error notAnArchive() {
    return badArchive(
        "The workbook is damaged or cut short; open it in a spreadsheet program, save it again and use that.");
}

// Why an entry is more than we unpack; "" where it is not.
std::string tooMuch(zip_uint64_t size, zip_uint64_t packed) {
    if (size > mostEntryBytes)
        return "This part of the workbook unpacks to more than 64 MiB; split the workbook.";
    if (size > mostUncounted && size / mostSwelling > packed)
        return "This part of the workbook unpacks to more than a hundred times its size, as files made to do harm do; "
               "save the sheet as CSV and use that.";
    return {};
}

}  // namespace

void ZipFile::Close::operator()(zip* archive) const { zip_discard(archive); }

Result<ZipFile> ZipFile::open(std::string_view bytes) {
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    zip_error_fini(&error);
    if (!opened) {
        if (source)
            zip_source_free(source);
        return notAnArchive();
    }
    ZipFile file;
    file.m_archive.reset(opened);
    const zip_int64_t entries = zip_get_num_entries(opened, 0);
    if (entries > mostEntries)
        return badArchive(
            fmt::format("The workbook holds {} files, more than the {} that Remit unpacks; save the sheet "
                        "as CSV and use that.",
                        entries, mostEntries));
    zip_uint64_t total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(entries); ++i) {
        zip_stat_t stat;
        if (zip_stat_index(opened, i, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0 ||
            (stat.valid & ZIP_STAT_COMP_SIZE) == 0)
            return notAnArchive();
        if (std::string why = tooMuch(stat.size, stat.comp_size); !why.empty())
            return badArchive(std::move(why), stat.name);
        total += stat.size;
        if (total > mostTotalBytes)
            return badArchive("The workbook unpacks to more than 256 MiB; split it.");
    }
    return file;
}

bool ZipFile::contains(const std::string& name) const { return zip_name_locate(m_archive.get(), name.c_str(), 0) >= 0; }

Result<std::string> ZipFile::read(const std::string& name) const {
    zip_stat_t stat;
    if (zip_stat(m_archive.get(), name.c_str(), 0, &stat) != 0)
        return badArchive(
            "The workbook has no such part; open it in a spreadsheet program, save it again and use that.", name);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
        return badArchive("The workbook is protected by a password; take the password off and use that.", name);
    const std::unique_ptr<zip_file_t, decltype(&zip_fclose)> entry(zip_fopen_index(m_archive.get(), stat.index, 0),
                                                                   &zip_fclose);
    std::string out(stat.size, '\0');
    std::size_t filled = 0;
    while (entry && filled < out.size()) {
        const zip_int64_t got = zip_fread(entry.get(), out.data() + filled, out.size() - filled);
        if (got <= 0)
            break;
        filled += static_cast<std::size_t>(got);
    }
    // More than it says of itself, or less; the last read looks at the checksum.
    char more = 0;
    if (!entry || filled < out.size() || zip_fread(entry.get(), &more, 1) != 0)
        return badArchive(
            "This part of the workbook does not unpack; open the workbook in a spreadsheet program, save "
            "it again and use that.",
            name);
    return out;
}

Result<std::string> zipped(std::span<const ZipEntry> entries) {
    const Error failed{Error::Code::Unwritable, "The workbook could not be packed; try again.", {}};
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, &error);
    zip_t* archive = target ? zip_open_from_source(target, ZIP_TRUNCATE, &error) : nullptr;
    zip_error_fini(&error);
    if (!archive) {
        if (target)
            zip_source_free(target);
        return failed;
    }
    zip_source_keep(target);
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(target, &zip_source_free);
    for (const ZipEntry& entry : entries) {
        zip_source_t* content = zip_source_buffer(archive, entry.content.data(), entry.content.size(), 0);
        const zip_int64_t index = content ? zip_file_add(archive, entry.name.c_str(), content, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            if (content)
                zip_source_free(content);
            zip_discard(archive);
            return failed;
        }
        const auto at = static_cast<zip_uint64_t>(index);
        zip_set_file_compression(archive, at, entry.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE, 0);
        constexpr zip_uint16_t firstOfJanuary1980 = (1 << 5) | 1;  // the earliest that an archive can say
        zip_file_set_dostime(archive, at, 0, firstOfJanuary1980, 0);
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return failed;
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_source_stat(target, &stat) != 0 || zip_source_open(target) != 0)
        return failed;
    std::string out(stat.size, '\0');
    const zip_int64_t got = zip_source_read(target, out.data(), out.size());
    zip_source_close(target);
    if (got != static_cast<zip_int64_t>(out.size()))
        return failed;
    return out;
}

}  // namespace remit
