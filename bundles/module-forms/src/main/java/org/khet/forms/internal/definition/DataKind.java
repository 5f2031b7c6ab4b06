package org.khet.forms.internal.definition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.SlotTable;
import org.khet.portal.api.record.State;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.settings.Setting;

/**
 * A kind of records that an office made itself: built from an edition of a design, over a table that all such kinds share. The
 * record layer treats it as every other kind. Its records are read and written by the edition with which they were made.
 * Source: core CORE-100, CORE-101; records.md §12.
 */
public final class DataKind extends RecordKind {
    /** The table of all registers that offices made. */
    public static final SlotTable SLOTS = new SlotTable(
            List.of("design", "edition"),
            List.of("number"),
            20,
            6,
            8,
            10,
            8,
            8,
            6,
            List.of("frm_line_a", "frm_line_b", "frm_line_c"),
            4,
            4,
            2,
            3);

    private static final Set<String> INDEXED = Set.of("t1", "t2", "t3", "d1", "d2", "n1", "n2", "i1", "m1");
    /** Units, schools, people and records: an index of each is without the design, that of this table's forms has it. */
    private static final Set<String> INDEXED_KEYS = Set.of("k1", "k2", "k3", "k4", "r1", "r2");

    private static final String ADDRESS = "forms/register/";
    private static final String FORM = "forms/entry/";
    private static final int MOST_LINES = 500;

    /** The design. */
    public final Field<Long> design;
    /** The edition by which a record was made. */
    public final Field<Long> edition;

    private final EditionDefinition definition;
    private final Map<String, Field<?>> fields = new LinkedHashMap<>();
    private final Map<String, Lines> tables = new LinkedHashMap<>();
    private final Map<String, State> states = new HashMap<>();

    /** @throws IllegalStateException if the edition was not found right before */
    public DataKind(EditionDefinition definition) {
        super("forms", "entry", "entries", "frm_record");
        this.definition = definition;
        EditionDefinition.Head head = definition.head();
        design = record("design", "forms.design")
                .byCode()
                .initially(head.design())
                .unseen();
        edition = record("edition", "forms.edition").byCode().initially(head.edition());
        shares(SLOTS, design.is(head.design()));
        if (!head.pattern().isEmpty()) {
            fields.put("number", numbered("number", series(head)));
        }
        DataFields maker = new DataFields(this, definition, fields, tables);
        definition.top().forEach(maker::add);
        definition.states().forEach(this::state);
        definition.actions().forEach(this::action);
        definition.rules().forEach(rule -> rule((row, now) -> new DataRule(this, rule).problem(row)));
        rights(DataPermissions.SEE, DataPermissions.CHANGE);
        made(DataPermissions.MAKE);
        owners();
        appearance();
        notPrinted(); // by the template of its edition
        if (head.personal()) {
            personal();
        }
    }

    private static NumberSeries series(EditionDefinition.Head head) {
        return new NumberSeries(
                "forms.register-" + head.design(),
                head.years(),
                Setting.numberPattern("forms.setting.number-" + head.design(), head.pattern(), "core CORE-101"));
    }

    private void state(StateDefinition said) {
        State made = said.closed() ? end(said.code(), said.tone()) : state(said.code(), said.tone());
        said.within().ifPresent(days -> made.within(days));
        states.put(said.code(), made);
    }

    private void action(ActionDefinition said) {
        Action action = action(said.code(), "acted")
                .from(said.from().stream().map(this::stateNamed).toArray(State[]::new));
        if (!said.to().isEmpty()) {
            action.to(stateNamed(said.to()));
        }
        Optional<Action.Answer> answer = said.answer();
        answer.ifPresent(one -> action.needs(DataPermissions.DECIDE).answers(one));
        if (answer.isEmpty() && said.doer() != ActionDoer.MAKER) {
            action.needs(DataPermissions.ACT);
        }
        if (answer.isEmpty() && said.doer() != ActionDoer.GRANTED) {
            action.orOwn();
        }
        if (said.isAsking()) {
            action.requests("forms.entry");
        }
        if (said.reason()) {
            action.because();
        }
        said.asks().forEach(key -> fieldNamed(key).ifPresent(action::demands));
        definition.rules().forEach(rule -> action.whenTyped((row, now) -> new DataRule(this, rule).problem(row)));
    }

    @Override
    public Optional<String> countedBy(DeclaredField field) {
        String slot = field.column();
        if (INDEXED_KEYS.contains(slot)) {
            return Optional.of(table() + "_" + slot + "_form_ix");
        }
        return INDEXED.contains(slot) ? Optional.of(table() + "_" + slot + "_ix") : Optional.empty();
    }

    private State stateNamed(String code) {
        State state = states.get(code);
        if (state == null) {
            throw new IllegalStateException("there is no state " + code);
        }
        return state;
    }

    /** The first unit and school of a record are those to which it belongs, its people are its own. */
    @SuppressWarnings("unchecked")
    private void owners() {
        first(FieldSort.UNIT).ifPresent(this::belongsTo);
        first(FieldSort.SCHOOL).ifPresent(this::isAbout);
        definition.top().stream()
                .filter(field -> field.sort() == FieldSort.PERSON)
                .flatMap(field -> fieldNamed(field.key()).stream())
                .forEach(field -> ownOf((Field<PersonId>) field));
    }

    private Optional<Field<?>> first(FieldSort sort) {
        return definition.top().stream()
                .filter(field -> field.sort() == sort)
                .findFirst()
                .flatMap(field -> fieldNamed(field.key()));
    }

    private void appearance() {
        List<Field<?>> columns = new ArrayList<>();
        fieldNamed("number").ifPresent(columns::add);
        definition.top().stream()
                .filter(FieldDefinition::listed)
                .flatMap(field -> fieldNamed(field.key()).stream())
                .forEach(columns::add);
        if (!columns.isEmpty()) {
            list(columns.toArray(Field<?>[]::new));
        }
        List<Field<?>> name = new ArrayList<>();
        fieldNamed("number").ifPresent(name::add);
        definition.top().stream()
                .filter(field -> field.sort() == FieldSort.TEXT && !field.sensitive())
                .findFirst()
                .flatMap(field -> fieldNamed(field.key()))
                .ifPresent(name::add);
        if (definition.head().no() == 1 && !name.isEmpty()) {
            edition.unseen(); // all its records are of the one edition that there is
        }
        titled(name.isEmpty() ? new Field<?>[] {edition} : name.toArray(Field<?>[]::new));
        DataSections.of(definition).forEach(this::section);
        if (!states.isEmpty()) {
            tab("open", states.values().stream().filter(State::open).toArray(State[]::new));
            tab("all");
        }
        hiddenInMenu();
        menu("*", "clipboard-list", 900);
    }

    private void section(String name, List<String> keys) {
        Lines table = keys.size() == 1 ? tables.get(keys.getFirst()) : null;
        if (table != null) {
            section(name, table);
        } else {
            section(name, keys.stream().flatMap(key -> fieldNamed(key).stream()).toArray(Field<?>[]::new));
        }
    }

    /** The definition from which it was built. */
    public EditionDefinition definition() {
        return definition;
    }

    /** The field with this key. */
    public Optional<Field<?>> fieldNamed(String key) {
        return Optional.ofNullable(fields.get(key));
    }

    /** The table with this key. */
    public Optional<Lines> tableNamed(String key) {
        return Optional.ofNullable(tables.get(key));
    }

    Lines table(String key, int place, int least, int most) {
        Lines made = lines(key, SLOTS.lineTables().get(place), least, Math.min(most, MOST_LINES));
        tables.put(key, made);
        return made;
    }

    @Override
    public String listAddress() {
        return ADDRESS + definition.head().design();
    }

    @Override
    public String pageAddress(long id) {
        return listAddress() + "-" + id;
    }

    @Override
    public String formAddress() {
        return FORM + definition.head().design();
    }

    @Override
    public String formAddress(long id) {
        return formAddress() + "-" + id;
    }

    /** Words of choices by key, for statistics: code to words. */
    public Map<String, String> choices(String key) {
        return definition.field(key).stream()
                .flatMap(field -> field.choices().stream())
                .collect(Collectors.toMap(
                        FieldDefinition.Option::code,
                        FieldDefinition.Option::words,
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    /** The refusal in the designer's words. */
    static Problem refusal(String field, String words) {
        return Problem.of(field, "forms.error.rule", words);
    }
}
