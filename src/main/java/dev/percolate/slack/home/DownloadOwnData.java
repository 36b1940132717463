package dev.percolate.slack.home;

import dev.percolate.schedule.WallTime;
import dev.percolate.slack.OwnDataLinks;
import dev.percolate.slack.OwnDataLinks.Owner;
import dev.percolate.slack.OwnFile;
import dev.percolate.slack.OwnFileLinks;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
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
final class DownloadOwnData implements OwnFileLinks {
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
    @Override
    public boolean isPossible() {
        return address.isKnown();
    }

    /// A new link; empty where no download is possible.
    Optional<String> link(Owner owner) {
        return link(owner, secrets.next());
    }

    @Override
    public Optional<String> link(WorkspaceId workspace, PersonId person, OwnFile file) {
        return link(new Owner(workspace, person), key(secrets.next(), file));
    }

    /// What stands for the secret in the link to one file: it opens nothing else.
    static String key(String secret, OwnFile file) {
        return secret + "/" + file.name();
    }

    private Optional<String> link(Owner owner, String key) {
        var link = address.of(PATH + key);
        if (link.isPresent()) {
            links.add(owner, hash(key), wall.instant().plus(OPEN_FOR));
        }
        return link;
    }

    boolean isOpen(String key) {
        return links.isOpen(hash(key), wall.instant());
    }

    Optional<Owner> use(String key) {
        return links.use(hash(key), wall.instant());
    }

    private static String hash(String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
