package dev.percolate.introduction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ProfileTest {
    @Test
    void isOneLineOfPlainText() {
        var profile = new Profile("  first\ttalks,\r\n\n budgets\u0000 ", "say \u202Eon\u202C\u2067 \uD800now");
        assertThat(profile).isEqualTo(new Profile("first talks, budgets", "say on now"));
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(Profile.isTooLong("🐘".repeat(150))).isFalse();
        assertThat(Profile.isTooLong("a".repeat(151))).isTrue();
        assertThatThrownBy(() -> new Profile("", "", "a".repeat(151), Preferences.NONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Profile("a".repeat(151), "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void offersTheLineThatMeetsMostOfAWish() {
        var wish = new Profile("", "baking bread in ovens");
        assertThat(offering("baking", "ovens and bread").offerTo(wish))
                .contains(new Offer.WouldBring("ovens and bread"));
        assertThat(offering("baking bread", "ovens").offerTo(wish)).contains(new Offer.CanHelpWith("baking bread"));
        assertThat(offering("baking", "ovens").offerTo(wish)).contains(new Offer.CanHelpWith("baking"));
        assertThat(offering("sql", "ovens").offerTo(wish)).contains(new Offer.WouldBring("ovens"));
        assertThat(offering("sql", "kitchens").offerTo(wish)).isEmpty();
        assertThat(offering("", "").offerTo(wish)).isEmpty();
    }

    /// The question itself puts these words into everybody's mouth.
    @Test
    void takesNothingForAnOfferThatSaysNothing() {
        assertThat(offering("", "I'd bring something different").offerTo(new Profile("", "different things")))
                .isEmpty();
    }

    private static Profile offering(String canHelpWith, String wouldBring) {
        return new Profile(canHelpWith, "", wouldBring, Preferences.NONE);
    }
}
