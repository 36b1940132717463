package dev.percolate.request;

final class MentorOffersInMemoryTest implements MentorOffersContract {
    private final MentorOffers offers = new MentorOffersInMemory();

    @Override
    public MentorOffers offers() {
        return offers;
    }
}
