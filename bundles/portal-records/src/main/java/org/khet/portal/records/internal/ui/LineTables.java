package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.portal.api.ui.component.TypedTexts;
import org.khet.portal.records.internal.service.value.AddedUpColumns;
import org.khet.portal.records.internal.ui.input.LineSums;

/** Lines of a record to be read. */
final class LineTables {
    /** More lines than that are read in the form, page by page, or in the export. */
    static final int LINES = 200;

    private final RecordKind kind;
    private final ValueFormatter names;
    private final ViewRequest request;
    private final Texts texts;

    LineTables(RecordKind kind, ValueFormatter names, ViewRequest request) {
        this.kind = kind;
        this.names = names;
        this.request = request;
        this.texts = names.texts();
    }

    /** The table of these lines under their name, with the sums of what adds up. */
    Section of(RecordRow row, Lines of) {
        String title = texts.get(RecordTexts.field(kind, of));
        List<Field<?>> filled = filled(row, of);
        List<List<String>> cells = row.lines(of).stream()
                .limit(LINES)
                .map(line -> filled.stream()
                        .map(field -> names.words(field, line.raw(field)))
                        .toList())
                .toList();
        List<String> heads = filled.stream()
                .map(field -> texts.get(RecordTexts.field(kind, field)))
                .toList();
        SmallTable table = new SmallTable(title, heads, cells);
        for (int column = 0; column < filled.size(); column++) {
            link(table, column, filled.get(column), row.lines(of));
            speak(table, column, filled.get(column), cells);
        }
        Section section = new Section(title, table.stacking()).flush();
        List<Component> foot = new ArrayList<>();
        filled.stream()
                .filter(field -> field.type() instanceof FieldType.FileList)
                .map(field -> new FileFacts(kind, names, request).of(field, files(field, row.lines(of))))
                .forEach(foot::add);
        if (row.lines(of).size() > LINES) {
            foot.add(new Span(
                    texts.get("records.lines.page", 1, LINES, row.lines(of).size())));
        }
        new LineSums(names, of)
                .words(
                        AddedUpColumns.of(of).stream(),
                        row.lines(of).stream()
                                .<LineSums.Values>map(line -> line::raw)
                                .toList())
                .map(Span::new)
                .forEach(foot::add);
        return foot.isEmpty() ? section : section.foot(foot.toArray(Component[]::new));
    }

    private static List<?> files(Field<?> field, List<RecordLine> lines) {
        return lines.stream()
                .limit(LINES)
                .map(line -> line.raw(field))
                .filter(List.class::isInstance)
                .flatMap(files -> ((List<?>) files).stream())
                .toList();
    }

    /** Other records that the reader may open lead to their pages, as facts outside of lines do. */
    private void link(SmallTable table, int column, Field<?> field, List<RecordLine> all) {
        List<RecordLine> shown = all.subList(0, Math.min(LINES, all.size()));
        List<Object> values = shown.stream()
                .<Object>mapMulti(
                        (line, each) -> Optional.ofNullable(line.raw(field)).ifPresent(each))
                .toList();
        Map<Object, String> pages = names.services().pages(request.caller(), field, values);
        for (int at = 0; at < shown.size() && !pages.isEmpty(); at++) {
            String address = pages.get(shown.get(at).raw(field));
            if (address != null) {
                table.link(at, column, address);
            }
        }
    }

    private void speak(SmallTable table, int column, Field<?> field, List<List<String>> cells) {
        for (int line = 0; line < cells.size(); line++) {
            if (names.language().isThai(field, cells.get(line).get(column))) {
                table.language(line, column, TypedTexts.THAI);
            }
        }
    }

    /** Columns in which some line says something; the others only take the room of those. */
    private List<Field<?>> filled(RecordRow row, Lines of) {
        return of.fields().stream()
                .<Field<?>>map(field -> field)
                .filter(field -> row.lines(of).stream()
                        .anyMatch(line -> !names.words(field, line.raw(field)).isEmpty()))
                .toList();
    }
}
