package dev.percolate.slack.positions;

import java.util.List;

/// Why an uploaded file is no list, or cannot be had.
sealed interface FileFault {
    record Empty() implements FileFault {}

    record TooLarge() implements FileFault {}

    /// A workbook of Excel or another office program, not a text.
    record Workbook() implements FileFault {}

    record Utf16() implements FileFault {}

    /// Some other encoding than UTF-8; `line` is the first that shows it.
    record NotUtf8(int line) implements FileFault {}

    /// The first line names no column that says whom a row is about.
    record NoUserColumn(List<String> found) implements FileFault {}

    /// Two columns would say the same.
    record TwiceNamed(String one, String other) implements FileFault {}

    /// A quotation mark out of place: from this line on nothing can be told apart.
    record Broken(int line) implements FileFault {}

    record NoRows() implements FileFault {}

    record TooManyRows() implements FileFault {}

    /// Slack does not hand it out.
    record NotThere() implements FileFault {}

    /// The app may not read files here.
    record NotAllowed() implements FileFault {}
}
