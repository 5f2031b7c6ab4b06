package org.khet.portal.api.record;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;

/**
 * The service of one kind: each method checks the caller's rights itself, works in one office and one transaction, and
 * joins the one that runs. Screens, jobs, imports and the module's own code use the same; nothing else writes its tables.
 * Safe for concurrent use.
 */
public interface RecordService<K extends RecordKind> {
    /** Counts stop here: a list of more shows "10,000+". */
    int COUNT_MOST = 10_000;

    /** The kind, to name its fields. */
    K kind();

    /**
     * Stores a new record: checks, row, lines, number, step, trail, happening.
     *
     * @throws NotPermitted if the permission is missing or does not reach its unit or school
     * @throws Rejected     with a problem for each field
     */
    RecordRow create(Caller caller, RecordDraft draft);

    /** What would be refused if the caller made a record of this; nothing is stored. Rights are not looked at. */
    List<Problem> problems(Caller caller, RecordDraft draft);

    /**
     * Changes a record as it was seen.
     *
     * @throws NoLongerThere if the caller may not see it
     * @throws Outdated      if somebody was first, or its state no longer allows it; nothing is stored
     */
    RecordRow change(Caller caller, RecordRow seen, RecordDraft draft);

    /**
     * Does something with a record as it was seen.
     *
     * @param asked what the dialog asked for
     * @param why   reason, empty where none is asked for
     * @throws Rejected with field {@code second-factor} if the code of the second factor is missing or wrong; nothing is stored
     */
    RecordRow act(Caller caller, RecordRow seen, Action action, RecordDraft asked, String why);

    /** As {@link #act(Caller, RecordRow, Action, RecordDraft, String)} of an action that asks for nothing. */
    default RecordRow act(Caller caller, RecordRow seen, Action action) {
        return act(caller, seen, action, new RecordDraft(), "");
    }

    /**
     * The same for code of the module that has checked itself: no permission, no scope, no condition of state for changes;
     * computed and by-code fields are written too, automatic actions are done, and formulas are computed as ever. A change
     * takes the fields that the draft names. Checks of values, trail, steps and happenings stay. The caller is in whose name it
     * happens, {@code Callers.system(office)} for jobs.
     */
    RecordService<K> internal();

    /**
     * Does an action by which a request is answered, exactly once: a second answer of the same key changes nothing.
     *
     * @param key of the answer, at most 80 characters
     * @return the record as it stands
     */
    RecordRow answer(Caller caller, String key, long id, Action action, RecordDraft values, String why);

    /** The record with its lines. @throws NoLongerThere if the caller may not see it */
    RecordRow open(Caller caller, long id);

    /** Rows of a list, without lines; columns of the order are names of fields, {@code state} and {@code created}. */
    List<RecordRow> page(Caller caller, RecordFilter filter, PageRequest page);

    /** All rows of a filter, without lines, in the order of their keys; for code, not for screens. */
    List<RecordRow> all(Caller caller, RecordFilter filter);

    /**
     * The same where many rows are counted or told of by a few of their fields: only these are read, so that a row is without value in
     * every other, a needed one too.
     */
    default List<RecordRow> all(Caller caller, RecordFilter filter, Collection<? extends Field<?>> only) {
        return all(caller, filter);
    }

    /** How many rows {@link #page} has in all, at most {@link #COUNT_MOST} and one. */
    int count(Caller caller, RecordFilter filter);

    /**
     * A list that is counted with others.
     *
     * @param service of its kind
     * @param filter  what is in it
     */
    record CountedList(RecordService<?> service, RecordFilter filter) {}

    /**
     * As {@link #count} of some lists, in their order, also of other kinds of the same module: asked together. A list of a kind that the
     * caller does not see has none.
     */
    default List<Integer> counts(Caller caller, List<CountedList> lists) {
        return lists.stream()
                .map(one ->
                        caller.may(one.service().kind().view()) ? one.service().count(caller, one.filter()) : 0)
                .toList();
    }

    /** Sums of the fields that are added up. */
    Map<Field<?>, BigDecimal> sums(Caller caller, RecordFilter filter);

    /**
     * The rows of {@link #page} by a value that they have in common, the largest groups first.
     *
     * @param by   name of a field, or {@code state}
     * @param most how many groups
     * @throws NotPermitted if the caller does not see the field
     */
    List<RecordGroup> groups(Caller caller, RecordFilter filter, String by, int most);

    /** Its steps, oldest first. */
    List<RecordStep> steps(Caller caller, long id);

    /** What the caller may do with it now, in the order of offering. */
    List<Action> actions(Caller caller, RecordRow row);

    /** What stands in the way of actions that {@link Action#saysWhyNot} and that the caller might do, in the order of offering. */
    Map<Action, Problem> obstacles(Caller caller, RecordRow row);

    /** Whether the action asks this caller for a code of the second factor: see {@link RecordDraft#provedBy}. */
    boolean asksSecondFactor(Caller caller, Action action);

    /** What the dialog of an action offers to be chosen for a record: see {@link Action#chooses}. */
    Map<Field<?>, List<OfferedValue>> offered(Caller caller, RecordRow row, Action action);

    /** Records on which the caller may act now, oldest first, without lines: what waits for that person. At most so many. */
    List<RecordRow> waiting(Caller caller, int most);

    /** Whether the caller may make one. */
    boolean mayCreate(Caller caller);

    /** Whether the caller may change it now. */
    boolean mayChange(Caller caller, RecordRow row);

    /** Whether the caller sees this field. */
    default boolean sees(Caller caller, DeclaredField field) {
        return field.seenWith().map(caller::may).orElse(true);
    }

    /** The record with its lines, whoever asks: for code of the module that has checked; never for screens. */
    Optional<RecordRow> find(OfficeId office, long id);

    /** The records by key without their lines, whoever asks: of those that are there, some hundreds by one query; never for screens. */
    Map<Long, RecordRow> rows(OfficeId office, Collection<Long> ids);

    /** The lines of a sub-table by record, whoever asks: of records that have some, some hundreds by one query; never for screens. */
    Map<Long, List<RecordLine>> lines(OfficeId office, Lines of, Collection<Long> ids);

    /** The titles of records by key, whoever asks: of those that are there, by one query. */
    Map<Long, String> titles(OfficeId office, Collection<Long> ids);

    /** The next records by key, without lines, for indexes and jobs. */
    List<RecordRow> after(OfficeId office, long id, int most);

    /**
     * Adds to amounts of one record by a single conditional update, without reading it before: a guarded balance under any
     * number of writers. The edition rises; no step is written and no formula computed, so the fields are {@code byCode} ones.
     *
     * @param sums  what is added to each, may be negative
     * @param guard what must hold <em>after</em> it, e.g. {@code available.atLeast(BigDecimal.ZERO)}
     * @return whether it held; nothing is written when it did not
     */
    boolean add(OfficeId office, long id, Map<Field<BigDecimal>, BigDecimal> sums, List<Condition> guard);

    /** Deletes all records of a demonstration office. */
    void clear(OfficeId office);

    /** The version that was made of this record, as far as the caller sees it; the latest where one was dropped. */
    default Optional<RecordRow> nextVersion(Caller caller, RecordRow row) {
        return kind().nextVersion()
                .flatMap(next -> all(caller, RecordFilter.of(next.previous().is(row.id()))).stream()
                        .max(Comparator.comparingLong(RecordRow::id)));
    }
}
