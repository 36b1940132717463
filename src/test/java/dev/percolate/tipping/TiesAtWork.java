package dev.percolate.tipping;

import dev.percolate.episode.Account;
import dev.percolate.episode.Log;
import dev.percolate.episode.LogConversation;
import dev.percolate.episode.Tie;
import dev.percolate.schedule.Routine;
import dev.percolate.workspace.ApartListener;
import dev.percolate.workspace.KeepApart;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Everything around named ties in memory, for whoever shows it.
public final class TiesAtWork {
    public final Log log = new Log();
    public final SwitchesInMemory switches = new SwitchesInMemory();
    public final DeclinedInMemory declined = new DeclinedInMemory();
    public final Set<PersonId> admins = new HashSet<>();
    public final AnswerQuestion answering;
    public final SuggestName suggesting;
    public final AnswerSuggestion answeringName;
    public final DeclineQuestions declining;
    public final AcceptQuestions accepting = new AcceptQuestions(declined);
    public final NoteQuestionArrived noting;
    public final ReadOwnTies ties;
    public final ReadOwnQuestions own;
    public final ForgetQuestions forgetting;
    public final ForgetTies forgettingTies;
    public final LookAfterQuestions looking;
    public final KeepApart apart;

    private final Questioning asking;
    private final List<Routine> routines;

    /// The news are told by whoever knows the switches.
    public TiesAtWork(Function<Switches, TippingNews> telling, List<ApartListener> more) {
        var questions = new QuestionsInMemory();
        var suggestions = new SuggestionsInMemory();
        var named = new NamedTiesInMemory();
        var news = telling.apply(switches);
        var both = new BothSay(questions, suggestions, named, news);
        var wishes = new Wishes(declined, log.keptApart);
        var takingBack = new TakeBack(questions, suggestions, named, both, news);
        asking = new AskBoth(
                new MayBeAsked(switches, declined, log.directory),
                new CoolDown(questions, suggestions, named),
                new KeepQuestion(questions, named, wishes, news));
        answering = new AnswerQuestion(questions, named, both);
        suggesting = new SuggestName(
                switches, log.directory, log.keptApart, new KeepSuggestion(suggestions, named, both, wishes, news));
        answeringName = new AnswerSuggestion(suggestions, named, both);
        declining = new DeclineQuestions(declined, takingBack);
        noting = new NoteQuestionArrived(questions, suggestions, named);
        own = new ReadOwnQuestions(questions, suggestions, named);
        ties = new ReadOwnTies(log.reading, log.ties, named, own, log.keptApart);
        forgetting = new ForgetQuestions(questions, suggestions, named, declined);
        forgettingTies = new ForgetTies(log.forgetting, new TieStatesInMemory());
        looking = new LookAfterQuestions(
                (workspace, person) -> admins.contains(person),
                switches,
                new ReadReplies(new ReplyQuartersInMemory(), switches));
        routines = List.of(
                new RevealTies(
                        named,
                        new RevealTie(named, questions, suggestions, log.ties, news),
                        log.directory,
                        log.keptApart),
                new CloseQuestions(questions, suggestions, new CloseQuestion(questions, named)));
        apart = new KeepApart(
                log.keptApart,
                Stream.concat(Stream.of((ApartListener) takingBack), more.stream())
                        .toList());
        switches.turn(Log.WORKSPACE, new Switches.Set(true, false), Instant.EPOCH);
    }

    /// Both note it.
    public void talk(Person one, Person other, LocalDate day, Instant now) {
        note(one, other, day, now);
        note(other, one, day, now);
    }

    private void note(Person author, Person with, LocalDate day, Instant now) {
        log.logging.log(
                Log.WORKSPACE,
                author,
                new LogConversation.Draft(log.form(), Set.of(with.id()), List.of(), Account.of(day)),
                now);
    }

    /// A night finds that their tie has grown.
    public void grows(Person one, Person other, int conversations, LocalDate first, Instant now) {
        var tie = new Tie(Log.WORKSPACE, one.id(), other.id());
        var today = LocalDate.ofInstant(now, java.time.ZoneOffset.UTC);
        asking.consider(List.of(new GrownTie(tie, Origin.DETECTOR, conversations, first, today)), now);
    }

    /// What is due then is done.
    public void passes(Instant now) {
        routines.forEach(routine -> routine.run(now));
    }
}
