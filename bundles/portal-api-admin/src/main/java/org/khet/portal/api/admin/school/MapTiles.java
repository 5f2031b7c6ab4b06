package org.khet.portal.api.admin.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;

/**
 * Pictures of the land under the map of schools, from a server that the office names; without one the map needs no internet. The
 * browser is allowed to show pictures of that origin and of no other. Source: core CORE-36.
 *
 * @param address where a picture lies, with {@code {z}}, {@code {x}} and {@code {y}}; empty for none
 * @param origin  scheme, host and port of the address, as a policy of pages names it; empty for none
 * @param credit  who made the map, plain text; may be empty
 */
public record MapTiles(String address, String origin, String credit) {
    /** No pictures. */
    public static final MapTiles NONE = new MapTiles("", "", "");

    /** Longest address, in characters. */
    public static final int MOST_ADDRESS = 500;

    /** Longest credit, in characters. */
    public static final int MOST_CREDIT = 200;

    /**
     * An address with https, a host in letters of ASCII, and each of the three places once behind it. What else has a meaning in a
     * policy or in the map's program (blanks, quotes, semicolons, other braces, names before @) is refused. Servers that spread over
     * several hosts ({@code {s}}) are named by one of them.
     */
    public static final Setting<String> ADDRESS = new Setting<>(
            "core.setting.mapTiles",
            "",
            "core CORE-36",
            new Setting.Kind<>(
                    text -> Optional.of(text.strip()),
                    value -> value,
                    value -> value.isEmpty() || originOf(value).isPresent(),
                    "core.setting.error.mapTiles",
                    value -> originOf(value).orElse("")));

    /** Who made the map; shown in its corner. */
    public static final Setting<String> CREDIT = new Setting<>(
            "core.setting.mapCredit",
            "",
            "core CORE-36",
            new Setting.Kind<>(
                    text -> Optional.of(text.strip()),
                    value -> value,
                    value -> value.length() <= MOST_CREDIT && value.chars().noneMatch(Character::isISOControl),
                    "core.setting.error.mapCredit",
                    value -> ""));

    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern FORM = Pattern.compile(
            "(https://" + LABEL + "(?:\\." + LABEL + "){0,20}(?::[1-9]\\d{0,4})?)(/[a-z0-9._~%+@=&?/:{}-]*)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> PLACES = List.of("{z}", "{x}", "{y}");

    /** What an office set for a day. */
    public static MapTiles of(Settings settings, OfficeId office, LocalDate day) {
        String address = settings.get(office, ADDRESS, day);
        return originOf(address)
                .map(origin -> new MapTiles(address, origin, settings.get(office, CREDIT, day)))
                .orElse(NONE);
    }

    /** Scheme, host and port of an address of pictures; empty when it is none. */
    public static Optional<String> originOf(String address) {
        Matcher form = FORM.matcher(address);
        if (address.length() > MOST_ADDRESS || !form.matches()) {
            return Optional.empty();
        }
        String rest = form.group(2);
        for (String place : PLACES) {
            int at = rest.indexOf(place);
            if (at < 0) {
                return Optional.empty();
            }
            rest = rest.substring(0, at) + rest.substring(at + place.length());
        }
        return rest.contains("{") || rest.contains("}")
                ? Optional.empty()
                : Optional.of(form.group(1).toLowerCase(Locale.ROOT));
    }
}
