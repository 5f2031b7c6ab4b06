package org.khet.portal.records.internal.service;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordGroup;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.records.internal.store.RecordScope;

/** Pages, counts, sums and groups of a kind, each of what the caller sees only. Safe for concurrent use. */
final class RecordLists {
    private final RecordKind kind;
    private final RecordStack stack;
    private final RecordAccess access;
    private final boolean trusted;

    /** @param trusted whether code of the module reads, which sees all of the office */
    RecordLists(RecordKind kind, RecordStack stack, RecordAccess access, boolean trusted) {
        this.kind = kind;
        this.stack = stack;
        this.access = access;
        this.trusted = trusted;
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

    List<RecordRow> page(Caller caller, RecordFilter filter, PageRequest page) {
        page.sort()
                .forEach(sort -> kind.field(sort.column())
                        .filter(field -> !sees(caller, field))
                        .ifPresent(field -> {
                            throw new NotPermitted(field.seenWith().orElseGet(kind::view));
                        }));
        return stack.rows()
                .page(scope(caller), seen(caller, filter), stack.portal().context(caller), page);
    }

    List<RecordRow> all(Caller caller, RecordFilter filter) {
        return stack.rows()
                .all(scope(caller), seen(caller, filter), stack.portal().context(caller));
    }

    List<RecordRow> all(Caller caller, RecordFilter filter, Collection<? extends Field<?>> only) {
        return stack.rows()
                .all(scope(caller), seen(caller, filter), stack.portal().context(caller), only);
    }

    int count(Caller caller, RecordFilter filter, int most) {
        return stack.rows()
                .aggregates()
                .count(scope(caller), seen(caller, filter), stack.portal().context(caller), most);
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
