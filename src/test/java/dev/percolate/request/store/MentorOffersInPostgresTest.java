package dev.percolate.request.store;

import dev.percolate.request.MentorOffers;
import dev.percolate.request.MentorOffersContract;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;

final class MentorOffersInPostgresTest extends InPostgres implements MentorOffersContract {
    @Inject
    private MentorOffers offers;

    @Override
    public MentorOffers offers() {
        return offers;
    }
}
