package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("circle_member")
record JoiningRow(String workspaceId, String channelId, @Id String personId, Instant since) {}
