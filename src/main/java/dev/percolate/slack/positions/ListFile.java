package dev.percolate.slack.positions;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The text in the bytes of an uploaded file, in UTF-8 and nothing else: guessed at, names would come out
/// wrong.
record ListFile(@Nullable String text, @Nullable FileFault fault) {
    static final int LARGEST = 10 * 1024 * 1024;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_OFFICE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] UTF16_LITTLE = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF16_BIG = {(byte) 0xFE, (byte) 0xFF};

    static ListFile of(byte[] bytes) {
        return kindOf(bytes).map(fault -> new ListFile(null, fault)).orElseGet(() -> decoded(bytes));
    }

    private static Optional<FileFault> kindOf(byte[] bytes) {
        if (bytes.length == 0) {
            return Optional.of(new FileFault.Empty());
        }
        if (bytes.length > LARGEST) {
            return Optional.of(new FileFault.TooLarge());
        }
        if (begins(bytes, ZIP) || begins(bytes, OLD_OFFICE)) {
            return Optional.of(new FileFault.Workbook());
        }
        return begins(bytes, UTF16_LITTLE) || begins(bytes, UTF16_BIG)
                ? Optional.of(new FileFault.Utf16())
                : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length
                && ByteBuffer.wrap(bytes, 0, with.length).equals(ByteBuffer.wrap(with));
    }

    private static ListFile decoded(byte[] bytes) {
        var from = ByteBuffer.wrap(bytes);
        var to = CharBuffer.allocate(bytes.length);
        var result = StandardCharsets.UTF_8.newDecoder().decode(from, to, true);
        String text = to.flip().toString();
        int nul = text.indexOf('\u0000');
        // UTF-16 without its mark: every other byte of a Latin text is a zero.
        if (nul >= 0) {
            return new ListFile(null, new FileFault.Utf16());
        }
        if (result.isError()) {
            return new ListFile(
                    null,
                    new FileFault.NotUtf8(
                            1 + (int) text.chars().filter(c -> c == '\n').count()));
        }
        return new ListFile(text.startsWith("\uFEFF") ? text.substring(1) : text, null);
    }
}
