package dev.percolate.tipping;

import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

/// Keeps a question together with the message that asks it.
@Singleton
@Transactional
class KeepQuestion {
    private final Questions questions;
    private final TippingNews news;

    KeepQuestion(Questions questions, TippingNews news) {
        this.questions = questions;
        this.news = news;
    }

    /// Once, whatever nodes do at once.
    void keep(Question question, Person person, Person about, Instant now) {
        if (questions.add(question)) {
            news.ask(question, person, about, now);
        }
    }
}
