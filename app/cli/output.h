// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <string>
#include <string_view>
#include <thread>

namespace remit {

// Text of a document made fit for a terminal: control characters and those that turn the direction of writing are
// shown as U+FFFD, lest a name moves the cursor or reads as another.
[[nodiscard]] std::string plain(std::string_view text);

// Keeps standard error to errors (--quiet): neither remarks nor progress. Of the whole program, which has one command
// line.
void keepQuiet();
// Says on standard error what the user should know of a file.
void remark(const std::string& file, std::string_view sentence);

// How standard output is written to: in colour and in lines that fit where it is a terminal that can, else plainly and
// one sentence to a line. NO_COLOR is respected (https://no-color.org).
class Terminal {
public:
    enum class Ink { Bold, Dim, Red, Yellow, Blue };

    Terminal();
    [[nodiscard]] std::string inked(Ink ink, std::string_view text) const;
    // The text in lines, each after the first led by `indent` spaces; the first is taken to stand after as many.
    [[nodiscard]] std::string wrapped(std::string_view text, std::size_t indent) const;

private:
    bool m_colour = false;
    std::size_t m_width = 0;  // 0: no limit
};

// Says on standard error that something is under way, once it has taken a second and where that is a terminal; gone
// with the object.
class Progress {
public:
    explicit Progress(std::string what);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

private:
    void tick();

    std::string m_what;
    std::mutex m_mutex;
    std::condition_variable m_end;
    bool m_ended = false;
    std::thread m_thread;
};

}  // namespace remit
