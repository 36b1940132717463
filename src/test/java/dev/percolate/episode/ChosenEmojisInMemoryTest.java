package dev.percolate.episode;

final class ChosenEmojisInMemoryTest implements ChosenEmojisContract {
    private final ChosenEmojis emojis = new ChosenEmojisInMemory();

    @Override
    public ChosenEmojis emojis() {
        return emojis;
    }
}
