package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Section;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CompletenessBoard.Board;
import org.khet.rounds.internal.collection.CompletenessBoard.SchoolLine;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;

/** The board of a round: a tile for each school by network, how many certified, and the line of the days. Source: DESIGN 09; ict ICT-60; policyplan PLAN-51. */
final class RoundBoardView extends Div {
    private static final Map<String, String> ICONS = Map.of(
            "NOT_STARTED", "circle-dashed",
            "RECORDING", "pencil",
            "RETURNED", "undo-2",
            "CONFIRMED", "check",
            "CERTIFIED", "stamp",
            "ACKNOWLEDGED", "circle-check",
            "EXCUSED", "circle-minus");
    private static final String DISTRICT = "district";
    private final Texts texts;
    private final RoundsRegisters registers;
    private final SchoolSubmissionKind kind;

    RoundBoardView(ViewRequest request, RoundsRegisters registers, long id) {
        texts = request.texts();
        this.registers = registers;
        kind = registers.collections().submissions().kind();
        CollectionKind of = registers.collections().collections().kind();
        RecordRow row = registers.collections().collections().open(request.caller(), id);
        LocalDate today = OfficeTime.day(registers.portal().clock.instant());
        Board board = registers.board().of(request.caller(), row, today);
        String name = row.get(of.name);
        request.title(texts.get("rounds.board.title"));
        addClassName("k-page");
        add(new PageHeader(texts.get("rounds.board.title"), name)
                .crumb("", texts.get("records.home"))
                .crumb("rounds/collections", texts.get("rounds.collection.plural"))
                .crumb("rounds/collections/" + id, name)
                .here(texts.get("rounds.board.title"))
                .sub(summary(row, board)));
        boolean byDistrict = request.query().getOrDefault("by", List.of()).contains(DISTRICT);
        add(new RoundReminder(request, registers, row, board), legend(board), ways(id, byDistrict));
        Section parts = new Section(texts.get(byDistrict ? "rounds.board.district" : "rounds.board.network")).flush();
        board.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> byDistrict
                                ? line.school().district()
                                : line.school().network(),
                        TreeMap::new,
                        Collectors.toList()))
                .forEach((called, lines) -> parts.add(part(called, lines)));
        add(parts);
        days(row).ifPresent(days -> add(curve(request, row, board, days, today)));
    }

    private Optional<DataRound.Days> days(RecordRow row) {
        return registers
                .collections()
                .lookup()
                .days(
                        row.head().office(),
                        row.get(registers.collections().collections().kind().round));
    }

    private String summary(RecordRow row, Board board) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        String when = days(row)
                .map(days -> texts.get(
                                "rounds.board.dates",
                                dates.listDate(days.opensOn()),
                                dates.listDate(days.asOf()),
                                dates.listDate(days.closesOn()))
                        + " · ")
                .orElse("");
        return when + texts.get("rounds.board.asked") + " " + NumberFormatter.whole(board.asked()) + " · "
                + texts.get("rounds.board.on-time")
                + " " + NumberFormatter.whole(board.onTime()) + " · " + texts.get("rounds.board.done") + " "
                + NumberFormatter.whole(board.done());
    }

    private String word(State state) {
        return texts.get("rounds.submission.state." + state.name());
    }

    private Component legend(Board board) {
        UnorderedList legend = new UnorderedList();
        legend.addClassName("k-board-legend");
        kind.states().forEach(state -> {
            Span mark = new Span(Icons.of(icon(state)));
            mark.addClassNames("k-board-tile", tone(state));
            legend.add(new ListItem(
                    mark,
                    new Span(word(state) + " "
                            + NumberFormatter.whole(board.states().getOrDefault(state, 0)))));
        });
        return legend;
    }

    private static String icon(State state) {
        return ICONS.getOrDefault(state.name(), "circle-dashed");
    }

    private static String tone(State state) {
        return "k-board-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Parts of the area by which the tiles stand. */
    private Component ways(long id, boolean byDistrict) {
        String address = "rounds/board/" + id;
        String network = texts.get("rounds.board.network");
        String district = texts.get("rounds.board.district");
        Span here = new Span(byDistrict ? district : network);
        here.getElement().setAttribute("aria-current", "true");
        Anchor other = byDistrict ? Links.to(address, network) : Links.to(address + "?by=" + DISTRICT, district);
        Div ways = byDistrict ? new Div(other, here) : new Div(here, other);
        ways.addClassName("k-buttons");
        return ways;
    }

    private Component part(String name, List<SchoolLine> lines) {
        UnorderedList tiles = new UnorderedList();
        tiles.addClassName("k-board-tiles");
        lines.stream()
                .sorted(Comparator.comparing(line -> line.school().shortName()))
                .forEach(line -> tiles.add(new ListItem(tile(line))));
        long counted = lines.stream()
                .filter(line -> !line.row().state().equals(kind.excused))
                .count();
        long certified = lines.stream()
                .filter(line -> List.of(kind.certified, kind.acknowledged)
                        .contains(line.row().state()))
                .count();
        Span head = new Span(name.isEmpty() ? texts.get("rounds.board.no-network") : name);
        head.addClassName("k-board-name");
        Div meter = new Div(new Span(texts.get("rounds.board.certified", certified, counted)));
        meter.addClassName("k-meter");
        meter.getElement().getStyle().set("--k-part", (counted == 0 ? 0 : certified * 100 / counted) + "%");
        Div row = new Div(head, tiles, meter);
        row.addClassName("k-board-row");
        return row;
    }

    private Component tile(SchoolLine line) {
        State state = line.row().state();
        String late = line.daysLate() > 0 ? " · " + texts.get("rounds.board.days") + " " + line.daysLate() : "";
        Anchor tile =
                Links.to("rounds/submissions/" + line.row().id(), Icons.of(icon(state)), new Span(shortName(line)));
        tile.addClassNames("k-board-tile", tone(state));
        String words = line.school().name() + " · " + word(state) + late;
        tile.getElement().setAttribute("title", words).setAttribute("aria-label", words);
        return tile;
    }

    private static String shortName(SchoolLine line) {
        return line.school().shortName();
    }

    private Section curve(ViewRequest request, RecordRow row, Board board, DataRound.Days days, LocalDate today) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        LocalDate until = today.isBefore(days.opensOn()) ? days.opensOn() : today;
        int excused = board.states().getOrDefault(kind.excused, 0);
        var now = new CertifiedCurve.Round(days.opensOn(), until, board.asked() - excused, certified(request, row));
        List<CertifiedCurve.Round> before = before(request, row);
        String title = texts.get(before.isEmpty() ? "rounds.board.curve" : "rounds.board.curve-before");
        int closes = (int) ChronoUnit.DAYS.between(days.opensOn(), days.closesOn());
        return new Section(
                title,
                CertifiedCurve.drawn(
                        title,
                        now,
                        before,
                        Math.max(1, closes),
                        List.of(dates.listDate(days.opensOn()), dates.listDate(days.closesOn()))));
    }

    private List<LocalDate> certified(ViewRequest request, RecordRow collection) {
        return registers
                .collections()
                .submissions()
                .all(request.caller(), RecordFilter.of(kind.collection.is(collection.id())))
                .stream()
                .flatMap(one -> one.get(kind.certifiedAt).stream())
                .map(OfficeTime::day)
                .toList();
    }

    /** The round of the same system before this one. */
    private List<CertifiedCurve.Round> before(ViewRequest request, RecordRow row) {
        CollectionKind of = registers.collections().collections().kind();
        String system = row.get(of.round).replaceFirst("-\\d+-\\d+$", "");
        LocalDate opens = days(row).map(DataRound.Days::opensOn).orElseThrow();
        return registers
                .collections()
                .collections()
                .all(request.caller(), RecordFilter.of(of.round.below(row.get(of.round))))
                .stream()
                .filter(one -> one.get(of.round).startsWith(system + "-"))
                .filter(one ->
                        days(one).filter(days -> days.opensOn().isBefore(opens)).isPresent())
                .max(Comparator.comparing(one -> one.get(of.round)))
                .map(one -> new CertifiedCurve.Round(
                        days(one).orElseThrow().opensOn(),
                        days(one).orElseThrow().closesOn(),
                        registers.board().of(request.caller(), one, opens).asked(),
                        certified(request, one)))
                .stream()
                .toList();
    }
}
