package dev.percolate.slack.positions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.workspace.ListedPerson;
import dev.percolate.workspace.RowFault;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReadListTest {
    private static ReadList.Result.Rows rows(String text) {
        return (ReadList.Result.Rows) ReadList.of(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileFault fault(byte[] bytes) {
        return ((ReadList.Result.Unusable) ReadList.of(bytes)).fault();
    }

    private static FileFault fault(String text) {
        return fault(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsTheColumnsWhateverTheirOrder() {
        assertThat(rows("level,start date,manager,place,department,user\n3,2024-03-01,@ben,Lisbon,Design,@ana\n")
                        .people())
                .containsExactly(new ListedPerson(2, "@ana", "Design", "Lisbon", "@ben", "2024-03-01", "3"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "User ID", "USERID", "slack_id", "member-id", "\uFEFFuser", " user "})
    void knowsWhatTheUserMayBeCalled(String name) {
        assertThat(rows(name + "\nana\n").people())
                .extracting(ListedPerson::user)
                .containsExactly("ana");
    }

    @Test
    void readsSemicolonsQuotationMarksAndBothKindsOfLineEnds() {
        assertThat(rows("user;department\r\nana;\"Design; and\r\n\"\"Brand\"\"\"\r\nben;Sales\r\n")
                        .people())
                .containsExactly(
                        new ListedPerson(2, "ana", "Design; and\r\n\"Brand\"", "", "", "", ""),
                        new ListedPerson(4, "ben", "Sales", "", "", "", ""));
    }

    @Test
    void passesOverEmptyLinesAndKeepsCount() {
        assertThat(rows("\nuser,department\n\nana,Design\n,\n\nben\n").people())
                .extracting(ListedPerson::line)
                .containsExactly(4, 7);
    }

    @Test
    void neitherReadsNorKeepsOtherColumns() {
        var rows = rows("user,salary,department,,e-mail\nana,90000,Design,x,ana@kettle.example\n");

        assertThat(rows.people()).containsExactly(new ListedPerson(2, "ana", "Design", "", "", "", ""));
        assertThat(rows.notRead()).containsExactly("salary", "e-mail");
    }

    @Test
    void tellsTheRowsApartThatHaveTooManyValues() {
        var rows = rows("user,department\nana,Design, and Brand\nben,Sales,\n");

        assertThat(rows.faults()).containsExactly(new RowFault.Surplus(2, 3, 2));
        assertThat(rows.people()).extracting(ListedPerson::user).containsExactly("ben");
    }

    @Test
    void needsToKnowWhoARowIsAbout() {
        assertThat(fault("name,department\nAna,Design\n"))
                .isEqualTo(new FileFault.NoUserColumn(List.of("name", "department")));
    }

    @Test
    void takesEachColumnOnce() {
        assertThat(fault("user,Team,department\n")).isEqualTo(new FileFault.TwiceNamed("Team", "department"));
        assertThat(fault("user,userid\n")).isEqualTo(new FileFault.TwiceNamed("user", "userid"));
    }

    @Test
    void seesThatNobodyIsListed() {
        assertThat(fault("")).isEqualTo(new FileFault.Empty());
        assertThat(fault("\n \n")).isEqualTo(new FileFault.NoUserColumn(List.of("")));
        assertThat(fault("user,department\n\n,\n")).isEqualTo(new FileFault.NoRows());
    }

    @Test
    void saysWhereAQuotationMarkIsOutOfPlace() {
        assertThat(fault("user,department\nana,Design\nben,\"Sales\"x\n")).isEqualTo(new FileFault.Broken(3));
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 3", "windows-1252, 3"})
    void readsNoOtherEncoding(String encoding, int line) {
        byte[] bytes = "user,place\nana,Lisbon\ndiego,Bogot\u00E1\n".getBytes(Charset.forName(encoding));

        assertThat(fault(bytes)).isEqualTo(new FileFault.NotUtf8(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE"})
    void knowsUtf16(String encoding) {
        assertThat(fault("user,place\nana,Lisbon\n".getBytes(Charset.forName(encoding))))
                .isEqualTo(new FileFault.Utf16());
        assertThat(fault("\uFEFFuser,place\nana,Lisbon\n".getBytes(Charset.forName(encoding))))
                .isEqualTo(new FileFault.Utf16());
    }

    @Test
    void seesACharacterThatIsCutAtTheEnd() {
        byte[] whole = "user\nana\u00E9".getBytes(StandardCharsets.UTF_8);

        assertThat(fault(java.util.Arrays.copyOf(whole, whole.length - 1))).isEqualTo(new FileFault.NotUtf8(2));
    }

    @Test
    void knowsAWorkbook() {
        assertThat(fault(new byte[] {'P', 'K', 3, 4, 20, 0})).isEqualTo(new FileFault.Workbook());
        assertThat(fault(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}))
                .isEqualTo(new FileFault.Workbook());
    }

    @Test
    void readsUpToTenMegabytesAndAHundredThousandRows() {
        assertThat(fault(new byte[ListFile.LARGEST + 1])).isEqualTo(new FileFault.TooLarge());
        assertThat(rows("user\n" + "ana\n".repeat(ReadList.MOST_ROWS)).people()).hasSize(ReadList.MOST_ROWS);
        assertThat(fault("user\n" + "ana\n".repeat(ReadList.MOST_ROWS + 1))).isEqualTo(new FileFault.TooManyRows());
    }

    @Test
    void onlyLooksAtTheLengthOfWhatIsTooLong() {
        var rows = rows("user,department\nana," + "x".repeat(1_000_000) + "\n");

        assertThat(rows.people().getFirst().department()).hasSize(1_000_000);
    }
}
