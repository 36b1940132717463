package dev.percolate.outbox.store;

import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("outbox_message")
record LoadRow(String lane, int waiting, int sending, int unknown) {}
