package org.khet.portal.core.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Search in the index of this node. */
@Component(service = Search.class)
public final class StoredSearch implements Search {
    private final SearchIndex index;
    private final RecordSourceRegistry sources;
    private final Units units;
    private final SearchQueries questions = new SearchQueries(IndexFields.analyzer());

    /**
     * Over the index.
     *
     * @param sources which records can be found now
     * @param units   what stands below a group
     */
    @Activate
    public StoredSearch(@Reference SearchIndex index, @Reference RecordSourceRegistry sources, @Reference Units units) {
        this.index = index;
        this.sources = sources;
        this.units = units;
    }

    /** The unit with all that stand below it, since what a section has is its group's too. */
    private Set<UnitId> within(OfficeId office, UnitId unit) {
        Set<UnitId> all = new LinkedHashSet<>(Set.of(unit));
        List<Unit> known = units.of(office);
        boolean more = true;
        while (more) {
            more = all.addAll(known.stream()
                    .filter(one -> one.parent() != null && all.contains(one.parent()))
                    .map(Unit::id)
                    .toList());
        }
        return all;
    }

    @Override
    public List<Hit> find(Caller caller, Question question, int limit) {
        List<SearchQueries.Asked> types = asked(
                caller,
                sources.all().stream()
                        .filter(source ->
                                question.types().isEmpty() || question.types().contains(source.type())));
        return index.read(searcher -> {
            List<Hit> hits = new ArrayList<>();
            for (Document document : found(searcher, caller, types, question, limit).documents) {
                hits.add(IndexFields.hit(document));
            }
            return hits;
        });
    }

    @Override
    public Ids ids(Caller caller, String type, String text, int limit) {
        List<SearchQueries.Asked> types = asked(caller, sources.of(type).stream());
        return index.read(searcher -> {
            Found found = found(searcher, caller, types, Question.of(text), limit);
            return new Ids(found.documents.stream().map(IndexFields::id).toList(), found.total);
        });
    }

    private List<SearchQueries.Asked> asked(Caller caller, Stream<RecordSourceRegistry.Known> known) {
        return known.filter(source -> sources.isOn(source, caller.office()))
                .map(source ->
                        new SearchQueries.Asked(source.type(), source.source().reach(caller)))
                .toList();
    }

    private record Found(List<Document> documents, long total) {}

    /** One way after the other, until there are enough and as many as are counted. */
    private Found found(
            IndexSearcher searcher, Caller caller, Collection<SearchQueries.Asked> types, Question question, int limit)
            throws IOException {
        Set<Integer> best = new LinkedHashSet<>();
        long total = 0;
        Set<UnitId> within = question.unit() == null ? Set.of() : within(caller.office(), question.unit());
        for (Query way : questions.ask(caller, types, question, within, searcher.getIndexReader())) {
            TopFieldDocs found = searcher.search(
                    way, new TopFieldCollectorManager(IndexFields.order(), limit + best.size(), COUNTED));
            for (ScoreDoc one : found.scoreDocs) {
                if (best.size() < limit) {
                    best.add(one.doc);
                }
            }
            total = Math.min(found.totalHits.value(), COUNTED + 1);
            if (best.size() == limit && total > COUNTED) {
                break;
            }
        }
        StoredFields stored = searcher.storedFields();
        List<Document> documents = new ArrayList<>();
        for (int one : best) {
            documents.add(stored.document(one));
        }
        return new Found(documents, total);
    }
}
