package org.khet.portal.core.internal.search;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.RecordSource;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes records into the index: one by one when they change, or all of a type and office while people go on searching and
 * changing. Safe for concurrent use.
 */
@Component(service = IndexWriterService.class)
public final class IndexWriterService {
    private static final String LIVE = "live";
    private final SearchIndex index;
    /** Records that changed while all of their type and office are being written, by type and office. */
    private final Map<String, Set<Long>> changedMeanwhile = new ConcurrentHashMap<>();

    /** @param index of this node */
    @Activate
    public IndexWriterService(@Reference SearchIndex index) {
        this.index = index;
    }

    /** Writes the record as it is now, or takes it out. Not yet seen. */
    void update(RecordSourceRegistry.Known source, OfficeId office, long id) {
        changedMeanwhile.computeIfPresent(note(source, office), (key, ids) -> {
            ids.add(id);
            return ids;
        });
        String key = IndexFields.key(source.type(), office, id);
        Optional<RecordSource.Entry> entry = source.source().find(office, id);
        if (entry.isPresent()) {
            index.put(key, IndexFields.document(source.source(), office, entry.get(), LIVE));
        } else {
            index.remove(key);
        }
    }

    /** Writes all records of the type and office anew, and takes out those that are gone; seen and lasting at its end. */
    synchronized void rebuild(RecordSourceRegistry.Known source, OfficeId office) {
        String note = note(source, office);
        String mark = "round " + UUID.randomUUID(); // no earlier run of the portal had it
        changedMeanwhile.put(note, ConcurrentHashMap.newKeySet());
        try {
            source.source()
                    .all(
                            office,
                            entry -> index.put(
                                    IndexFields.key(source.type(), office, entry.id()),
                                    IndexFields.document(source.source(), office, entry, mark)));
            index.remove(new BooleanQuery.Builder()
                    .add(all(source.type(), office), Occur.FILTER)
                    .add(new TermQuery(new Term(IndexFields.ROUND, mark)), Occur.MUST_NOT)
                    .build());
        } finally {
            Set<Long> changed = changedMeanwhile.remove(note);
            if (changed != null) {
                changed.forEach(id -> update(source, office, id));
            }
        }
        index.note(note);
        index.commit();
        index.refresh();
    }

    /** From now on, also after a crash, the records of these types count as never written in the office. */
    void forget(Collection<RecordSourceRegistry.Known> types, OfficeId office) {
        types.forEach(source -> index.forget(note(source, office)));
        index.commit();
    }

    /** Whether all of the type and office were ever written. */
    boolean isWritten(RecordSourceRegistry.Known source, OfficeId office) {
        return index.has(note(source, office));
    }

    /** Whether all of the type and office were ever written, and are as many as the source has. */
    boolean isComplete(RecordSourceRegistry.Known source, OfficeId office) {
        if (!isWritten(source, office)) {
            return false;
        }
        return source.source().count(office) == index.read(searcher -> searcher.count(all(source.type(), office)));
    }

    private static Query all(String type, OfficeId office) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(IndexFields.TYPE, type)), Occur.FILTER)
                .add(new TermQuery(new Term(IndexFields.OFFICE, IndexFields.office(office))), Occur.FILTER)
                .build();
    }

    private static String note(RecordSourceRegistry.Known source, OfficeId office) {
        String making = source.source().making();
        return "all " + source.type() + " " + office.value() + (making.isEmpty() ? "" : " " + making);
    }
}
