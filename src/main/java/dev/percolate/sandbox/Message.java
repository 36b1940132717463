package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A message. `ts` names it within its conversation and tells its domain time; with `ephemeralTo` one person alone sees
/// it. With `threadTs` it is a reply to that message and shows in its thread; with `broadcast` in the conversation too.
public record Message(
        String conversation,
        String ts,
        String author,
        String text,
        @Nullable JsonNode blocks,
        @Nullable JsonNode metadata,
        @Nullable String threadTs,
        @Nullable String ephemeralTo,
        boolean edited,
        boolean broadcast) {

    public boolean isVisibleTo(String person) {
        return ephemeralTo == null || ephemeralTo.equals(person);
    }

    public Instant at() {
        return at(ts);
    }

    /// The instant that a timestamp tells.
    public static Instant at(String ts) {
        long micros = new BigDecimal(ts).movePointRight(6).longValueExact();
        return Instant.EPOCH.plus(micros, java.time.temporal.ChronoUnit.MICROS);
    }

    public static String timestamp(long micros) {
        return String.format(Locale.ROOT, "%d.%06d", micros / 1_000_000, micros % 1_000_000);
    }

    Message saying(Draft draft) {
        return new Message(
                conversation,
                ts,
                author,
                draft.text(),
                draft.blocks(),
                metadata,
                threadTs,
                ephemeralTo,
                true,
                broadcast);
    }
}
