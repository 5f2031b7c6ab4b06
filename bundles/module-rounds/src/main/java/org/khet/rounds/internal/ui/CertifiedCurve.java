package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How many schools had certified by each day of a round, drawn as a line, with that of the round before as a dashed one. Numbers and
 * days only: nothing that somebody typed stands in the drawing. Source: DESIGN 09; ict ICT-60.
 */
final class CertifiedCurve {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 200;
    private static final int LEFT = 36;
    private static final int BELOW = 24;

    /**
     * A round.
     *
     * @param opens first day
     * @param until last day that is drawn
     * @param asked schools asked, without the excused
     * @param days  day on which each school certified, in any order
     */
    record Round(LocalDate opens, LocalDate until, int asked, List<LocalDate> days) {
        Round {
            days = List.copyOf(days);
        }

        int length() {
            return (int) Math.max(1, ChronoUnit.DAYS.between(opens, until));
        }

        /** Percent certified at the end of a day counted from the first. */
        int percent(int day) {
            LocalDate last = opens.plusDays(day);
            long number = days.stream().filter(one -> !one.isAfter(last)).count();
            return asked == 0 ? 0 : (int) (number * 100 / asked);
        }
    }

    private CertifiedCurve() {}

    /** Points of a line over a span of days. */
    static String points(Round round, int span) {
        StringBuilder points = new StringBuilder();
        int step = Math.max(1, round.length() / 60);
        for (int day = 0; day <= round.length(); day += step) {
            points.append(points.isEmpty() ? "" : " ").append(point(round, day, span));
        }
        return points.append(' ').append(point(round, round.length(), span)).toString();
    }

    private static String point(Round round, int day, int span) {
        return x(day, span) + "," + y(round.percent(day));
    }

    private static int x(int day, int span) {
        return LEFT + (WIDTH - LEFT) * day / span;
    }

    private static int y(int percent) {
        return HEIGHT - HEIGHT * percent / 100;
    }

    /**
     * The drawing.
     *
     * @param label  what it shows, for those who do not see it; a text of the catalogue
     * @param now    this round
     * @param before the round before, in a list of at most one
     * @param closes days from the first to the last day of this round
     * @param ends   words for the first and the last day, dates only
     */
    static Component drawn(String label, Round now, List<Round> before, int closes, List<String> ends) {
        int span = Math.max(closes, now.length());
        StringBuilder svg = new StringBuilder("<div><svg class='k-curve' viewBox='0 -8 " + (WIDTH + 8) + " "
                + (HEIGHT + BELOW + 8) + "' role='img' aria-label='" + label.replace("'", "") + "'>");
        for (int percent = 0; percent <= 100; percent += 25) {
            svg.append("<line class='k-curve-grid' x1='" + LEFT + "' x2='" + WIDTH + "' y1='" + y(percent) + "' y2='"
                    + y(percent) + "'/><text class='k-curve-word' text-anchor='end' x='" + (LEFT - 6) + "' y='"
                    + (y(percent) + 4) + "'>" + percent + "</text>");
        }
        before.forEach(one -> svg.append(
                "<polyline class='k-curve-before' points='" + points(one, Math.max(span, one.length())) + "'/>"));
        svg.append("<polyline class='k-curve-now' points='" + points(now, span) + "'/>");
        svg.append("<line class='k-curve-close' x1='" + x(closes, span) + "' x2='" + x(closes, span) + "' y1='0' y2='"
                + HEIGHT + "'/>");
        svg.append("<text class='k-curve-word' x='" + LEFT + "' y='" + (HEIGHT + 18) + "'>" + ends.getFirst()
                + "</text><text class='k-curve-word' text-anchor='end' x='" + x(closes, span) + "' y='" + (HEIGHT + 18)
                + "'>" + ends.getLast() + "</text>");
        // within an element: a browser reads the names of its attributes only as text of a page
        return new Html(svg.append("</svg></div>").toString());
    }
}
