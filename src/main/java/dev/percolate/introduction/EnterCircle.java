package dev.percolate.introduction;

import dev.percolate.workspace.Channel;
import dev.percolate.workspace.ChannelId;
import dev.percolate.workspace.Directory;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import jakarta.inject.Singleton;

/// Finds the circle of a conversation for somebody who types or clicks there. All that needs a circle starts here.
@Singleton
public final class EnterCircle {
    private final Directory directory;
    private final Admission admission;

    EnterCircle(Directory directory, Admission admission) {
        this.directory = directory;
        this.admission = admission;
    }

    public sealed interface Entered {
        record Inside(Circle circle, Person person) implements Entered {}

        /// A direct or group conversation.
        record NotAChannel() implements Entered {}

        /// A channel without the bot, or a conversation it cannot know of.
        record OutOfSight() implements Entered {}

        /// They are not in the channel themselves.
        record NotThereAnyMore() implements Entered {}

        /// Guests and people of other organisations are introduced only where whoever looks after the circle said so.
        record MembersOnly() implements Entered {}
    }

    /// For somebody who comes from elsewhere, from Home or an old message: typing in the channel shows that one is
    /// in it, pressing does not.
    public Entered enterFromElsewhere(WorkspaceId workspace, ChannelId id, PersonId person) {
        var entered = enter(workspace, id, person);
        return entered instanceof Entered.Inside
                        && !directory.members(workspace, id).contains(person)
                ? new Entered.NotThereAnyMore()
                : entered;
    }

    public Entered enter(WorkspaceId workspace, ChannelId id, PersonId person) {
        var channel = directory.channel(workspace, id);
        if (channel.isPresent() && isConversation(channel.get())) {
            return new Entered.NotAChannel();
        }
        if (channel.filter(Channel::botIsIn).isEmpty()) {
            return new Entered.OutOfSight();
        }
        var circle = new Circle(workspace, id);
        return directory
                .find(workspace, person)
                .filter(known -> admission.to(circle).contains(known.standing()))
                .<Entered>map(known -> new Entered.Inside(circle, known))
                .orElseGet(Entered.MembersOnly::new);
    }

    private static boolean isConversation(Channel channel) {
        return switch (channel.kind()) {
            case DIRECT, GROUP -> true;
            case PUBLIC, PRIVATE -> false;
        };
    }
}
