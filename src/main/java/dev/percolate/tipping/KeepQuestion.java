package dev.percolate.tipping;

import dev.percolate.workspace.Person;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/// Keeps a question together with the message that asks it.
@Singleton
@Transactional
class KeepQuestion {
    private final Questions questions;
    private final NamedTies named;
    private final Wishes wishes;
    private final TippingNews news;

    KeepQuestion(Questions questions, NamedTies named, Wishes wishes, TippingNews news) {
        this.questions = questions;
        this.named = named;
        this.wishes = wishes;
        this.news = news;
    }

    /// Once, whatever nodes do at once; false where one of the two does not want it.
    boolean keep(Question question, Person person, Person about, boolean askedBefore) {
        wishes.hold(question.workspace(), question.person());
        named.hold(List.of(question.tie()));
        if (!wishes.allow(question, askedBefore) || named.find(question.tie()).isPresent()) {
            return false;
        }
        if (questions.add(question)) {
            news.ask(question, person, about, question.askedAt());
        }
        return true;
    }
}
