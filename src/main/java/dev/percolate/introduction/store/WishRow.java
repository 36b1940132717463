package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("wish_to_meet_again")
record WishRow(@Id String personId, String otherId, Instant wishedAt) {}
