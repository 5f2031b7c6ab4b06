package org.khet.portal.records.internal.service.declaration;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.DeclaredKind;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldSet;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.records.internal.store.FieldColumns;

/** Finds what is wrong with a declaration before any record is made, and says it in words. */
public final class DeclarationCheck {
    private static final Pattern TABLE = Pattern.compile("[a-z]{3}_[a-z0-9_]{1,26}");
    private static final Pattern STATE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    private static final Pattern ACTION = Pattern.compile("[a-z][a-z-]{0,39}");
    private static final Set<String> HEAD =
            Set.of("id", "office_id", "version", "state", "creator_id", "author", "created_at", "reason", "folded");
    private static final Set<String> LINE_HEAD = Set.of("id", "office_id", "record_id", "line_no");
    private static final Set<String> RESERVED =
            Set.of(("add all alter analyse analyze and any are array as asc asymmetric at avg begin between bigint "
                            + "bit boolean both by call case cast char check close collate column commit connection constraint "
                            + "continue convert create cross current current_date current_time current_timestamp current_user "
                            + "cursor default deferrable delete desc describe distinct do double drop else end escape except "
                            + "exception execute exists explain external false fetch first float for foreign found from full "
                            + "function get global go grant group having hour identity immediate in indicator initially inner "
                            + "input insert int integer intersect into is isolation join key last lateral leading left like "
                            + "limit localtime localtimestamp lower match max min minute national natural next no none not "
                            + "null nullif numeric of offset on only open option or order outer output pad partial placing "
                            + "prepare preserve primary prior privileges procedure public read real references relative "
                            + "restrict returning revoke right rollback rows schema scroll second select session_user set "
                            + "smallint some space sql substring sum symmetric system_user table temporary then to trailing "
                            + "transaction translation trim true union unique unknown update upper user using values varchar "
                            + "variadic view when whenever where window with work write year")
                    .split(" ", -1));

    private final RecordKind kind;
    private final List<String> faults = new ArrayList<>();

    private DeclarationCheck(RecordKind kind) {
        this.kind = kind;
    }

    /**
     * Refuses a declaration that cannot stand.
     *
     * @throws IllegalStateException with every fault
     */
    public static void require(RecordKind kind) {
        List<String> faults = faults(kind);
        if (!faults.isEmpty()) {
            throw new IllegalStateException(
                    "the declaration of " + kind.type() + " cannot stand:\n- " + String.join("\n- ", faults));
        }
    }

    /** All faults, in words. */
    public static List<String> faults(RecordKind kind) {
        DeclarationCheck check = new DeclarationCheck(kind);
        check.table(kind.table());
        check.columns(kind, kind.table(), HEAD);
        for (Lines lines : kind.lines()) {
            check.table(lines.table());
            check.columns(lines, lines.table(), LINE_HEAD);
            check.when(kind.field(lines.name()).isPresent(), "lines " + lines + " are named as a field");
            check.when(lines.fields().isEmpty(), "lines " + lines + " have no columns");
        }
        check.fields();
        check.places();
        check.pageTabs();
        check.states();
        check.actions();
        kind.view();
        kind.edit();
        return check.faults;
    }

    private void when(boolean wrong, String words) {
        if (wrong) {
            faults.add(words);
        }
    }

    private void table(String table) {
        when(
                !TABLE.matcher(table).matches(),
                "table " + table + ": three letters of the module, an underline, small letters, at most 30 in all");
    }

    private void columns(FieldSet set, String table, Set<String> head) {
        Set<String> seen = new HashSet<>(head);
        for (Field<?> field : set.fields()) {
            for (FieldColumns.Column column : FieldColumns.of(field)) {
                when(!seen.add(column.name()), table + " would have the column " + column.name() + " twice");
                when(
                        RESERVED.contains(column.name()),
                        "column " + column.name() + " of " + table
                                + " is a reserved word of Derby or PostgreSQL: say .in(\"" + column.name()
                                + "_of\") or another name");
                when(column.name().length() > 30, "column " + column.name() + " is longer than 30 characters");
            }
        }
    }

    private void fields() {
        new FieldFaults(kind, this::when).find();
        for (List<Field<?>> set : kind.oneOf()) {
            set.stream()
                    .filter(Field::isNeeded)
                    .forEach(field -> faults.add("field " + field + " of oneOf is optional()"));
        }
    }

    private void strangers(String place, Collection<State> named) {
        named.stream()
                .filter(state -> !kind.states().contains(state))
                .forEach(state -> faults.add(place + " names the state " + state + " of another kind"));
    }

    /** A field that people type must stand in the form or in a dialog. */
    private void places() {
        Set<Field<?>> placed = new HashSet<>();
        Set<Lines> subs = new HashSet<>();
        kind.sections().forEach(section -> {
            placed.addAll(section.fields());
            subs.addAll(section.lines());
        });
        kind.actions().forEach(action -> {
            placed.addAll(action.asks());
            subs.addAll(action.fills());
        });
        if (!kind.isByCodeOnly()) {
            kind.fields().stream()
                    .filter(field -> !field.isDerived() && !placed.contains(field))
                    .forEach(field -> faults.add(
                            "field " + field + " stands in no section and no action asks for it; byCode()?"));
            kind.lines().stream()
                    .filter(lines -> !lines.isDerived() && !subs.contains(lines))
                    .forEach(lines -> faults.add(
                            "lines " + lines + " stand in no section and no action asks for them; byCode()?"));
        }
        Set<Field<?>> asked = new HashSet<>();
        kind.actions().forEach(action -> asked.addAll(action.asks()));
        kind.fields().stream()
                .filter(field -> field.hasUsual() && !asked.contains(field))
                .forEach(field ->
                        faults.add("field " + field + " has a usual value and no action asks for it: initially()?"));
        placed.addAll(kind.list());
        placed.addAll(kind.title());
        placed.stream()
                .filter(field -> !kind.fields().contains(field))
                .forEach(field -> faults.add("field " + field + " is named but is none of the kind"));
    }

    private void pageTabs() {
        Set<String> names = new HashSet<>(Set.of("history"));
        for (DeclaredKind.PageTab tab : kind.pageTabs()) {
            when(
                    !ACTION.matcher(tab.name()).matches(),
                    "tab " + tab.name() + " of the page is no name in small letters");
            when(!names.add(tab.name()), "tab " + tab.name() + " of the page is there twice, or is the last one");
        }
        kind.pageTabs().stream()
                .limit(1)
                .filter(tab -> kind.sectionsOf(tab).isEmpty())
                .forEach(tab -> faults.add("tab " + tab.name() + " is the first of the page and has no section"));
    }

    private void states() {
        Set<String> names = new HashSet<>();
        for (State state : kind.states()) {
            when(!STATE.matcher(state.name()).matches(), "state " + state + " is no name in capital letters");
            when(!names.add(state.name()), "state " + state + " is there twice");
        }
        Set<State> reached = new HashSet<>(Set.of(kind.states().getFirst()));
        Deque<State> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            State at = open.poll();
            kind.actions().stream()
                    .filter(action -> action.from().contains(at))
                    .flatMap(action -> action.to().stream())
                    .filter(reached::add)
                    .forEach(open::add);
        }
        kind.states().stream()
                .filter(state -> !reached.contains(state))
                .forEach(state -> faults.add("state " + state + " is reached by no action"));
    }

    private void actions() {
        new ActionFaults(kind, this::when).find();
        Set<String> names = new HashSet<>(Set.of("create", "change", "export"));
        for (Action action : kind.actions()) {
            when(!ACTION.matcher(action.name()).matches(), "action " + action + " is no name in small letters");
            when(!names.add(action.name()), "action " + action + " is there twice");
            when(action.from().isEmpty(), "action " + action + " is possible in no state: from(…)");
            when(
                    action.needs().isEmpty() && !action.isOwn() && !action.isAutomatic(),
                    "action " + action + " says nobody who may do it: needs(…), orOwn() or automatic()");
            strangers("from of action " + action, action.from());
            strangers("to of action " + action, action.to());
            action.asks().stream()
                    .filter(field -> !kind.fields().contains(field))
                    .forEach(field -> faults.add("action " + action + " asks for " + field + " of another kind"));
            action.asks().stream()
                    .filter(Field::isDerived)
                    .forEach(field -> faults.add("action " + action + " asks for " + field + ", which nobody types"));
        }
    }
}
