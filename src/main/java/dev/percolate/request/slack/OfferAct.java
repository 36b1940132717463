package dev.percolate.request.slack;

import java.util.Arrays;
import java.util.Optional;

/// Everything about offers that can be pressed or sent. Ids stay for ever: old messages carry them.
enum OfferAct {
    OPEN("offer.open"),
    KEEP("offer.keep"),
    PAUSE("offer.pause"),
    RESUME("offer.resume"),
    END("offer.end"),

    /// Only to be read.
    READ("offer.read");

    private final String id;

    OfferAct(String id) {
        this.id = id;
    }

    String id() {
        return id;
    }

    static Optional<OfferAct> of(String id) {
        return Arrays.stream(values()).filter(act -> act.id.equals(id)).findFirst();
    }
}
