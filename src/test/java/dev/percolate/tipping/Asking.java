package dev.percolate.tipping;

import dev.percolate.episode.Log;
import dev.percolate.episode.Tie;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Everything around the blind question, on the stores it is given and a log in memory.
public final class Asking {
    public final Log log = new Log();
    public final SwitchesInMemory switches = new SwitchesInMemory();
    public final DeclinedInMemory declined = new DeclinedInMemory();
    public final Questions questions;
    public final Suggestions suggestions;
    public final NamedTies named;

    public final AskBoth asking;
    public final NoteQuestionArrived arriving;
    public final AnswerQuestion answering;
    public final SuggestName suggesting;
    public final AnswerSuggestion answeringSuggestion;
    public final DeclineQuestions declining;
    public final AcceptQuestions accepting;
    public final ForgetQuestions forgetting;
    public final ReadOwnTies ties;
    public final ReadOwnQuestions own;
    public final CloseQuestions closing;
    public final RevealTies revealing;
    public final KeepApart apart;

    final List<Asked> asked = new CopyOnWriteArrayList<>();
    final List<Question> withdrawn = new CopyOnWriteArrayList<>();
    final List<NamedTie> revealed = new CopyOnWriteArrayList<>();
    final List<Suggestion> suggested = new CopyOnWriteArrayList<>();
    final List<Instant> broughtFrom = new CopyOnWriteArrayList<>();
    final List<Suggestion> withdrawnSuggestions = new CopyOnWriteArrayList<>();
    /// What happens at that very moment.
    Runnable whenAsked = () -> {};

    record Asked(Question question, Instant notBefore) {}

    public Asking() {
        this(new QuestionsInMemory(), new SuggestionsInMemory(), new NamedTiesInMemory());
    }

    public Asking(Questions questions, Suggestions suggestions, NamedTies named) {
        this.questions = questions;
        this.suggestions = suggestions;
        this.named = named;
        var news = new Told();
        var both = new BothSay(questions, suggestions, named, news);
        var wishes = new Wishes(declined, log.keptApart);
        var takingBack = new TakeBack(questions, suggestions, named, both, news);
        asking = new AskBoth(
                new MayBeAsked(switches, declined, log.directory),
                new CoolDown(questions, suggestions, named),
                new KeepQuestion(questions, named, wishes, news));
        arriving = new NoteQuestionArrived(questions, suggestions, named);
        answering = new AnswerQuestion(questions, named, both);
        suggesting = new SuggestName(
                switches, log.directory, log.keptApart, new KeepSuggestion(suggestions, named, both, wishes, news));
        answeringSuggestion = new AnswerSuggestion(suggestions, named, both);
        declining = new DeclineQuestions(declined, takingBack);
        accepting = new AcceptQuestions(declined);
        forgetting = new ForgetQuestions(questions, suggestions, named, declined);
        own = new ReadOwnQuestions(questions, suggestions, named);
        ties = new ReadOwnTies(log.reading, log.ties, named, own, log.keptApart);
        closing = new CloseQuestions(questions, suggestions, new CloseQuestion(questions, named));
        revealing = new RevealTies(
                named, new RevealTie(named, questions, suggestions, log.ties, news), log.directory, log.keptApart);
        apart = new KeepApart(log.keptApart, List.of(takingBack));
        switches.turn(Log.WORKSPACE, new Switches.Set(true, true), Instant.EPOCH);
    }

    static Tie tie(Person one, Person other) {
        return new Tie(Log.WORKSPACE, one.id(), other.id());
    }

    /// The night's look finds it grown to so many conversations.
    void grows(Person one, Person other, int conversations, Instant now) {
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        asking.consider(
                List.of(new GrownTie(tie(one, other), Origin.DETECTOR, conversations, today.minusDays(90), today)),
                now);
    }

    /// The latest that somebody was asked.
    Question askedOf(Person person) {
        return asked.stream()
                .map(Asked::question)
                .filter(question -> question.person().equals(person.id()))
                .reduce((_, latest) -> latest)
                .orElseThrow();
    }

    long timesAsked(Person person) {
        return asked.stream()
                .filter(one -> one.question().person().equals(person.id()))
                .count();
    }

    AnswerQuestion.Answered says(Person person, Reply reply, Instant now) {
        return answering.answer(Log.WORKSPACE, person.id(), askedOf(person).id(), reply, now);
    }

    void arrives(PersonId person, Instant at) {
        asked.stream()
                .map(Asked::question)
                .filter(question -> question.person().equals(person))
                .forEach(question -> arriving.question(Log.WORKSPACE, question.id(), at));
    }

    /// What routines do at that moment.
    void passes(Instant now) {
        revealing.run(now);
        closing.run(now);
    }

    final class Told implements TippingNews {
        @Override
        public void ask(Question question, Person person, Person about, Instant notBefore) {
            asked.add(new Asked(question, notBefore));
            whenAsked.run();
        }

        @Override
        public void withdraw(Question question, Instant now) {
            withdrawn.add(question);
        }

        @Override
        public void reveal(NamedTie naming, Person one, Person other) {
            revealed.add(naming);
        }

        @Override
        public void suggest(Suggestion suggestion, Person from, Person to, Instant notBefore) {
            suggested.add(suggestion);
            broughtFrom.add(notBefore);
        }

        @Override
        public void withdraw(Suggestion suggestion, Instant now) {
            withdrawnSuggestions.add(suggestion);
        }
    }
}
