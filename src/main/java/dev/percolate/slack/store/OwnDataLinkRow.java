package dev.percolate.slack.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("own_data_link")
record OwnDataLinkRow(String workspaceId, @Id String tokenHash, String personId, Instant expiresAt) {}
