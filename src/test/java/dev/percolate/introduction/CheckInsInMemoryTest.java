package dev.percolate.introduction;

final class CheckInsInMemoryTest implements CheckInsContract {
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();
    private final CheckInsInMemory checkIns = new CheckInsInMemory(introductions);

    @Override
    public Introductions introductions() {
        return introductions;
    }

    @Override
    public CheckIns checkIns() {
        return checkIns;
    }
}
