package dev.percolate.episode;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/// Ids that follow from that of the form or click they come of: what is sent twice is kept once.
final class Derived {
    private Derived() {}

    static UUID id(Object of, String what) {
        return UUID.nameUUIDFromBytes((of + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
