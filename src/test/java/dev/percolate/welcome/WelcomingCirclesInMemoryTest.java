package dev.percolate.welcome;

final class WelcomingCirclesInMemoryTest implements WelcomingCirclesContract {
    private final WelcomingCircles circles = new WelcomingCirclesInMemory();

    @Override
    public WelcomingCircles circles() {
        return circles;
    }
}
