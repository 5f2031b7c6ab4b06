package org.khet.portal.records.internal.ui;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.records.internal.module.ImportedKinds;

/**
 * A list as it leaves the portal: all columns that the caller sees, rows read by page in the caller's name. Twelve months stand beside their
 * sum in a file; on paper, which has no room for them, only the sum does. With lines it has what an import reads again: behind the columns
 * of the record those of each sub-table, of which the first line stands in the record's row and further ones in the rows below.
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
        List<Column<RecordRow>> paper = columns(kind, false);
        return new ExportList<>(
                listKind(kind, kind.isPersonal()),
                words(title, sentence),
                columns(kind, true),
                new ExportList.Source<>(
                        () -> whole(filter), () -> RowPager.byOffset(offset -> page(filter, offset, List.of()))),
                new ExportList.PaperLayout<>(paper, row -> kind.struck().contains(row.state())));
    }

    /** One row of a file with lines: those of this place of each sub-table, beside the record where it is the first. */
    private record Place(RecordRow row, int at) {}

    ExportList<?> withLines(RecordFilter filter, String title, String sentence) {
        RecordKind kind = service.kind();
        List<Lines> lines = ImportedKinds.lines(kind);
        List<Column<Place>> columns = new ArrayList<>();
        for (Column<RecordRow> of : columns(kind, true)) {
            columns.add(new Column<>(
                    of.title(),
                    of.width(),
                    of.summed(),
                    place -> place.at() == 0 ? of.cell().apply(place.row()) : Cell.BLANK));
        }
        lines.forEach(of -> columns.addAll(columns(kind, of)));
        return new ExportList<>(
                listKind(kind, kind.isPersonal() || lines.stream().anyMatch(RecordExporter::isPersonal)),
                words(title, sentence),
                columns,
                new ExportList.Source<>(() -> whole(filter), () -> places(filter, lines)));
    }

    private static boolean isPersonal(Lines lines) {
        return lines.fields().stream()
                .anyMatch(field -> field.type() instanceof FieldType.PersonRef || field.isSensitive());
    }

    private Iterator<Place> places(RecordFilter filter, List<Lines> lines) {
        Iterator<RecordRow> rows = RowPager.byOffset(offset -> page(filter, offset, lines));
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED), false)
                .flatMap(row -> IntStream.range(
                                0,
                                lines.stream()
                                        .mapToInt(of -> row.lines(of).size())
                                        .reduce(1, Math::max))
                        .mapToObj(at -> new Place(row, at)))
                .iterator();
    }

    private static ListKind listKind(RecordKind kind, boolean personal) {
        String name = kind.module() + "." + kind.name();
        return personal ? ListKind.personal(name, kind.export()) : ListKind.impersonal(name, kind.export());
    }

    private ExportList.ExportTexts words(String title, String sentence) {
        boolean sums = seen.stream().anyMatch(field -> field.isSummed() && field.isExported());
        return new ExportList.ExportTexts(
                title,
                sentence,
                sums ? names.texts().get("records.total") : "",
                names.texts().locale());
    }

    private int whole(RecordFilter filter) {
        return names.services().records.whole(service, request.caller(), filter);
    }

    /** Rows that the caller sees, with these lines of theirs: each sub-table is read by one query for them all. */
    private List<RecordRow> page(RecordFilter filter, int offset, List<Lines> lines) {
        List<RecordRow> rows = service.page(request.caller(), filter, new PageRequest(offset, BATCH, List.of()));
        List<Long> ids = rows.stream().map(RecordRow::id).toList();
        for (Lines of : lines) {
            Map<Long, List<RecordLine>> found = service.lines(request.caller().office(), of, ids);
            rows = rows.stream()
                    .map(row -> row.with(of, found.getOrDefault(row.id(), List.of())))
                    .toList();
        }
        names.of(rows);
        return rows;
    }

    private List<Column<RecordRow>> columns(RecordKind kind, boolean byMonth) {
        List<Column<RecordRow>> columns = new ArrayList<>();
        for (Field<?> field : seen.stream().filter(Field::isExported).toList()) {
            columns.add(new Column<>(
                    names.label(field), width(field), field.isSummed(), row -> cell(field, row.raw(field))));
            if (byMonth && field.type() instanceof FieldType.Months) {
                MonthGrid.MONTHS.forEach(month -> columns.add(
                        ofMonth(field, names.label(field), month, row -> Optional.ofNullable(row.raw(field)))));
            }
        }
        if (kind.hasStates()) {
            columns.add(Column.text(names.texts().get("records.state"), 16, row -> names.state(row.state())));
        }
        return columns;
    }

    private List<Column<Place>> columns(RecordKind kind, Lines of) {
        List<Column<Place>> columns = new ArrayList<>();
        for (Field<?> field : of.fields()) {
            String title = names.texts().get(RecordTexts.field(kind, of)) + ": " + names.label(field);
            Function<Place, Optional<Object>> raw = place -> place.at()
                            < place.row().lines(of).size()
                    ? Optional.ofNullable(place.row().lines(of).get(place.at()).raw(field))
                    : Optional.empty();
            columns.add(new Column<>(
                    title,
                    width(field),
                    false,
                    place -> cell(field, raw.apply(place).orElse(null))));
            if (field.type() instanceof FieldType.Months) {
                MonthGrid.MONTHS.forEach(month -> columns.add(ofMonth(field, title, month, raw)));
            }
        }
        return columns;
    }

    private <R> Column<R> ofMonth(Field<?> field, String label, Month month, Function<R, Optional<Object>> raw) {
        String title = label + " " + names.texts().get("records.month." + month.getValue());
        return new Column<>(
                title,
                width(field),
                field.isSummed(),
                row -> raw.apply(row).orElse(null) instanceof MonthGrid grid
                        ? new Cell.Baht(grid.of(month))
                        : Cell.BLANK);
    }

    private Cell cell(Field<?> field, @Nullable Object raw) {
        return switch (raw) {
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
