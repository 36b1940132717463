package dev.percolate.round.slack;

import dev.percolate.slack.Layout.Option;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The zones to choose from: the one that was chosen, the person's own, and a place or two for every clock.
/// Not those of the people who joined: who lives alone in one would be known to have done so.
final class Zones {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O", Locale.ENGLISH);

    private static final List<ZoneId> COMMON = Stream.of(
                    "Pacific/Honolulu",
                    "America/Anchorage",
                    "America/Los_Angeles",
                    "America/Denver",
                    "America/Phoenix",
                    "America/Chicago",
                    "America/Mexico_City",
                    "America/New_York",
                    "America/Toronto",
                    "America/Bogota",
                    "America/Lima",
                    "America/Halifax",
                    "America/Santiago",
                    "America/St_Johns",
                    "America/Sao_Paulo",
                    "America/Argentina/Buenos_Aires",
                    "Atlantic/Azores",
                    "UTC",
                    "Europe/London",
                    "Europe/Dublin",
                    "Europe/Lisbon",
                    "Africa/Casablanca",
                    "Africa/Accra",
                    "Africa/Lagos",
                    "Europe/Amsterdam",
                    "Europe/Berlin",
                    "Europe/Madrid",
                    "Europe/Paris",
                    "Europe/Prague",
                    "Europe/Rome",
                    "Europe/Stockholm",
                    "Europe/Vienna",
                    "Europe/Warsaw",
                    "Europe/Zurich",
                    "Africa/Cairo",
                    "Africa/Johannesburg",
                    "Asia/Jerusalem",
                    "Europe/Athens",
                    "Europe/Bucharest",
                    "Europe/Helsinki",
                    "Europe/Kyiv",
                    "Africa/Nairobi",
                    "Asia/Riyadh",
                    "Europe/Istanbul",
                    "Asia/Tehran",
                    "Asia/Dubai",
                    "Asia/Kabul",
                    "Asia/Karachi",
                    "Asia/Tashkent",
                    "Asia/Kolkata",
                    "Asia/Kathmandu",
                    "Asia/Almaty",
                    "Asia/Dhaka",
                    "Asia/Yangon",
                    "Asia/Bangkok",
                    "Asia/Ho_Chi_Minh",
                    "Asia/Jakarta",
                    "Asia/Hong_Kong",
                    "Asia/Manila",
                    "Asia/Shanghai",
                    "Asia/Singapore",
                    "Asia/Taipei",
                    "Australia/Perth",
                    "Asia/Seoul",
                    "Asia/Tokyo",
                    "Australia/Adelaide",
                    "Australia/Brisbane",
                    "Australia/Sydney",
                    "Pacific/Auckland")
            .map(ZoneId::of)
            .toList();

    private Zones() {}

    /// Those that matter here first, then from west to east as clocks are now.
    static List<Option> toChooseFrom(ZoneId chosen, @Nullable ZoneId own, Instant now) {
        Set<ZoneId> zones = new LinkedHashSet<>(
                Stream.of(chosen, own == null ? chosen : own).toList());
        COMMON.stream()
                .sorted(Comparator.comparing((ZoneId zone) -> offset(zone, now).getTotalSeconds())
                        .thenComparing(Wording::place))
                .forEach(zones::add);
        return zones.stream()
                .map(zone -> new Option(zone.getId(), Wording.place(zone) + shownOffset(zone, now)))
                .toList();
    }

    private static String shownOffset(ZoneId zone, Instant now) {
        String shown = OFFSET.format(now.atZone(zone)).replace("GMT", "UTC");
        return Wording.place(zone).equals(shown) ? "" : " (" + shown + ")";
    }

    private static ZoneOffset offset(ZoneId zone, Instant now) {
        return zone.getRules().getOffset(now);
    }
}
