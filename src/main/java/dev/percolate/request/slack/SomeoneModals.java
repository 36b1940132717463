package dev.percolate.request.slack;

import dev.percolate.request.Approach;
import dev.percolate.request.FindSomeone;
import dev.percolate.request.FindSomeone.Found;
import dev.percolate.request.OfferMentoring;
import dev.percolate.request.OfferSupport;
import dev.percolate.request.OfferSupport.Offered;
import dev.percolate.request.OwnWords;
import dev.percolate.request.Promising;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;

/// The windows of a mentor who looks for somebody to support: whom, with which line, and as it will be read.
@Singleton
final class SomeoneModals {
    private final FindSomeone finding;
    private final OfferSupport offering;
    private final OfferMentoring offers;
    private final Directory directory;

    SomeoneModals(FindSomeone finding, OfferSupport offering, OfferMentoring offers, Directory directory) {
        this.finding = finding;
        this.offering = offering;
        this.offers = offers;
        this.directory = directory;
    }

    Answer find(WorkspaceId workspace, PersonId mentor, Instant now) {
        return ofMember(
                workspace,
                mentor,
                member -> new Answer.Open(
                        switch (finding.find(workspace, member, now)) {
                            case Found.Hindered(var hindrance) -> SomeoneViews.hindered(hindrance);
                            case Found.People(var people) -> SomeoneViews.people(people);
                        }));
    }

    Answer choose(Click click) {
        return ofMember(
                click.workspace(),
                click.person(),
                member -> one(
                        click.workspace(),
                        member,
                        click.value(),
                        click.now(),
                        one -> new Answer.Replace(SomeoneViews.offer(one))));
    }

    Answer preview(Submission form) {
        String line = form.value(SomeoneViews.LINE);
        if (OwnWords.length(line) > Approach.Said.LONGEST_LINE) {
            return new Answer.Refuse(
                    Map.of(SomeoneViews.LINE, "Please keep it to " + Approach.Said.LONGEST_LINE + " characters."));
        }
        return ofMember(
                form.workspace(),
                form.person(),
                member -> one(
                        form.workspace(), member, form.note(), form.now(), one -> preview(form, member, one, line)));
    }

    private Answer preview(Submission form, Person mentor, Promising one, String line) {
        return offers.of(form.workspace(), mentor.id())
                .<Answer>map(offer -> new Answer.Replace(SomeoneViews.preview(
                        mentor,
                        one.person(),
                        new Approach.Said(one.hope().hopesFor(), one.hope().needs(), offer.helpsWith(), line),
                        one.person().id())))
                .orElseGet(() -> tell(SomeoneViews.NOT_JUST_NOW));
    }

    private Answer one(
            WorkspaceId workspace, Person mentor, String person, Instant now, Function<Promising, Answer> then) {
        return person.isBlank()
                ? new Answer.Unknown()
                : finding.one(workspace, mentor, new PersonId(person), now)
                        .map(then)
                        .orElseGet(() -> tell(SomeoneViews.NOT_JUST_NOW));
    }

    Answer send(Submission form) {
        return noted(
                form,
                (person, line) -> ofMember(form.workspace(), form.person(), member -> {
                    var offered = offering.offer(form.workspace(), member, person, line, UUID.randomUUID(), form.now());
                    return switch (offered) {
                        case Offered.Sent(var approach) -> sent(form.workspace(), approach);
                        case Offered.NotJustNow() -> tell(SomeoneViews.NOT_JUST_NOW);
                        case Offered.Hindered(var hindrance) -> new Answer.Replace(SomeoneViews.hindered(hindrance));
                    };
                }));
    }

    private Answer sent(WorkspaceId workspace, Approach approach) {
        return directory
                .find(workspace, approach.person())
                .<Answer>map(person -> new Answer.Replace(SomeoneViews.sent(person)))
                .orElseGet(() -> tell(SomeoneViews.NOT_JUST_NOW));
    }

    /// The person, and the line as it was previewed.
    private static Answer noted(Submission form, BiFunction<PersonId, String, Answer> then) {
        var parts = form.note().split("\n", 2);
        return parts[0].isBlank() || parts.length < 2 || OwnWords.length(parts[1]) > Approach.Said.LONGEST_LINE
                ? new Answer.Unknown()
                : then.apply(new PersonId(parts[0]), parts[1]);
    }

    private Answer ofMember(WorkspaceId workspace, PersonId person, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .filter(Person::isMember)
                .map(then)
                .orElseGet(() -> new Answer.Open(SomeoneViews.note(SomeoneViews.MEMBERS_ONLY)));
    }

    private static Answer tell(String text) {
        return new Answer.Replace(SomeoneViews.note(text));
    }
}
