package dev.percolate.request;

import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.SetApart;
import jakarta.inject.Singleton;

/// Where one of two keeps the other apart while the one offers the other support, it becomes an offer that nobody
/// answers: what waits of it is not brought, no reminder comes, and the mentor sees no difference.
@Singleton
final class KeepApproachesSilent implements ApartListener {
    private final Approaches approaches;
    private final ApproachNews news;

    KeepApproachesSilent(Approaches approaches, ApproachNews news) {
        this.approaches = approaches;
        this.news = news;
    }

    @Override
    public void setApart(SetApart apart) {
        approaches.openNaming(apart.workspace(), apart.owner()).stream()
                .filter(approach -> approach.isWith(apart.other()))
                .flatMap(approach -> approaches.hold(apart.workspace(), approach.id()).stream())
                .flatMap(approach -> approach.kept(apart.at()).stream())
                .forEach(approach -> {
                    approaches.save(approach, apart.at());
                    news.takeBack(approach, apart.at());
                });
    }
}
