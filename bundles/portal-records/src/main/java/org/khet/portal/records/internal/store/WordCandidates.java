package org.khet.portal.records.internal.store;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.text.ThaiFolding;

/**
 * Makes the questions of a list. In a large register the words of its filter are asked of few rows only: those that the index of the
 * search has with these words, those that it has not heard of yet, and hidden ones, which it never has. The words themselves,
 * rights and filters stay in the question: what is found is the same. Safe for concurrent use.
 */
final class WordCandidates {
    /** More rows than these are not looked for one by one: words that so many have are soon found in the order of the list. */
    static final int MOST_ASKED = 1_000;

    /** As many as are counted on a screen. */
    private static final int MOST = 10_000;

    private static final RowOrder NEWEST = new RowOrder("id desc", List.of("id"));

    private final RecordKind kind;
    private final UnitOfWork work;
    private final FieldCodec codec;
    private final WordIndex index;
    /** Offices whose register is large; one that was emptied since is still asked rightly. */
    private final Set<OfficeId> large = ConcurrentHashMap.newKeySet();

    WordCandidates(RecordKind kind, UnitOfWork work, FieldCodec codec, WordIndex index) {
        this.kind = kind;
        this.work = work;
        this.codec = codec;
        this.index = index;
    }

    /** The question; asked outside of a transaction of the module, since it may read of other units. */
    RecordQuery query(RecordScope scope, RecordFilter filter, RecordContext context) {
        RecordQuery query = plain(scope, filter, context);
        of(scope.office(), filter.text())
                .filter(keys -> keys.size() <= MOST_ASKED)
                .ifPresent(found -> query.among("id", found));
        return query;
    }

    /** Questions whose numbers of rows make that of the list together. */
    List<RecordQuery> parts(RecordScope scope, RecordFilter filter, RecordContext context) {
        List<Long> keys = of(scope.office(), filter.text()).orElse(null);
        if (keys == null || keys.isEmpty()) {
            RecordQuery query = plain(scope, filter, context);
            return List.of(keys == null ? query : query.among("id", keys));
        }
        List<RecordQuery> parts = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += MOST_ASKED) {
            parts.add(plain(scope, filter, context)
                    .among("id", keys.subList(from, Math.min(keys.size(), from + MOST_ASKED))));
        }
        return parts;
    }

    private RecordQuery plain(RecordScope scope, RecordFilter filter, RecordContext context) {
        return new RecordQuery(kind, codec, scope).with(filter, context);
    }

    private Optional<List<Long>> of(OfficeId office, String text) {
        String folded = ThaiFolding.fold(text);
        if (folded.isEmpty() || !index.isThere() || !isLarge(office)) {
            return Optional.empty();
        }
        return index.candidates(office, kind.type(), folded, MOST).flatMap(found -> withHidden(office, folded, found));
    }

    private Optional<List<Long>> withHidden(OfficeId office, String folded, List<Long> found) {
        if (kind.readers().isEmpty()) {
            return Optional.of(found);
        }
        Set<Long> keys = new LinkedHashSet<>(found);
        RecordQuery hidden = new RecordQuery(kind, codec, RecordScope.all(office))
                .and(kind.readers().get().hidden().is(true))
                .holding(folded);
        FromClause source = new FromClause(kind.table(), hidden);
        String some = source.keys(NEWEST, 0, MOST + 1);
        keys.addAll(work.in(office, em -> new SqlSession(em).read(some, source.values(), row -> row.getLong(1))));
        return keys.size() > MOST ? Optional.empty() : Optional.of(List.copyOf(keys));
    }

    private boolean isLarge(OfficeId office) {
        if (large.contains(office)) {
            return true;
        }
        FromClause source = new FromClause(kind.table(), new RecordQuery(kind, codec, RecordScope.all(office)));
        String counted = source.counted(index.large() + 1);
        int rows = work.in(
                office,
                em -> new SqlSession(em)
                        .read(counted, source.values(), row -> row.getInt(1))
                        .getFirst());
        if (rows > index.large()) {
            large.add(office);
        }
        return rows > index.large();
    }
}
