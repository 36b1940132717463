package dev.percolate.request.slack;

import dev.percolate.introduction.Member;
import dev.percolate.request.MentorOffer;
import dev.percolate.request.Need;
import dev.percolate.request.OfferMentoring;
import dev.percolate.request.OfferMentoring.Draft;
import dev.percolate.request.OfferMentoring.Fault;
import dev.percolate.request.OfferMentoring.Offered;
import dev.percolate.slack.Answer;
import dev.percolate.slack.Call;
import dev.percolate.slack.Click;
import dev.percolate.slack.Submission;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The form of `/mentor offer`, and what is pressed and sent in it. Each answer shows the offer as it is then.
@Singleton
final class OfferModals {
    private static final int OUT_OF_RANGE = 0;

    private final OfferMentoring offering;
    private final Directory directory;

    OfferModals(OfferMentoring offering, Directory directory) {
        this.offering = offering;
        this.directory = directory;
    }

    Answer open(Call call) {
        return ofMember(
                call.workspace(),
                call.person(),
                member -> open(call.workspace(), member, TypedWords.about(call.rest()), call.now()));
    }

    /// From Home.
    Answer open(Click click) {
        return ofMember(click.workspace(), click.person(), member -> open(click.workspace(), member, "", click.now()));
    }

    private Answer open(WorkspaceId workspace, Person member, String typed, Instant now) {
        // Longer than the field takes, Slack would show no form at all.
        String fits = typed.length() > MentorOffer.LONGEST_HELP ? "" : typed;
        return new Answer.Open(
                OfferViews.form(offering.of(workspace, member.id()).orElse(null), fits, Member.today(member, now)));
    }

    /// From Home, as is resuming.
    Answer pause(Click click) {
        return ofMember(click.workspace(), click.person(), member -> {
            offering.pauseForAWhile(click.workspace(), member, click.now());
            return standing(click, member);
        });
    }

    Answer resume(Click click) {
        return ofMember(click.workspace(), click.person(), member -> {
            offering.resume(click.workspace(), member.id());
            return standing(click, member);
        });
    }

    private Answer standing(Click click, Person member) {
        var offer = offering.of(click.workspace(), member.id()).orElse(null);
        if (offer == null) {
            return new Answer.Open(OfferViews.note(OfferViews.NONE));
        }
        var until = offer.pausedUntil();
        return new Answer.Open(OfferViews.note(
                until != null && offer.isPausedOn(Member.today(member, click.now()))
                        ? OfferViews.paused(until)
                        : OfferViews.RESUMED));
    }

    /// It must not depend on whether Slack can be asked who they are.
    Answer end(Click click) {
        offering.end(click.workspace(), click.person());
        return new Answer.Replace(OfferViews.note(OfferViews.ENDED));
    }

    Answer keep(Submission form) {
        return ofMember(form.workspace(), form.person(), member -> {
            var date = form.value(OfferViews.PAUSED_UNTIL);
            var until = day(date);
            if (until.isEmpty() && !date.isEmpty()) {
                return new Answer.Refuse(Map.of(OfferViews.PAUSED_UNTIL, sentence(Fault.PAUSE_OUT_OF_RANGE)));
            }
            return switch (offering.offer(form.workspace(), member, draft(form, until), form.now())) {
                case Offered.Kept(var offer) ->
                    new Answer.Replace(OfferViews.note(OfferViews.kept(offer, Member.today(member, form.now()))));
                case Offered.Refused(var faults) -> refuse(faults);
            };
        });
    }

    private static Draft draft(Submission form, Optional<LocalDate> until) {
        return new Draft(
                form.value(OfferViews.HELPS_WITH),
                Stream.of(OfferViews.NEEDS_AT_WORK, OfferViews.NEEDS_OF_A_PERSON)
                        .flatMap(block -> needs(form.value(block)))
                        .collect(Collectors.toSet()),
                form.value(OfferViews.BEEN_THROUGH),
                number(form.value(OfferViews.CONVERSATIONS)),
                until.orElse(null),
                form.value(OfferViews.WOULD_LIKE),
                !form.value(OfferViews.LISTED).isEmpty());
    }

    /// What is no need is left out: the form offers none such.
    static Stream<Need> needs(String chosen) {
        var names = Set.of(chosen.split(","));
        return Arrays.stream(Need.values()).filter(need -> names.contains(need.name()));
    }

    private static int number(String text) {
        return text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : OUT_OF_RANGE;
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Answer refuse(Set<Fault> faults) {
        Map<String, String> sentences = new HashMap<>();
        faults.forEach(fault -> sentences.put(
                switch (fault) {
                    case HELP_SAYS_NOTHING, HELP_TOO_LONG -> OfferViews.HELPS_WITH;
                    case BEEN_THROUGH_TOO_LONG -> OfferViews.BEEN_THROUGH;
                    case WISH_TOO_LONG -> OfferViews.WOULD_LIKE;
                    case CONVERSATIONS_OUT_OF_RANGE -> OfferViews.CONVERSATIONS;
                    case PAUSE_OUT_OF_RANGE -> OfferViews.PAUSED_UNTIL;
                },
                sentence(fault)));
        return new Answer.Refuse(sentences);
    }

    private static String sentence(Fault fault) {
        return switch (fault) {
            case HELP_SAYS_NOTHING -> "Please say it in a few words: they are what people find you by.";
            case HELP_TOO_LONG -> atMost(MentorOffer.LONGEST_HELP);
            case BEEN_THROUGH_TOO_LONG -> atMost(MentorOffer.LONGEST_BEEN_THROUGH);
            case WISH_TOO_LONG -> atMost(MentorOffer.LONGEST_WISH);
            case CONVERSATIONS_OUT_OF_RANGE ->
                "Please choose between 1 and " + MentorOffer.MOST_CONVERSATIONS + " conversations a month.";
            case PAUSE_OUT_OF_RANGE -> "Please choose a day after today, at most a year from now, or leave it empty.";
        };
    }

    private static String atMost(int characters) {
        return "Please keep it to " + characters + " characters.";
    }

    private Answer ofMember(WorkspaceId workspace, PersonId person, Function<Person, Answer> then) {
        return directory
                .find(workspace, person)
                .filter(Person::isMember)
                .map(then)
                .orElseGet(() -> new Answer.Open(
                        offering.of(workspace, person).isPresent()
                                ? OfferViews.membersOnlyNow()
                                : OfferViews.note(OfferViews.MEMBERS_ONLY)));
    }
}
