package dev.percolate.outbox.store;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("outbox_pace")
record RestRow(String key, Instant parkedUntil) {}
