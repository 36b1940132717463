package dev.percolate.slack.home;

import dev.percolate.schedule.WallTime;
import dev.percolate.slack.OwnDataLinks;
import dev.percolate.slack.OwnDataLinks.Owner;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Optional;

/// The links by which somebody takes their data away: whoever holds one gets the file, so it works once and not for
/// long, and this service keeps nothing from which it could be made again.
@Singleton
final class DownloadOwnData {
    static final String PATH = "/own-data/";
    private static final Duration OPEN_FOR = Duration.ofMinutes(15);

    private final OwnDataLinks links;
    private final PublicAddress address;
    private final NewSecrets secrets;
    private final InstantSource wall;

    DownloadOwnData(OwnDataLinks links, PublicAddress address, NewSecrets secrets, @WallTime InstantSource wall) {
        this.links = links;
        this.address = address;
        this.secrets = secrets;
        this.wall = wall;
    }

    /// Without an address a browser could go to, there is no download.
    boolean isPossible() {
        return address.isKnown();
    }

    /// A new link; empty where no download is possible.
    Optional<String> link(Owner owner) {
        String secret = secrets.next();
        var link = address.of(PATH + secret);
        if (link.isPresent()) {
            links.add(owner, hash(secret), wall.instant().plus(OPEN_FOR));
        }
        return link;
    }

    boolean isOpen(String secret) {
        return links.isOpen(hash(secret), wall.instant());
    }

    Optional<Owner> use(String secret) {
        return links.use(hash(secret), wall.instant());
    }

    private static String hash(String secret) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
