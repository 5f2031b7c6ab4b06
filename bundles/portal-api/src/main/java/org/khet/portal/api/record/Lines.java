package org.khet.portal.api.record;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;

/**
 * A sub-table: the lines of a claim, the activities of a project. Written and read with its record, up to some thousands. Its
 * columns are fields made by it: {@code amount = activities.baht("amount")}.
 */
public final class Lines extends FieldSet {
    /** A rule about one line. */
    public interface Rule {
        /** The problem with a line; its field is the name of the column, as of a record. */
        Optional<Problem> problem(RecordLine line, RecordRow row, RecordContext context);
    }

    private final String name;
    private final String table;
    private final int least;
    private final int most;
    private final List<Rule> rules = new ArrayList<>();
    private final Map<DeclaredField, Function<RecordLine, ? extends @Nullable Object>> formulas = new LinkedHashMap<>();
    private boolean derived;
    private boolean fixed;
    private @Nullable Condition onlyIf;
    private @Nullable Field<?> sides;

    Lines(String name, String table, int least, int most) {
        this.name = name;
        this.table = table;
        this.least = least;
        this.most = most;
    }

    /** Written by code of the module only; nobody types them. */
    public Lines byCode() {
        derived = true;
        return this;
    }

    /** Written by code of the module; people fill in columns of the lines that are there, and add and remove none. */
    public Lines fixed() {
        fixed = true;
        return this;
    }

    /** Only records for which this holds have them; from others they are taken away. */
    public Lines onlyIf(Condition condition) {
        onlyIf = condition;
        return this;
    }

    /** Money of lines is added up for each value of this column, e.g. what goes out apart from what comes in. */
    public Lines addedUpBy(Field<?> column) {
        sides = column;
        return this;
    }

    /** A rule about each line. */
    public Lines each(Rule rule) {
        rules.add(rule);
        return this;
    }

    /** A column that is computed from its line at each write. */
    public <T> Field<T> computed(Field<T> column, Function<RecordLine, ? extends @Nullable Object> made) {
        formulas.put(column, made);
        return column.byCode();
    }

    /** How a column is computed from its line; empty for what is typed. */
    public Optional<Function<RecordLine, ? extends @Nullable Object>> formula(DeclaredField column) {
        return Optional.ofNullable(formulas.get(column));
    }

    /** Name, as that of a field. */
    public String name() {
        return name;
    }

    /** Its table. */
    public String table() {
        return table;
    }

    /** Fewest lines. */
    public int least() {
        return least;
    }

    /** Most lines. */
    public int most() {
        return most;
    }

    /** Whether nobody types them. */
    public boolean isDerived() {
        return derived;
    }

    /** Whether people add and remove none. */
    public boolean isFixed() {
        return fixed;
    }

    /** Column for whose values money is added up apart; empty for one sum of all. */
    public Optional<Field<?>> addedUpBy() {
        return Optional.ofNullable(sides);
    }

    /** Only such records have them; empty for all. */
    public Optional<Condition> onlyIf() {
        return Optional.ofNullable(onlyIf);
    }

    /** The first problem with a line. */
    public Optional<Problem> problem(RecordLine line, RecordRow row, RecordContext context) {
        return rules.stream()
                .flatMap(rule -> rule.problem(line, row, context).stream())
                .findFirst();
    }

    @Override
    public String toString() {
        return name;
    }
}
