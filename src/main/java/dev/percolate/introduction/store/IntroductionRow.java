package dev.percolate.introduction.store;

import dev.percolate.introduction.Introduction.Grounds;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("introduction")
record IntroductionRow(
        @Id UUID id,
        String channelId,
        String askedBy,
        Instant openedAt,
        int bothWays,
        int difference,
        int hours,
        @Nullable Integer sharedMinutes,
        int familiarity) {

    Grounds grounds() {
        return new Grounds(bothWays, difference, hours, sharedMinutes, familiarity);
    }
}
