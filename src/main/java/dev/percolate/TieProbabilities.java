package dev.percolate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.percolate.tipping.Evidence;
import dev.percolate.tipping.OperationalDays;
import dev.percolate.tipping.Parameters;
import dev.percolate.tipping.SharedConversation;
import dev.percolate.tipping.TieFilter;
import dev.percolate.tipping.TieState;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The detector as a command, for whoever wants to try it on conversations of their own: [EpisodesCsv] from a
/// file, or from what is typed in where none is named, and out comes what it makes of each tie after each
/// conversation, printed or in a second file. It needs no service and no database. Where a row cannot be
/// understood, it says so and computes nothing.
final class TieProbabilities {
    static final String COMMAND = "tie-probabilities";

    private static final int FAULTS_TOLD = 20;

    private final TieFilter filter = new TieFilter(Parameters.FIRST, OperationalDays.ALL);

    private TieProbabilities() {}

    /// What the process ends with: zero where all went well.
    static int run(List<String> files, InputStream typed, PrintStream out, PrintStream err) {
        if (files.size() > 2) {
            err.println("One file to read and one to write: " + String.join(", ", files));
            return 1;
        }
        try {
            byte[] bytes = files.isEmpty() ? typed.readAllBytes() : Files.readAllBytes(Path.of(files.getFirst()));
            var episodes = EpisodesCsv.read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
            if (episodes.faults().isEmpty()) {
                byte[] answer = new TieProbabilities().of(episodes.ties()).getBytes(StandardCharsets.UTF_8);
                write(answer, files, out);
                return 0;
            }
            tell(episodes.faults(), err);
        } catch (CharacterCodingException e) {
            err.println("This is no text in UTF-8.");
        } catch (IOException e) {
            err.println("Cannot read or write " + String.join(", ", files) + ": " + e);
        }
        return 1;
    }

    private static void write(byte[] answer, List<String> files, PrintStream out) throws IOException {
        if (files.size() == 2) {
            Files.write(Path.of(files.getLast()), answer);
        } else {
            out.writeBytes(answer);
            out.flush();
        }
    }

    private static void tell(List<String> faults, PrintStream err) {
        faults.stream().limit(FAULTS_TOLD).forEach(err::println);
        if (faults.size() > FAULTS_TOLD) {
            err.println("And " + (faults.size() - FAULTS_TOLD) + " more.");
        }
        err.println("Nothing was computed.");
    }

    private String of(Map<String, List<SharedConversation>> ties) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            csv.writeRecord(
                    "pair",
                    "day",
                    "conversations",
                    "probability",
                    "assumed",
                    "timing",
                    "length",
                    "depth",
                    "enough",
                    "ask");
            ties.forEach(
                    (pair, conversations) -> filter.states(conversations).forEach(state -> write(csv, pair, state)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private void write(CsvWriter csv, String pair, TieState state) {
        Evidence evidence = filter.evidence(state, state.last());
        csv.writeRecord(
                pair,
                state.last().toString(),
                Integer.toString(state.conversations()),
                rounded(evidence.probability()),
                rounded(evidence.assumed()),
                rounded(evidence.timing()),
                rounded(evidence.length()),
                rounded(evidence.depth()),
                evidence.enough() ? "yes" : "no",
                evidence.tipped() ? "yes" : "no");
    }

    private static String rounded(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
