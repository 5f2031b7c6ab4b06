package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService.CountedList;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.records.internal.store.CountQuery;
import org.khet.portal.records.internal.store.RecordScope;

/** Pages, counts, sums and groups of a kind, each of what the caller sees only. Safe for concurrent use. */
final class RecordLists {
    private final RecordKind kind;
    private final RecordStack stack;
    private final RecordAccess access;
    private final boolean trusted;
    private final boolean hasLate;

    /** @param trusted whether code of the module reads, which sees all of the office */
    RecordLists(RecordKind kind, RecordStack stack, RecordAccess access, boolean trusted) {
        this.kind = kind;
        this.stack = stack;
        this.access = access;
        this.trusted = trusted;
        this.hasLate = kind.fields().stream().anyMatch(field -> !field.seenIn().isEmpty());
    }

    RecordScope scope(Caller caller) {
        return trusted ? RecordScope.all(caller.office()) : access.seen(caller);
    }

    /** What an address filters is checked against the declaration; else values could be guessed that the caller may not see. */
    private RecordFilter seen(Caller caller, RecordFilter filter) {
        Map<String, List<String>> chosen = new HashMap<>(filter.chosen());
        chosen.keySet()
                .removeIf(name -> !name.equals("state")
                        && kind.field(name)
                                .filter(field -> field.isFiltered() && sees(caller, field))
                                .isEmpty());
        return new RecordFilter(filter.tab(), filter.text(), chosen, filter.conditions());
    }

    RecordRow open(Caller caller, long id) {
        return stack.rows()
                .find(scope(caller), id)
                .map(row -> shown(caller, row))
                .orElseThrow(() -> new NoLongerThere(kind.type() + "/" + id));
    }

    private List<RecordRow> shown(Caller caller, List<RecordRow> rows) {
        return hasLate ? rows.stream().map(row -> shown(caller, row)).toList() : rows;
    }

    /** Without what becomes known in another state; whoever may change the record knows it. */
    private RecordRow shown(Caller caller, RecordRow row) {
        if (!hasLate || trusted || access.mayChange(caller, row)) {
            return row;
        }
        RecordRow all = row;
        for (Field<?> field : kind.fields()) {
            if (!field.seenIn().isEmpty() && !field.seenIn().contains(row.state())) {
                all = all.with(field, null);
            }
        }
        return all;
    }

    /** What becomes known in some states sorts nothing: its place would tell it. */
    private PageRequest sorted(PageRequest page) {
        return hasLate
                ? new PageRequest(
                        page.offset(),
                        page.limit(),
                        page.sort().stream()
                                .filter(sort -> kind.field(sort.column())
                                        .filter(field -> !field.seenIn().isEmpty())
                                        .isEmpty())
                                .toList())
                : page;
    }

    List<RecordRow> page(Caller caller, RecordFilter filter, PageRequest page) {
        page.sort()
                .forEach(sort -> kind.field(sort.column())
                        .filter(field -> !sees(caller, field))
                        .ifPresent(field -> {
                            throw new NotPermitted(field.seenWith().orElseGet(kind::view));
                        }));
        return shown(
                caller,
                stack.rows()
                        .page(
                                scope(caller),
                                seen(caller, filter),
                                stack.portal().context(caller),
                                sorted(page)));
    }

    List<RecordRow> all(Caller caller, RecordFilter filter) {
        return shown(
                caller,
                stack.rows()
                        .all(scope(caller), seen(caller, filter), stack.portal().context(caller)));
    }

    List<RecordRow> all(Caller caller, RecordFilter filter, Collection<? extends Field<?>> only) {
        return shown(
                caller,
                stack.rows()
                        .all(scope(caller), seen(caller, filter), stack.portal().context(caller), only));
    }

    int count(Caller caller, RecordFilter filter, int most) {
        return stack.rows()
                .aggregates()
                .count(scope(caller), seen(caller, filter), stack.portal().context(caller), most);
    }

    /** Of several kinds; those of a module by one statement. */
    static List<Integer> counts(Caller caller, List<CountedList> counted, int most) {
        List<Optional<CountQuery>> asked = counted.stream()
                .map(one -> Optional.of(one.service())
                        .filter(service -> caller.may(service.kind().view()))
                        .map(service -> ((DefaultRecordService<?>) service).lists)
                        .map(lists -> lists.counting(caller, one.filter(), most)))
                .toList();
        Map<CountQuery, Integer> found =
                CountQuery.all(asked.stream().flatMap(Optional::stream).toList());
        return asked.stream().map(one -> one.map(found::get).orElse(0)).toList();
    }

    private CountQuery counting(Caller caller, RecordFilter filter, int most) {
        return stack.rows()
                .aggregates()
                .counting(scope(caller), seen(caller, filter), stack.portal().context(caller), most);
    }

    Map<Field<?>, BigDecimal> sums(Caller caller, RecordFilter filter) {
        List<Field<?>> summed = summed(caller);
        return summed.isEmpty()
                ? Map.of()
                : stack.rows()
                        .aggregates()
                        .sums(
                                scope(caller),
                                seen(caller, filter),
                                stack.portal().context(caller),
                                summed);
    }

    List<RecordGroup> groups(Caller caller, RecordFilter filter, String by, int most) {
        Field<?> field = kind.field(by)
                .filter(known -> sees(caller, known) && !known.isSensitive())
                .orElse(null);
        if (field == null && !by.equals("state")) {
            throw new NotPermitted(kind.field(by).flatMap(Field::seenWith).orElseGet(kind::view));
        }
        return stack.rows()
                .aggregates()
                .groups(
                        scope(caller),
                        seen(caller, filter),
                        stack.portal().context(caller),
                        field,
                        summed(caller),
                        most);
    }

    private List<Field<?>> summed(Caller caller) {
        return kind.fields().stream()
                .filter(field -> field.isSummed() && sees(caller, field))
                .toList();
    }

    private static boolean sees(Caller caller, Field<?> field) {
        return field.seenWith().map(caller::may).orElse(true);
    }
}
