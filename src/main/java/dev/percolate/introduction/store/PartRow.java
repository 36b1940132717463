package dev.percolate.introduction.store;

import dev.percolate.introduction.Introduction.Part;
import dev.percolate.introduction.Profile;
import dev.percolate.introduction.Reply;
import dev.percolate.workspace.PersonId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("introduction_person")
record PartRow(
        @Id String personId,
        boolean open,
        String canHelpWith,
        String wouldLike,
        int wishMet,
        @Nullable String reply) {

    Part part() {
        return new Part(
                new PersonId(personId),
                new Profile(canHelpWith, wouldLike),
                wishMet,
                reply == null ? null : Reply.valueOf(reply));
    }
}
