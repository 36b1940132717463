package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The app brings a file in Slack's three steps: it asks for an address, sends the bytes there, and says where the file
/// shall stand. The last step can be done once.
@Singleton
public final class BringFile {
    private static final int LARGEST = 1024 * 1024;
    /// What would lead out of a folder, or out of a line.
    private static final Pattern NOT_IN_NAMES = Pattern.compile("[/\\\\\\p{Cntrl}]");

    private final SharedFiles files;
    private final FindParent parents;
    private final Posting posting;
    private final Atomically atomically;

    BringFile(SharedFiles files, FindParent parents, Posting posting, Atomically atomically) {
        this.files = files;
        this.parents = parents;
        this.posting = posting;
        this.atomically = atomically;
    }

    /// `uploadKey` is the secret part of the address that the bytes go to.
    public record Expected(String fileId, String uploadKey) {}

    public Expected expect(String name, String inWords, long length) {
        if (length > LARGEST) {
            throw SlackError.of("file_upload_size_restricted");
        }
        Expected expected = new Expected(Json.randomId("F0", 9), Json.randomId("", 24));
        String plain = NOT_IN_NAMES.matcher(name).replaceAll("_");
        files.expect(new SharedFile(expected.fileId(), plain, plain, inWords, length, null), expected.uploadKey());
        return expected;
    }

    /// False where nobody waits for these bytes, or for another number of them.
    public boolean receive(String uploadKey, byte[] bytes) {
        return files.receive(uploadKey, bytes);
    }

    /// `named` is Slack's array of ids and titles; with no places the files are kept to the app. They are completed
    /// with the first message; each further place has a message of its own. All of it happens or nothing.
    public List<SharedFile> complete(
            JsonNode named, List<Conversation> places, String comment, @Nullable String threadTs) {
        if (!named.isArray() || named.isEmpty()) {
            throw SlackError.because(
                    "invalid_arguments", List.of("no fewer than 1 items allowed [json-pointer:/files]"));
        }
        List<SharedFile> completed = new ArrayList<>();
        if (places.isEmpty()) {
            return atomically.run(() -> {
                named.forEach(one -> completed.add(complete(one)));
                return completed;
            });
        }
        if (threadTs != null) {
            places.forEach(place -> parents.of(place.id(), threadTs));
        }
        Draft draft = new Draft(comment, null, null, threadTs, false);
        List<String> where = places.stream().map(Conversation::id).toList();
        posting.postInEach(where, Workspace.BOT_USER, draft, message -> {
            if (completed.isEmpty()) {
                named.forEach(one -> completed.add(complete(one)));
            }
            completed.forEach(file -> files.share(file.id(), message.conversation(), message.ts()));
        });
        return completed;
    }

    private SharedFile complete(JsonNode named) {
        SharedFile file = files.received(named.path("id").asText()).orElseThrow(() -> SlackError.of("file_not_found"));
        String title = named.path("title").asText("");
        String shown = title.isBlank() ? file.name() : title;
        if (!files.complete(file.id(), shown)) {
            throw SlackError.of("file_not_found");
        }
        return new SharedFile(file.id(), file.name(), shown, file.inWords(), file.size(), null);
    }
}
