package org.khet.portal.testkit.fake;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.SpreadsheetWriter.Written;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/** Lets lists out as the portal does, without a file: it keeps what each would hold. Its texts are their keys. */
public final class RecordingExports implements ListExports {
    private final List<Taken> taken = new CopyOnWriteArrayList<>();

    /**
     * A list that went out.
     *
     * @param by      who took it
     * @param list    which
     * @param purpose what for
     * @param rows    cells of each row in words
     */
    public record Taken(String by, ListKind list, String purpose, List<List<String>> rows) {}

    @Override
    public <R> Written export(
            Caller caller, ExportList<R> list, ExportFormat format, String purpose, OutputStream out) {
        caller.require(list.kind().permission());
        requirePurpose(list.kind(), purpose);
        List<List<String>> rows = rows(list);
        taken.add(new Taken(caller.name(), list.kind(), purpose, rows));
        return new Written(rows.size(), true);
    }

    @Override
    public void requirePurpose(ListKind list, String purpose) {
        int length = purpose.strip().length();
        if (list.personal() && (length < LEAST_PURPOSE || length > MOST_PURPOSE)) {
            throw Rejected.of("purpose", "core.export.error.purpose", LEAST_PURPOSE, MOST_PURPOSE);
        }
    }

    @Override
    public Texts texts(Locale locale) {
        return new Keys(locale);
    }

    /** What went out, in order. */
    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** The heads of the columns. */
    public static List<String> heads(ExportList<?> list) {
        return list.columns().stream().map(Column::title).toList();
    }

    /** All rows as a file would hold them: dates in ISO form, numbers plain. */
    public static <R> List<List<String>> rows(ExportList<R> list) {
        return rows(list.columns(), list.source().rows().get());
    }

    /** As {@link #rows}, with the columns of a paper. */
    public static <R> List<List<String>> rowsOnPaper(ExportList<R> list) {
        return rows(list.paper().columns(), list.source().rows().get());
    }

    private static <R> List<List<String>> rows(List<Column<R>> columns, Iterator<R> rows) {
        List<List<String>> all = new ArrayList<>();
        rows.forEachRemaining(row -> all.add(
                columns.stream().map(column -> words(column.cell().apply(row))).toList()));
        return all;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Figure figure -> figure.value().toPlainString();
            case Cell.Baht baht -> baht.value().toPlainString();
            case Cell.Day day -> day.value().toString();
            case Cell.Moment moment -> moment.value().toString();
        };
    }

    private record Keys(Locale locale) implements Texts {
        @Override
        public boolean has(String key) {
            return true;
        }

        @Override
        public String get(String key, Object... args) {
            return args.length == 0 ? key : key + List.of(args);
        }

        @Override
        public String named(String key, Map<String, String> values) {
            return key + values;
        }
    }
}
