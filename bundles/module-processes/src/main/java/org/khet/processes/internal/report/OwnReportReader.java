package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;

/**
 * Answers questions about registers of all modules that are on, always with the rights of who reads: a figure is made of the
 * records that the same person may open. Source: core CORE-106, kinds-processes.md §6. Safe for concurrent use.
 */
public final class OwnReportReader {
    private static final int DECIMALS = 2;
    private final Supplier<RecordCatalogue> catalogue;
    private final OwnReportLabels labels;

    /** Over the catalogue, asked each time. */
    public OwnReportReader(Supplier<RecordCatalogue> catalogue, OwnReportLabels labels) {
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
        CataloguedKind kind = catalogue
                .get()
                .find(caller.office(), question.type(), texts.locale())
                .filter(one -> caller.may(one.kind().view()))
                .orElseThrow(() -> Rejected.of("type", "processes.error.report-kind"));
        Optional<Field<?>> group = question.group().equals(OwnReportQuestion.STATE)
                ? Optional.empty()
                : Optional.of(field(kind.groupings(caller), "group", question.group()));
        Optional<Field<?>> measured = question.measure() == OwnReportMeasure.COUNT
                ? Optional.empty()
                : Optional.of(field(kind.measures(caller), "measured", question.measured()));
        Optional<Field<?>> day = question.day().equals(OwnReportQuestion.CREATED)
                ? Optional.empty()
                : Optional.of(field(kind.days(caller), "day", question.day()));
        Map<Object, Map<String, List<RecordRow>>> cells = new LinkedHashMap<>();
        List<RecordRow> rows = rows(caller, kind.service(), question, day);
        Map<String, String> periods = new TreeMap<>();
        for (RecordRow row : rows) {
            LocalDate first = first(question.span(), on(row, day));
            String period = first == null ? "" : first.toString();
            periods.put(period, OwnReportLabels.period(question.span(), first, texts));
            cells.computeIfAbsent(key(row, group), ignored -> new TreeMap<>())
                    .computeIfAbsent(period, ignored -> new ArrayList<>())
                    .add(row);
        }
        List<OwnReportTable.Line> lines = new ArrayList<>();
        cells.forEach((key, of) ->
                lines.add(line(key, words(caller, kind, group, key, texts), of, measured, question.measure())));
        lines.sort(Comparator.comparing(OwnReportTable.Line::words, ThaiOrder.of()));
        return new OwnReportTable(
                kind,
                periods.entrySet().stream()
                        .map(one -> new OwnReportTable.Column(one.getKey(), one.getValue()))
                        .toList(),
                lines,
                value(rows, measured, question.measure()),
                rows.size());
    }

    private static Field<?> field(List<Field<?>> from, String place, String name) {
        return from.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Rejected.of(place, "processes.error.report-field"));
    }

    private static List<RecordRow> rows(
            Caller caller, RecordService<?> service, OwnReportQuestion question, Optional<Field<?>> day) {
        RecordFilter filter = RecordFilter.ALL;
        if (question.year().isPresent() && day.isPresent()) {
            FiscalYear year = question.year().get();
            filter = RecordFilter.of(
                    day.get().atLeast(year.firstDay()),
                    day.get().below(year.lastDay().plusDays(1)));
        }
        if (service.count(caller, filter) > RecordService.COUNT_MOST) {
            throw Rejected.of("type", "processes.error.report-many", String.valueOf(RecordService.COUNT_MOST));
        }
        return service.all(caller, filter).stream()
                .filter(row -> question.year()
                        .map(year -> {
                            LocalDate on = on(row, day);
                            return on != null && FiscalYear.of(on).equals(year);
                        })
                        .orElse(true))
                .toList();
    }

    private static @Nullable LocalDate on(RecordRow row, Optional<Field<?>> day) {
        return day.isPresent()
                ? (LocalDate) row.raw(day.get())
                : OfficeTime.day(row.head().created());
    }

    private static @Nullable LocalDate first(OwnReportSpan span, @Nullable LocalDate day) {
        return day == null
                ? null
                : switch (span) {
                    case NONE -> null;
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> FiscalQuarter.of(day).firstDay();
                    case YEAR -> FiscalYear.of(day).firstDay();
                };
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

    private static OwnReportTable.Line line(
            Object key,
            String words,
            Map<String, List<RecordRow>> of,
            Optional<Field<?>> measured,
            OwnReportMeasure measure) {
        Map<String, OwnReportTable.Figure> figures = new TreeMap<>();
        List<RecordRow> all = new ArrayList<>();
        of.forEach((period, rows) -> {
            figures.put(period, new OwnReportTable.Figure(value(rows, measured, measure), rows));
            all.addAll(rows);
        });
        String name = key instanceof State state ? state.name() : key.toString();
        return new OwnReportTable.Line(
                name, words, figures, new OwnReportTable.Figure(value(all, measured, measure), all));
    }

    private static BigDecimal value(List<RecordRow> rows, Optional<Field<?>> measured, OwnReportMeasure measure) {
        if (measured.isEmpty()) {
            return BigDecimal.valueOf(rows.size());
        }
        BigDecimal sum = BigDecimal.ZERO;
        int filled = 0;
        for (RecordRow row : rows) {
            Object value = row.raw(measured.get());
            if (value != null) {
                sum = sum.add(new BigDecimal(value.toString()));
                filled++;
            }
        }
        return measure == OwnReportMeasure.MEAN && filled > 0
                ? sum.divide(BigDecimal.valueOf(filled), DECIMALS, RoundingMode.HALF_UP)
                : sum;
    }
}
