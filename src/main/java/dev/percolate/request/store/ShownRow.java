package dev.percolate.request.store;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/// `people` have commas between them.
@Introspected
record ShownRow(LocalDate day, String people) {}
