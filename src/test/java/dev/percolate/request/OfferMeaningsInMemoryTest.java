package dev.percolate.request;

final class OfferMeaningsInMemoryTest implements OfferMeaningsContract {
    private final MentorOffersInMemory offers = new MentorOffersInMemory();
    private final OfferMeaningsInMemory meanings =
            new OfferMeaningsInMemory(offers, MentorOffersContract.HERE, MentorOffersContract.ELSEWHERE);

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
        return meanings;
    }
}
