package dev.percolate.request;

import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.SetApart;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.stream.Stream;

/// Where one of two keeps the other apart while the one is asked by the other, the ask becomes one that nobody answers:
/// nothing of it comes any more, and the requester sees no difference.
@Singleton
final class KeepSilentApart implements ApartListener {
    private final MentorRequests requests;
    private final RequestNews news;

    KeepSilentApart(MentorRequests requests, RequestNews news) {
        this.requests = requests;
        this.news = news;
    }

    @Override
    public void setApart(SetApart apart) {
        // Of both directions in one order, so that two who set each other apart at once don't wait for each other.
        Stream.of(between(apart, apart.owner(), apart.other()), between(apart, apart.other(), apart.owner()))
                .flatMap(ids -> ids)
                .sorted()
                .flatMap(id -> requests.hold(apart.workspace(), id).stream())
                .forEach(request -> silence(request, apart));
    }

    private Stream<UUID> between(SetApart apart, PersonId requester, PersonId asked) {
        return requests.askingNow(apart.workspace(), requester, asked).stream();
    }

    private void silence(MentorRequest request, SetApart apart) {
        var asked = request.requester().equals(apart.owner()) ? apart.other() : apart.owner();
        Life.after(request, new Move.KeepSilent(asked), apart.at()).ifPresent(turn -> {
            requests.save(turn.request(), apart.at());
            news.takeBack(turn.request(), asked, apart.at());
        });
    }
}
