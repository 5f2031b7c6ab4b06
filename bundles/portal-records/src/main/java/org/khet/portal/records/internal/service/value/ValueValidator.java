package org.khet.portal.records.internal.service.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.text.VisibleText;
import org.khet.portal.records.internal.service.OfficeReferences;
import org.khet.portal.records.internal.service.RecordTypes;

/** Checks one value that was typed. Text is never cut. For one draft: what the office has is asked once for each key. */
final class ValueValidator {
    private final OfficeReferences references;
    private final RecordTypes types;
    private final RecordContext context;
    /** Before the point: a text of few signs may mean a number of a hundred million. */
    private static final int DIGITS = 30;
    /** Before the point, of an amount in a month. */
    private static final int DIGITS_OF_BAHT = 13;

    private final Map<String, Set<Object>> records = new HashMap<>();
    private final Map<String, Map<String, Boolean>> codes = new HashMap<>();
    private final Map<Object, Boolean> known = new HashMap<>();

    ValueValidator(OfficeReferences references, RecordTypes types, RecordContext context) {
        this.references = references;
        this.types = types;
        this.context = context;
    }

    /**
     * What was typed as it is stored: stripped, with the decimals of its type; {@code null} for nothing, and for a text of which
     * nothing can be seen. A number with more decimals than its field stays as it is, to be refused by {@link #problem}.
     */
    static @Nullable Object normal(DeclaredField field, @Nullable Object typed) {
        return switch (typed) {
            case null -> null;
            case String text -> VisibleText.isBlank(text) ? null : text.strip();
            case Collection<?> many when many.isEmpty() -> null;
            case BigDecimal number when fits(field, number) -> number.setScale(scale(field), RoundingMode.UNNECESSARY);
            default -> typed;
        };
    }

    /** What code has computed as it is stored: as {@link #normal}, a number rounded to the decimals of its field. */
    static @Nullable Object computed(DeclaredField field, @Nullable Object value) {
        return value instanceof BigDecimal number
                ? number.setScale(scale(field), RoundingMode.HALF_UP)
                : normal(field, value);
    }

    private static boolean fits(DeclaredField field, BigDecimal number) {
        return number.precision() - (long) number.scale() <= DIGITS
                && number.stripTrailingZeros().scale() <= scale(field);
    }

    private static int scale(DeclaredField field) {
        return field.type() instanceof FieldType.Decimal decimal ? decimal.scale() : 2;
    }

    /** What is wrong with a value that is there; the problem is called {@code name}. */
    Optional<Problem> problem(DeclaredField field, String name, Object value) {
        if (value.equals(RecordDraft.UNREADABLE)) {
            return Optional.of(Problem.of(name, "records.error.unreadable"));
        }
        if (value instanceof RecordDraft.Unusable typed) {
            return Optional.of(new Problem(name, typed.key(), typed.args()));
        }
        if (value instanceof BigDecimal number && !fits(field, number)) {
            return Optional.of(Problem.of(name, "records.error.decimals", scale(field)));
        }
        Optional<Problem> wrong = wrong(field, name, value);
        return wrong.isPresent()
                ? wrong
                : field.problem(value, context)
                        .map(problem -> problem.field().equals(field.name())
                                ? new Problem(name, problem.key(), problem.args())
                                : problem);
    }

    private Optional<Problem> wrong(DeclaredField field, String name, Object value) {
        return switch (field.type()) {
            case FieldType.Text text -> length(name, value, text.most());
            case FieldType.LongText text -> length(name, value, text.most());
            case FieldType.Address text -> length(name, value, text.most());
            case FieldType.Secret text -> length(name, value, text.most());
            case FieldType.Code code ->
                unknown(name, codes(code.list()).keySet().contains(value));
            case FieldType.Codes code ->
                unknown(name, codes(code.list()).keySet().containsAll((Collection<?>) value));
            case FieldType.Whole whole ->
                when(
                        (Integer) value < whole.least() || (Integer) value > whole.most(),
                        Problem.of(name, "records.error.range", whole.least(), whole.most()));
            case FieldType.Decimal decimal ->
                outside(value, decimal.least(), decimal.most())
                        ? Optional.of(Problem.of(
                                name,
                                "records.error.range",
                                decimal.least().toPlainString(),
                                decimal.most().toPlainString()))
                        : Optional.empty();
            case FieldType.Baht baht ->
                when(
                        outside(value, baht.least(), baht.most()),
                        Problem.of(name, "records.error.baht", BahtText.inFigures(baht.most())));
            case FieldType.Months ignored ->
                when(
                        ((MonthGrid) value)
                                .amounts().stream()
                                        .anyMatch(amount -> amount.precision() - amount.scale() > DIGITS_OF_BAHT),
                        Problem.of(name, "records.error.decimals", 2));
            case FieldType.Percent percent ->
                when(
                        outside(value, BigDecimal.ZERO, percent.most()),
                        Problem.of(
                                name, "records.error.range", 0, percent.most().toPlainString()));
            case FieldType.RecordRef ref -> unknown(name, isThere(ref.recordType(), value));
            case FieldType.AnyRecord of -> link(name, of, (RecordLink) value);
            case FieldType.FileList files ->
                when(
                        ((Collection<?>) value).size() > files.most(),
                        Problem.of(name, "records.error.files", files.most()));
            default -> unknown(name, known.computeIfAbsent(value, key -> references.has(context.office(), key)));
        };
    }

    /** A link names a record that is there, of a type that the field says, or what somebody typed. */
    private Optional<Problem> link(String name, FieldType.AnyRecord of, RecordLink link) {
        boolean right = link.isTyped()
                || of.recordTypes().isEmpty()
                || (of.recordTypes().contains(link.type()) && isThere(link.type(), link.id()));
        return right ? length(name, link.title(), RecordLink.TITLE_MOST) : unknown(name, false);
    }

    /** Asks by one query which of many records, schools or people are there. */
    void read(DeclaredField field, Collection<? extends @Nullable Object> typed) {
        switch (field.type()) {
            case FieldType.RecordRef ref -> {
                Set<Long> ids = keys(typed, Long.class);
                types.find(ref.recordType())
                        .ifPresent(service -> records.computeIfAbsent(ref.recordType(), type -> new HashSet<>())
                                .addAll(service.titles(context.office(), ids).keySet()));
            }
            case FieldType.SchoolRef ignored -> {
                Set<SchoolId> keys = keys(typed, SchoolId.class);
                know(keys, references.schools().findAll(context.office(), keys));
            }
            case FieldType.PersonRef ignored -> {
                Set<PersonId> keys = keys(typed, PersonId.class);
                know(keys, references.people().findAll(context.office(), keys));
            }
            default -> {
                // read one by one, from memory
            }
        }
    }

    private static <K> Set<K> keys(Collection<? extends @Nullable Object> typed, Class<K> type) {
        return typed.stream().filter(type::isInstance).map(type::cast).collect(Collectors.toSet());
    }

    private void know(Set<?> keys, Map<?, ?> found) {
        keys.forEach(key -> known.put(key, found.containsKey(key)));
    }

    /** Whether the office has the record; one of a module that is away cannot be asked. */
    private boolean isThere(String type, Object id) {
        return records.getOrDefault(type, Set.of()).contains(id)
                || types.find(context.office(), type)
                        .map(service -> service.titles(context.office(), Set.of((Long) id))
                                .containsKey(id))
                        .orElse(true);
    }

    /** A code that the office ended stays in records that have it, and is chosen no more. */
    Optional<Problem> ended(DeclaredField field, String name, Object value, @Nullable Object before) {
        return switch (field.type()) {
            case FieldType.Code code -> ended(name, code.list(), Set.of(value), before);
            case FieldType.Codes code -> ended(name, code.list(), (Collection<?>) value, before);
            default -> Optional.empty();
        };
    }

    private Optional<Problem> ended(String name, CodeList list, Collection<?> chosen, @Nullable Object before) {
        boolean anew = chosen.stream()
                .filter(code -> Boolean.FALSE.equals(codes(list).get(code)))
                .anyMatch(
                        code -> !code.equals(before) && !(before instanceof Collection<?> kept && kept.contains(code)));
        return when(anew, Problem.of(name, "records.error.ended"));
    }

    /** Whether each code of a list is still in use. */
    private Map<String, Boolean> codes(CodeList list) {
        return codes.computeIfAbsent(
                list.id(),
                id -> references.codes(context.office(), list).stream()
                        .collect(Collectors.toMap(CodeList.Code::code, CodeList.Code::active, (one, other) -> one)));
    }

    private static boolean outside(Object value, BigDecimal least, BigDecimal most) {
        BigDecimal number = (BigDecimal) value;
        return number.compareTo(least) < 0 || number.compareTo(most) > 0;
    }

    private static Optional<Problem> length(String name, Object value, int most) {
        int length = value.toString().length();
        return when(length > most, Problem.of(name, "records.error.long", most, length));
    }

    private static Optional<Problem> unknown(String name, boolean known) {
        return when(!known, Problem.of(name, "records.error.unknown"));
    }

    private static Optional<Problem> when(boolean wrong, Problem problem) {
        return wrong ? Optional.of(problem) : Optional.empty();
    }
}
