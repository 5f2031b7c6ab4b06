package org.khet.monitoring.internal.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundBoard;
import org.khet.monitoring.internal.round.RoundBoard.Board;
import org.khet.monitoring.internal.round.RoundBoard.Line;
import org.khet.monitoring.internal.rule.ProgressColour;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** The board of a round in three tables: lights by strategy, reports by group and state, who is late. Source: monitoring MON-09, 10. */
public final class BoardSection {
    private static final List<ProgressColour> COLOURS =
            List.of(ProgressColour.GREEN, ProgressColour.AMBER, ProgressColour.RED, ProgressColour.GREY);
    private static final int MOST = 20;

    private final RoundBoard board;
    private final ReportKind kind;
    private final Units units;
    private final Clock clock;
    private @Nullable GroupPaper paper;

    /** Over the reports of rounds. */
    public BoardSection(RoundBoard board, ReportKind kind, Units units, Clock clock) {
        this.board = board;
        this.kind = kind;
        this.units = units;
        this.clock = clock;
    }

    /** What prints the reports of one group. */
    public interface GroupPaper {
        /** A button. */
        Component of(ViewRequest request, RecordRow round, UnitId unit);
    }

    /** With a button at each group that prints its reports. */
    public BoardSection with(GroupPaper papers) {
        paper = papers;
        return this;
    }

    /** The sections with which the page of a round begins. */
    public List<Component> of(ViewRequest request, RecordRow round) {
        Board made = board.of(request.caller(), round, OfficeTime.day(clock.instant()));
        Texts texts = request.texts();
        List<Component> sections = new ArrayList<>();
        if (!made.strategies().isEmpty()) {
            sections.add(new Section(texts.get("monitoring.board.lights"), lights(texts, made)).flush());
        }
        if (!made.units().isEmpty()) {
            sections.add(new Section(texts.get("monitoring.board.units"), units(request, round, made)).flush());
        }
        if (!made.late().isEmpty()) {
            sections.add(late(texts, made));
        }
        return sections;
    }

    private SmallTable lights(Texts texts, Board made) {
        List<String> heads = new ArrayList<>(List.of(texts.get("monitoring.item.field.strategy")));
        COLOURS.forEach(colour -> heads.add(texts.get("monitoring.choice.progress-colour." + colour.name())));
        heads.add(texts.get("monitoring.board.share"));
        heads.add(texts.get("monitoring.report.field.spend_pct"));
        List<List<String>> rows = new ArrayList<>();
        made.strategies()
                .forEach(line -> rows.add(
                        cells(line.name().isEmpty() ? texts.get("monitoring.board.no-strategy") : line.name(), line)));
        rows.add(cells(texts.get("monitoring.board.sum"), made.sum()));
        return new SmallTable(texts.get("monitoring.board.lights"), heads, rows).stacking();
    }

    private static List<String> cells(String name, Line line) {
        List<String> cells = new ArrayList<>(List.of(name));
        COLOURS.forEach(colour -> cells.add(line.count(colour) == 0 ? "–" : NumberFormatter.whole(line.count(colour))));
        cells.add(percent(line.share()));
        cells.add(percent(line.spent()));
        return cells;
    }

    private static String percent(Optional<BigDecimal> value) {
        return value.map(number -> number.toPlainString() + "%").orElse("–");
    }

    private SmallTable units(ViewRequest request, RecordRow round, Board made) {
        Texts texts = request.texts();
        List<Component> prints = new ArrayList<>();
        List<String> heads = new ArrayList<>(List.of(texts.get("monitoring.report.field.unit")));
        List<String> states = kind.states().stream().map(State::name).toList();
        states.forEach(state -> heads.add(texts.get("monitoring.report.state." + state)));
        List<List<String>> rows = new ArrayList<>();
        List<Integer> typed = new ArrayList<>();
        for (Unit unit : units.of(request.caller().office())) {
            Map<String, Integer> counts = made.units().getOrDefault(unit.id(), Map.of());
            if (!counts.isEmpty()) {
                List<String> cells = new ArrayList<>(List.of(texts.choose(unit.shortName(), unit.nameEnglish())));
                states.forEach(
                        state -> cells.add(counts.containsKey(state) ? NumberFormatter.whole(counts.get(state)) : "–"));
                if (unit.nameEnglish().isEmpty()) {
                    typed.add(rows.size());
                }
                rows.add(cells);
                prints.add(paper == null ? new Div() : paper.of(request, round, unit.id()));
            }
        }
        SmallTable table = new SmallTable(texts.get("monitoring.board.units"), heads, rows);
        typed.forEach(row -> table.language(row, 0, "th")); // names without a translation
        return (paper == null ? table : table.last(texts.get("monitoring.board.print"), prints)).stacking();
    }

    private Section late(Texts texts, Board made) {
        Div list = new Div();
        made.late().stream()
                .limit(MOST)
                .forEach(row -> list.add(new Div(Links.to(
                        "monitoring/reports/" + row.id(), (row.get(kind.code) + " " + row.get(kind.title)).strip()))));
        Section section = new Section(texts.get("monitoring.board.late"), list);
        return section.hint(texts.get("monitoring.board.late-count", made.late().size()));
    }
}
