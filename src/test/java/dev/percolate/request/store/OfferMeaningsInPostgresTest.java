package dev.percolate.request.store;

import dev.percolate.request.MentorOffers;
import dev.percolate.request.OfferMeanings;
import dev.percolate.request.OfferMeaningsContract;
import dev.percolate.request.OfferSearch;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;

final class OfferMeaningsInPostgresTest extends InPostgres implements OfferMeaningsContract {
    @Inject
    private MentorOffers offers;

    @Inject
    private OfferMeanings meanings;

    @Inject
    private SearchTable table;

    @Inject
    private MeaningTable stored;

    private OfferSearch search;

    /// With nothing in memory of what another test kept.
    @BeforeEach
    void beginsAnew() {
        search = new OfferSearchInPostgres(table, new Pools(stored));
    }

    @Override
    public MentorOffers offers() {
        return offers;
    }

    @Override
    public OfferMeanings meanings() {
        return meanings;
    }

    @Override
    public OfferSearch search() {
        return search;
    }
}
