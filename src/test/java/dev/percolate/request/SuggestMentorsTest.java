package dev.percolate.request;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.BOT;
import static dev.percolate.introduction.Colleagues.CHIARA;
import static dev.percolate.introduction.Colleagues.DIEGO;
import static dev.percolate.introduction.Colleagues.EXTERNAL;
import static dev.percolate.introduction.Colleagues.GONE;
import static dev.percolate.introduction.Colleagues.GUEST;
import static dev.percolate.introduction.Colleagues.MERE;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static dev.percolate.introduction.Colleagues.NOWHERE;
import static dev.percolate.introduction.Colleagues.somebody;
import static dev.percolate.request.Mentors.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.Position;
import dev.percolate.workspace.PositionFacts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SuggestMentorsTest {
    private static final Wish BUDGET = new Wish("Reading a budget", Set.of(), false, "");

    private final Mentors mentors = new Mentors().knows(ANA);

    @Test
    void suggestsTheBestFitFirstWithItsOwnWords() {
        mentors.offers(BEN, "Travel claims and a budget")
                .offers(CHIARA, "Reading budgets")
                .offers(DIEGO, "SQL");

        var suggested = mentors.suggested(ANA, BUDGET);
        assertThat(suggested).extracting(Suggestion::mentor).containsExactly(CHIARA, BEN);
        assertThat(suggested.getFirst().reasons())
                .startsWith(new FitReason.Fits("Reading budgets"))
                .endsWith(new FitReason.FreeThisMonth(2));
    }

    @Test
    void neverSuggestsWhoMustNotBeAsked() {
        for (Person person : List.of(ANA, BEN, CHIARA, DIEGO, GUEST, EXTERNAL, BOT, GONE)) {
            mentors.offers(person, "Reading a budget");
        }
        mentors.keptApart.keepApart(HERE, ANA.id(), BEN.id(), MONDAY);
        mentors.keptApart.keepApart(HERE, CHIARA.id(), ANA.id(), MONDAY);

        assertThat(mentors.suggested(ANA, BUDGET, DIEGO.id())).isEmpty();
        assertThat(mentors.suggested(ANA, BUDGET))
                .extracting(Suggestion::mentor)
                .containsExactly(DIEGO);
    }

    @Test
    void neverSuggestsAnybodyUpOrDownTheReportingLine() {
        for (Person person : List.of(BEN, CHIARA, DIEGO, MERE, NOWHERE)) {
            mentors.offers(person, "Reading a budget");
        }
        mentors.reports(ANA, BEN, "")
                .reports(BEN, CHIARA, "")
                .reports(DIEGO, MERE, "")
                .reports(MERE, ANA, "")
                .reports(NOWHERE, BEN, "");

        assertThat(mentors.suggested(ANA, BUDGET))
                .extracting(Suggestion::mentor)
                .containsExactly(NOWHERE);
    }

    @Test
    void comesToAnEndWherePeopleReportToEachOther() {
        mentors.offers(BEN, "Reading a budget")
                .offers(CHIARA, "Reading a budget")
                .offers(DIEGO, "Reading a budget");
        mentors.reports(ANA, BEN, "")
                .reports(BEN, ANA, "")
                .reports(CHIARA, DIEGO, "")
                .reports(DIEGO, CHIARA, "");

        assertThat(mentors.suggested(ANA, BUDGET))
                .extracting(Suggestion::mentor)
                .containsExactlyInAnyOrder(CHIARA, DIEGO);
    }

    @Test
    void leavesOutWhoIsPausedOrHasNoRoomLeft() {
        mentors.offers(BEN, "Reading a budget", "", LocalDate.parse("2026-01-06"))
                .offers(CHIARA, "Reading a budget", "", LocalDate.parse("2026-01-05"))
                .offers(DIEGO, "Reading a budget")
                .offers(MERE, "Reading a budget");
        mentors.asked.put(DIEGO.id(), new Workload(2, MONDAY));
        mentors.asked.put(MERE.id(), new Workload(1, MONDAY));

        var suggested = mentors.suggested(ANA, BUDGET);
        assertThat(suggested).extracting(Suggestion::mentor).containsExactly(CHIARA, MERE);
        assertThat(suggested.getLast().reasons()).contains(new FitReason.FreeThisMonth(1));
    }

    @Test
    void comesFirstWhoWasNotAskedForLong() {
        mentors.offers(BEN, "Reading a budget")
                .offers(CHIARA, "Reading a budget")
                .offers(NOWHERE, "Reading a budget");
        mentors.asked.put(BEN.id(), new Workload(0, MONDAY.minus(Duration.ofDays(30))));
        mentors.asked.put(CHIARA.id(), new Workload(0, MONDAY));
        var suggested = mentors.suggested(somebodyWithoutZone(), BUDGET);

        assertThat(suggested).extracting(Suggestion::mentor).containsExactly(NOWHERE, BEN, CHIARA);
        assertThat(suggested).extracting(one -> one.score().fairness()).containsExactly(80, 40, 0);
    }

    private static Person somebodyWithoutZone() {
        return new Person(new PersonId("U0"), "Zoe", "", null, "", Person.Standing.MEMBER);
    }

    @Test
    void namesNeedsThatBothNamed() {
        mentors.offers(BEN, "Reading a budget", Need.COACHING, Need.COUNSEL).offers(CHIARA, "Reading a budget");
        var suggested =
                mentors.suggested(ANA, new Wish("Reading a budget", Set.of(Need.COUNSEL, Need.SUPPORT), false, ""));

        assertThat(suggested).extracting(Suggestion::mentor).containsExactly(BEN, CHIARA);
        assertThat(suggested).extracting(one -> one.score().needs()).containsExactly(75, 0);
        assertThat(suggested.getFirst().reasons()).contains(new FitReason.SharedNeeds(Set.of(Need.COUNSEL)));
        assertThat(suggested.getLast().reasons()).noneMatch(FitReason.SharedNeeds.class::isInstance);
    }

    @Test
    void findsByNamedNeedsAloneWhereTheWordsSayNothing() {
        mentors.offers(BEN, "SQL", Need.COUNSEL).offers(CHIARA, "SQL", Need.SUPPORT);
        assertThat(mentors.suggested(ANA, new Wish("☕☕", Set.of(Need.COUNSEL), false, "")))
                .extracting(Suggestion::mentor)
                .containsExactly(BEN);
        assertThat(mentors.suggested(ANA, new Wish("☕☕", Set.of(), true, ""))).isEmpty();
    }

    @Test
    void findsWhoHasBeenThroughItOnlyByWhatTheyWroteForThat() {
        mentors.offers(BEN, "Layoffs, and reading a budget").offers(CHIARA, "Talking", "Two rounds of layoffs", null);
        var suggested = mentors.suggested(ANA, new Wish("", Set.of(), false, "layoffs"));

        assertThat(suggested).extracting(Suggestion::mentor).containsExactly(CHIARA);
        assertThat(suggested.getFirst().reasons()).startsWith(new FitReason.BeenThrough("Two rounds of layoffs"));
        assertThat(suggested.getFirst().score().beenThrough()).isEqualTo(FitScore.MOST_BEEN_THROUGH);
        assertThat(mentors.suggested(ANA, new Wish("layoffs", Set.of(), false, "")))
                .extracting(Suggestion::mentor)
                .containsExactly(BEN);
    }

    @Test
    void leansToAnotherPathOnlyWhereThatIsWishedForAndEverybodyCanReadIt() {
        var alike = somebody("U11", "Al Like", "product designer", "Europe/Lisbon");
        mentors.offers(alike, "Reading a budget").offers(CHIARA, "Reading a budget");
        mentors.reports(ANA, null, "Design").reports(alike, null, "design").reports(CHIARA, null, "Data");
        var differs = new Wish("Reading a budget", Set.of(), true, "");

        var suggested = mentors.suggested(ANA, differs);
        assertThat(suggested).extracting(Suggestion::mentor).containsExactly(CHIARA, alike);
        assertThat(suggested).extracting(one -> one.score().difference()).containsExactly(250, 0);
        assertThat(suggested.getFirst().reasons()).contains(new FitReason.PathDiffers("Data engineer", "Data"));
        assertThat(mentors.suggested(ANA, BUDGET))
                .allSatisfy(one -> assertThat(one.score().difference()).isZero())
                .allSatisfy(one -> assertThat(one.reasons()).noneMatch(FitReason.PathDiffers.class::isInstance));
    }

    @Test
    void saysNothingOfADepartmentThatOnlyAnUploadedListNames() {
        var listed = Position.of(PositionFacts.NONE, new PositionFacts("Data", "", null, null, null));
        assertThat(listed.inSlack()).isEmpty();
        assertThat(LookCloser.department(listed)).isEmpty();
    }

    @Test
    void countsSharedHoursAndSaysThem() {
        mentors.offers(BEN, "Reading a budget").offers(MERE, "Reading a budget").offers(NOWHERE, "Reading a budget");
        var suggested = mentors.suggested(ANA, BUDGET);

        assertThat(suggested).extracting(Suggestion::mentor).startsWith(BEN);
        assertThat(suggested.getFirst().score().hours()).isEqualTo(FitScore.MOST_HOURS);
        assertThat(suggested.getFirst().reasons()).contains(new FitReason.SharedHours(7));
        assertThat(suggested).filteredOn(one -> !one.mentor().equals(BEN)).allSatisfy(one -> {
            assertThat(one.score().hours()).isZero();
            assertThat(one.reasons()).noneMatch(FitReason.SharedHours.class::isInstance);
        });
    }

    @Test
    void addsUpToItsTotal() {
        var score = new FitScore(1, 10, 100, 1_000, 10_000, 100_000);
        assertThat(score.total()).isEqualTo(111_111);
    }

    @Test
    void looksFurtherWhereTheFirstCandidatesDropOut() {
        IntStream.range(0, 100)
                .mapToObj(i -> new Person(new PersonId("UG" + i), "Gone", "", null, "", Person.Standing.DEACTIVATED))
                .forEach(gone -> mentors.offers(gone, "Reading a budget"));
        mentors.offers(CHIARA, "A budget");
        assertThat(mentors.suggested(ANA, BUDGET))
                .extracting(Suggestion::mentor)
                .containsExactly(CHIARA);
    }

    @Test
    void decidesBetweenEqualsByItsDiceAndAlwaysAlike() {
        IntStream.range(0, 20)
                .mapToObj(i -> somebody("UE" + i, "Equal", "", "Europe/Lisbon"))
                .forEach(equal -> mentors.offers(equal, "Reading a budget"));
        var first = mentors.suggested(ANA, BUDGET);
        assertThat(mentors.suggested(ANA, BUDGET)).isEqualTo(first).hasSize(3);
        assertThat(first)
                .extracting(one -> one.mentor().id().value())
                .as("not simply by id")
                .isNotEqualTo(List.of("UE0", "UE1", "UE10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "☕☕", "<!channel> <@U123>", "\u202Ebudget", "'; drop table mentor_offer; --"})
    void takesAnyText(String text) {
        mentors.offers(BEN, "Reading a budget");
        for (String one : List.of(text, text.repeat(200))) {
            assertThat(mentors.suggested(ANA, new Wish(one, Set.of(), true, one)))
                    .hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void quotesTheSentenceThatHasToDoWithIt() {
        String text = "I like rivers and long walks along them, in any weather there is. ".repeat(2)
                + "Reading a budget is what I do all day! " + "And cats. ".repeat(5);
        assertThat(Quotation.of(text, "budgets")).isEqualTo("Reading a budget is what I do all day!");
        assertThat(Quotation.of("Short.", "budgets")).isEqualTo("Short.");
        assertThat(Quotation.of("☕".repeat(300), "budgets"))
                .hasSize(Quotation.LONGEST)
                .endsWith("…");
        assertThat(Quotation.of("budget ".repeat(60), "budgets")).endsWith("…");
    }
}
