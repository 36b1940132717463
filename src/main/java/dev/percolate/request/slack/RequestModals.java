package dev.percolate.request.slack;

import com.slack.api.model.view.View;
import dev.percolate.introduction.Member;
import dev.percolate.request.ChooseMentors;
import dev.percolate.request.ChooseMentors.Chosen;
import dev.percolate.request.MentorRequest;
import dev.percolate.request.ReadOwnRequests;
import dev.percolate.request.ReportingLine;
import dev.percolate.request.WriteRequest;
import dev.percolate.request.WriteRequest.Reworded;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/// The windows of a requester: what to ask, whom, and where it stands.
@Singleton
final class RequestModals {
    private final Directory directory;
    private final ReportingLine reportingLine;
    private final WriteRequest writing;
    private final ChooseMentors choosing;
    private final ReadOwnRequests reading;

    RequestModals(
            Directory directory,
            ReportingLine reportingLine,
            WriteRequest writing,
            ChooseMentors choosing,
            ReadOwnRequests reading) {
        this.directory = directory;
        this.reportingLine = reportingLine;
        this.writing = writing;
        this.choosing = choosing;
        this.reading = reading;
    }

    Answer menu(WorkspaceId workspace, PersonId person) {
        return new Answer.Open(
                RequestViews.menu(writing.draftOf(workspace, person).isPresent()));
    }

    Answer mine(WorkspaceId workspace, PersonId person) {
        return new Answer.Open(RequestViews.mine(person, reading.latest(workspace, person, 5)));
    }

    /// With what was written before, and these words after it.
    Answer form(WorkspaceId workspace, PersonId person, String about, Instant now) {
        return asMember(workspace, person, RequestModals::whisper, requester -> {
            var initial = writing.draftOf(workspace, person)
                    .flatMap(MentorRequest::brief)
                    .map(brief -> about.isBlank() ? brief : brief.about(brief.about() + "\n" + about))
                    .orElseGet(() -> RequestForm.saying(about));
            return new Answer.Open(RequestForm.write(initial, lineIsKnown(workspace, requester, now)));
        });
    }

    Answer addToIt(WorkspaceId workspace, PersonId person, UUID id, Instant now) {
        return asMember(
                workspace,
                person,
                RequestModals::tell,
                requester -> reading.own(workspace, id, person)
                        .filter(MentorRequest::canBeReworded)
                        .<Answer>map(
                                request -> new Answer.Replace(form(request, lineIsKnown(workspace, requester, now))))
                        .orElseGet(() -> tell(RequestViews.OVER)));
    }

    private static View form(MentorRequest request, boolean lineIsKnown) {
        var brief = request.brief().orElseThrow();
        return request.stage().isOpen()
                ? RequestForm.rewrite(request.id().toString(), brief, lineIsKnown)
                : RequestForm.write(brief, lineIsKnown);
    }

    Answer edit(WorkspaceId workspace, PersonId person, UUID id, Instant now) {
        return asMember(
                workspace,
                person,
                RequestModals::whisper,
                requester -> reading.own(workspace, id, person)
                        .filter(request -> request.stage().isOpen() && request.canBeReworded())
                        .<Answer>map(request -> new Answer.Open(form(request, lineIsKnown(workspace, requester, now))))
                        .orElseGet(() -> whisper(RequestViews.OVER)));
    }

    Answer widen(WorkspaceId workspace, PersonId person, UUID id, Instant now) {
        return asMember(
                workspace,
                person,
                RequestModals::whisper,
                requester -> reading.own(workspace, id, person)
                        .filter(MentorRequest::canBeWidened)
                        .<Answer>map(request -> new Answer.Open(choice(requester, request, now)))
                        .orElseGet(() -> whisper(RequestViews.OVER)));
    }

    private View choice(Person requester, MentorRequest request, Instant now) {
        return ChoiceViews.choose(request, choosing.suggest(requester, request, now));
    }

    private boolean lineIsKnown(WorkspaceId workspace, Person requester, Instant now) {
        return reportingLine.isKnown(workspace, requester, now);
    }

    Answer write(Submission form) {
        return asMember(form.workspace(), form.person(), RequestModals::tell, requester -> {
            var faults = RequestForm.faults(form, Member.today(requester, form.now()));
            if (!faults.isEmpty()) {
                return new Answer.Refuse(faults);
            }
            var request =
                    writing.draft(form.workspace(), requester, RequestForm.read(form), UUID.randomUUID(), form.now());
            return new Answer.Replace(choice(requester, request, form.now()));
        });
    }

    Answer rewrite(Submission form, UUID id) {
        return asMember(form.workspace(), form.person(), RequestModals::tell, requester -> {
            var faults = RequestForm.faults(form, Member.today(requester, form.now()));
            if (!faults.isEmpty()) {
                return new Answer.Refuse(faults);
            }
            var brief = RequestForm.read(form);
            boolean isNamed = reading.own(form.workspace(), id, form.person())
                    .filter(request -> brief.hiddenFrom().stream().anyMatch(request.readers()::contains))
                    .isPresent();
            if (isNamed) {
                return new Answer.Refuse(Map.of(RequestForm.HIDDEN_FROM, RequestForm.IS_ASKED));
            }
            return switch (writing.reword(form.workspace(), id, form.person(), brief, form.now())) {
                case Reworded.Kept(var request) -> standing(request);
                case Reworded.Enough() -> new Answer.Refuse(Map.of(RequestForm.ABOUT, RequestViews.ENOUGH_EDITS));
                case Reworded.Over() -> tell(RequestViews.OVER);
            };
        });
    }

    Answer choose(Submission form, UUID id) {
        var order = order(form);
        String channel = form.value(ChoiceViews.CHANNEL);
        if (order.isEmpty() && channel.isEmpty()) {
            return new Answer.Refuse(Map.of(ChoiceViews.NAMED, ChoiceViews.CHOOSE_SOMETHING));
        }
        var objection = channel.isEmpty()
                ? Optional.<ChooseMentors.PostObjection>empty()
                : choosing.objectionToPost(form.workspace(), form.person(), id, new ChannelId(channel));
        if (objection.isPresent()) {
            return new Answer.Refuse(Map.of(ChoiceViews.CHANNEL, ChoiceViews.objection(objection.get())));
        }
        var asked = order.isEmpty()
                ? Optional.<Chosen>empty()
                : Optional.of(choosing.ask(form.workspace(), form.person(), id, order, form.now()));
        if (channel.isEmpty()
                || asked.filter(one -> !(one instanceof Chosen.Standing)).isPresent()) {
            return asked.map(one -> chosen(one, form)).orElseGet(() -> tell(RequestViews.OVER));
        }
        return form.value(ChoiceViews.NAME).equals(ChoiceViews.WITHOUT_NAME)
                ? preview(form, id, new ChannelId(channel))
                : post(form, id, new ChannelId(channel), true);
    }

    private Answer preview(Submission form, UUID id, ChannelId channel) {
        return reading.own(form.workspace(), id, form.person())
                .flatMap(request -> request.brief()
                        .<Answer>map(brief -> new Answer.Replace(ChoiceViews.withoutName(request, brief, channel))))
                .orElseGet(() -> tell(RequestViews.OVER));
    }

    Answer post(Submission form, UUID id, ChannelId channel, boolean named) {
        return chosen(choosing.post(form.workspace(), form.person(), id, channel, named, form.now()), form);
    }

    /// Those suggested first, as they stand there, then those named.
    private static List<PersonId> order(Submission form) {
        var suggested = Stream.of(ChoiceViews.FIRST, ChoiceViews.SECOND, ChoiceViews.THIRD)
                .map(form::value)
                .filter(id -> !id.isEmpty() && !id.equals(ChoiceViews.NOBODY));
        List<PersonId> order = new ArrayList<>(suggested.map(PersonId::new).toList());
        order.addAll(RequestForm.chosen(form.value(ChoiceViews.NAMED), id -> List.of(new PersonId(id))));
        return order;
    }

    private Answer chosen(Chosen chosen, Submission form) {
        return switch (chosen) {
            case Chosen.Standing(var request) -> standing(request);
            case Chosen.Refused(var people) -> new Answer.Refuse(beside(people, form));
            case Chosen.Enough() -> tell(ChoiceViews.ENOUGH);
            case Chosen.CannotPost(var why) -> tell(ChoiceViews.objection(why));
            case Chosen.TooMany() -> new Answer.Refuse(Map.of(ChoiceViews.NAMED, ChoiceViews.TOO_MANY));
            case Chosen.Over() -> tell(RequestViews.OVER);
        };
    }

    /// Each sentence beside the field in which the person was chosen.
    private static Map<String, String> beside(Map<PersonId, ChooseMentors.Objection> people, Submission form) {
        Map<String, String> sentences = new LinkedHashMap<>();
        people.forEach((person, objection) -> sentences.merge(
                Stream.of(ChoiceViews.THIRD, ChoiceViews.SECOND, ChoiceViews.FIRST)
                        .filter(field -> form.value(field).equals(person.value()))
                        .findFirst()
                        .orElse(ChoiceViews.NAMED),
                ChoiceViews.objection(objection),
                (one, other) -> one + " " + other));
        return sentences;
    }

    Answer standing(MentorRequest request) {
        return new Answer.Replace(
                RequestViews.standing(request, directory.find(request.workspace(), request.people())));
    }

    private Answer asMember(
            WorkspaceId workspace, PersonId person, Function<String, Answer> otherwise, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .filter(Person::isMember)
                .map(then)
                .orElseGet(() -> otherwise.apply("Asking for a mentor is for members of this workspace."));
    }

    static Answer tell(String text) {
        return new Answer.Replace(RequestViews.note(text));
    }

    static Answer whisper(String text) {
        return new Answer.Whisper(RequestViews.whisper(text));
    }
}
