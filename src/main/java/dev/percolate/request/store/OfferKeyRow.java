package dev.percolate.request.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("mentor_offer")
record OfferKeyRow(String workspaceId, @Id String personId) {}
