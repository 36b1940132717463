package dev.percolate.tipping;

import dev.percolate.workspace.Person;

/// Who can be asked about a tie, suggest a name for it and be told of it: whoever of this workspace the bot
/// can write to, guests as well.
public final class Reachable {
    private Reachable() {}

    public static boolean is(Person person) {
        return switch (person.standing()) {
            case MEMBER, GUEST -> true;
            case EXTERNAL, BOT, DEACTIVATED -> false;
        };
    }
}
