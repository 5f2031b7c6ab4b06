package org.khet.portal.records.internal.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.ui.ViewRequest;

/**
 * A list as it leaves the portal: all columns that the caller sees, rows read by page in the caller's name. Twelve months stand beside their
 * sum in a file; on paper, which has no room for them, only the sum does.
 */
final class RecordExporter {
    private static final int BATCH = 500;
    private final RecordService<?> service;
    private final ViewRequest request;
    private final ValueFormatter names;
    private final List<Field<?>> seen;

    RecordExporter(RecordService<?> service, ViewRequest request, ValueFormatter names, List<Field<?>> seen) {
        this.service = service;
        this.request = request;
        this.names = names;
        this.seen = seen;
    }

    ExportList<RecordRow> list(RecordFilter filter, String title, String sentence) {
        RecordKind kind = service.kind();
        String name = kind.module() + "." + kind.name();
        ListKind list =
                kind.isPersonal() ? ListKind.personal(name, kind.export()) : ListKind.impersonal(name, kind.export());
        boolean sums = seen.stream().anyMatch(field -> field.isSummed() && field.isExported());
        List<Column<RecordRow>> paper = columns(kind, false);
        return new ExportList<>(
                list,
                new ExportList.ExportTexts(
                        title,
                        sentence,
                        sums ? names.texts().get("records.total") : "",
                        names.texts().locale()),
                columns(kind, true),
                new ExportList.Source<>(
                        () -> names.services().records.whole(service, request.caller(), filter),
                        () -> RowPager.byOffset(offset -> page(filter, offset))),
                new ExportList.PaperLayout<>(paper, row -> kind.struck().contains(row.state())));
    }

    private List<RecordRow> page(RecordFilter filter, int offset) {
        List<RecordRow> rows = service.page(request.caller(), filter, new PageRequest(offset, BATCH, List.of()));
        names.of(rows);
        return rows;
    }

    private List<Column<RecordRow>> columns(RecordKind kind, boolean byMonth) {
        List<Column<RecordRow>> columns = new ArrayList<>();
        for (Field<?> field : seen.stream().filter(Field::isExported).toList()) {
            columns.add(new Column<>(names.label(field), width(field), field.isSummed(), row -> cell(field, row)));
            if (byMonth && field.type() instanceof FieldType.Months) {
                MonthGrid.MONTHS.forEach(month -> columns.add(ofMonth(field, month)));
            }
        }
        if (kind.hasStates()) {
            columns.add(Column.text(names.texts().get("records.state"), 16, row -> names.state(row.state())));
        }
        return columns;
    }

    private Column<RecordRow> ofMonth(Field<?> field, Month month) {
        String title = names.label(field) + " " + names.texts().get("records.month." + month.getValue());
        return new Column<>(
                title,
                width(field),
                field.isSummed(),
                row -> row.raw(field) instanceof MonthGrid grid ? new Cell.Baht(grid.of(month)) : Cell.BLANK);
    }

    private Cell cell(Field<?> field, RecordRow row) {
        return switch (row.raw(field)) {
            case null -> Cell.BLANK;
            case BigDecimal sum when field.type() instanceof FieldType.Baht -> new Cell.Baht(sum);
            case BigDecimal number -> new Cell.Figure(number);
            case MonthGrid grid -> new Cell.Baht(grid.sum());
            case LocalDate day -> new Cell.Day(day);
            case Instant at -> new Cell.Moment(at);
            case Integer number -> new Cell.Figure(BigDecimal.valueOf(number));
            case Object value -> new Cell.Text(names.words(field, value));
        };
    }

    private static int width(Field<?> field) {
        return switch (field.type()) {
            case FieldType.LongText ignored -> 40;
            case FieldType.Text line -> Math.clamp(line.most() / 3, 12, 40);
            case FieldType.PersonRef ignored -> 30;
            case FieldType.SchoolRef ignored -> 30;
            case FieldType.Code ignored -> 22;
            default -> 14;
        };
    }
}
