package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;

/** Writes conditions of a declaration as SQL and puts their values into the list of a query, in the order of their places. */
final class ConditionClause {
    private static final int MOST_LETTERS = 1000;
    private static final int FEW_KEYS = 10;
    private final OfficeId office;
    private final FieldCodec codec;
    private final Map<Field<BigDecimal>, BigDecimal> sums;
    private final List<Object> values;
    private final Supplier<String> mine;

    /**
     * Conditions of a query.
     *
     * @param sums   what is added to fields before the conditions are asked
     * @param values of the query
     * @param mine   the condition of own records
     */
    ConditionClause(
            OfficeId office,
            FieldCodec codec,
            Map<Field<BigDecimal>, BigDecimal> sums,
            List<Object> values,
            Supplier<String> mine) {
        this.office = office;
        this.codec = codec;
        this.sums = sums;
        this.values = values;
        this.mine = mine;
    }

    static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    /**
     * Whether the row holds a folded text. Unlike a pattern the function does not ask the order of the language at each letter, for which
     * Derby takes many times as long.
     */
    String holding(String folded) {
        values.add(folded.length() <= MOST_LETTERS ? folded : folded.substring(0, MOST_LETTERS));
        return "{fn locate(cast(? as varchar(" + MOST_LETTERS + ")), folded)} > 0";
    }

    /** Whether a column has one of these keys; in texts of few lengths, since databases keep what they made of a statement by its text. */
    String among(String column, List<Long> keys) {
        if (keys.isEmpty()) {
            return "1 = 0";
        }
        int places = FEW_KEYS;
        while (places < keys.size()) {
            places *= FEW_KEYS;
        }
        values.addAll(keys);
        values.addAll(Collections.nCopies(places - keys.size(), keys.getLast()));
        return column + " in (" + String.join(", ", Collections.nCopies(places, "?")) + ")";
    }

    /** The words of a condition. */
    String text(Condition condition) {
        return switch (condition) {
            case Condition.In in -> in(in.field(), in.values());
            case Condition.Compared compared -> compared(compared);
            case Condition.Empty empty ->
                FieldColumns.of(empty.field()).getFirst().name() + emptiness(empty);
            case Condition.InState some ->
                in("state", List.copyOf(some.states().stream().map(State::name).toList()));
            case Condition.Mine ignored -> mine.get();
            case Condition.Any any -> joined(any.conditions(), " or ");
            case Condition.All all -> joined(all.conditions(), " and ");
        };
    }

    private static String emptiness(Condition.Empty empty) {
        return empty.field().isBlank()
                ? empty.empty() ? " = ''" : " <> ''"
                : empty.empty() ? " is null" : " is not null";
    }

    private String compared(Condition.Compared compared) {
        String column = FieldColumns.main(compared.field());
        BigDecimal added = sums.get(compared.field());
        if (added != null) {
            values.add(added);
            column = column + " + ?";
        }
        values.add(codec.one(compared.field(), compared.value()));
        return column + (compared.how() == Condition.Compared.How.AT_LEAST ? " >= ?" : " < ?");
    }

    private String joined(List<Condition> conditions, String by) {
        return "(" + String.join(by, conditions.stream().map(this::text).toList()) + ")";
    }

    private String in(DeclaredField field, List<?> any) {
        if (field.owner() instanceof Lines lines) {
            return ofLines(lines, field, any);
        }
        String column = FieldColumns.main(field);
        if (field.type() instanceof FieldType.Codes) {
            any.forEach(code -> values.add("%," + escaped(code.toString()) + ",%"));
            return "(" + String.join(" or ", Collections.nCopies(any.size(), column + " like ? escape '!'")) + ")";
        }
        return field.type() instanceof FieldType.AnyRecord
                ? "("
                        + String.join(
                                " or ",
                                any.stream()
                                        .map(link -> linked(field, (RecordLink) link))
                                        .toList()) + ")"
                : in(column, any.stream().map(value -> codec.one(field, value)).toList());
    }

    /** Records of different types may have the same key; what was typed is the same when its words are. */
    private String linked(DeclaredField field, RecordLink link) {
        List<FieldColumns.Column> columns = FieldColumns.of(field);
        values.add(link.id());
        values.add(link.isTyped() ? link.title() : link.type());
        return "(" + columns.get(1).name() + " = ? and "
                + columns.get(link.isTyped() ? 2 : 0).name() + " = ?)";
    }

    /** Records one of whose lines has one of these; from the lines, which are few, to the records. */
    private String ofLines(Lines lines, DeclaredField field, List<?> any) {
        values.add(office.value());
        return "id in (select part.record_id from " + lines.table() + " part where part.office_id = ? and part."
                + in(
                        FieldColumns.main(field),
                        any.stream().map(value -> codec.one(field, value)).toList()) + ")";
    }

    /** Whether a column has one of these. */
    String in(String column, List<? extends Object> any) {
        if (any.isEmpty()) {
            return "1 = 0";
        }
        values.addAll(any);
        return any.size() == 1
                ? column + " = ?"
                : column + " in (" + String.join(", ", Collections.nCopies(any.size(), "?")) + ")";
    }
}
