package dev.percolate.introduction.store;

import dev.percolate.introduction.Profile;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("profile")
record ProfileRow(@Id String personId, String canHelpWith, String wouldLike) {
    Profile profile() {
        return new Profile(canHelpWith, wouldLike);
    }
}
