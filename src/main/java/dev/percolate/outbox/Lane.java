package dev.percolate.outbox;

import java.util.List;

/// Messages of one lane do not wait for those of another.
public enum Lane {
    /// Somebody has just done something and looks at the screen.
    QUICK,
    /// The conversation has to be opened first, which Slack allows 50 times a minute.
    GROUP,
    BULK;

    private static final List<Lane> QUICK_FIRST = List.of(QUICK, GROUP, BULK);
    private static final List<Lane> BULK_FIRST = List.of(BULK, GROUP, QUICK);
    private static final List<Lane> GROUP_FIRST = List.of(GROUP, BULK, QUICK);

    /// The lane of a message that was just accepted.
    static Lane atFirst(OutgoingMessage message) {
        return switch (message.recipient()) {
            case Recipient.Group _ -> GROUP;
            case Recipient.Direct _ -> message.file() == null ? onceOpen(message.kind()) : GROUP;
            case Recipient.Channel _ -> onceOpen(message.kind());
        };
    }

    /// The lane of a message whose conversation is there.
    public static Lane onceOpen(OutgoingMessage.Kind kind) {
        return switch (kind) {
            case OutgoingMessage.Kind.Answer _ -> QUICK;
            case OutgoingMessage.Kind.Agreed _, OutgoingMessage.Kind.Unasked _ -> BULK;
        };
    }

    /// In which order the lanes take from what a workspace may send. Quick ones come first in most turns, and each
    /// other lane in one of eight, so that no flood in one lane keeps another waiting for ever.
    static List<Lane> order(int turn) {
        return switch (Math.floorMod(turn, 8)) {
            case 3 -> BULK_FIRST;
            case 7 -> GROUP_FIRST;
            default -> QUICK_FIRST;
        };
    }
}
