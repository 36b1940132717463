package dev.percolate.outbox.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.percolate.outbox.OutboxRows;
import dev.percolate.testing.InPostgres;
import jakarta.inject.Inject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a turn of a relay costs must not grow with what waits, nor with what has ended.
final class ClaimPlanTest extends InPostgres {
    private static final Pattern ROWS = Pattern.compile("on outbox_message (m|first|m_\\d) .*actual rows=(\\d+)");
    private static final String LATER = "'2026-01-06T09:00Z'";

    @Inject
    private OutboxRows rows;

    /// What PostgreSQL knows of the table.
    enum Known {
        NOTHING,
        AS_IT_IS,
        FROM_BEFORE_MOST_WAS_DELIVERED
    }

    @ParameterizedTest
    @EnumSource
    void aClaimReadsAFewRowsOfALongBacklog(Known known) {
        aLongBacklog(known);
        String plan = plan(OutboxClaimTable.CLAIM);

        assertThat(plan)
                .contains("Index Scan using outbox_message_waiting on outbox_message m ")
                .contains("outbox_message_waiting_conversation on outbox_message first");
        readsFewRows(plan);
    }

    @ParameterizedTest
    @EnumSource
    void toFindTheWorkspacesWithWorkReadsAFewRows(Known known) {
        aLongBacklog(known);
        readsFewRows(plan(OutboxClaimTable.WORK));
    }

    @ParameterizedTest
    @EnumSource
    void toFindTheLanesWithWorkReadsAFewRows(Known known) {
        aLongBacklog(known);
        readsFewRows(plan(OutboxClaimTable.LANES));
    }

    private void aLongBacklog(Known known) {
        rows.run("""
                insert into outbox_message (workspace_id, id, trace, once_key, kind, recipient, conversation, lane,
                                            not_before, body)
                select 'T0ACME', gen_random_uuid(), gen_random_uuid(), 'message/' || i, 'agreed', 'direct',
                       'U' || i % 2000, 'bulk', timestamptz '2026-01-05T09:00Z' + i * interval '1 second', 'x'
                from generate_series(1, 10000) i
                """);
        if (known == Known.FROM_BEFORE_MOST_WAS_DELIVERED) {
            rows.run("analyze outbox_message");
        }
        rows.run("""
                update outbox_message
                set state = 'delivered', delivered_channel = 'D0', delivered_ts = '1.1', body = null,
                    sent_at = not_before, ended_at = not_before
                where position <= (select max(position) - 4000 from outbox_message)
                """);
        if (known == Known.AS_IT_IS) {
            rows.run("analyze outbox_message");
        }
    }

    private static void readsFewRows(String plan) {
        assertThat(plan).doesNotContain("Seq Scan on outbox_message");
        assertThat(ROWS.matcher(plan).results())
                .as(plan)
                .extracting(row -> Integer.valueOf(row.group(2)))
                .isNotEmpty()
                .allSatisfy(read -> assertThat(read).isLessThanOrEqualTo(8));
    }

    private String plan(String statement) {
        String asked = statement
                .replace(":workspace", "'T0ACME'")
                .replace(":lane", "'bulk'")
                .replace(":limit", "8")
                .replace(":attach", "true")
                .replace(":claim", "'00000000-0000-0000-0000-000000000001'")
                .replaceAll(":(domainNow|wallNow|leaseUntil|conversationFreeAt)", Matcher.quoteReplacement(LATER));
        return String.join("\n", rows.lines("explain (analyze, timing off, costs off, summary off) " + asked));
    }
}
