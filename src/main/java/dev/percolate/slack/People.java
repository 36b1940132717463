package dev.percolate.slack;

import com.slack.api.model.User;
import dev.percolate.workspace.Person;
import dev.percolate.workspace.Person.Standing;
import dev.percolate.workspace.PersonId;
import dev.percolate.workspace.WorkspaceId;
import java.time.DateTimeException;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// Slack's users as our persons.
final class People {
    private People() {}

    static Person known(WorkspaceId workspace, User user) {
        var profile = user.getProfile() == null ? new User.Profile() : user.getProfile();
        return new Person(
                new PersonId(user.getId()),
                first(profile.getRealName(), user.getRealName(), profile.getDisplayName(), user.getName()),
                first(profile.getTitle()),
                zone(user.getTz()),
                first(user.getLocale()),
                standing(workspace, user));
    }

    private static Standing standing(WorkspaceId workspace, User user) {
        if (user.isBot()
                || user.isWorkflowBot()
                || user.isConnectorBot()
                || user.getId().equals("USLACKBOT")) {
            return Standing.BOT;
        }
        if (user.isDeleted()) {
            return Standing.DEACTIVATED;
        }
        if (user.isStranger() || (user.getTeamId() != null && !user.getTeamId().equals(workspace.value()))) {
            return Standing.EXTERNAL;
        }
        return user.isRestricted() || user.isUltraRestricted() ? Standing.GUEST : Standing.MEMBER;
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        try {
            return name == null ? null : ZoneId.of(name);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String first(@Nullable String... names) {
        for (String name : names) {
            if (name != null && !name.isBlank()) {
                return name.strip();
            }
        }
        return "";
    }
}
