package dev.percolate.outbox;

import java.util.UUID;

/// Makes ids nobody can guess or derive anything from.
public interface NewIds {
    UUID next();
}
