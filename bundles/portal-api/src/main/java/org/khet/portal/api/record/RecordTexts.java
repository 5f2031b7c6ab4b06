package org.khet.portal.api.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Keys of the texts of a kind, {@code <type>} being {@code <module>.<kind>}:
 *
 * <ul>
 *   <li>{@code <type>.title} one of them (ใบสำคัญ), {@code .plural} the list and the menu, {@code .new} the button and the
 *       empty form, {@code .empty} the empty list, {@code .search} what words find
 *   <li>{@code <type>.field.<name>} label, column, fact, head of the export; of a column of lines
 *       {@code <type>.field.<lines>.<name>}; of the lines {@code <type>.field.<lines>}; {@code <type>.help.<name>} where help is
 *       wanted
 *   <li>{@code <type>.section.<name>}, {@code <type>.page.<name>} a tab of the page of a record, {@code <type>.tab.<name>} one of
 *       the list, {@code <type>.state.<STATE>}
 *   <li>{@code <type>.do.<action>} the button, {@code <type>.did.<action>} the time line, the trail and the notice;
 *       {@code <type>.did.create}, {@code .change}, {@code .export}; {@code <type>.confirm.<action>} of a confirmed one
 *   <li>{@code <module>.choice.<enum-in-small-letters-with-dashes>.<VALUE>} words of a choice
 * </ul>
 */
public final class RecordTexts {
    private RecordTexts() {}

    /** So many of them, with the number as {@code {0}}; made from the plural. */
    public static String owned(RecordKind kind) {
        return kind.type() + ".owned";
    }

    /** One of them. */
    public static String title(RecordKind kind) {
        return kind.type() + ".title";
    }

    /** The list. */
    public static String plural(RecordKind kind) {
        return kind.type() + ".plural";
    }

    /** A field of a kind. */
    public static String field(RecordKind kind, DeclaredField field) {
        return kind.type() + ".field." + (field.owner() instanceof Lines lines ? lines.name() + "." : "")
                + field.name();
    }

    /** A sub-table. */
    public static String field(RecordKind kind, Lines lines) {
        return kind.type() + ".field." + lines.name();
    }

    /** Help of a field, where it is wanted. */
    public static String help(RecordKind kind, DeclaredField field) {
        return kind.type() + ".help." + (field.owner() instanceof Lines lines ? lines.name() + "." : "") + field.name();
    }

    /** A state. */
    public static String state(RecordKind kind, State state) {
        return kind.type() + ".state." + state.name();
    }

    /** A button. */
    public static String doing(RecordKind kind, Action action) {
        return kind.type() + ".do." + action.name();
    }

    /** What was done. */
    public static String done(RecordKind kind, String action) {
        return kind.type() + ".did." + action;
    }

    /** A part of the form. */
    public static String section(RecordKind kind, DeclaredKind.Section section) {
        return kind.type() + ".section." + section.name();
    }

    /** The sub-heading of the menu under which its list stands. */
    public static String heading(RecordKind kind) {
        return kind.module() + ".menu." + kind.menu().heading();
    }

    /** A tab of the page of a record. */
    public static String pageTab(RecordKind kind, DeclaredKind.PageTab tab) {
        return kind.type() + ".page." + tab.name();
    }

    /** A tab. */
    public static String tab(RecordKind kind, Tab tab) {
        return kind.type() + ".tab." + tab.name();
    }

    /** A value of a choice. */
    public static String choice(RecordKind kind, Enum<?> value) {
        String type = value.getDeclaringClass()
                .getSimpleName()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
        return kind.module() + ".choice." + type + "." + value.name();
    }

    /** All keys that a kind asks for, for the comparison of texts. */
    public static List<String> of(RecordKind kind) {
        List<String> keys = new ArrayList<>(List.of(title(kind), plural(kind)));
        List.of(".empty", ".search").forEach(end -> keys.add(kind.type() + end));
        keys.add(done(kind, "create"));
        keys.add(done(kind, "change"));
        keys.add(done(kind, "export"));
        if (!kind.isByCodeOnly()) {
            keys.add(kind.type() + ".new");
        }
        fields(keys, kind, kind.fields());
        for (Lines lines : kind.lines()) {
            keys.add(field(kind, lines));
            fields(keys, kind, lines.fields());
        }
        if (kind.states().stream().anyMatch(state -> state.deadline().isPresent())) {
            keys.add(done(kind, "remind"));
        }
        if (kind.hasStates()) {
            kind.states().forEach(state -> keys.add(state(kind, state)));
        }
        for (Action action : kind.actions()) {
            keys.add(doing(kind, action));
            keys.add(done(kind, action.name()));
            if (action.isConfirmed()) {
                keys.add(kind.type() + ".confirm." + action.name());
            }
        }
        kind.sections().forEach(section -> keys.add(section(kind, section)));
        kind.pageTabs().forEach(tab -> keys.add(pageTab(kind, tab)));
        kind.tabs().forEach(tab -> keys.add(tab(kind, tab)));
        if (!kind.menu().heading().isEmpty()) {
            keys.add(heading(kind));
        }
        return keys;
    }

    private static void fields(List<String> keys, RecordKind kind, List<Field<?>> fields) {
        for (Field<?> field : fields) {
            keys.add(field(kind, field));
            if (field.type() instanceof FieldType.Choice<?> choice) {
                choice.values().forEach(value -> keys.add(choice(kind, (Enum<?>) value)));
            }
        }
    }
}
