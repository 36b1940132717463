package dev.percolate.introduction.store;

import dev.percolate.introduction.Introductions.Sign;
import io.micronaut.core.annotation.Introspected;

@Introspected
record SignRow(String personId, boolean spoke, boolean arrived) {
    Sign sign() {
        if (spoke) {
            return Sign.SPOKE;
        }
        return arrived ? Sign.SILENT : Sign.NOT_REACHED;
    }
}
