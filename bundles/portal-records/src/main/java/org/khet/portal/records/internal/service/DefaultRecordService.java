package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.records.internal.store.RecordRepository;
import org.khet.portal.records.internal.store.RecordScope;

/** The service of one kind over its table. */
final class DefaultRecordService<K extends RecordKind> implements RecordService<K> {
    private final K kind;
    final RecordStack stack;
    private final RecordRepository repository;
    private final RecordAccess access;
    private final RecordCommands commands;
    final RecordLists lists;
    private final RecordVersions versions;
    private final boolean trusted;

    DefaultRecordService(K kind, RecordStack stack, boolean trusted) {
        this.kind = kind;
        this.stack = stack;
        this.trusted = trusted;
        this.repository = stack.rows();
        this.access = new RecordAccess(kind, stack.approvals());
        this.commands = new RecordCommands(kind, stack, access, trusted);
        this.versions = new RecordVersions(kind, stack, access);
        this.lists = new RecordLists(kind, stack, access, trusted);
    }

    /** Whether its module is still there. */
    boolean isOpen() {
        return repository.isOpen();
    }

    @Override
    public K kind() {
        return kind;
    }

    @Override
    public RecordService<K> internal() {
        return trusted ? this : new DefaultRecordService<>(kind, stack, true);
    }

    @Override
    public RecordRow create(Caller caller, RecordDraft draft) {
        return commands.create(caller, draft);
    }

    @Override
    public RecordRow change(Caller caller, RecordRow seen, RecordDraft draft) {
        return commands.change(caller, seen, draft);
    }

    @Override
    public RecordRow act(Caller caller, RecordRow seen, Action action, RecordDraft asked, String why) {
        return commands.act(caller, seen, action, asked, why);
    }

    @Override
    public RecordRow answer(Caller caller, String key, long id, Action action, RecordDraft values, String why) {
        return commands.answer(caller, key, id, action, values, why);
    }

    @Override
    public boolean add(OfficeId office, long id, Map<Field<BigDecimal>, BigDecimal> sums, List<Condition> guard) {
        return repository.writer().add(office, id, sums, guard);
    }

    @Override
    public RecordRow open(Caller caller, long id) {
        return lists.open(caller, id);
    }

    @Override
    public List<RecordRow> page(Caller caller, RecordFilter filter, PageRequest page) {
        return lists.page(caller, filter, page);
    }

    @Override
    public List<RecordRow> all(Caller caller, RecordFilter filter) {
        return lists.all(caller, filter);
    }

    @Override
    public List<RecordRow> all(Caller caller, RecordFilter filter, Collection<? extends Field<?>> only) {
        return lists.all(caller, filter, only);
    }

    @Override
    public int count(Caller caller, RecordFilter filter) {
        return lists.count(caller, filter, COUNT_MOST + 1);
    }

    @Override
    public List<Integer> counts(Caller caller, List<CountedList> counted) {
        return RecordLists.counts(caller, counted, COUNT_MOST + 1);
    }

    @Override
    public Map<Field<?>, BigDecimal> sums(Caller caller, RecordFilter filter) {
        return lists.sums(caller, filter);
    }

    @Override
    public List<RecordGroup> groups(Caller caller, RecordFilter filter, String by, int most) {
        return lists.groups(caller, filter, by, most);
    }

    @Override
    public List<RecordStep> steps(Caller caller, long id) {
        open(caller, id);
        return stack.steps().of(caller.office(), id);
    }

    @Override
    public List<Action> actions(Caller caller, RecordRow row) {
        RecordContext context = stack.portal().context(caller);
        List<Action> open = allowed(context, row, kind.actions().stream())
                .filter(action -> ActionGuard.isOpen(action, row, context))
                .filter(action -> versions.obstacle(action, row, context).isEmpty())
                .toList();
        return ActionOrder.of(kind, row.state(), open);
    }

    @Override
    public boolean asksSecondFactor(Caller caller, Action action) {
        return !trusted && action.asksSecondFactor() && stack.factors().isOn(caller.account());
    }

    @Override
    public Map<Action, Problem> obstacles(Caller caller, RecordRow row) {
        RecordContext context = stack.portal().context(caller);
        List<Action> explained = allowed(context, row, kind.actions().stream().filter(Action::isExplained))
                .toList();
        return ActionGuard.problems(explained, row, context);
    }

    private Stream<Action> allowed(RecordContext context, RecordRow row, Stream<Action> actions) {
        return actions.filter(action ->
                access.may(context, action, row, () -> stack.steps().of(context.office(), row.id())));
    }

    @Override
    public Map<Field<?>, List<OfferedValue>> offered(Caller caller, RecordRow row, Action action) {
        return action.offered(row, stack.portal().context(caller));
    }

    @Override
    public boolean mayCreate(Caller caller) {
        return !kind.isMadeByCode()
                && caller.may(kind.make())
                && !kind.reach(caller, kind.make()).isEmpty();
    }

    @Override
    public boolean mayChange(Caller caller, RecordRow row) {
        return kind.isEditable(row.state())
                && access.mayChange(caller, row)
                && ActionGuard.isChangeable(kind, row, stack.portal().context(caller));
    }

    @Override
    public Optional<RecordRow> find(OfficeId office, long id) {
        return repository.find(RecordScope.all(office), id);
    }

    @Override
    public Map<Long, String> titles(OfficeId office, Collection<Long> ids) {
        return stack.titles().of(office, repository.byKeys(office, ids).values(), field -> true);
    }

    /** As part of the titles of other records, following titles that begin with the title of another record over so many. */
    Map<Long, String> titles(OfficeId office, Collection<Long> ids, int depth) {
        return new RecordTitles(stack.references(), stack.types(), depth)
                .of(office, repository.byKeys(office, ids).values(), field -> !field.isSensitive());
    }

    /** What notices ask. */
    RecordSight sight() {
        return new RecordSight(kind, stack);
    }

    @Override
    public Map<Long, RecordRow> rows(OfficeId office, Collection<Long> ids) {
        return repository.byKeys(office, ids);
    }

    @Override
    public Map<Long, List<RecordLine>> lines(OfficeId office, Lines of, Collection<Long> ids) {
        return repository.lines(office, of, ids);
    }

    @Override
    public List<RecordRow> after(OfficeId office, long id, int most) {
        return repository.after(office, id, most);
    }

    @Override
    public void clear(OfficeId office) {
        stack.portal().transactions.run(() -> {
            stack.steps().clear(office);
            repository.writer().clear(office);
        });
    }

    /** When records came into a state in which they stand. */
    Map<Long, Instant> since(OfficeId office, State state) {
        return stack.steps().since(office, state.name());
    }

    /** Reminds these people, who are asked for when they are told, else those who can act on a record; once a day. */
    boolean remind(Caller caller, RecordRow row, LocalDate day, Supplier<Optional<Set<PersonId>>> people) {
        return stack.portal().transactions.call(() -> {
            String key = "remind " + row.id() + " " + day;
            boolean first = stack.steps().answered(caller.office(), key).isEmpty();
            if (first) {
                stack.events().reminded(stack.portal().context(caller), row, key, people.get());
            }
            return first;
        });
    }

    @Override
    public List<RecordRow> waiting(Caller caller, int most) {
        return awaited().rows(stack.portal().context(caller), most);
    }

    /** What waits for somebody, with when each came into its state. */
    WaitingRecords awaited() {
        return new WaitingRecords(kind, stack, access);
    }

    @Override
    public List<Problem> problems(Caller caller, RecordDraft draft) {
        return commands.problems(caller, draft);
    }

    /** Notes a resolution that no action of the kind carries out. */
    void resolved(Caller caller, String key, RecordRow row, String words) {
        commands.resolved(caller, key, row, words);
    }

    /** Gives a record of a unit that ends to its successor, as it is. */
    void handOver(Caller caller, long id, UnitId successor) {
        new RecordHandover(kind, stack).move(caller, id, successor);
    }

    /** Deletes a record that nobody changed since it came with an import. */
    void takeBack(Caller caller, long id, int edition) {
        stack.portal().transactions.run(() -> stack.takeBack(caller, id, edition));
    }

    RecordRepository rows() {
        return repository;
    }
}
