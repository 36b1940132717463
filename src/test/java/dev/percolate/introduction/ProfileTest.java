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
        assertThatThrownBy(() -> new Profile("a".repeat(151), "")).isInstanceOf(IllegalArgumentException.class);
    }
}
