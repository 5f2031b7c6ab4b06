package org.khet.rounds.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.Links;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.CompletenessBoard.Board;
import org.khet.rounds.internal.collection.CompletenessBoard.SchoolLine;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.sheet.LayoutItem;

/** The board of a collection: states, who owes with days late, totals of the values. Source: DESIGN 09; ict ICT-60, ICT-62; policyplan PLAN-51. */
final class CompletenessSection {
    private static final int MOST = 30;
    private final RoundsRegisters registers;

    CompletenessSection(RoundsRegisters registers) {
        this.registers = registers;
    }

    /** The sections beside a collection. */
    List<Component> of(ViewRequest request, RecordRow collection) {
        List<Component> sections = new ArrayList<>();
        CollectionKind kind = registers.collections().collections().kind();
        Texts texts = request.texts();
        if (!request.caller().may(RoundsPermissions.SUBMISSION_VIEW)) {
            return sections;
        }
        Board board = registers
                .board()
                .of(
                        request.caller(),
                        collection,
                        OfficeTime.day(registers.portal().clock.instant()));
        Section section = new Section(texts.get("rounds.board.title"), states(texts, board)).flush();
        registers
                .collections()
                .lookup()
                .days(request.caller().office(), collection.get(kind.round))
                .ifPresent(days -> section.hint(dates(texts, days)));
        section.foot(new Div(texts.get("rounds.board.asked") + " " + NumberFormatter.whole(board.asked()) + " · "
                + texts.get("rounds.board.on-time") + " " + NumberFormatter.whole(board.onTime()) + " · "
                + texts.get("rounds.board.done") + " " + NumberFormatter.whole(board.done())));
        notYet(texts, kind, collection).ifPresent(sections::add);
        sections.add(section);
        new FormSection(registers).board(texts, collection).ifPresent(sections::add);
        if (!board.owing().isEmpty()) {
            sections.add(owing(texts, board));
        }
        if (board.asked() > 0) {
            sections.add(totals(request, collection));
        }
        return sections;
    }

    /** Why a planned collection cannot be opened today. */
    private Optional<Component> notYet(Texts texts, CollectionKind kind, RecordRow collection) {
        LocalDate today = OfficeTime.day(registers.portal().clock.instant());
        return registers
                .collections()
                .lookup()
                .days(collection.head().office(), collection.get(kind.round))
                .map(DataRound.Days::opensOn)
                .filter(opens -> collection.state().equals(kind.planned) && today.isBefore(opens))
                .map(opens -> new InlineNotice(
                        BadgeTone.IDLE,
                        texts.get(
                                "rounds.board.opens",
                                ScreenDates.in(texts.locale()).listDate(opens)),
                        ""));
    }

    private static String dates(Texts texts, DataRound.Days days) {
        ScreenDates dates = ScreenDates.in(texts.locale());
        return texts.get(
                "rounds.board.dates",
                dates.listDate(days.opensOn()),
                dates.listDate(days.asOf()),
                dates.listDate(days.closesOn()));
    }

    private SmallTable states(Texts texts, Board board) {
        List<List<String>> rows = new ArrayList<>();
        for (State state : registers.collections().submissions().kind().states()) {
            rows.add(List.of(
                    texts.get("rounds.submission.state." + state.name()),
                    count(board.states().getOrDefault(state, 0))));
        }
        rows.add(List.of(texts.get("rounds.board.all"), count(board.asked())));
        List<String> heads = List.of(texts.get("rounds.board.state"), texts.get("rounds.board.school"));
        return new SmallTable(texts.get("rounds.board.title"), heads, rows);
    }

    private static String count(long number) {
        return number == 0 ? "–" : NumberFormatter.whole(number);
    }

    private static Section owing(Texts texts, Board board) {
        Div list = new Div();
        for (SchoolLine line : board.owing().stream().limit(MOST).toList()) {
            String late = line.daysLate() > 0
                    ? " · " + texts.get("rounds.board.days") + " " + NumberFormatter.whole(line.daysLate())
                    : "";
            list.add(new Div(Links.to(
                    "rounds/submissions/" + line.row().id(),
                    line.school().name() + " · "
                            + texts.get("rounds.submission.state."
                                    + line.row().state().name()) + late)));
        }
        if (board.owing().size() > MOST) {
            list.add(new Div(texts.get("rounds.board.more", board.owing().size() - MOST)));
        }
        return new Section(texts.get("rounds.board.owing"), list)
                .hint(NumberFormatter.whole(board.owing().size()));
    }

    private Section totals(ViewRequest request, RecordRow collection) {
        Texts texts = request.texts();
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        List<RecordRow> rows = registers
                .collections()
                .submissions()
                .all(request.caller(), org.khet.portal.api.record.RecordFilter.of(kind.collection.is(collection.id())));
        Map<Long, CellValues> values = registers.entries().values(collection, rows);
        List<List<String>> lines = new ArrayList<>();
        for (LayoutItem item : registers.entries().layout(collection).items()) {
            for (String row : item.rowCodes()) {
                List<String> cells = new ArrayList<>(List.of(name(texts, item, row)));
                for (String sex : List.of("m", "f", "")) {
                    cells.add(item.split().bySex() || sex.isEmpty() ? sum(values, item, row, sex) : "–");
                }
                if (!cells.getLast().equals("0")) {
                    lines.add(cells);
                }
            }
        }
        List<String> heads = List.of(
                texts.get("rounds.entry.row"),
                texts.get("rounds.entry.male"),
                texts.get("rounds.entry.female"),
                texts.get("rounds.entry.sum"));
        String title = texts.get("rounds.board.totals");
        return new Section(title, new SmallTable(title, heads, lines).stacking()).flush();
    }

    private static String name(Texts texts, LayoutItem item, String row) {
        return (item.name() + " "
                        + item.rows().stream()
                                .filter(one -> one.code().equals(row))
                                .map(one -> texts.choose(one.thai(), one.english()))
                                .findFirst()
                                .orElse(""))
                .strip();
    }

    private static String sum(Map<Long, CellValues> values, LayoutItem item, String row, String sex) {
        long sum = values.values().stream()
                .flatMap(one -> one.cells().entrySet().stream())
                .filter(cell -> cell.getKey().item().equals(item.code()))
                .filter(cell -> cell.getKey().row().equals(row))
                .filter(cell -> sex.isEmpty() || cell.getKey().sex().equals(sex))
                .mapToLong(cell -> cell.getValue())
                .sum();
        return NumberFormatter.whole(sum);
    }
}
