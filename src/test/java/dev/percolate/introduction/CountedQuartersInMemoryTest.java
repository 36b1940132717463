package dev.percolate.introduction;

final class CountedQuartersInMemoryTest implements CountedQuartersContract {
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();
    private final CheckInsInMemory checkIns = new CheckInsInMemory(introductions);
    private final CountedPeriodsInMemory periods = new CountedPeriodsInMemory(introductions);
    private final CountedQuartersInMemory quarters = new CountedQuartersInMemory(introductions, periods);

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public CheckIns checkIns() {
        return checkIns;
    }

    @Override
    public CountedQuarters quarters() {
        return quarters;
    }

    @Override
    public CountedPeriods periods() {
        return periods;
    }
}
