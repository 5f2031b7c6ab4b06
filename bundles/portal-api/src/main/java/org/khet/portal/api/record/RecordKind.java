package org.khet.portal.api.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;

/**
 * A kind of records, declared once: a class of its own whose final fields are fields, states and actions, and whose
 * constructor says who may what, what the list shows and how the form is cut. Nothing asks for the class: a kind may as well
 * be built at run time. Immutable once it is kept. Text keys: {@link RecordTexts}.
 */
public abstract non-sealed class RecordKind extends DeclaredKind {
    /** Instead of the code of a body: whichever committee. */
    public static final String ANY_COMMITTEE = "*";

    private static final State ONLY = new State("IN_FORCE", StateTone.RUN, true);
    private final String module;
    private final String name;
    private final String plural;
    private final String table;
    private boolean personal;

    /**
     * A kind whose list stands at the address {@code <name>s}.
     *
     * @param module id of the module
     * @param name   singular, e.g. {@code claim}; type is {@code <module>.<name>}
     * @param table  e.g. {@code fin_claim}; steps are in {@code <prefix>_step}
     */
    protected RecordKind(String module, String name, String table) {
        this(module, name, plural(name), table);
    }

    /** A kind whose list has an address of its own: {@code policies}. */
    protected RecordKind(String module, String name, String plural, String table) {
        this.module = module;
        this.name = name;
        this.plural = plural;
        this.table = table;
    }

    private static String plural(String name) {
        return name.matches(".*[^aeiou]y") ? name.substring(0, name.length() - 1) + "ies" : name + "s";
    }

    /** Record type {@code <module>.<name>}: of happenings, trail, search; prefix of all texts. */
    public final String type() {
        return module + "." + name;
    }

    /** Id of the module. */
    public final String module() {
        return module;
    }

    /** Singular; address of the form. */
    public final String name() {
        return name;
    }

    /** Address of the list and of a record's page. */
    public final String plural() {
        return plural;
    }

    /** Table. */
    public final String table() {
        return table;
    }

    /** Address of the list. */
    public String listAddress() {
        return module + "/" + plural;
    }

    /** Address of the page of a record. */
    public String pageAddress(long id) {
        return listAddress() + "/" + id;
    }

    /** Address of the empty form: the singular, or a name of its own where that is the address of the list too. */
    public String formAddress() {
        return module + "/" + (name.equals(plural) ? name + "-form" : name);
    }

    /** Address of the form of a record. */
    public String formAddress(long id) {
        return formAddress() + "/" + id;
    }

    /**
     * Whose resolution a record waits for on an agenda: the code of a body, or {@link #ANY_COMMITTEE}; empty where a resolution does
     * nothing with records of the kind, so that any meeting may take note of one.
     */
    public final String resolvedBy(RecordRow row) {
        if (actions.stream().allMatch(action -> action.resolution().isEmpty())) {
            return "";
        }
        return actions.stream()
                .map(action -> action.body(row))
                .filter(body -> !body.isEmpty())
                .findFirst()
                .orElse(ANY_COMMITTEE);
    }

    /** What all its records fulfil, where it shares its table with others; empty when the table is its own. */
    public final Optional<Condition> part() {
        return Optional.ofNullable(part);
    }

    /**
     * Name of the index that has, of a table that it shares with others, the column of this field behind the office and
     * {@link #part}: it alone answers how many records have a value, which Derby does not see by itself. Empty where there is none.
     */
    public Optional<String> countedBy(DeclaredField field) {
        return Optional.empty();
    }

    /**
     * Name of the index that begins with office and state and goes on with the last day ({@link #due}), where the table has further
     * indexes with these columns behind others: Derby then goes through one of those whole (54,000 rows instead of 200). Empty where
     * there is none; the index must be there.
     */
    public Optional<String> foundBy() {
        return Optional.empty();
    }

    /** The table that it shares with others; empty when the table is its own. */
    public final Optional<SlotTable> slots() {
        return Optional.ofNullable(slots);
    }

    /** States in their order; one when none was declared. */
    public final List<State> states() {
        return states.isEmpty() ? List.of(ONLY) : List.copyOf(states);
    }

    /** Whether states were declared. */
    public final boolean hasStates() {
        return !states.isEmpty();
    }

    /** State of this name. */
    public final State stateOf(String stateName) {
        return states().stream()
                .filter(state -> state.name().equals(stateName))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type() + " has no state " + stateName));
    }

    /** Actions in the order in which they are offered. */
    public final List<Action> actions() {
        return List.copyOf(actions);
    }

    /** The action of this name. */
    public final Optional<Action> actionOf(String actionName) {
        return actions.stream()
                .filter(action -> action.name().equals(actionName))
                .findFirst();
    }

    /** How its sealed records are corrected by a next version; empty for most kinds. */
    public final Optional<RecordSuccession> nextVersion() {
        return actions.stream().flatMap(action -> action.nextVersion().stream()).findFirst();
    }

    /** Sub-tables. */
    public final List<Lines> lines() {
        return List.copyOf(lines);
    }

    /** Tabs. */
    public final List<Tab> tabs() {
        return List.copyOf(tabs);
    }

    /** Parts of the form; without any, all fields and then each sub-table. */
    public final List<Section> sections() {
        if (!sections.isEmpty()) {
            return List.copyOf(sections);
        }
        List<Field<?>> typed =
                fields().stream().filter(field -> !field.isDerived()).toList();
        return Stream.concat(
                        Stream.of(new Section("all", List.of(), typed)),
                        lines.stream().map(one -> new Section(one.name(), List.of(one), List.of())))
                .toList();
    }

    /** Tabs of the page of a record; none where it is one column. */
    public final List<PageTab> pageTabs() {
        return List.copyOf(pageTabs);
    }

    /** Sections that stand in a tab of the page; the first has those that were declared before it, too. */
    public final List<Section> sectionsOf(PageTab tab) {
        int at = pageTabs.indexOf(tab);
        int next = at + 1 < pageTabs.size() ? pageTabs.get(at + 1).from() : sections.size();
        return List.copyOf(sections.subList(at == 0 ? 0 : tab.from(), next));
    }

    /** Columns shown at first. */
    public final List<Field<?>> list() {
        return list.isEmpty() ? fields().stream().limit(7).toList() : list;
    }

    /** What a card says below its title. */
    public final List<Field<?>> card() {
        return card.isEmpty() ? list() : card;
    }

    /** Whether an order may limit acting for somebody to records of this kind. */
    public final boolean isActingLimit() {
        return actingLimit;
    }

    /** Whether a record has a derived paper. */
    public final boolean isPrinted() {
        return !unprinted;
    }

    /** Whether the module itself tells of its open records when a fiscal year is turned. */
    public final boolean isTurnedByModule() {
        return turnedByModule;
    }

    /** Whether its records are offered to be put on the agenda of a meeting. */
    public final boolean isForAgendas() {
        return !notForAgendas;
    }

    /** Order at first; newest first when empty. */
    public final List<Ordering> ordering() {
        return List.copyOf(ordering);
    }

    /** Fields of its name. */
    public final List<Field<?>> title() {
        return title.isEmpty()
                ? fields().stream().filter(Field::isText).limit(1).toList()
                : title;
    }

    /** The usual way. */
    public final List<State> way() {
        return way.isEmpty() ? states() : way;
    }

    /** Conditions of the records that others may choose on a day; empty for all. */
    public final List<Condition> offered(LocalDate day) {
        return offered.apply(day);
    }

    /** States with which a number is given; empty for at once. */
    public final List<State> numberedAt() {
        return numberAt;
    }

    /** Permission to see. */
    public final Permission view() {
        return said(view);
    }

    /** Permission to change. */
    public final Permission edit() {
        return said(edit);
    }

    /** Permission to make. */
    public final Permission make() {
        return make == null ? said(edit) : make;
    }

    /** Permission to take the list out. */
    public final Permission export() {
        return export == null ? said(view) : export;
    }

    private Permission said(@Nullable Permission permission) {
        if (permission == null) {
            throw new IllegalStateException(type() + " says nobody's rights: rights(view, edit)");
        }
        return permission;
    }

    /** Whether it may be changed in that state. */
    public final boolean isEditable(State state) {
        return !byCode && (editable.isEmpty() ? state.open() : editable.contains(state));
    }

    /** Whether code of the module alone makes and changes records. */
    public final boolean isByCodeOnly() {
        return byCode;
    }

    /** Whether code of the module alone makes records. */
    public final boolean isMadeByCode() {
        return byCode || madeByCode;
    }

    /** Whether those who are named as its own change it, whatever their scope. */
    public final boolean isChangedByOwn() {
        return changedByOwn;
    }

    /** Whether everybody of the office who sees some sees all. */
    public final boolean isSeenByOffice() {
        return seenByOffice;
    }

    /** Whether everybody of the office who sees some, and has no school, sees all that are about no school. */
    public final boolean isOwnOfOfficeSeen() {
        return officeSeesItsOwn;
    }

    /** How far a permission reaches its records. */
    public final Scope reach(Caller caller, Permission permission) {
        return reach == null ? caller.scope(permission) : reach.of(caller, permission);
    }

    /** Whether its permissions reach as far as the kind says, not as far as their grants. */
    public final boolean isReached() {
        return reach != null;
    }

    /** Whether the module alone imports files into it. */
    public final boolean isImportedByHand() {
        return importedByHand;
    }

    /** States whose rows are struck through on paper. */
    public final List<State> struck() {
        return struck;
    }

    /** States in which the schools of an office see its records, whichever school these are about. */
    public final List<State> seenBySchools() {
        return seenBySchools;
    }

    /** Whether its list stands in no menu. */
    public final boolean isHiddenInMenu() {
        return hidden;
    }

    /** Field of the owning unit. */
    public final Optional<Field<?>> ownerUnit() {
        return Optional.ofNullable(ownerUnit);
    }

    /** Field of the school. */
    public final Optional<Field<?>> ownerSchool() {
        return Optional.ofNullable(ownerSchool);
    }

    /** Column of lines with further units to which a record belongs. */
    public final Optional<Field<UnitId>> furtherUnit() {
        return Optional.ofNullable(furtherUnit);
    }

    /** Column of lines with people who see a record beside those whom the permission reaches. */
    public final Optional<Field<?>> shownTo() {
        return Optional.ofNullable(shownTo);
    }

    /** Who alone sees hidden records. */
    public final Optional<Readers> readers() {
        return Optional.ofNullable(readers);
    }

    /** Whether who made a hidden record sees it for that. */
    public final boolean isReadByMaker() {
        return !notReadByMaker;
    }

    /** Whether a record is there for its readers only. */
    public final boolean isHidden(RecordRow row) {
        return readers != null && Boolean.TRUE.equals(row.raw(readers.hidden()));
    }

    /** Field with the last day of the work on it. */
    public final Optional<Field<?>> due() {
        return Optional.ofNullable(due);
    }

    /** Field whose day decides the fiscal year. */
    public final Optional<Field<?>> dated() {
        return Optional.ofNullable(dated);
    }

    /** Fields of people whose own it is. */
    public final List<Field<PersonId>> own() {
        return List.copyOf(own);
    }

    /** Place in the menu. */
    public final Menu menu() {
        return menu;
    }

    /** The problems with a record as a whole. */
    public final List<Problem> problems(RecordRow row, RecordContext context) {
        return rules.stream()
                .flatMap(rule -> rule.problem(row, context).stream())
                .toList();
    }

    /** What is in the way of changing it in the form. */
    public final Optional<Problem> fixed(RecordRow row, RecordContext context) {
        return changeable.stream()
                .flatMap(rule -> rule.problem(row, context).stream())
                .findFirst();
    }

    /** Does what follows from making or changing a record. */
    public final void follow(RecordRow row, RecordContext context) {
        whenStored.forEach(one -> one.accept(row, context));
    }

    /** Tells about people, though none of its fields says so: a register of names that are typed as text. */
    protected final void personal() {
        personal = true;
    }

    /** Whether it tells about people, so that an export asks what for. */
    public final boolean isPersonal() {
        return personal
                || fields().stream()
                        .anyMatch(field -> field.type() instanceof FieldType.PersonRef || field.isSensitive());
    }

    /** All permissions that it names. */
    public final Set<Permission> permissions() {
        return Stream.of(
                        Stream.of(view(), edit(), make(), export()),
                        actions.stream().flatMap(action -> action.needs().stream()),
                        fields().stream().flatMap(field -> field.seenWith().stream()),
                        fields().stream().flatMap(field -> field.changedWith().stream()))
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return type();
    }

    /** Key of a school, unit, person, post or record as a number. */
    public static long key(Object value) {
        return switch (value) {
            case UnitId unit -> unit.value();
            case PersonId person -> person.value();
            case SchoolId school -> school.value();
            case PostId post -> post.value();
            case Long number -> number;
            default -> throw new IllegalArgumentException(value + " is no key");
        };
    }
}
