package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiFolding;

/** The conditions of a query with their values: office first, scope, filter. Column names come from declarations only. */
final class RecordQuery {
    private final RecordKind kind;
    private final FieldCodec codec;
    private final RecordScope scope;
    private final Map<Field<BigDecimal>, BigDecimal> sums;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    RecordQuery(RecordKind kind, FieldCodec codec, RecordScope scope) {
        this(kind, codec, scope, Map.of());
    }

    /** @param sums what is added to fields before the conditions are asked */
    RecordQuery(RecordKind kind, FieldCodec codec, RecordScope scope, Map<Field<BigDecimal>, BigDecimal> sums) {
        this.kind = kind;
        this.sums = sums;
        this.codec = codec;
        this.scope = scope;
        parts.add("office_id = ?");
        values.add(scope.office().value());
        kind.part().ifPresent(this::and);
        limit();
    }

    RecordQuery with(RecordFilter filter, RecordContext context) {
        kind.tabs().stream()
                .filter(tab -> tab.name().equals(filter.tab()))
                .findFirst()
                .ifPresent(tab -> tab.conditions().apply(context).forEach(this::and));
        filter.conditions().forEach(this::and);
        filter.chosen().forEach(this::chosen);
        String text = ThaiFolding.fold(filter.text());
        if (!text.isEmpty()) {
            parts.add("folded like ? escape '!'");
            values.add("%" + escaped(text) + "%");
        }
        return this;
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    RecordQuery and(Condition condition) {
        parts.add(text(condition));
        return this;
    }

    RecordQuery and(String part, Object value) {
        parts.add(part);
        values.add(value);
        return this;
    }

    String where() {
        return " where " + String.join(" and ", parts);
    }

    List<Object> values() {
        return values;
    }

    private void limit() {
        kind.readers()
                .filter(readers -> !scope.hidden())
                .ifPresent(readers -> parts.add("(" + FieldColumns.main(readers.hidden()) + " = false or " + mine()
                        + " or "
                        + inLines(readers.reader(), List.of(scope.person().value())) + ")"));
        if (!scope.reach().wholeOffice()) {
            parts.add("(" + within(scope.reach()) + ofAllSchools() + ")");
        }
    }

    private String ofAllSchools() {
        List<Object> states =
                new ArrayList<>(kind.seenBySchools().stream().map(State::name).toList());
        return states.isEmpty() || scope.reach().schools().isEmpty() ? "" : " or " + in("state", states);
    }

    private String within(Scope reach) {
        if (reach.wholeOffice()) {
            return "1 = 1";
        }
        List<String> any = new ArrayList<>();
        kind.ownerUnit()
                .filter(field -> !reach.units().isEmpty())
                .ifPresent(field -> any.add(in(FieldColumns.main(field), ids(reach.units(), UnitId::value))));
        kind.furtherUnit()
                .filter(column -> !reach.units().isEmpty())
                .ifPresent(column -> any.add(inLines(column, ids(reach.units(), UnitId::value))));
        kind.ownerSchool()
                .filter(field -> !reach.schools().isEmpty())
                .ifPresent(field -> any.add(in(FieldColumns.main(field), ids(reach.schools(), SchoolId::value))));
        if (reach.own()) {
            any.add(mine());
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    /** Rows in one of the states of a reach, as far as that reaches; by the index of states. */
    RecordQuery waiting(List<RecordReach> reaches) {
        List<Object> states = new ArrayList<>(reaches.stream()
                .flatMap(reach -> reach.states().stream())
                .map(State::name)
                .distinct()
                .toList());
        parts.add(in("state", states));
        parts.add("("
                + String.join(
                        " or ",
                        reaches.stream()
                                .map(reach -> "("
                                        + in(
                                                "state",
                                                reach.states().stream()
                                                        .map(State::name)
                                                        .toList())
                                        + " and " + within(reach.scope()) + ")")
                                .toList())
                + ")");
        return this;
    }

    /** Whether a column of lines has one of these keys. */
    private String inLines(Field<?> column, List<Object> keys) {
        String table = ((Lines) column.owner()).table();
        values.add(scope.office().value());
        return "exists (select 1 from " + table + " part where part.office_id = ? and part.record_id = " + kind.table()
                + ".id and part." + in(FieldColumns.main(column), keys) + ")";
    }

    private String mine() {
        List<String> any = new ArrayList<>();
        List<Object> me = List.of(scope.person().value());
        any.add(in("creator_id", me));
        kind.own().forEach(field -> any.add(in(FieldColumns.main(field), me)));
        return "(" + String.join(" or ", any) + ")";
    }

    private static <T> List<Object> ids(Collection<T> keys, ToLongFunction<T> value) {
        List<Object> all = new ArrayList<>();
        keys.forEach(key -> all.add(value.applyAsLong(key)));
        return all;
    }

    private void chosen(String name, List<String> texts) {
        if (name.equals("state")) {
            parts.add(in("state", new ArrayList<Object>(texts)));
            return;
        }
        kind.field(name).ifPresent(field -> {
            List<Condition> periods = texts.stream()
                    .flatMap(text -> Periods.of(field, text).stream())
                    .toList();
            if (!periods.isEmpty()) {
                and(new Condition.Any(periods));
                return;
            }
            List<Object> known = texts.stream()
                    .map(text -> AddressValues.parse(field, text))
                    .filter(Objects::nonNull)
                    .map(Object.class::cast)
                    .toList();
            if (!known.isEmpty()) {
                and(new Condition.In(field, known));
            }
        });
    }

    private String text(Condition condition) {
        return switch (condition) {
            case Condition.In in -> in(in.field(), in.values());
            case Condition.Compared compared -> compared(compared);
            case Condition.Empty empty ->
                FieldColumns.of(empty.field()).getFirst().name() + (empty.empty() ? " is null" : " is not null");
            case Condition.InState states ->
                in(
                        "state",
                        List.copyOf(states.states().stream().map(State::name).toList()));
            case Condition.Mine ignored -> mine();
            case Condition.Any any -> joined(any.conditions(), " or ");
            case Condition.All all -> joined(all.conditions(), " and ");
        };
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
        String column = FieldColumns.main(field);
        if (field.type() instanceof FieldType.Codes) {
            any.forEach(code -> values.add("%," + escaped(code.toString()) + ",%"));
            return "(" + String.join(" or ", Collections.nCopies(any.size(), column + " like ? escape '!'")) + ")";
        }
        return in(column, any.stream().map(value -> codec.one(field, value)).toList());
    }

    private String in(String column, List<? extends Object> any) {
        if (any.isEmpty()) {
            return "1 = 0";
        }
        values.addAll(any);
        return any.size() == 1
                ? column + " = ?"
                : column + " in (" + String.join(", ", Collections.nCopies(any.size(), "?")) + ")";
    }

    /** The order; the key breaks ties in the direction in which the indexes lie. Without any that of the kind, else newest first. */
    static String order(RecordKind kind, List<PageRequest.Sort> sort) {
        List<PageRequest.Sort> wanted = sort.isEmpty()
                ? kind.ordering().stream()
                        .map(one -> new PageRequest.Sort(one.field().name(), one.descending()))
                        .toList()
                : sort;
        StringBuilder order = new StringBuilder(" order by ");
        boolean descending = true;
        for (PageRequest.Sort one : wanted) {
            order.append(column(kind, one.column())).append(one.descending() ? " desc, " : ", ");
            descending = one.descending();
        }
        return order.append(descending ? "id desc" : "id").toString();
    }

    private static String column(RecordKind kind, String name) {
        return switch (name) {
            case "state" -> "state";
            case "created" -> "created_at";
            default ->
                kind.field(name)
                        .map((Field<?> field) -> FieldColumns.main(field))
                        .orElseThrow(() -> new IllegalArgumentException("column " + name));
        };
    }
}
