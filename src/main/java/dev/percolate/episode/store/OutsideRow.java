package dev.percolate.episode.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

@MappedEntity("outside_person")
record OutsideRow(@Id UUID id, byte[] sealed) {}
