package org.khet.portal.api.ui.component;

import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;

/** Work by its last day, the late first: each a link, what is late with a red edge and in words. DESIGN pictures 02, 26. */
public final class DueList extends Div {
    private static final int NEAR_DAYS = 3;

    /**
     * Work with a last day.
     *
     * @param head    small line: what it is
     * @param title   what it is about
     * @param day     its last day
     * @param address its page
     */
    public record Due(String head, String title, LocalDate day, String address) {}

    /**
     * A list.
     *
     * @param words text key; below it stand {@code .late} with the number of days, {@code .today} and {@code .on} with the day
     * @param today which day it is
     */
    public DueList(Texts texts, String words, LocalDate today, List<Due> rows) {
        rows.stream()
                .sorted(Comparator.comparing(Due::day))
                .forEach(due -> add(Links.to(
                        due.address(),
                        new CardRow(
                                        due.head(),
                                        badge(texts, words, today, due.day()),
                                        due.title(),
                                        "",
                                        due.day().isBefore(today))
                                .typed(texts.locale()))));
    }

    private static StatusBadge badge(Texts texts, String words, LocalDate today, LocalDate day) {
        long left = ChronoUnit.DAYS.between(today, day);
        if (left < 0) {
            return new StatusBadge(BadgeTone.LATE, texts.get(words + ".late", -left));
        }
        if (left == 0) {
            return new StatusBadge(BadgeTone.NEAR, texts.get(words + ".today"));
        }
        String on = ScreenDates.in(texts.locale()).listDate(day);
        return new StatusBadge(left <= NEAR_DAYS ? BadgeTone.NEAR : BadgeTone.RUN, texts.get(words + ".on", on));
    }
}
