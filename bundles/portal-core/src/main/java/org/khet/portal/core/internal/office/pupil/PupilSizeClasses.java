package org.khet.portal.core.internal.office.pupil;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.pupil.PupilTotals.Size;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;

/** From how many pupils on a school is of which size, in an office on a day. Immutable. */
public record PupilSizeClasses(List<Integer> most) {
    private static final Pattern LIMITS = Pattern.compile("\\d{1,5}(?:[,\\s]+\\d{1,5}){2}");

    /** Most pupils of a small, a medium and a large school; larger ones are extra large. */
    public static final Setting<List<Integer>> LIMIT = new Setting<>(
            "core.setting.schoolSizes",
            List.of(120, 600, 1500),
            "README §4; the numbers are our proposal",
            new Setting.Kind<>(
                    PupilSizeClasses::read,
                    value -> value.stream().map(String::valueOf).collect(Collectors.joining(", ")),
                    value -> value.get(0) < value.get(1) && value.get(1) < value.get(2),
                    "core.setting.error.sizes",
                    value -> ""));

    static PupilSizeClasses of(Settings settings, OfficeId office, LocalDate day) {
        return new PupilSizeClasses(settings.get(office, LIMIT, day));
    }

    /** Fewest pupils of a school of the size. */
    int least(Size size) {
        return switch (size) {
            case SMALL -> 0;
            case MEDIUM -> most(Size.SMALL) + 1;
            case LARGE -> most(Size.MEDIUM) + 1;
            case EXTRA_LARGE -> most(Size.LARGE) + 1;
        };
    }

    /** Most pupils of a school of the size. */
    int most(Size size) {
        return switch (size) {
            case SMALL -> most.get(0);
            case MEDIUM -> most.get(1);
            case LARGE -> most.get(2);
            case EXTRA_LARGE -> Integer.MAX_VALUE;
        };
    }

    private static Optional<List<Integer>> read(String text) {
        return LIMITS.matcher(text.strip()).matches()
                ? Optional.of(Arrays.stream(text.strip().split("[,\\s]+"))
                        .map(Integer::valueOf)
                        .toList())
                : Optional.empty();
    }
}
