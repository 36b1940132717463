package dev.percolate.episode;

import static dev.percolate.introduction.Colleagues.ANA;
import static dev.percolate.introduction.Colleagues.BEN;
import static dev.percolate.introduction.Colleagues.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.episode.ChooseEmoji.Choice;
import dev.percolate.workspace.WorkspaceId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChooseEmojiTest {
    private static final WorkspaceId HERE = new WorkspaceId("T1");

    private final ChosenEmojis emojis = new ChosenEmojisInMemory();
    private final ChooseEmoji choosing = new ChooseEmoji((_, person) -> person.equals(ANA.id()), emojis);

    @Test
    void isOffUntilAnAdminChoosesAndAfterTheyTakeItBack() {
        assertThat(choosing.now(HERE)).isEqualTo(new Choice.Off());
        assertThat(choosing.choose(HERE, ANA.id(), ":seedling:", MONDAY)).isEqualTo(new Choice.On("seedling"));
        assertThat(choosing.now(HERE)).isEqualTo(new Choice.On("seedling"));
        assertThat(choosing.chooseNone(HERE, ANA.id())).isEqualTo(new Choice.Off());
        assertThat(choosing.now(HERE)).isEqualTo(new Choice.Off());
    }

    @Test
    void isForAdminsOnly() {
        assertThat(choosing.choose(HERE, BEN.id(), ":seedling:", MONDAY)).isEqualTo(new Choice.NotYours());
        emojis.choose(HERE, "tea", MONDAY);
        assertThat(choosing.chooseNone(HERE, BEN.id())).isEqualTo(new Choice.NotYours());
        assertThat(emojis.of(HERE)).contains("tea");
    }

    @ParameterizedTest
    @CsvSource({
        "' :Seedling: ',seedling",
        ":+1:,+1",
        ":thumbsup::skin-tone-2:,+1",
        ":raised_hands::skin-tone-3:,raised_hands",
        ":zwölf_uhr:,zwölf_uhr"
    })
    void readsAnEmojiAsItIsTyped(String typed, String emoji) {
        assertThat(choosing.choose(HERE, ANA.id(), typed, MONDAY)).isEqualTo(new Choice.On(emoji));
    }

    @ParameterizedTest
    @ValueSource(strings = {"seedling", "🌱", ":seedling: :tea:", "::", ": :", ":<@U1>:", ":a:b:"})
    void changesNothingWhereItIsNone(String typed) {
        emojis.choose(HERE, "tea", MONDAY);

        assertThat(choosing.choose(HERE, ANA.id(), typed, MONDAY)).isEqualTo(new Choice.NoEmoji());
        assertThat(emojis.of(HERE)).contains("tea");
    }
}
