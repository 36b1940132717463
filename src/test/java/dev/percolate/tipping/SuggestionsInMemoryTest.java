package dev.percolate.tipping;

final class SuggestionsInMemoryTest implements SuggestionsContract {
    private final SuggestionsInMemory suggestions = new SuggestionsInMemory();

    @Override
    public Suggestions suggestions() {
        return suggestions;
    }
}
