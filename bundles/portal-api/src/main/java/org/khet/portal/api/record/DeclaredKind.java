package org.khet.portal.api.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/** The words in which a kind of records is declared; {@link RecordKind} tells what was said. */
public abstract sealed class DeclaredKind extends FieldSet permits RecordKind {
    private static final int PUBLIC_KEY = 36;
    /**
     * Part of the form; its heading is the text {@code <type>.section.<name>}.
     *
     * @param name   of the heading
     * @param lines  sub-tables in it
     * @param fields fields in it
     */
    public record Section(String name, List<Lines> lines, List<Field<?>> fields) {}

    /**
     * Tab of the page of a record; its word is the text {@code <type>.page.<name>}.
     *
     * @param name of the word and of the address
     * @param from how many sections were declared before it
     */
    public record PageTab(String name, int from) {}

    /**
     * Who alone sees a hidden record: its maker, its own people, people of a column of lines, and holders of a permission.
     *
     * @param hidden whether a record is hidden
     * @param reader column of lines with its readers
     * @param all    permission to see all hidden ones, for the whole office
     */
    public record Readers(Field<Boolean> hidden, Field<PersonId> reader, Permission all) {}

    /**
     * Place in the menu.
     *
     * @param section unit code or {@code *}
     * @param icon    Lucide name
     * @param order   place
     * @param heading sub-heading inside the section, text {@code <module>.menu.<heading>}; empty for none
     */
    public record Menu(String section, String icon, int order, String heading) {}

    /**
     * Column and direction in which a list is ordered at first.
     *
     * @param field      the column
     * @param descending from the highest
     */
    public record Ordering(Field<?> field, boolean descending) {}

    /** How far a permission reaches records, where that follows from more than the grants of the permission. */
    @FunctionalInterface
    public interface Reach {
        /** The scope of a permission of the kind that the caller may lack; of one that is lacking nothing. */
        Scope of(Caller caller, Permission permission);
    }

    final List<State> states = new ArrayList<>();
    final List<Action> actions = new ArrayList<>();
    final List<Lines> lines = new ArrayList<>();
    final List<Tab> tabs = new ArrayList<>();
    final List<Section> sections = new ArrayList<>();
    final List<PageTab> pageTabs = new ArrayList<>();
    final List<Field<PersonId>> own = new ArrayList<>();
    final List<Action.Guard> rules = new ArrayList<>();
    final List<Action.Guard> changeable = new ArrayList<>();
    final List<Ordering> ordering = new ArrayList<>();
    final List<BiConsumer<RecordRow, RecordContext>> whenStored = new ArrayList<>();
    final Action create = new Action("create", "created");
    List<Field<?>> list = List.of();
    List<Field<?>> title = List.of();
    List<Field<?>> card = List.of();
    List<State> editable = List.of();
    List<State> way = List.of();
    Function<LocalDate, List<Condition>> offered = day -> List.of();
    List<State> numberAt = List.of();

    @Nullable Permission view;

    @Nullable Permission edit;

    @Nullable Permission make;

    @Nullable Permission export;

    @Nullable Field<?> ownerUnit;

    @Nullable Field<?> ownerSchool;

    @Nullable Field<UnitId> furtherUnit;

    @Nullable Field<?> shownTo;

    @Nullable Readers readers;

    @Nullable Field<?> dated;

    @Nullable Field<?> due;

    @Nullable Condition part;

    @Nullable SlotTable slots;

    Menu menu = new Menu("*", "file", 900, "");
    boolean byCode;
    boolean unprinted;
    boolean notForAgendas;
    boolean turnedByModule;
    boolean notReadByMaker;
    boolean actingLimit;
    boolean madeByCode;
    boolean seenByOffice;
    boolean officeSeesItsOwn;
    boolean changedByOwn;
    boolean importedByHand;
    List<State> struck = List.of();

    @Nullable Reach reach;

    List<State> seenBySchools = List.of();
    boolean hidden;

    DeclaredKind() {}

    /** A random key of 36 characters with which a public address ends, so that nobody guesses it; it stands on no screen. */
    protected final Field<String> publicKey(String field) {
        return text(field, PUBLIC_KEY)
                .unique()
                .unseen()
                .byCode()
                .initially(now -> UUID.randomUUID().toString());
    }

    /** A gapless number, given when the record is stored, or with the state that {@link #numberedAt} names. */
    protected final Field<RegisterNumber> numbered(String field, NumberSeries series) {
        return add(field, new FieldType.Numbered(series)).searched().sorted();
    }

    /** Numbers are given when a record comes to one of these states; before, the field is empty: declare it {@code optional()}. */
    protected final void numberedAt(State... given) {
        numberAt = List.of(given);
    }

    /** A sub-table of its own table, at least and at most so many lines (to some thousands). */
    protected final Lines lines(String name, String table, int least, int most) {
        Lines made = new Lines(name, table, least, most);
        lines.add(made);
        return made;
    }

    /** A state in which somebody still has something to do; the first one is that of new records. */
    protected final State state(String name, StateTone tone) {
        return keep(new State(name, tone, true));
    }

    /** A state that is the end. */
    protected final State end(String name, StateTone tone) {
        return keep(new State(name, tone, false));
    }

    private State keep(State state) {
        states.add(state);
        return state;
    }

    /** A way between states; its happening is {@code <type>.<past participle>}, made from the verb. */
    protected final Action action(String verb) {
        return action(verb, PastParticiple.of(verb));
    }

    /** A way between states, with the past participle of its verb. */
    protected final Action action(String verb, String past) {
        Action made = new Action(verb, past);
        actions.add(made);
        return made;
    }

    /** The making of a record: {@code notWho(create())}; its {@code does}, {@code then} and {@code tells} are done as of actions. */
    public final Action create() {
        return create;
    }

    /** Who sees the records, and who makes and changes them while they are in these states (all open ones when none are named). */
    protected final void rights(Permission toView, Permission toEdit, State... whileIn) {
        view = toView;
        edit = toEdit;
        editable = List.of(whileIn);
    }

    /** Who makes records; whoever changes them when not said. */
    protected final void made(Permission permission) {
        make = permission;
    }

    /** Who takes the list out; whoever sees it when not said. */
    protected final void exported(Permission permission) {
        export = permission;
    }

    /** Made and changed by code of the module only: no form, no button; actions may still be people's. */
    protected final void byCodeOnly() {
        byCode = true;
    }

    /** Made by code of the module only; people change it in the form. */
    protected final void madeByCode() {
        madeByCode = true;
    }

    /** Whoever has the permission to see for a unit or as own sees all records of the office; scopes of schools stay. */
    protected final void seenByOffice() {
        seenByOffice = true;
    }

    /**
     * Whoever has the permission to see, and has it for no school, sees all records that are about no school ({@link #isAbout} is
     * empty); those of units and schools beside them as the scope reaches.
     */
    protected final void officeSeesItsOwn() {
        officeSeesItsOwn = true;
    }

    /** How far each permission reaches: as far as its grants when not said. */
    protected final void reached(Reach how) {
        reach = how;
    }

    /** Files are imported by an {@code ImportTarget} of the module alone. */
    protected final void importedByHand() {
        importedByHand = true;
    }

    /** On paper the rows of records in these states stand struck through. */
    protected final void struck(State... in) {
        struck = List.of(in);
    }

    /** Whoever is named by {@link #ownOf} changes the record with the permission to see it, whatever units the one to change reaches. */
    protected final void changedByOwn() {
        changedByOwn = true;
    }

    /**
     * Whoever has the permission to see for a school sees the records of the office that are in these states; what the office still
     * works on is not theirs.
     */
    protected final void seenBySchools(State... in) {
        seenBySchools = List.of(in);
    }

    /** Stands in no menu: its list is reached from elsewhere. */
    protected final void hiddenInMenu() {
        hidden = true;
    }

    /** The unit to which a record belongs: scopes of units reach it, and it moves when the unit ends. May be optional. */
    protected final void belongsTo(Field<?> unit) {
        ownerUnit = typed(unit, FieldType.UnitRef.class);
    }

    /** Units of lines to which a record belongs as well, e.g. those to which a letter was given: scopes of units reach it. */
    protected final void belongsToEach(Field<UnitId> columnOfLines) {
        furtherUnit = columnOfLines;
    }

    /** People of lines who see the record with the permission to see, whatever it reaches: those who are invited. Hidden ones stay so. */
    protected final void shownTo(Field<?> columnOfLines) {
        shownTo = typed(columnOfLines, FieldType.PersonRef.class);
    }

    /**
     * Hidden records are there for their readers only: absent from lists, counts, exports and the search, no longer there by
     * address; elsewhere their title is their number alone.
     */
    protected final void readers(Field<Boolean> flag, Field<PersonId> columnOfLines, Permission seesAll) {
        readers = new Readers(flag, columnOfLines, seesAll);
    }

    /** Whoever makes a hidden record is no reader for having made it: its readers and the people of {@link #ownOf} are. */
    protected final void notReadByMaker() {
        notReadByMaker = true;
    }

    /** The school to which a record belongs: scopes of schools reach it, and it stands on the page of the school. May be optional. */
    protected final void isAbout(Field<?> school) {
        ownerSchool = typed(school, FieldType.SchoolRef.class);
    }

    /**
     * The day, or the fiscal year itself, that decides the year: nothing is written into a locked one and nothing that ended there is
     * touched, but what is open goes on to its end. The number is one of that year.
     */
    protected final void dated(Field<?> day) {
        dated = day;
    }

    /** The last day of the work on it: it stands among the deadlines of whom it waits for, and is late afterwards. May be optional. */
    protected final void dueBy(Field<?> day) {
        due = typed(day, FieldType.Day.class);
    }

    private static Field<?> typed(Field<?> field, Class<?> type) {
        if (!type.isInstance(field.type())) {
            throw new IllegalArgumentException(field + " is no " + type.getSimpleName());
        }
        return field;
    }

    /** A person whose own record it is, beside its maker. May be optional. */
    @SuppressWarnings("unchecked")
    protected final void ownOf(Field<?> person) {
        own.add((Field<PersonId>) typed(person, FieldType.PersonRef.class));
    }

    /**
     * Shares its table with other kinds that are built at run time; it reads and writes only what fulfils the condition, in
     * slots that its fields name by {@link Field#in}. For a record to fulfil it, the field has a value by {@code initially}.
     */
    protected final void shares(SlotTable table, Condition mine) {
        slots = table;
        part = mine;
    }

    /** What the list shows at first, in this order; all others can be chosen. */
    protected final void list(Field<?>... columns) {
        list = List.of(columns);
    }

    /** In what order the list stands at first; newest first when not said. */
    protected final void ordered(Field<?> field, boolean descending) {
        ordering.add(new Ordering(field, descending));
    }

    /** What a card says below its title where the list is shown on a phone; {@link #list} when not said. */
    protected final void card(Field<?>... facts) {
        card = List.of(facts);
    }

    /** No paper is derived of its records: the module prints them itself, or nobody does. */
    protected final void notPrinted() {
        unprinted = true;
    }

    /** The module's own part in the turn of the fiscal year tells of its open records. */
    protected final void turnedByModule() {
        turnedByModule = true;
    }

    /** No meeting decides about its records: they are not offered to be put on an agenda. */
    protected final void notForAgendas() {
        notForAgendas = true;
    }

    /** An order may limit acting for somebody to records of this kind. */
    protected final void limitsActing() {
        actingLimit = true;
    }

    /** What a record is called. */
    protected final void titled(Field<?>... fields) {
        title = List.of(fields);
    }

    /** A part of the form. */
    protected final void section(String heading, Field<?>... parts) {
        sections.add(new Section(heading, List.of(), List.of(parts)));
    }

    /** A part of the form with a sub-table. */
    protected final void section(String heading, Lines sub) {
        sections.add(new Section(heading, List.of(sub), List.of()));
    }

    /**
     * The page of a record is read in tabs: the sections that are declared from here on stand in this one, and what the screens of the
     * module add to it; one without sections is the module's own. What happened is the last. Without any, the page is one column.
     */
    protected final PageTab pageTab(String name) {
        PageTab made = new PageTab(name, sections.size());
        pageTabs.add(made);
        return made;
    }

    /** A tab of records in these states; of all when none are named. */
    protected final void tab(String name, State... in) {
        tabs.add(new Tab(name, now -> in.length == 0 ? List.of() : List.of(new Condition.InState(List.of(in)))));
    }

    /** A tab of its own making. */
    protected final void tab(String name, Function<RecordContext, List<Condition>> conditions) {
        tabs.add(new Tab(name, conditions));
    }

    /** The usual way through the states, drawn above a record. */
    protected final void way(State... inOrder) {
        way = List.of(inOrder);
    }

    /**
     * Which of its records are offered where another record chooses one on a day, e.g. those that are in force; all when not said. One
     * that was chosen before stays, and stays valid.
     */
    protected final void offered(Function<LocalDate, List<Condition>> conditions) {
        offered = conditions;
    }

    /** Where the list stands in the menu. */
    protected final void menu(String section, String icon, int order) {
        menu(section, icon, order, "");
    }

    /** Where the list stands in the menu, under a sub-heading: for groups with many lists. Text {@code <module>.menu.<heading>}. */
    protected final void menu(String section, String icon, int order, String heading) {
        menu = new Menu(section, icon, order, heading);
    }

    /** Who is told of a new record. */
    protected final void announced(Function<RecordRow, Audience> audience) {
        create.tells(audience);
    }

    /** A rule over several fields or lines, asked whenever a record is made or changed in the form. */
    protected final void rule(Action.Guard guard) {
        rules.add(guard);
    }

    /** A condition for changing a record in the form, beyond rights and state: its plan is a draft. */
    protected final void changeable(Action.Guard guard) {
        changeable.add(guard);
    }

    /** What follows whenever a record was made or changed in the form, in the same transaction. */
    protected final void stored(BiConsumer<RecordRow, RecordContext> follows) {
        whenStored.add(follows);
    }

    /** The condition that a record is in one of these states. */
    public final Condition in(State... these) {
        return new Condition.InState(List.of(these));
    }

    /** The condition that a record is the own one of whoever asks: made by, or named by {@link #ownOf}. */
    public final Condition mine() {
        return new Condition.Mine();
    }
}
