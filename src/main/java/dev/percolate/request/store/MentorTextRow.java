package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

@Introspected
record MentorTextRow(UUID requestId, byte[] sealed) {}
