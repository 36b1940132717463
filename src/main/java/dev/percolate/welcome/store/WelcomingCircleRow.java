package dev.percolate.welcome.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("welcoming_circle")
record WelcomingCircleRow(String workspaceId, @Id String channelId, Instant since) {}
