package org.khet.portal.testkit.fake;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.OfficeTime;

/**
 * Records of a kind without a database, for tests of a module's own rules that take milliseconds: fields that are needed, their rules and
 * those of the kind, formulas, states, actions with their guards, numbers, what follows, editions, offices, permissions and tabs. It does
 * not know scopes of units and schools, hidden records, references, code lists, limits of types, unique values and files: of those
 * {@link org.khet.portal.testkit.record.RecordContract} tells its stories on a database. For one thread.
 */
public final class FakeRecords<K extends RecordKind> extends UnplayedRecords<K> {
    private final K kind;
    private final Clock clock;
    private final PlayedTable table;
    private final boolean trusted;

    /** No records yet. */
    public FakeRecords(K kind, Clock clock) {
        this(kind, clock, new PlayedTable(kind), false);
    }

    private FakeRecords(K kind, Clock clock, PlayedTable table, boolean trusted) {
        this.kind = kind;
        this.clock = clock;
        this.table = table;
        this.trusted = trusted;
    }

    @Override
    public K kind() {
        return kind;
    }

    @Override
    public RecordService<K> internal() {
        return new FakeRecords<>(kind, clock, table, true);
    }

    private RecordContext context(Caller caller) {
        return new RecordContext(caller, clock.instant(), OfficeTime.day(clock.instant()));
    }

    @Override
    public RecordRow create(Caller caller, RecordDraft draft) {
        if (!trusted) {
            caller.require(kind.make());
            if (kind.isMadeByCode()) {
                throw new NotPermitted(kind.make());
            }
        }
        RecordContext now = context(caller);
        RecordRow made = new PlayedRules(kind, now).made(draft, trusted);
        RecordRow stored = table.stored(table.numbered(table.keyed(made), now), kind.create(), "", now, "");
        kind.create().follow(stored, now);
        kind.follow(stored, now);
        return there(caller.office(), stored.id());
    }

    @Override
    public List<Problem> problems(Caller caller, RecordDraft draft) {
        try {
            new PlayedRules(kind, context(caller)).made(draft, trusted);
            return List.of();
        } catch (Rejected rejected) {
            return rejected.problems();
        }
    }

    private RecordRow held(Caller caller, RecordRow seen) {
        RecordRow now = there(caller.office(), seen.id());
        if (now.head().edition() != seen.head().edition()) {
            throw Outdated.of("records.outdated");
        }
        return now;
    }

    private RecordRow there(OfficeId office, long id) {
        return find(office, id).orElseThrow(() -> new NoLongerThere(kind.type() + "/" + id));
    }

    private static void refuse(Optional<Problem> problem) {
        problem.ifPresent(one -> {
            throw new Rejected(List.of(one));
        });
    }

    @Override
    public RecordRow change(Caller caller, RecordRow seen, RecordDraft draft) {
        RecordRow before = held(caller, seen);
        RecordContext now = context(caller);
        if (!trusted) {
            caller.require(kind.edit());
            if (!kind.isEditable(before.state())) {
                throw Outdated.of("records.outdated");
            }
            refuse(kind.fixed(before, now));
        }
        PlayedRules rules = new PlayedRules(kind, now);
        Predicate<Field<?>> typed =
                trusted ? draft::names : field -> !field.isDerived() && field.isChangedIn(before.state());
        RecordRow after = rules.whole(rules.filled(before, draft, typed, draft::names, List.of()));
        RecordRow stored = table.stored(after, null, before.state().name(), now, "");
        kind.follow(stored, now);
        return there(caller.office(), stored.id());
    }

    @Override
    public RecordRow act(Caller caller, RecordRow seen, Action action, RecordDraft asked, String why) {
        RecordRow before = held(caller, seen);
        RecordContext now = context(caller);
        if (!action.from().contains(before.state())) {
            throw Outdated.of("records.outdated");
        }
        if (!trusted && !may(now, action, before)) {
            throw new NotPermitted(action.needs().orElseGet(kind::edit));
        }
        refuse(action.problem(before, now));
        if (action.asksWhy() && !trusted && why.isBlank()) {
            throw Rejected.of("reason", "records.error.missing");
        }
        PlayedRules rules = new PlayedRules(kind, now);
        Predicate<Field<?>> typed =
                field -> trusted ? asked.names(field) : action.asks().contains(field);
        RecordRow filled = rules.filled(before, asked, typed, asked::names, action.demands());
        RecordRow acted = rules.computed(action.apply(rules.refused(filled, action.problemsTyped(filled, now)), now));
        RecordRow there = acted.with(acted.head()
                .in(action.target(acted), action.asksWhy() ? why : acted.head().reason()));
        RecordRow stored = table.stored(
                table.numbered(action.number(there, now), now),
                action,
                before.state().name(),
                now,
                why);
        action.follow(stored, now);
        return there(caller.office(), stored.id());
    }

    @Override
    public RecordRow open(Caller caller, long id) {
        caller.require(kind.view());
        return there(caller.office(), id);
    }

    @Override
    public List<RecordRow> page(Caller caller, RecordFilter filter, PageRequest page) {
        caller.require(kind.view());
        return all(caller, filter).reversed().stream()
                .skip(page.offset())
                .limit(page.limit())
                .toList();
    }

    @Override
    public List<RecordRow> all(Caller caller, RecordFilter filter) {
        RecordContext now = context(caller);
        List<Condition> conditions = new ArrayList<>(filter.conditions());
        kind.tabs().stream()
                .filter(tab -> tab.name().equals(filter.tab()))
                .forEach(tab -> conditions.addAll(tab.conditions().apply(now)));
        return table.of(caller.office())
                .filter(row -> conditions.stream().allMatch(one -> one.holds(row, now)))
                .toList();
    }

    @Override
    public int count(Caller caller, RecordFilter filter) {
        caller.require(kind.view());
        return all(caller, filter).size();
    }

    private boolean may(RecordContext now, Action action, RecordRow row) {
        return new PlayedRules(kind, now).may(action, row, table.steps(row.id()));
    }

    @Override
    public List<RecordStep> steps(Caller caller, long id) {
        open(caller, id);
        return table.steps(id);
    }

    @Override
    public List<Action> actions(Caller caller, RecordRow row) {
        RecordContext now = context(caller);
        return kind.actions().stream()
                .filter(action ->
                        may(now, action, row) && action.problem(row, now).isEmpty())
                .toList();
    }

    @Override
    public boolean mayCreate(Caller caller) {
        return !kind.isMadeByCode() && caller.may(kind.make());
    }

    @Override
    public boolean mayChange(Caller caller, RecordRow row) {
        return kind.isEditable(row.state())
                && caller.may(kind.edit())
                && kind.fixed(row, context(caller)).isEmpty();
    }

    @Override
    public Optional<RecordRow> find(OfficeId office, long id) {
        return table.of(office).filter(row -> row.id() == id).findFirst();
    }

    @Override
    public Map<Long, RecordRow> rows(OfficeId office, Collection<Long> ids) {
        return table.of(office)
                .filter(row -> ids.contains(row.id()))
                .collect(Collectors.toMap(RecordRow::id, row -> row));
    }
}
