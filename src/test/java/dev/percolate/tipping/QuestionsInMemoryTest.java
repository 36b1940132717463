package dev.percolate.tipping;

final class QuestionsInMemoryTest implements QuestionsContract {
    private final QuestionsInMemory questions = new QuestionsInMemory();

    @Override
    public Questions questions() {
        return questions;
    }

    @Override
    public ClosedQuestions closed() {
        return questions;
    }
}
