// SPDX-License-Identifier: MIT
#include "app/cli/output.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

namespace remit {

namespace {

bool quiet = false;

// The length of the UTF-8 sequence that starts with the byte.
std::size_t sequenceLength(unsigned char lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

bool isUnfit(std::string_view letter) {
    if (letter.size() == 1)
        return static_cast<unsigned char>(letter[0]) < 0x20 || letter[0] == 0x7F;
    if (letter.size() == 2)  // C1
        return letter[0] == '\xC2' && static_cast<unsigned char>(letter[1]) < 0xA0;
    // U+202A to U+202E and U+2066 to U+2069
    return (letter >= "\xE2\x80\xAA" && letter <= "\xE2\x80\xAE") ||
           (letter >= "\xE2\x81\xA6" && letter <= "\xE2\x81\xA9");
}

std::size_t lettersOf(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace

void keepQuiet() { quiet = true; }

void remark(const std::string& file, std::string_view sentence) {
    if (!quiet)
        fmt::print(stderr, "{}: {}\n", file, plain(sentence));
}

std::string plain(std::string_view text) {
    std::string out;
    while (!text.empty()) {
        const std::string_view letter = text.substr(0, sequenceLength(static_cast<unsigned char>(text[0])));
        out += isUnfit(letter) ? std::string_view("\uFFFD") : letter;
        text.remove_prefix(letter.size());
    }
    return out;
}

Terminal::Terminal() {
    if (!isatty(STDOUT_FILENO))
        return;
    const char* kind = std::getenv("TERM");
    const char* refused = std::getenv("NO_COLOR");
    m_colour = kind && std::string_view(kind) != "dumb" && !(refused && *refused);
    constexpr std::size_t readable = 110;
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40)
        m_width = std::min<std::size_t>(size.ws_col, readable);
}

std::string Terminal::inked(Ink ink, std::string_view text) const {
    if (!m_colour)
        return std::string(text);
    const auto code = [&] {
        switch (ink) {
            case Ink::Bold:
                return "1";
            case Ink::Dim:
                return "2";
            case Ink::Red:
                return "1;31";
            case Ink::Yellow:
                return "1;33";
            case Ink::Blue:
                return "1;34";
        }
        return "0";
    }();
    return fmt::format("\x1b[{}m{}\x1b[0m", code, text);
}

std::string Terminal::wrapped(std::string_view text, std::size_t indent) const {
    if (m_width == 0)
        return std::string(text);
    std::string out;
    std::size_t column = indent;
    while (!text.empty()) {
        const std::size_t space = text.find(' ');
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
        const std::size_t width = lettersOf(word);
        if (!out.empty() && column + 1 + width > m_width) {
            out += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (!out.empty()) {
            out += ' ';
            ++column;
        }
        out += word;
        column += width;
    }
    return out;
}

Progress::Progress(std::string what) : m_what(std::move(what)) {
    if (!quiet && isatty(STDERR_FILENO))
        m_thread = std::thread([this] { tick(); });
}

Progress::~Progress() {
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_end.notify_one();
    m_thread.join();
}

void Progress::tick() {
    std::unique_lock lock(m_mutex);
    int seconds = 0;
    while (!m_end.wait_for(lock, std::chrono::seconds(1), [this] { return m_ended; }))
        fmt::print(stderr, "\r\x1b[K{}: {} s", plain(m_what), ++seconds);
    if (seconds > 0)
        fmt::print(stderr, "\r\x1b[K");
}

}  // namespace remit
