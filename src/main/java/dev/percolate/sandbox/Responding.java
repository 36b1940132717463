package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import dev.percolate.sandbox.Handles.ResponseUrl;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Does what the bot says in answer to a command or at a response_url: show something, to the person alone unless it
/// asks otherwise, or change or delete the message that was acted on.
@Singleton
public final class Responding {
    private final Posting posting;
    private final Messages messages;
    private final FindParent parents;

    Responding(Posting posting, Messages messages, FindParent parents) {
        this.posting = posting;
        this.messages = messages;
        this.parents = parents;
    }

    public void respond(ResponseUrl to, JsonNode answer) {
        Optional<Message> original = Optional.ofNullable(to.messageTs())
                .flatMap(ts -> messages.find(to.conversation(), ts))
                .filter(message -> message.author().equals(Workspace.BOT_USER));
        if (answer.path("delete_original").asBoolean()) {
            original.ifPresent(posting::remove);
            return;
        }
        JsonNode metadata = answer.path("metadata");
        Draft draft = Draft.checked(
                answer.path("text").asText(""),
                answer.hasNonNull("blocks") ? answer.get("blocks") : null,
                metadata.isObject() ? metadata : null,
                thread(to, answer));
        if (answer.path("replace_original").asBoolean() && original.isPresent()) {
            posting.rewrite(original.get(), draft);
        } else if (answer.path("response_type").asText().equals("in_channel")) {
            posting.post(to.conversation(), Workspace.BOT_USER, draft);
        } else {
            posting.whisper(to.conversation(), Workspace.BOT_USER, to.person(), draft);
        }
    }

    /// What the app names as the thread, where there is one.
    private @Nullable String thread(ResponseUrl to, JsonNode answer) {
        return answer.hasNonNull("thread_ts")
                ? parents.of(to.conversation(), answer.get("thread_ts").asText())
                        .ts()
                : null;
    }
}
