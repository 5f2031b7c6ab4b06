package org.khet.portal.core.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.text.ThaiFolding;

/** Turns what somebody types, and what that person may see, into one query. Safe for concurrent use. */
final class Questions {
    private static final int MOST_PARTS = 12;
    private static final int MOST_LETTERS = 60;
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private final QueryBuilder words;

    Questions(Analyzer analyzer) {
        this.words = new QueryBuilder(analyzer);
    }

    /** The whole question; empty when nothing was typed or nothing may be seen. */
    Optional<Query> ask(Caller caller, Collection<String> types, String text, IndexReader reader) throws IOException {
        List<Query> parts = parts(text);
        Optional<Query> rights = rights(caller, reader);
        if (parts.isEmpty() || types.isEmpty() || rights.isEmpty()) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(part, Occur.MUST));
        all.add(new TermQuery(new Term(Fields.OFFICE, Fields.office(caller.office()))), Occur.FILTER);
        all.add(oneOf(Fields.TYPE, types), Occur.FILTER);
        all.add(rights.get(), Occur.FILTER);
        return Optional.of(all.build());
    }

    /** Each part between blanks must be found somewhere; best in the title, as typed. */
    private List<Query> parts(String text) {
        return BLANK.splitAsStream(ThaiFolding.fold(text))
                .filter(part -> !part.isEmpty())
                .limit(MOST_PARTS)
                .map(part -> part(part.length() > MOST_LETTERS ? part.substring(0, MOST_LETTERS) : part))
                .toList();
    }

    private Query part(String part) {
        int letters = part.codePointCount(0, part.length());
        if (letters < 3) {
            return new TermQuery(new Term(Fields.SHORT_PIECES, part));
        }
        var ways = new BooleanQuery.Builder();
        ways.add(new BoostQuery(pieces(Fields.TITLE_PIECES, part), 4), Occur.SHOULD);
        ways.add(new BoostQuery(pieces(Fields.PIECES, part), 2), Occur.SHOULD);
        // a number is meant as a whole: ซ-13 is not a ซ here and a 13 there
        Query asWords = NUMBER.matcher(part).find() ? null : words.createBooleanQuery(Fields.WORDS, part, Occur.MUST);
        if (asWords != null) {
            ways.add(asWords, Occur.SHOULD);
        }
        return ways.build();
    }

    /** All pieces of three letters side by side: the text as typed, anywhere. */
    private static Query pieces(String field, String part) {
        int[] letters = part.codePoints().toArray();
        var phrase = new PhraseQuery.Builder();
        for (int at = 0; at + 3 <= letters.length; at++) {
            phrase.add(new Term(field, new String(letters, at, 3)), at);
        }
        return phrase.build();
    }

    /** What the caller may find: for each permission that records need, its scope. */
    private static Optional<Query> rights(Caller caller, IndexReader reader) throws IOException {
        var any = new BooleanQuery.Builder();
        boolean some = false;
        for (String permission : permissions(reader)) {
            Scope scope = caller.scope(Permission.of(permission));
            Query needs = new TermQuery(new Term(Fields.PERMISSION, permission));
            if (scope.wholeOffice()) {
                any.add(needs, Occur.SHOULD);
                some = true;
            } else if (!scope.isEmpty()) {
                any.add(
                        new BooleanQuery.Builder()
                                .add(needs, Occur.FILTER)
                                .add(oneOf(Fields.REACH, reach(caller, scope)), Occur.FILTER)
                                .build(),
                        Occur.SHOULD);
                some = true;
            }
        }
        return some ? Optional.of(any.build()) : Optional.empty();
    }

    private static List<String> reach(Caller caller, Scope scope) {
        List<String> reach = new ArrayList<>();
        scope.units().forEach(unit -> reach.add("u" + unit.value()));
        scope.schools().forEach(school -> reach.add("s" + school.value()));
        if (scope.own()) {
            reach.add("o" + caller.person().value());
        }
        return reach;
    }

    /** Permissions that any record in the index needs; a handful. */
    private static List<String> permissions(IndexReader reader) throws IOException {
        List<String> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, Fields.PERMISSION);
        if (terms != null) {
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                found.add(term.utf8ToString());
            }
        }
        return found;
    }

    private static Query oneOf(String field, Collection<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
