package dev.percolate.introduction;

final class IntroductionsInMemoryTest implements IntroductionsContract {
    private final IntroductionsInMemory introductions = new IntroductionsInMemory();

    @Override
    public Introductions introductions() {
        return introductions;
    }
}
