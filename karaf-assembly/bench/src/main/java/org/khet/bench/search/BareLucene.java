package org.khet.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.Search;

/** Lucene alone over an index that the portal wrote: its Thai analyser, a phrase, the office; no rights, no parts of words. */
public final class BareLucene implements AutoCloseable {
    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final ThaiAnalyzer analyzer = new ThaiAnalyzer(CharArraySet.EMPTY_SET);
    private final IndexSearcher lucene;
    private final QueryBuilder words = new QueryBuilder(analyzer);

    /**
     * Opens the index as it was last committed.
     *
     * @param folder where it lies
     */
    public BareLucene(Path folder) throws IOException {
        directory = FSDirectory.open(folder);
        reader = DirectoryReader.open(directory);
        lucene = new IndexSearcher(reader);
    }

    /**
     * Reads the best hits with their stored fields, and counts all of them up to a thousand.
     *
     * @param text as it is typed
     * @return how many were read, at most as many as wanted
     */
    public int find(OfficeId office, String text, int most) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(words.createPhraseQuery("words", text), Occur.MUST)
                .add(new TermQuery(new Term("office", String.valueOf(office.value()))), Occur.FILTER)
                .build();
        var fields = lucene.storedFields();
        ScoreDoc[] best = lucene.search(query, new TopScoreDocCollectorManager(most, Search.COUNTED)).scoreDocs;
        for (ScoreDoc hit : best) {
            fields.document(hit.doc);
        }
        return best.length;
    }

    @Override
    public void close() throws IOException {
        analyzer.close();
        reader.close();
        directory.close();
    }
}
