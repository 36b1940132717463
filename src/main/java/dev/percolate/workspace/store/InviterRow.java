package dev.percolate.workspace.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("inviter")
record InviterRow(@Id String channelId, String personId, Instant happenedAt, Instant invitedAt) {}
