package org.khet.portal.admin.internal.pupil.ui;

import java.util.List;
import java.util.Locale;
import org.khet.portal.api.text.NumberFormatter;

/** How two numbers of pupils differ, in words. Stateless. */
final class PupilChange {
    private static final String NONE = "–";

    private PupilChange() {}

    static List<String> row(String name, int before, int now) {
        return List.of(
                name,
                NumberFormatter.whole(before),
                NumberFormatter.whole(now),
                difference(before, now),
                percent(before, now));
    }

    /** With its sign; a true minus, so that it is read as one. */
    static String difference(int before, int now) {
        int difference = now - before;
        return difference == 0 ? "0" : (difference > 0 ? "+" : "−") + NumberFormatter.whole(Math.abs(difference));
    }

    /** One digit after the point; none where there was nobody before. */
    static String percent(int before, int now) {
        if (before == 0) {
            return NONE;
        }
        double percent = 100.0 * (now - before) / before;
        String sign = percent > 0 ? "+" : percent < 0 ? "−" : "";
        return sign + String.format(Locale.ROOT, "%,.1f %%", Math.abs(percent));
    }
}
