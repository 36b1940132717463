package dev.percolate.slack;

import com.google.gson.JsonObject;
import dev.percolate.schedule.DomainTime;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.ComeAndGo;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The bot itself came into a channel, or is out of one. Of whoever else comes nothing arrives here, and who else goes
/// is not subscribed to.
///
/// Of its own going Slack tells by events of their own, public and private ones apart: it is no member any more that
/// could be told of a member who left.
@Singleton
final class OwnChannels implements AskingHandler {
    static final String JOINED = "member_joined_channel";
    static final String LEFT = "channel_left";
    static final String LEFT_PRIVATE = "group_left";

    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

    private final ComeAndGo comeAndGo;
    private final InstantSource domain;

    OwnChannels(ComeAndGo comeAndGo, @DomainTime InstantSource domain) {
        this.comeAndGo = comeAndGo;
        this.domain = domain;
    }

    @Override
    public Set<String> types() {
        return Set.of(JOINED, LEFT, LEFT_PRIVATE);
    }

    @Override
    public void handle(WorkspaceId workspace, JsonObject payload) {
        String channel = Json.text(payload, "event", "channel");
        String time = Json.text(payload, "event_time");
        if (channel.isBlank() || !SECONDS.matcher(time).matches()) {
            return;
        }
        if (Json.text(payload, "event", "type").equals(JOINED)) {
            comeAndGo.came(
                    workspace,
                    new ChannelId(channel),
                    inviter(payload),
                    Instant.ofEpochSecond(Long.parseLong(time)),
                    domain.instant());
        } else {
            comeAndGo.went(workspace, new ChannelId(channel), domain.instant());
        }
    }

    private static @Nullable PersonId inviter(JsonObject payload) {
        String id = Json.text(payload, "event", "inviter");
        return id.isBlank() ? null : new PersonId(id);
    }
}
