package org.khet.finance.internal.ui;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.finance.internal.board.WaitingBoard;
import org.khet.finance.internal.board.WaitingPaper;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.ui.ViewRequest;

/** The head's board: every document that waits, by stage and days. Source: finance FIN-01. */
final class BoardSource implements ReportSource<WaitingPaper> {
    private static final String ALL = "all";

    private final WaitingBoard board;
    private final ReportNames names;
    private final Supplier<LocalDate> today;

    BoardSource(WaitingBoard board, ReportNames names, Supplier<LocalDate> today) {
        this.board = board;
        this.names = names;
        this.today = today;
    }

    @Override
    public String name() {
        return "board";
    }

    @Override
    public Permission permission() {
        return FinancePermissions.REPORT_VIEW;
    }

    @Override
    public boolean personal() {
        return true;
    }

    @Override
    public List<ReportChoice> choices(ViewRequest request) {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put(ALL, request.texts().get("finance.board.all"));
        board.rows(request.caller(), today.get())
                .forEach(row ->
                        kinds.putIfAbsent(row.kind().name(), request.texts().get(RecordTexts.plural(row.kind()))));
        return List.of(new ReportChoice("kind", kinds, ALL));
    }

    @Override
    public List<Column<WaitingPaper>> columns(ViewRequest request) {
        Texts texts = request.texts();
        return List.of(
                Column.text(texts.get("finance.board.column.title"), 60, row -> names.title(request, row.title())),
                Column.text(
                        texts.get("finance.board.column.kind"), 30, row -> texts.get(RecordTexts.title(row.kind()))),
                Column.text(
                        texts.get("finance.board.column.state"),
                        25,
                        row -> texts.get(RecordTexts.state(row.kind(), row.state()))),
                Column.date(texts.get("finance.board.column.since"), 15, WaitingPaper::since),
                Column.number(texts.get("finance.board.column.days"), 10, WaitingPaper::days));
    }

    @Override
    public List<WaitingPaper> rows(ViewRequest request, Map<String, String> chosen) {
        String kind = chosen.getOrDefault("kind", ALL);
        return board.rows(request.caller(), today.get()).stream()
                .filter(row -> kind.equals(ALL) || row.kind().name().equals(kind))
                .toList();
    }

    @Override
    public String address(WaitingPaper row, Map<String, String> chosen) {
        return row.address();
    }
}
