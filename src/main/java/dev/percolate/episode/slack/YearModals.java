package dev.percolate.episode.slack;

import dev.percolate.episode.MentoringYear;
import dev.percolate.episode.ReadLog;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.OwnFileLinks;
import dev.percolate.workspace.Directory;
import jakarta.inject.Singleton;
import java.util.Optional;

/// What the last twelve months of somebody's log come to, and the way to take them along.
@Singleton
final class YearModals {
    private final ReadLog reading;
    private final Directory directory;
    private final OwnFileLinks links;
    private final YearFile file;

    YearModals(ReadLog reading, Directory directory, OwnFileLinks links, YearFile file) {
        this.reading = reading;
        this.directory = directory;
        this.links = links;
        this.file = file;
    }

    Answer open(Click click) {
        return year(click)
                .<Answer>map(year -> new Answer.Replace(YearViews.year(year, links.isPossible())))
                .orElseGet(Answer.Unknown::new);
    }

    private Optional<MentoringYear> year(Click click) {
        return directory
                .find(click.workspace(), click.person())
                .map(person -> reading.year(click.workspace(), person, click.now()));
    }

    Answer download(Click click) {
        return links.link(click.workspace(), click.person(), file)
                .<Answer>map(url -> new Answer.Open(YearViews.link(url)))
                .orElseGet(Answer.Unknown::new);
    }
}
