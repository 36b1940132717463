package dev.percolate.slack.home;

import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.OwnDataLinks.Owner;
import dev.percolate.slack.SlackListener;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.EraseOwnData;
import dev.percolate.workspace.ReadOwnData;
import jakarta.inject.Singleton;

/// Shows somebody what is kept about them, and lets them take it away or erase it.
@Singleton
final class OwnDataListener implements SlackListener {
    private final ReadOwnData reading;
    private final EraseOwnData erasing;
    private final DownloadOwnData downloading;

    OwnDataListener(ReadOwnData reading, EraseOwnData erasing, DownloadOwnData downloading) {
        this.reading = reading;
        this.erasing = erasing;
        this.downloading = downloading;
    }

    @Override
    public String feature() {
        return OwnDataViews.FEATURE;
    }

    @Override
    public Answer clicked(Click click) {
        return switch (click.action()) {
            case OwnDataViews.SHOW ->
                new Answer.Open(OwnDataViews.page(
                        reading.read(click.workspace(), click.person(), click.now()), 0, downloading.isPossible()));
            case OwnDataViews.PREVIOUS, OwnDataViews.NEXT ->
                new Answer.Replace(OwnDataViews.page(
                        reading.read(click.workspace(), click.person(), click.now()),
                        Paging.number(click.value()),
                        downloading.isPossible()));
            case OwnDataViews.DOWNLOAD -> download(click);
            case OwnDataViews.LINK -> new Answer.Nothing();
            case OwnDataViews.ERASE -> erase(click);
            default -> new Answer.Unknown();
        };
    }

    private Answer download(Click click) {
        return downloading
                .link(new Owner(click.workspace(), click.person()))
                .<Answer>map(url -> new Answer.Open(OwnDataViews.link(url)))
                .orElseGet(Answer.Unknown::new);
    }

    private Answer erase(Click click) {
        erasing.erase(click.workspace(), click.person(), click.now());
        return new Answer.Replace(OwnDataViews.erased());
    }

    @Override
    public Answer submitted(Submission form) {
        return new Answer.Unknown();
    }
}
