package dev.percolate.introduction.store;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/// Somebody's part in an introduction.
@Introspected
record IntroducedRow(UUID introductionId, String personId, boolean open) {}
