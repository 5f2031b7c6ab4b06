package org.khet.portal.core.internal.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.record.storage.RecordIndex;
import org.khet.portal.core.internal.event.UnheardRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words of records in the index of this node, together with what the index has not heard yet. */
@Component(service = RecordIndex.class)
public final class StoredRecordIndex implements RecordIndex {
    private static final Logger LOG = LoggerFactory.getLogger(StoredRecordIndex.class);
    private final SearchIndex index;
    private final RecordSourceRegistry sources;
    private final IndexWriterService feeder;
    private final UnheardRecords unheard;

    /** @param unheard records that changed since the index last heard */
    @Activate
    public StoredRecordIndex(
            @Reference SearchIndex index,
            @Reference RecordSourceRegistry sources,
            @Reference IndexWriterService feeder,
            @Reference UnheardRecords unheard) {
        this.index = index;
        this.sources = sources;
        this.feeder = feeder;
        this.unheard = unheard;
    }

    @Override
    public Optional<List<Long>> candidates(OfficeId office, String type, String text, int most) {
        try {
            return sources.of(type)
                    .filter(source -> feeder.isWritten(source, office))
                    .flatMap(source -> among(office, type, text, most));
        } catch (OutOfService unreadable) {
            LOG.debug("the index cannot say which {} hold words", type, unreadable);
            return Optional.empty();
        }
    }

    /** What is unheard is read first: what is heard in between is then in the index. */
    private Optional<List<Long>> among(OfficeId office, String type, String text, int most) {
        Optional<Set<Long>> changed = unheard.of(SearchListener.name(index), office, type, most);
        Optional<Query> query = SearchQueries.holding(office, type, text);
        if (changed.isEmpty() || query.isEmpty()) {
            return Optional.empty();
        }
        Set<Long> keys = new LinkedHashSet<>(changed.get());
        index.read(searcher -> {
            for (ScoreDoc one : searcher.search(
                            query.get(), new TopFieldCollectorManager(IndexFields.order(), most + 1, most + 1))
                    .scoreDocs) {
                keys.add((Long) ((FieldDoc) one).fields[0]); // the order is that of the keys
            }
            return keys;
        });
        return keys.size() > most ? Optional.empty() : Optional.of(List.copyOf(keys));
    }
}
