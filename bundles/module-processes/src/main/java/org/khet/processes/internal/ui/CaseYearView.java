package org.khet.processes.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.select.Select;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Download;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.processes.internal.ProcessesPortal;
import org.khet.processes.internal.ProcessesRecords;
import org.khet.processes.internal.matter.CaseCalendar;
import org.khet.processes.internal.matter.CaseCalendar.Bar;
import org.khet.processes.internal.matter.CaseCalendar.Choice;

/**
 * The calendar of a fiscal year: of the whole office, a unit, or the own steps, month by month, and as a file for a calendar. The choice
 * stands in the address. Source: core CORE-87, monitoring MON-64.
 */
public final class CaseYearView {
    private static final int MOST = 500;
    private static final String ADDRESS = "processes/year?year=";
    private static final String UNIT = "&unit=";
    private static final String MINE = "&mine=1";
    private final ProcessesRecords records;
    private final Units units;
    private final Clock clock;

    /** Over the registers. */
    public CaseYearView(ProcessesRecords records, ProcessesPortal portal) {
        this.records = records;
        this.units = portal.units;
        this.clock = portal.clock;
    }

    /** The view. */
    public Component open(ViewRequest request) {
        Texts texts = request.texts();
        LocalDate today = OfficeTime.day(clock.instant());
        Choice choice = choice(request, FiscalYear.of(today));
        String title = texts.get("processes.year.of", choice.year().buddhist());
        request.title(title);
        Div page = new Div();
        page.addClassName("k-page");
        page.add(
                new PageHeader(texts.get("processes.title"), title)
                        .actions(new Download(
                                "processes-year-ics",
                                "calendar-plus",
                                texts.get("processes.board.ics"),
                                () -> new Download.Kind("cases-" + choice.year().buddhist() + ".ics", "text/calendar"),
                                out -> out.write(records.steps
                                        .ics(request.caller(), choice, clock.instant())
                                        .getBytes(StandardCharsets.UTF_8)))),
                years(texts, choice),
                whose(request, choice));
        CaseCalendar.Steps found = records.steps.year(request.caller(), choice, today, MOST);
        if (found.bars().isEmpty()) {
            page.add(new Div(texts.get("processes.year.none")));
        }
        Map<YearMonth, List<Bar>> months = found.bars().stream()
                .collect(Collectors.groupingBy(
                        bar -> YearMonth.from(bar.due().orElseThrow()), TreeMap::new, Collectors.toList()));
        months.forEach((month, due) -> page.add(month(texts, month, due)));
        if (found.all() > MOST) {
            page.add(new Div(texts.get("processes.year.more", found.all() - MOST)));
        }
        return page;
    }

    private static Choice choice(ViewRequest request, FiscalYear now) {
        String year = request.query().getOrDefault("year", List.of("")).getFirst();
        String unit = request.query().getOrDefault("unit", List.of("")).getFirst();
        boolean mine = request.query().containsKey("mine");
        return new Choice(
                year.matches("2[45]\\d\\d") ? FiscalYear.ofBuddhist(Integer.parseInt(year)) : now,
                unit.matches("[1-9]\\d{0,17}") ? Optional.of(new UnitId(Long.parseLong(unit))) : Optional.empty(),
                mine ? Optional.of(request.caller().person()) : Optional.empty());
    }

    private static String address(int year, Choice choice) {
        return ADDRESS
                + year
                + choice.unit().map(unit -> UNIT + unit.value()).orElse("")
                + (choice.person().isPresent() ? MINE : "");
    }

    private static Component years(Texts texts, Choice choice) {
        int year = choice.year().buddhist();
        Nav years = new Nav(
                Links.to(address(year - 1, choice), texts.get("processes.year.year", year - 1)),
                new Text(" · "),
                Links.to(address(year + 1, choice), texts.get("processes.year.year", year + 1)));
        years.getElement().setAttribute("aria-label", texts.get("processes.year.which"));
        return years;
    }

    /** The whole office, the own steps, or one of the units. */
    private Component whose(ViewRequest request, Choice choice) {
        Texts texts = request.texts();
        Map<String, String> ways = new LinkedHashMap<>();
        ways.put("", texts.get("processes.year.all"));
        ways.put(MINE, texts.get("processes.year.mine"));
        units.of(request.caller().office())
                .forEach(unit -> ways.put(UNIT + unit.id().value(), unit.shortName()));
        Select<String> whose = new Select<>();
        whose.setId("processes-year-whose");
        whose.setLabel(texts.get("processes.year.whose"));
        whose.setItems(ways.keySet());
        whose.setItemLabelGenerator(way -> ways.getOrDefault(way, ""));
        String chosen = choice.person().isPresent()
                ? MINE
                : choice.unit().map(unit -> UNIT + unit.value()).orElse("");
        whose.setValue(ways.containsKey(chosen) ? chosen : "");
        whose.addValueChangeListener(
                change -> request.open(ADDRESS + choice.year().buddhist() + change.getValue()));
        request.draft().skip(whose);
        Div bar = new Div(whose);
        bar.addClassName("k-filters");
        return bar;
    }

    private static Component month(Texts texts, YearMonth month, List<Bar> due) {
        String title = ScreenDates.in(texts.locale()).monthOfYear(month) + " (" + due.size() + ")";
        return new Section(
                title,
                new SmallTable(
                                title,
                                List.of(
                                        texts.get("processes.case.title"),
                                        texts.get("processes.task.field.title"),
                                        texts.get("processes.task.field.planned_from"),
                                        texts.get("processes.task.field.due_on"),
                                        texts.get("processes.task.field.done_on"),
                                        texts.get("processes.board.light")),
                                due.stream()
                                        .map(bar -> List.of(
                                                bar.matter(),
                                                bar.step(),
                                                CaseMessages.day(texts, bar.from()),
                                                CaseMessages.day(texts, bar.due()),
                                                CaseMessages.day(texts, bar.doneOn()),
                                                texts.get("processes.light."
                                                        + bar.light().name())))
                                        .toList())
                        .stacking());
    }
}
