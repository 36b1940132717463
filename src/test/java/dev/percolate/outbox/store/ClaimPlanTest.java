package dev.percolate.outbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutboxRows;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a claim costs must not grow with what waits.
final class ClaimPlanTest extends InPostgres {
    private static final Pattern ROWS = Pattern.compile("on outbox_message m .*actual rows=(\\d+)");

    @Inject
    private OutboxRows rows;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void readsAFewRowsOfALongBacklog(boolean analyzed) {
        rows.run("""
                insert into outbox_message (workspace_id, id, trace, once_key, kind, recipient, conversation, lane,
                                            not_before, body, urgency)
                select 'T0ACME', gen_random_uuid(), gen_random_uuid(), 'message/' || i, 'unasked', 'direct',
                       'U' || i % 5000, 'bulk', timestamptz '2026-01-05T09:00Z' + i * interval '1 second', 'x', 'tip'
                from generate_series(1, 10000) i
                """);
        if (analyzed) {
            rows.run("analyze outbox_message");
        }
        String plan = String.join("\n", plan());

        assertThat(plan)
                .contains("Index Scan using outbox_message_waiting on outbox_message m ")
                .contains("outbox_message_waiting_conversation on outbox_message first")
                .doesNotContain("Seq Scan on outbox_message");
        assertThat(ROWS.matcher(plan).results())
                .as(plan)
                .extracting(row -> Integer.valueOf(row.group(1)))
                .isNotEmpty()
                .allSatisfy(read -> assertThat(read).isLessThanOrEqualTo(8));
    }

    private List<String> plan() {
        String later = "'2026-01-06T09:00Z'";
        String claim = OutboxClaimTable.CLAIM
                .replace(":workspace", "'T0ACME'")
                .replace(":lane", "'bulk'")
                .replace(":limit", "8")
                .replace(":attach", "true")
                .replace(":claim", "'00000000-0000-0000-0000-000000000001'")
                .replaceAll(":(domainNow|wallNow|leaseUntil|conversationFreeAt)", Matcher.quoteReplacement(later));
        return rows.lines("explain (analyze, timing off, costs off, summary off) " + claim);
    }
}
