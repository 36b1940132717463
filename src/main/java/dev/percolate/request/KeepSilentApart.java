package dev.percolate.request;

import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.SetApart;
import jakarta.inject.Singleton;

/// Where one of two keeps the other apart while the one is asked by the other, the ask becomes one that nobody answers:
/// no reminder comes, and the requester sees no difference.
@Singleton
final class KeepSilentApart implements ApartListener {
    private final MentorRequests requests;

    KeepSilentApart(MentorRequests requests) {
        this.requests = requests;
    }

    @Override
    public void setApart(SetApart apart) {
        silence(apart, apart.owner(), apart.other());
        silence(apart, apart.other(), apart.owner());
    }

    private void silence(SetApart apart, PersonId requester, PersonId asked) {
        requests.askingNow(apart.workspace(), requester, asked).stream()
                .flatMap(id -> requests.hold(apart.workspace(), id).stream())
                .flatMap(request -> Life.after(request, new Move.KeepSilent(asked), apart.at()).stream())
                .forEach(turn -> requests.save(turn.request(), apart.at()));
    }
}
