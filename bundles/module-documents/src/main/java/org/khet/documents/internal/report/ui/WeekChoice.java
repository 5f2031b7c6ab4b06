package org.khet.documents.internal.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;

/** The week of the diaries that a page shows, by the day {@code week} of its address; that of today without one. Source: core CORE-116. */
final class WeekChoice {
    private WeekChoice() {}

    /** Monday of the week. */
    static LocalDate monday(ViewRequest request, LocalDate today) {
        String typed = request.query().getOrDefault("week", List.of("")).getFirst();
        return day(typed, today).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static LocalDate day(String typed, LocalDate today) {
        try {
            return typed.isEmpty() ? today : LocalDate.parse(typed);
        } catch (DateTimeParseException unreadable) {
            return today;
        }
    }

    /** From when to when it is, and the ways to the weeks before and behind. */
    static Component ways(ViewRequest request, LocalDate monday) {
        ScreenDates dates = ScreenDates.in(request.texts().locale());
        Div line = new Div(
                Links.to(
                        address(monday.minusWeeks(1)),
                        "← " + request.texts().get("documents.letter-report.week.before")),
                new Span(dates.listDate(monday) + " – " + dates.listDate(monday.plusDays(6))),
                Links.to(
                        address(monday.plusWeeks(1)),
                        request.texts().get("documents.letter-report.week.behind") + " →"));
        line.getStyle().set("display", "flex").set("flex-wrap", "wrap").set("gap", "12px");
        return line;
    }

    private static String address(LocalDate monday) {
        return "documents/letter-report?week=" + monday;
    }
}
