package dev.percolate.tipping.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("tie_rest")
record TieRestRow(String workspaceId, @Id String personId, String aboutId, byte[] sealed) {}
