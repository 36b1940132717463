package dev.percolate.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.percolate.sandbox.Person.Standing;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Locale;

/// A person as the Web API and events show them.
public final class ShownPerson {
    private ShownPerson() {}

    /// Whether the bot meets them in no channel counts for people of other organisations only.
    public record Asked(boolean withLocale, boolean inOrganization, boolean stranger, boolean admin, Instant now) {}

    public static ObjectNode of(Person person, Asked asked) {
        boolean deactivated = person.standing() == Standing.DEACTIVATED;
        ObjectNode user = Json.object()
                .put("id", person.id())
                .put("team_id", person.team())
                .put("name", person.handle())
                .put("deleted", deactivated)
                .put("is_bot", person.standing() == Standing.BOT)
                .put("is_app_user", false);
        user.set("profile", profile(person));
        if (deactivated) {
            return user;
        }
        user.put("real_name", person.name())
                .put("is_admin", asked.admin())
                .put("is_owner", false)
                .put("is_primary_owner", false)
                .put("is_restricted", person.isGuest())
                .put("is_ultra_restricted", person.standing() == Standing.SINGLE_CHANNEL_GUEST);
        if (person.zone() != null) {
            zone(user, ZoneId.of(person.zone()), asked.now());
        }
        if (person.standing() == Standing.EXTERNAL) {
            user.put("is_stranger", asked.stranger());
        } else if (asked.withLocale()) {
            user.put("locale", person.locale());
        }
        if (asked.inOrganization() || person.hasEnterpriseId()) {
            enterprise(user.putObject("enterprise_user"), person, asked.admin());
        }
        return user;
    }

    public static ObjectNode profile(Person person) {
        ObjectNode profile = Json.object()
                .put("title", person.title())
                .put("real_name", person.name())
                .put("real_name_normalized", person.name())
                .put("display_name", person.handle())
                .put("display_name_normalized", person.handle())
                .put("team", person.team());
        if (person.standing() == Standing.BOT) {
            profile.put("bot_id", Workspace.BOT).put("api_app_id", Workspace.APP);
        }
        return profile;
    }

    private static void enterprise(ObjectNode shown, Person person, boolean admin) {
        boolean ours = person.team().equals(Workspace.TEAM);
        shown.put("id", person.id())
                .put("enterprise_id", ours ? Organization.ID : Organization.ELSEWHERE)
                .put("enterprise_name", ours ? Organization.NAME : Organization.NAME_ELSEWHERE)
                .put("is_admin", admin)
                .put("is_owner", false)
                .putArray("teams")
                .add(person.team());
    }

    private static void zone(ObjectNode user, ZoneId zone, Instant now) {
        user.put("tz", zone.getId())
                .put("tz_label", zone.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .put("tz_offset", zone.getRules().getOffset(now).getTotalSeconds());
    }
}
