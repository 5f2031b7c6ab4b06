package org.khet.processes.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.ThaiOrder;

/**
 * Answers questions about registers of all modules that are on, always with the rights of who reads: a figure is made of the
 * records that the same person may open. Source: core CORE-106, kinds-processes.md §6. Safe for concurrent use.
 */
public final class OwnReportReader {
    private static final int PAGE = 1000;
    private final OwnReportPages rows;
    private final Supplier<RecordCatalogue> catalogue;
    private final OwnReportLabels labels;

    /** Over the catalogue, asked each time. */
    public OwnReportReader(Supplier<RecordCatalogue> catalogue, OwnReportLabels labels) {
        this(catalogue, labels, PAGE);
    }

    /** @param page how many records are read at a time */
    OwnReportReader(Supplier<RecordCatalogue> catalogue, OwnReportLabels labels, int page) {
        this.rows = new OwnReportPages(page);
        this.catalogue = catalogue;
        this.labels = labels;
    }

    /** Kinds of which the caller may see records, by their words. */
    public List<CataloguedKind> kinds(Caller caller, Texts texts) {
        Map<Permission, Boolean> may = new HashMap<>();
        return catalogue.get().kinds(caller.office(), texts.locale()).stream()
                .filter(kind -> may.computeIfAbsent(kind.kind().view(), caller::may))
                .toList();
    }

    /**
     * The answer.
     *
     * @throws Rejected with field {@code type}, {@code group}, {@code measured} or {@code day} if the module is off, the caller may
     *                  not see the register or the field, or there are too many records
     */
    public OwnReportTable read(Caller caller, OwnReportQuestion question, Texts texts) {
        CataloguedKind kind = kind(caller, question, texts);
        Optional<Field<?>> group = group(caller, kind, question);
        Optional<Field<?>> measured = question.measure() == OwnReportMeasure.COUNT
                ? Optional.empty()
                : Optional.of(field(kind.measures(caller), "measured", question.measured()));
        Optional<Field<?>> day = day(caller, kind, question);
        Map<Object, Map<String, OwnReportSum>> cells = new LinkedHashMap<>();
        Map<String, String> periods = new TreeMap<>();
        OwnReportSum total = new OwnReportSum();
        rows.each(caller, kind.service(), question, day, row -> {
            LocalDate first = question.span().first(OwnReportPages.on(row, day));
            String period = first == null ? "" : first.toString();
            periods.computeIfAbsent(period, ignored -> OwnReportLabels.period(question.span(), first, texts));
            Object value = measured.map(row::raw).orElse(null);
            total.add(value);
            cells.computeIfAbsent(key(row, group), ignored -> new TreeMap<>())
                    .computeIfAbsent(period, ignored -> new OwnReportSum())
                    .add(value);
            return true;
        });
        List<OwnReportTable.Line> lines = new ArrayList<>();
        cells.forEach(
                (key, of) -> lines.add(line(key, words(caller, kind, group, key, texts), of, question.measure())));
        lines.sort(Comparator.comparing(OwnReportTable.Line::words, ThaiOrder.of()));
        return new OwnReportTable(
                kind,
                periods.entrySet().stream()
                        .map(one -> new OwnReportTable.Column(one.getKey(), one.getValue()))
                        .toList(),
                lines,
                total.value(question.measure()),
                total.records());
    }

    /**
     * Some of the records behind a figure, in the order of the register; without lines.
     *
     * @param line   key of the line
     * @param column key of the column, empty for all periods
     * @param from   how many are passed over
     * @param most   how many
     */
    public List<RecordRow> behind(
            Caller caller, OwnReportQuestion question, String line, String column, int from, int most, Texts texts) {
        CataloguedKind kind = kind(caller, question, texts);
        Optional<Field<?>> group = group(caller, kind, question);
        Optional<Field<?>> day = day(caller, kind, question);
        List<RecordRow> found = new ArrayList<>();
        int[] passed = new int[1];
        rows.each(caller, kind.service(), question, day, row -> {
            LocalDate first = question.span().first(OwnReportPages.on(row, day));
            boolean in = name(key(row, group)).equals(line)
                    && (column.isEmpty() || column.equals(first == null ? "" : first.toString()));
            if (in && passed[0]++ >= from) {
                found.add(row);
            }
            return found.size() < most;
        });
        return found;
    }

    private CataloguedKind kind(Caller caller, OwnReportQuestion question, Texts texts) {
        return catalogue
                .get()
                .find(caller.office(), question.type(), texts.locale())
                .filter(one -> caller.may(one.kind().view()))
                .orElseThrow(() -> Rejected.of("type", "processes.error.report-kind"));
    }

    private static Optional<Field<?>> group(Caller caller, CataloguedKind kind, OwnReportQuestion question) {
        return question.group().equals(OwnReportQuestion.STATE)
                ? Optional.empty()
                : Optional.of(field(kind.groupings(caller), "group", question.group()));
    }

    private static Optional<Field<?>> day(Caller caller, CataloguedKind kind, OwnReportQuestion question) {
        return question.day().equals(OwnReportQuestion.CREATED)
                ? Optional.empty()
                : Optional.of(field(kind.days(caller), "day", question.day()));
    }

    private static Field<?> field(List<Field<?>> from, String place, String name) {
        return from.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejected.of(place, "processes.error.report-field"));
    }

    private static Object key(RecordRow row, Optional<Field<?>> group) {
        Object value = group.isPresent() ? row.raw(group.get()) : row.state();
        return value == null ? "" : value;
    }

    private String words(Caller caller, CataloguedKind kind, Optional<Field<?>> group, Object key, Texts texts) {
        if (key instanceof State state) {
            return kind.kind().hasStates() ? kind.words(state) : texts.get("processes.report.all");
        }
        DeclaredField field = group.orElseThrow();
        return labels.group(catalogue.get(), caller.office(), kind, field, "".equals(key) ? null : key, texts);
    }

    private static String name(Object key) {
        return key instanceof State state ? state.name() : key.toString();
    }

    private static OwnReportTable.Line line(
            Object key, String words, Map<String, OwnReportSum> of, OwnReportMeasure measure) {
        Map<String, OwnReportTable.Figure> figures = new TreeMap<>();
        OwnReportSum all = new OwnReportSum();
        of.forEach((period, sum) -> {
            figures.put(period, sum.figure(measure));
            all.add(sum);
        });
        return new OwnReportTable.Line(name(key), words, figures, all.figure(measure));
    }
}
