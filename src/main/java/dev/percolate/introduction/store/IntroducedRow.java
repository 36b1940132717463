package dev.percolate.introduction.store;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record IntroducedRow(String one, String other, Instant openedAt, boolean open) {}
