package dev.percolate.slack.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.slack.OwnDataLinks.Owner;
import dev.percolate.slack.store.OwnDataLinksInMemory;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import io.micronaut.context.BeanProvider;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

final class DownloadOwnDataTest {
    private static final Owner ANA = new Owner(new WorkspaceId("T1"), new PersonId("U1ANA"));

    private final OwnDataLinksInMemory links = new OwnDataLinksInMemory();
    private Instant wall = Instant.parse("2026-01-05T09:00:00Z");

    @Test
    void aLinkIsOpenForAQuarterOfAnHour() {
        var downloading = downloading("https://percolate.example", false);
        assertThat(downloading.link(ANA)).contains("https://percolate.example/own-data/word");

        wall = wall.plus(Duration.ofMinutes(15)).minusSeconds(1);
        assertThat(downloading.isOpen("word")).isTrue();
        wall = wall.plusSeconds(1);
        assertThat(downloading.isOpen("word")).isFalse();
        assertThat(downloading.use("word")).isEmpty();
    }

    @Test
    void aLinkIsUsedOnce() {
        var downloading = downloading("https://percolate.example", false);
        downloading.link(ANA);

        assertThat(downloading.use("word")).contains(ANA);
        assertThat(downloading.use("word")).isEmpty();
    }

    @Test
    void nothingIsKeptThatWouldOpenIt() {
        downloading("https://percolate.example", false).link(ANA);

        assertThat(links.hashes()).containsExactly("98c1eb4ee93476743763878fcb96a25fbc9a175074d64004779ecb5242f645e6");
    }

    @Test
    void theSandboxIsOnThisMachine() {
        assertThat(downloading("", true).link(ANA)).contains("http://localhost:8103/own-data/word");
        assertThat(downloading("https://percolate.example", true).link(ANA))
                .contains("https://percolate.example/own-data/word");
    }

    @Test
    void withoutAnAddressThereIsNoDownload() {
        var downloading = downloading("", false);

        assertThat(downloading.isPossible()).isFalse();
        assertThat(downloading.link(ANA)).isEmpty();
        assertThat(links.hashes()).isEmpty();
    }

    @Test
    void twoLinksAreNeverAlike() {
        var secrets = new RandomSecrets();

        assertThat(secrets.next()).hasSize(43).matches("[A-Za-z0-9_-]+").isNotEqualTo(secrets.next());
    }

    private DownloadOwnData downloading(String url, boolean sandbox) {
        var server = Mockito.mock(EmbeddedServer.class);
        Mockito.when(server.getPort()).thenReturn(8103);
        BeanProvider<EmbeddedServer> provider = () -> server;
        return new DownloadOwnData(links, new PublicAddress(url, sandbox, provider), () -> "word", () -> wall);
    }
}
