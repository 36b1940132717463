package dev.percolate.tipping.store;

import dev.percolate.testing.InPostgres;
import dev.percolate.tipping.ClosedQuestions;
import dev.percolate.tipping.Questions;
import dev.percolate.tipping.QuestionsContract;
import jakarta.inject.Inject;

final class QuestionsInPostgresTest extends InPostgres implements QuestionsContract {
    @Inject
    private Questions questions;

    @Inject
    private ClosedQuestions closed;

    @Override
    public Questions questions() {
        return questions;
    }

    @Override
    public ClosedQuestions closed() {
        return closed;
    }
}
