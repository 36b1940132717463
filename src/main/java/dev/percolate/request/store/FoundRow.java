package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;

@Introspected
record FoundRow(String personId, double closeness) {}
