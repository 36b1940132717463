package dev.percolate.outbox;

import dev.percolate.outbox.Delivery.Delivered;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/// Remembers what arrived at Slack and answers as it is told to; everything is delivered unless it is told otherwise.
final class MessengerScripted implements Messenger {
    static final ChannelId GROUP = new ChannelId("G0GROUP");

    final List<Post> posts = new CopyOnWriteArrayList<>();
    final List<SortedSet<PersonId>> openings = new CopyOnWriteArrayList<>();
    final List<Attachment> files = new CopyOnWriteArrayList<>();

    volatile Consumer<Post> beforeArrival = post -> {};
    volatile Function<Post, Delivery> answer =
            post -> new Delivered(new ChannelId("D0SOMEWHERE"), "1." + posts.indexOf(post));
    volatile Function<SortedSet<PersonId>, Delivery> answerToOpening = people -> new Delivered(GROUP, "");

    volatile Function<Attachment, Delivery> answerToFile = file -> new Delivered(GROUP, "");

    record Post(WorkspaceId workspace, Target target, MessageBody body, UUID trace) {}

    @Override
    public Delivery open(WorkspaceId workspace, SortedSet<PersonId> people) {
        openings.add(people);
        return answerToOpening.apply(people);
    }

    @Override
    public Delivery attach(WorkspaceId workspace, ChannelId channel, Attachment file) {
        files.add(file);
        return answerToFile.apply(file);
    }

    @Override
    public Delivery post(WorkspaceId workspace, Target target, MessageBody body, UUID trace) {
        Post post = new Post(workspace, target, body, trace);
        beforeArrival.accept(post);
        posts.add(post);
        return answer.apply(post);
    }

    List<String> texts() {
        return posts.stream().map(post -> post.body().text()).toList();
    }
}
