package org.khet.portal.core.internal.search;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.analysis.th.ThaiAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.RecordSource;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.text.ThaiFolding;

/**
 * What the index knows of a record. Words are found three ways: as Thai words wherever they stand; as any piece of three
 * letters or more, exactly as typed (pieces of three letters side by side); and as pieces of one or two. Stateless.
 */
final class IndexFields {
    static final String KEY = "key";
    static final String OFFICE = "office";
    static final String TYPE = "type";
    static final String PERMISSION = "permission";
    /** Token for whom within the permission: {@code u7} a unit, {@code s7} a school, {@code o7} an owner. */
    static final String REACH = "reach";

    /** Year of our Lord. */
    static final String YEAR = "year";

    static final String WORDS = "words";
    /** Words inside files, as Thai words only. */
    static final String INSIDE = "inside";

    static final String TITLE_PIECES = "titlePieces";
    static final String PIECES = "pieces";
    static final String SHORT_PIECES = "shortPieces";
    /** Which rebuilding wrote it. */
    static final String ROUND = "round";

    /** The key again, for the order of the index: the newest record first. */
    static final String NEWEST = "newest";

    private static final String ID = "id";
    private static final String TITLE = "title";
    private static final String LINK = "link";
    private static final int MOST_WORDS = 100_000;
    private static final int MOST_INSIDE = 4_000_000;
    private static final int MOST_PIECES = 2_000;
    private static final FieldType PRESENCE = presence();

    private IndexFields() {}

    static String key(String type, OfficeId office, long id) {
        return type + "/" + office.value() + "/" + id;
    }

    static String office(OfficeId office) {
        return String.valueOf(office.value());
    }

    static Document document(RecordSource source, OfficeId office, RecordSource.Entry entry, String round) {
        String type = source.type();
        Document document = new Document();
        add(document, KEY, key(type, office, entry.id()));
        add(document, OFFICE, office(office));
        add(document, TYPE, type);
        add(document, PERMISSION, entry.permission().text());
        add(document, ROUND, round);
        if (entry.unit() != null) {
            add(document, REACH, "u" + entry.unit().value());
        }
        if (entry.school() != null) {
            add(document, REACH, "s" + entry.school().value());
        }
        source.circles(entry).forEach(circle -> add(document, REACH, "u" + circle.value()));
        entry.owners().forEach(owner -> add(document, REACH, "o" + owner.value()));
        if (entry.day() != null) {
            add(document, YEAR, String.valueOf(entry.day().getYear()));
        }
        if (!entry.inside().isEmpty()) {
            document.add(new TextField(INSIDE, ThaiFolding.fold(cut(entry.inside(), MOST_INSIDE)), Field.Store.NO));
        }
        String title = ThaiFolding.fold(entry.title());
        String all = cut(title + " " + ThaiFolding.fold(entry.text()), MOST_WORDS);
        document.add(new TextField(WORDS, all, Field.Store.NO));
        document.add(new TextField(TITLE_PIECES, cut(title, MOST_PIECES), Field.Store.NO));
        document.add(new TextField(PIECES, cut(all, MOST_PIECES), Field.Store.NO));
        document.add(new Field(SHORT_PIECES, cut(all, MOST_PIECES), PRESENCE));
        document.add(new NumericDocValuesField(NEWEST, entry.id()));
        document.add(new StoredField(ID, entry.id()));
        document.add(new StoredField(TITLE, entry.title()));
        document.add(new StoredField(LINK, entry.link()));
        document.add(new StoredField(TYPE, type));
        return document;
    }

    static Search.Hit hit(Document document) {
        return new Search.Hit(document.get(TYPE), id(document), document.get(TITLE), document.get(LINK));
    }

    static long id(Document document) {
        return document.getField(ID).numericValue().longValue();
    }

    /** The order in which records lie in the index and are found. */
    static Sort order() {
        return new Sort(new SortField(NEWEST, SortField.Type.LONG, true));
    }

    /** Thai words in general, pieces where pieces are wanted. */
    static Analyzer analyzer() {
        Analyzer threes = new Pieces(3, 3);
        return new PerFieldAnalyzerWrapper(
                new ThaiAnalyzer(CharArraySet.EMPTY_SET),
                Map.of(TITLE_PIECES, threes, PIECES, threes, SHORT_PIECES, new Pieces(1, 2)));
    }

    private static void add(Document document, String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static FieldType presence() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS);
        type.freeze();
        return type;
    }

    /** Pieces of so many letters, one at each letter. */
    private static final class Pieces extends Analyzer {
        private final int least;
        private final int most;

        Pieces(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(least, most));
        }
    }
}
