package org.khet.forms.internal.entry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.FieldDefinition;
import org.khet.forms.internal.definition.FieldSort;
import org.khet.forms.internal.definition.Formula;
import org.khet.forms.internal.definition.Presence;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * What stands in a register that an office made, by fiscal year and by its first choice: how many, how many are closed, sums of its
 * numbers, means of its days; and what is missing or not looked at this year. Of a reader's own records only, of all or of one unit.
 * Source: core CORE-153;
 * policyplan PLAN-55, PLAN-56.
 */
public final class RegisterSummary {
    private static final int FIRST_YEAR = 1900;
    private final DataKind kind;
    private final List<FieldDefinition> counted;

    private RegisterSummary(DataKind kind) {
        this.kind = kind;
        counted = kind.definition().top().stream()
                .filter(field -> field.sort().isCounted() && !isYear(field) && !field.sensitive())
                .toList();
    }

    /**
     * Records of a year and a choice.
     *
     * @param year    Buddhist fiscal year; empty for a register without days and years
     * @param choice  words of the choice; empty for a register without one
     * @param records how many
     * @param closed  how many have come to an end
     * @param figures sum, of days the mean, by key of the field
     */
    public record Line(String year, String choice, int records, int closed, Map<String, BigDecimal> figures) {}

    /**
     * The whole summary.
     *
     * @param lines   by year and choice
     * @param figures keys of the fields that have figures, in their order
     * @param fileless records without any of the files that the register asks for; none where it asks for none
     * @param unchecked records whose fiscal year is over; none where the register has no such field
     * @param units   units of all records that the reader sees, by their keys; none where the register has no such field
     */
    public record Summed(
            List<Line> lines,
            List<String> figures,
            List<RecordRow> fileless,
            List<RecordRow> unchecked,
            List<UnitId> units) {
        /** Keeps immutable copies. */
        public Summed {
            lines = List.copyOf(lines);
            figures = List.copyOf(figures);
            fileless = List.copyOf(fileless);
            unchecked = List.copyOf(unchecked);
            units = List.copyOf(units);
        }
    }

    /** Of the records that the caller sees, in the fiscal year of today. */
    public static Summed of(Caller caller, RecordService<DataKind> register, FiscalYear today) {
        return of(caller, register, Optional.empty(), today);
    }

    /** As {@link #of(Caller, RecordService, FiscalYear)}, of the records of one unit, by the first field that names a unit. */
    public static Summed of(Caller caller, RecordService<DataKind> register, Optional<UnitId> unit, FiscalYear today) {
        RegisterSummary summary = new RegisterSummary(register.kind());
        return summary.summed(register.all(caller, RecordFilter.ALL), unit, today);
    }

    private Summed summed(List<RecordRow> seen, Optional<UnitId> unit, FiscalYear today) {
        List<RecordRow> rows = unit.isEmpty()
                ? seen
                : seen.stream().filter(row -> unit(row).equals(unit)).toList();
        Map<String, Map<String, List<RecordRow>>> parts = new TreeMap<>();
        Optional<FieldDefinition> choice = first(FieldSort.CHOICE);
        rows.forEach(row -> parts.computeIfAbsent(year(row), key -> new TreeMap<>())
                .computeIfAbsent(choice.map(field -> words(row, field)).orElse(""), key -> new ArrayList<>())
                .add(row));
        List<Line> lines = new ArrayList<>();
        parts.forEach((year, choices) -> choices.forEach((words, in) -> lines.add(line(year, words, in))));
        return new Summed(
                lines,
                counted.stream().map(FieldDefinition::key).toList(),
                first(FieldSort.FILES).map(field -> without(rows, field)).orElse(List.of()),
                first(FieldSort.FISCAL_YEAR)
                        .map(field -> over(rows, field, today))
                        .orElse(List.of()),
                seen.stream()
                        .flatMap(row -> unit(row).stream())
                        .distinct()
                        .sorted(Comparator.comparingLong(UnitId::value))
                        .toList());
    }

    private Optional<UnitId> unit(RecordRow row) {
        return first(FieldSort.UNIT)
                .flatMap(field -> raw(row, field) instanceof UnitId of ? Optional.of(of) : Optional.empty());
    }

    private Line line(String year, String words, List<RecordRow> rows) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        counted.forEach(field -> figure(field, rows).ifPresent(number -> figures.put(field.key(), number)));
        int closed = (int) rows.stream().filter(row -> !row.state().open()).count();
        return new Line(year, words, rows.size(), closed, Map.copyOf(figures));
    }

    private Optional<BigDecimal> figure(FieldDefinition field, List<RecordRow> rows) {
        List<BigDecimal> numbers = rows.stream()
                .map(row -> Formula.amount(raw(row, field)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        Optional<BigDecimal> sum = numbers.stream().reduce(BigDecimal::add);
        return field.formula().startsWith("days(")
                ? sum.map(all -> all.divide(BigDecimal.valueOf(numbers.size()), 2, RoundingMode.HALF_UP))
                : sum;
    }

    private @org.jspecify.annotations.Nullable Object raw(RecordRow row, FieldDefinition said) {
        Field<?> field = kind.fieldNamed(said.key()).orElse(null);
        return field == null || !row.has(field) ? null : row.raw(field);
    }

    private String words(RecordRow row, FieldDefinition field) {
        Object code = raw(row, field);
        return code == null ? "" : kind.choices(field.key()).getOrDefault(code.toString(), code.toString());
    }

    private String year(RecordRow row) {
        Optional<FieldDefinition> said = first(FieldSort.FISCAL_YEAR)
                .or(() -> kind.definition().top().stream()
                        .filter(field -> field.sort() == FieldSort.DAY && field.presence() == Presence.NEEDED)
                        .filter(field -> !field.sensitive())
                        .findFirst());
        return switch (said.map(field -> raw(row, field)).orElse(null)) {
            case FiscalYear year -> String.valueOf(year.buddhist());
            case LocalDate day -> String.valueOf(FiscalYear.of(day).buddhist());
            case null, default -> "";
        };
    }

    private List<RecordRow> without(List<RecordRow> rows, FieldDefinition files) {
        return rows.stream()
                .filter(row -> !(raw(row, files) instanceof List<?> some) || some.isEmpty())
                .toList();
    }

    private List<RecordRow> over(List<RecordRow> rows, FieldDefinition field, FiscalYear today) {
        return rows.stream()
                .filter(row -> raw(row, field) instanceof FiscalYear year && year.compareTo(today) < 0)
                .toList();
    }

    private Optional<FieldDefinition> first(FieldSort sort) {
        return kind.definition().top().stream()
                .filter(field -> field.sort() == sort && !field.sensitive())
                .findFirst();
    }

    /** A whole number that begins with a year is one: years are not added up. */
    private static boolean isYear(FieldDefinition field) {
        return field.sort() == FieldSort.WHOLE
                && field.least().matches("\\d{4}")
                && Integer.parseInt(field.least()) >= FIRST_YEAR;
    }
}
