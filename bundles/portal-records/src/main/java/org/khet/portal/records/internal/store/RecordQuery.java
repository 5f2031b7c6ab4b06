package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
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
    private static final int MOST_STATES = 8;
    private final RecordKind kind;
    private final RecordScope scope;
    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final ConditionClause clause;
    private final int first;
    private Condition last = new Condition.Mine();
    private List<Object> states = List.of();
    private int daysAsked;
    private int statesPart;
    private int statesValue;

    /**
     * A question with its parameters.
     *
     * @param where  its conditions
     * @param values in the order of their places
     */
    record Branch(String where, List<Object> values) {}

    RecordQuery(RecordKind kind, FieldCodec codec, RecordScope scope) {
        this(kind, codec, scope, Map.of());
    }

    /** @param sums what is added to fields before the conditions are asked */
    RecordQuery(RecordKind kind, FieldCodec codec, RecordScope scope, Map<Field<BigDecimal>, BigDecimal> sums) {
        this.kind = kind;
        this.scope = scope;
        clause = new ConditionClause(scope.office(), codec, sums, values, () -> mine(true));
        and("office_id = ?", scope.office().value());
        kind.part().ifPresent(this::and);
        limit();
        first = parts.size();
    }

    RecordQuery with(RecordFilter filter, RecordContext context) {
        kind.tabs().stream()
                .filter(tab -> tab.name().equals(filter.tab()))
                .findFirst()
                .ifPresent(tab -> tab.conditions().apply(context).forEach(this::and));
        filter.conditions().forEach(this::and);
        filter.chosen().forEach(this::chosen);
        String text = ThaiFolding.fold(filter.text());
        return text.isEmpty() ? this : holding(text);
    }

    /** Rows that hold a folded text. */
    RecordQuery holding(String folded) {
        parts.add(clause.holding(folded));
        return this;
    }

    /** Only rows that have one of these keys in a column. */
    RecordQuery among(String column, List<Long> keys) {
        parts.add(clause.among(column, keys));
        return this;
    }

    RecordQuery and(Condition condition) {
        last = condition;
        if (condition instanceof Condition.InState in) {
            andStates(in.states().stream().map(State::name));
        } else {
            parts.add(clause.text(condition));
            daysAsked += ofLastDay(condition) ? 1 : 0;
        }
        return this;
    }

    private boolean ofLastDay(Condition condition) {
        return condition instanceof Condition.Compared compared
                && kind.due()
                        .filter(due -> due.column().equals(compared.field().column()))
                        .isPresent();
    }

    /** Whether it asks for all rows of the office, or of the register that shares its table with others. */
    boolean asksNothing() {
        return parts.size() == 1 + (kind.part().isPresent() ? 1 : 0);
    }

    /** The index by which rows of the whole office are found where states, and their last days, are all that is asked for. */
    Optional<String> foundBy() {
        return first == 1 && parts.size() == 2 + daysAsked && !states.isEmpty() ? kind.foundBy() : Optional.empty();
    }

    /** The index by which rows are counted where values of one column are all that is asked for. */
    Optional<String> countedBy() {
        return parts.size() == first + 1 && last instanceof Condition.In in
                ? kind.countedBy(in.field())
                : Optional.empty();
    }

    private void andStates(Stream<String> names) {
        List<Object> any = new ArrayList<>(names.distinct().toList());
        if (states.isEmpty()) {
            states = any;
            statesPart = parts.size();
            statesValue = values.size();
        }
        parts.add(clause.in("state", any));
    }

    /** The same question for each of the states in one of which the rows are; without such, or with many, the question itself. */
    List<Branch> branches() {
        return states.size() < 2 || states.size() > MOST_STATES
                ? List.of(new Branch(where(), values))
                : states.stream().map(this::branch).toList();
    }

    private Branch branch(Object state) {
        List<String> some = new ArrayList<>(parts);
        some.set(statesPart, "state = ?");
        List<Object> given = new ArrayList<>(values);
        given.subList(statesValue, statesValue + states.size()).clear();
        given.add(statesValue, state);
        return new Branch(" where " + String.join(" and ", some), given);
    }

    /** Without hidden records, whoever asks. */
    RecordQuery andOpen() {
        kind.readers()
                .map(readers -> FieldColumns.main(readers.hidden()))
                .ifPresent(hidden -> parts.add("(" + hidden + " = false or " + hidden + " is null)"));
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
                .ifPresent(readers -> parts.add("(" + FieldColumns.main(readers.hidden()) + " = false or "
                        + mine(kind.isReadByMaker())
                        + " or "
                        + inLines(readers.reader(), me()) + ")"));
        if (!scope.reach().wholeOffice()) {
            parts.add("(" + within(scope.reach()) + ofAllSchools() + ofNoSchool() + ofShown() + ")");
        }
    }

    private String ofNoSchool() {
        return kind.ownerSchool()
                .filter(school -> scope.noSchool())
                .map(school -> " or " + clause.text(new Condition.Empty(school, true)))
                .orElse("");
    }

    private String ofShown() {
        return kind.shownTo().map(column -> " or " + inLines(column, me())).orElse("");
    }

    private String ofAllSchools() {
        List<Object> shown =
                new ArrayList<>(kind.seenBySchools().stream().map(State::name).toList());
        return shown.isEmpty() || scope.reach().schools().isEmpty() ? "" : " or " + clause.in("state", shown);
    }

    private String within(Scope reach) {
        if (reach.wholeOffice()) {
            return "1 = 1";
        }
        List<String> any = new ArrayList<>();
        kind.ownerUnit()
                .filter(field -> !reach.units().isEmpty())
                .ifPresent(field -> any.add(clause.in(FieldColumns.main(field), ids(reach.units(), UnitId::value))));
        kind.furtherUnit()
                .filter(column -> !reach.units().isEmpty())
                .ifPresent(column -> any.add(inLines(column, ids(reach.units(), UnitId::value))));
        kind.ownerSchool()
                .filter(field -> !reach.schools().isEmpty())
                .ifPresent(
                        field -> any.add(clause.in(FieldColumns.main(field), ids(reach.schools(), SchoolId::value))));
        if (reach.own()) {
            any.add(mine(true));
        }
        return any.isEmpty() ? "1 = 0" : "(" + String.join(" or ", any) + ")";
    }

    /** Rows in one of the states of a reach, as far as that reaches; by the index of states. */
    RecordQuery waiting(List<RecordReach> reaches) {
        andStates(reaches.stream().flatMap(reach -> reach.states().stream()).map(State::name));
        parts.add("("
                + String.join(
                        " or ",
                        reaches.stream()
                                .map(reach -> "("
                                        + clause.in(
                                                "state",
                                                reach.states().stream()
                                                        .map(State::name)
                                                        .toList())
                                        + " and " + within(reach.scope())
                                        + reach.conditions().stream()
                                                .map(condition -> " and " + clause.text(condition))
                                                .collect(Collectors.joining())
                                        + ")")
                                .toList())
                + ")");
        return this;
    }

    /** Whether a column of lines has one of these keys. */
    private String inLines(Field<?> column, List<Object> keys) {
        String table = ((Lines) column.owner()).table();
        values.add(scope.office().value());
        return "exists (select 1 from " + table + " part where part.office_id = ? and part.record_id = " + kind.table()
                + ".id and part." + clause.in(FieldColumns.main(column), keys) + ")";
    }

    private List<Object> me() {
        return List.of(scope.person().value());
    }

    private String mine(boolean made) {
        List<String> any = new ArrayList<>(List.of(made ? clause.in("creator_id", me()) : "1 = 0"));
        kind.own().forEach(field -> any.add(clause.in(FieldColumns.main(field), me())));
        return "(" + String.join(" or ", any) + ")";
    }

    private static <T> List<Object> ids(Collection<T> keys, ToLongFunction<T> value) {
        return keys.stream().<Object>map(value::applyAsLong).toList();
    }

    private void chosen(String name, List<String> texts) {
        if (name.equals("state")) {
            parts.add(clause.in("state", new ArrayList<Object>(texts)));
        }
        kind.field(name).flatMap(field -> AddressValues.condition(field, texts)).ifPresent(this::and);
    }
}
