package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.ict.internal.setting.IctCodes;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.deadline.DurationFormat;
import org.khet.ict.internal.ticket.figure.DeskFigures;
import org.khet.ict.internal.ticket.figure.DeskFigures.Share;
import org.khet.ict.internal.ticket.figure.FigureService;
import org.khet.ict.internal.ticket.figure.Spread;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.FigureStrip;
import org.khet.portal.api.ui.component.FigureStrip.Figure;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Statistics of the desk for a month, a quarter or a fiscal year. Source: ict F-S06, I.2.9. */
final class FiguresView extends Div {
    private static final int MOST = 10;
    private final ViewRequest request;
    private final Texts texts;
    private final FigureService figures;
    private final Schools schools;
    private final TicketMessages words;
    private final Div content = new Div();

    /**
     * Some days.
     *
     * @param name how they are called
     * @param from first
     * @param to   last
     */
    private record Period(String name, LocalDate from, LocalDate to) {}

    FiguresView(ViewRequest request, FigureService figures, Schools schools, TicketMessages words) {
        this.request = request;
        this.texts = request.texts();
        this.figures = figures;
        this.schools = schools;
        this.words = words;
        addClassName("k-page");
        content.addClassName("k-page");
        List<Period> periods = periods();
        Select<Period> choice = new Select<>();
        choice.setId("ict-figures-period");
        choice.setLabel(texts.get("ict.figures.period"));
        choice.setItems(periods);
        choice.setItemLabelGenerator(Period::name);
        choice.addValueChangeListener(change -> show(change.getValue()));
        request.title(texts.get("ict.figures.title"));
        add(new PageHeader(texts.get("ict.place"), texts.get("ict.figures.title")), choice, content);
        choice.setValue(periods.getFirst());
    }

    private List<Period> periods() {
        LocalDate today = figures.today();
        FiscalYear year = FiscalYear.of(today);
        List<Period> all = new ArrayList<>();
        for (int back = 0; back < 3; back++) {
            FiscalYear one = new FiscalYear(year.endingYear() - back);
            all.add(new Period(
                    texts.get("ict.figures.year", String.valueOf(one.buddhist())), one.firstDay(), one.lastDay()));
        }
        for (int quarter = 0; quarter < 4; quarter++) {
            LocalDate first = year.firstDay().plusMonths(3L * quarter);
            all.add(new Period(
                    texts.get("ict.figures.quarter", quarter + 1, String.valueOf(year.buddhist())),
                    first,
                    first.plusMonths(3).minusDays(1)));
        }
        for (int back = 0; back < 12; back++) {
            YearMonth month = YearMonth.from(today).minusMonths(back);
            all.add(new Period(words.month(month), month.atDay(1), month.atEndOfMonth()));
        }
        return all;
    }

    private void show(Period period) {
        DeskFigures of = figures.of(request.caller(), period.from(), period.to());
        content.removeAll();
        int open = of.backlog().stream().mapToInt(Integer::intValue).sum();
        content.add(new FigureStrip(List.of(
                figure("received", of.received()),
                figure("open", open),
                figure("confirmed", of.opinion().confirmed()),
                figure("silent", of.opinion().silent()))));
        content.add(table("states", "state", rows(of)));
        content.add(table(
                "times",
                "time",
                List.of(
                        time("respond", of.times().respond(), of.times().respondInTime()),
                        time("resolve", of.times().resolve(), of.times().resolveInTime())),
                "count",
                "mean",
                "median",
                "ninety",
                "inTime"));
        content.add(table("paused", "state", paused(of), "time", "share"));
        content.add(table("opinion", "what", opinion(of), "value"));
        LocalDate day = period.to().isAfter(figures.today()) ? figures.today() : period.to();
        content.add(SilentSchoolsSection.of(texts, schools.open(words.office(), day), of.schools()));
        for (String group :
                List.of("category", "kind", "side", "place", "technician", "channel", "month", "cause", "device")) {
            content.add(table("by." + group, "by." + group, shares(group, of), "count", "cost"));
        }
    }

    private List<List<String>> paused(DeskFigures of) {
        long all = of.times().pausedMinutes();
        return of.times().paused().entrySet().stream()
                .filter(one -> one.getValue() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(one -> List.of(
                        words.state(one.getKey()),
                        DurationFormat.ofMinutes(one.getValue(), texts),
                        Math.round(100.0 * one.getValue() / all) + " %"))
                .toList();
    }

    private Figure figure(String name, int count) {
        return new Figure(
                NumberFormatter.whole(count), texts.get("ict.card.unit"), texts.get("ict.figures." + name), null, "");
    }

    private List<List<String>> rows(DeskFigures of) {
        List<List<String>> rows = new ArrayList<>();
        for (org.khet.ict.internal.ticket.TicketState state : org.khet.ict.internal.ticket.TicketState.values()) {
            Integer count = of.states().get(state.name());
            if (count != null) {
                rows.add(List.of(words.state(state), NumberFormatter.whole(count)));
            }
        }
        return rows;
    }

    private List<String> time(String name, Spread spread, int inTime) {
        String share = spread.count() == 0 ? "" : Math.round(100.0 * inTime / spread.count()) + " %";
        return List.of(
                texts.get("ict.figures.time." + name),
                NumberFormatter.whole(spread.count()),
                DurationFormat.ofMinutes(spread.mean(), texts),
                DurationFormat.ofMinutes(spread.median(), texts),
                DurationFormat.ofMinutes(spread.ninety(), texts),
                share);
    }

    private List<List<String>> opinion(DeskFigures of) {
        List<List<String>> rows = new ArrayList<>();
        int rated = of.opinion().ratings().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        rows.add(List.of(
                texts.get("ict.figures.satisfaction", rated),
                String.format(Locale.ROOT, "%.2f", of.opinion().mean())));
        for (int rating = 5; rating >= 1; rating--) {
            rows.add(List.of(
                    texts.get("ict.ticket.rating", rating),
                    NumberFormatter.whole(of.opinion().ratings().getOrDefault(rating, 0))));
        }
        rows.add(List.of(
                texts.get("ict.figures.reopened"),
                NumberFormatter.whole(of.opinion().reopened()) + " / "
                        + NumberFormatter.whole(of.opinion().returned())));
        int closed = of.opinion().confirmed() + of.opinion().silent();
        if (closed > 0) {
            rows.add(List.of(
                    texts.get("ict.figures.confirmedShare"),
                    Math.round(100.0 * of.opinion().confirmed() / closed) + " %"));
        }
        rows.add(List.of(
                texts.get("ict.figures.first"), NumberFormatter.whole(of.first().done())));
        rows.add(List.of(
                texts.get("ict.figures.helped"),
                NumberFormatter.whole(of.first().helped())));
        rows.add(List.of(
                texts.get("ict.figures.passed"),
                NumberFormatter.whole(of.first().passed())));
        rows.add(List.of(
                texts.get("ict.figures.paused"),
                DurationFormat.ofMinutes(of.times().pausedMinutes(), texts)));
        rows.add(List.of(texts.get("ict.figures.cost"), BahtText.inFigures(of.cost())));
        List<String> ages = List.of("0–3", "4–7", "8–30", "> 30");
        for (int i = 0; i < ages.size(); i++) {
            rows.add(List.of(
                    texts.get("ict.figures.backlog", ages.get(i)),
                    NumberFormatter.whole(of.backlog().get(i))));
        }
        return rows;
    }

    private List<List<String>> shares(String group, DeskFigures of) {
        return of.groups().getOrDefault(group, Map.of()).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Share> one) ->
                                -one.getValue().count())
                        .thenComparing(Map.Entry::getKey))
                .limit(group.equals("device") || group.equals("cause") ? MOST : 1000)
                .map(one -> List.of(
                        name(group, one.getKey()),
                        NumberFormatter.whole(one.getValue().count()),
                        BahtText.inFigures(one.getValue().cost())))
                .toList();
    }

    private String name(String group, String value) {
        if (value.isEmpty()) {
            return texts.get("ict.figures.none");
        }
        return switch (group) {
            case "category" -> words.codes().name(words.office(), IctCodes.CATEGORY, value, texts);
            case "cause" -> words.codes().name(words.office(), IctCodes.CAUSE, value, texts);
            case "kind" -> texts.get("ict.ticket.kind." + value);
            case "channel" -> texts.get("ict.ticket.channel." + value);
            case "side" -> texts.get("ict.figures.side." + value);
            case "month" -> words.month(YearMonth.parse(value));
            default -> value;
        };
    }

    private Section table(String title, String head, List<List<String>> rows, String... heads) {
        List<String> all = new ArrayList<>(List.of(texts.get("ict.figures.head." + head)));
        if (heads.length == 0) {
            all.add(texts.get("ict.figures.head.count"));
        }
        for (String one : heads) {
            all.add(texts.get("ict.figures.head." + one));
        }
        String caption = texts.get("ict.figures.table." + title);
        return new Section(caption, new SmallTable(caption, all, rows).stacking()).flush();
    }
}
