package dev.percolate.introduction.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time that was offered, and one of those who tapped it, if anybody did.
@MappedEntity("introduction_time")
record MeetingTimeRow(@Id Instant startsAt, @Nullable String personId) {}
