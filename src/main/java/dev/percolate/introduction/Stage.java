package dev.percolate.introduction;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How far an introduction has come. All instants are domain time.
public sealed interface Stage {
    /// Everybody can answer until the deadline, whatever anybody has answered.
    record Open(Instant deadline) implements Stage {}

    /// Everybody said yes. `meeting` is the time they agreed on by tapping it, null as long as there is none.
    record Together(Instant since, @Nullable Instant meeting) implements Stage {}

    /// It didn't come together; why is nowhere kept but in what each person answered.
    record Apart(Instant since) implements Stage {}
}
