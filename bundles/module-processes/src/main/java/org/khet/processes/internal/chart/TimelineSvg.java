package org.khet.processes.internal.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * One step on a line of days: planned as a frame, what was really done as a bar within it, today as a stroke. It has no letters, so that it
 * may be as narrow as a phone; its words are its label. Source: core CORE-81, CORE-87.
 */
public final class TimelineSvg {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 24;
    private static final int BAR = 10;
    private static final int LEAST = 6;

    private TimelineSvg() {}

    /**
     * A time from one day to another.
     *
     * @param from first day
     * @param to   last day
     */
    public record Span(LocalDate from, LocalDate to) {}

    /**
     * Draws a step.
     *
     * @param all     days of the whole line
     * @param planned as planned; empty when nothing was
     * @param real    as done so far; empty before it begins
     * @param today   the day of the stroke
     * @param label   the same in words
     */
    public static String draw(Span all, Optional<Span> planned, Optional<Span> real, LocalDate today, String label) {
        StringBuilder svg = new StringBuilder(600);
        svg.append(String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 %d %d\" preserveAspectRatio=\"none\""
                                + " width=\"100%%\" height=\"%d\" color=\"inherit\" aria-label=\"",
                        WIDTH,
                        HEIGHT,
                        HEIGHT))
                .append(FlowSvg.escape(label))
                .append("\">");
        planned.ifPresent(span -> bar(
                svg,
                all,
                span,
                2,
                HEIGHT - 4,
                "fill=\"none\" stroke=\"currentColor\" vector-effect=\"non-scaling-stroke\""));
        real.ifPresent(span -> bar(svg, all, span, (HEIGHT - BAR) / 2, BAR, "fill=\"currentColor\""));
        if (!today.isBefore(all.from()) && !today.isAfter(all.to())) {
            int x = place(all, today);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"0\" x2=\"%d\" y2=\"%d\" stroke=\"currentColor\" stroke-dasharray=\"3 2\""
                            + " vector-effect=\"non-scaling-stroke\"/>",
                    x,
                    x,
                    HEIGHT));
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Span all, Span span, int y, int height, String look) {
        int from = place(all, span.from());
        int to = place(all, span.to().plusDays(1));
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" %s/>",
                from,
                y,
                Math.max(LEAST, to - from),
                height,
                look));
    }

    private static int place(Span all, LocalDate day) {
        long days = ChronoUnit.DAYS.between(all.from(), all.to()) + 1;
        long at = Math.clamp(ChronoUnit.DAYS.between(all.from(), day), 0, days);
        return (int) (at * WIDTH / days);
    }
}
