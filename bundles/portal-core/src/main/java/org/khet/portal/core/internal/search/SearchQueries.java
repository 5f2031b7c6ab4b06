package org.khet.portal.core.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiFolding;

/** Turns what somebody types, and what that person may see, into queries. Safe for concurrent use. */
final class SearchQueries {
    private static final int MOST_PARTS = 12;
    private static final int MOST_LETTERS = 60;
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final Pattern NUMBER = Pattern.compile("[0-9]");
    private final QueryBuilder words;

    SearchQueries(Analyzer analyzer) {
        this.words = new QueryBuilder(analyzer);
    }

    /**
     * Records that are asked for.
     *
     * @param type  type
     * @param reach how far the caller may find them, empty when the permission of each says so
     */
    record Asked(String type, Optional<Scope> reach) {}

    /**
     * The ways to ask, of a question that names a unit within these, each finding all that the one before finds and more: the words in the title as typed, anywhere as
     * typed, anywhere apart or inside a file. None when nothing was typed or nothing may be seen.
     */
    List<Query> ask(
            Caller caller, Collection<Asked> types, Search.Question question, Set<UnitId> within, IndexReader reader)
            throws IOException {
        List<String> parts = parts(question.text());
        Optional<Query> rights = rights(caller, types, reader);
        if (parts.isEmpty() || rights.isEmpty()) {
            return List.of();
        }
        List<Query> ways = new ArrayList<>();
        for (Function<String, Query> way : List.<Function<String, Query>>of(
                part -> asTyped(IndexFields.TITLE_PIECES, part),
                part -> asTyped(IndexFields.PIECES, part),
                this::apart)) {
            var all = new BooleanQuery.Builder();
            parts.forEach(part -> all.add(way.apply(part), Occur.FILTER));
            all.add(new TermQuery(new Term(IndexFields.OFFICE, IndexFields.office(caller.office()))), Occur.FILTER);
            all.add(rights.get(), Occur.FILTER);
            if (question.year() != null) {
                all.add(new TermQuery(new Term(IndexFields.YEAR, String.valueOf(question.year()))), Occur.FILTER);
            }
            if (question.unit() != null) {
                List<String> reach =
                        within.stream().map(unit -> "u" + unit.value()).toList();
                all.add(oneOf(IndexFields.REACH, reach), Occur.FILTER);
            }
            ways.add(all.build());
        }
        return ways;
    }

    /** Records of one type and office that hold each part of the text as typed, whoever asks; empty for no text. */
    static Optional<Query> holding(OfficeId office, String type, String text) {
        List<String> parts = parts(text);
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        var all = new BooleanQuery.Builder();
        parts.forEach(part -> all.add(asTyped(IndexFields.PIECES, part), Occur.FILTER));
        all.add(new TermQuery(new Term(IndexFields.OFFICE, IndexFields.office(office))), Occur.FILTER);
        all.add(new TermQuery(new Term(IndexFields.TYPE, type)), Occur.FILTER);
        return Optional.of(all.build());
    }

    private static List<String> parts(String text) {
        return BLANK.splitAsStream(ThaiFolding.fold(text))
                .filter(part -> !part.isEmpty())
                .limit(MOST_PARTS)
                .map(part -> part.length() > MOST_LETTERS ? part.substring(0, MOST_LETTERS) : part)
                .toList();
    }

    /**
     * The text as typed, anywhere: pieces of three letters side by side. Every third piece and the last one hold all letters,
     * so the others need not be looked at.
     */
    private static Query asTyped(String field, String part) {
        int[] letters = part.codePoints().toArray();
        if (letters.length < 3) {
            return new TermQuery(new Term(IndexFields.SHORT_PIECES, part));
        }
        var phrase = new PhraseQuery.Builder();
        int last = letters.length - 3;
        for (int at = 0; at < last; at += 3) {
            phrase.add(new Term(field, new String(letters, at, 3)), at);
        }
        return phrase.add(new Term(field, new String(letters, last, 3)), last).build();
    }

    /** As typed, or all its Thai words anywhere. */
    private Query apart(String part) {
        Query asTyped = asTyped(IndexFields.PIECES, part);
        // a number is meant as a whole: ซ-13 is not a ซ here and a 13 there
        Query asWords = part.length() < 3 || NUMBER.matcher(part).find()
                ? null
                : words.createBooleanQuery(IndexFields.WORDS, part, Occur.MUST);
        var any = new BooleanQuery.Builder().add(asTyped, Occur.SHOULD);
        Stream.of(asWords, inside(part)).filter(Objects::nonNull).forEach(query -> any.add(query, Occur.SHOULD));
        return any.build();
    }

    /** Inside a file: a number as a whole, its parts side by side; else all its Thai words, the last one as far as it was typed. */
    private @Nullable Query inside(String part) {
        if (NUMBER.matcher(part).find()) {
            return words.createPhraseQuery(IndexFields.INSIDE, part);
        }
        Query all = words.createBooleanQuery(IndexFields.INSIDE, part, Occur.MUST);
        if (!(all instanceof BooleanQuery several)) {
            return all instanceof TermQuery one ? begun(one) : all;
        }
        // the longer word that a compound is in the book is another word to the analyzer: บ้าน in บ้านพัก
        var begun = new BooleanQuery.Builder();
        int last = several.clauses().size() - 1;
        for (int at = 0; at < last; at++) {
            begun.add(several.clauses().get(at));
        }
        Query end = several.clauses().get(last).query();
        return begun.add(end instanceof TermQuery one ? begun(one) : end, Occur.MUST)
                .build();
    }

    private static Query begun(TermQuery word) {
        return word.getTerm().text().length() < 3 ? word : new PrefixQuery(word.getTerm());
    }

    /** What the caller may find: of a type with a reach of its own that, of the others what each permission reaches. */
    private static Optional<Query> rights(Caller caller, Collection<Asked> types, IndexReader reader)
            throws IOException {
        List<Query> any = new ArrayList<>();
        List<String> byPermission = new ArrayList<>();
        for (Asked asked : types) {
            if (asked.reach().isEmpty()) {
                byPermission.add(asked.type());
            } else {
                within(
                                new TermQuery(new Term(IndexFields.TYPE, asked.type())),
                                caller,
                                asked.reach().get())
                        .ifPresent(any::add);
            }
        }
        for (String permission : byPermission.isEmpty() ? List.<String>of() : permissions(reader)) {
            var needs = new BooleanQuery.Builder()
                    .add(oneOf(IndexFields.TYPE, byPermission), Occur.FILTER)
                    .add(new TermQuery(new Term(IndexFields.PERMISSION, permission)), Occur.FILTER)
                    .build();
            within(needs, caller, caller.scope(Permission.of(permission))).ifPresent(any::add);
        }
        var all = new BooleanQuery.Builder();
        any.forEach(query -> all.add(query, Occur.SHOULD));
        return any.isEmpty() ? Optional.empty() : Optional.of(all.build());
    }

    private static Optional<Query> within(Query records, Caller caller, Scope scope) {
        if (scope.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                scope.wholeOffice()
                        ? records
                        : new BooleanQuery.Builder()
                                .add(records, Occur.FILTER)
                                .add(oneOf(IndexFields.REACH, reach(caller, scope)), Occur.FILTER)
                                .build());
    }

    /** What is the caller's own is found in every scope: a right for a unit does not hide the own record elsewhere. */
    private static List<String> reach(Caller caller, Scope scope) {
        List<String> reach = new ArrayList<>();
        scope.units().forEach(unit -> reach.add("u" + unit.value()));
        scope.schools().forEach(school -> reach.add("s" + school.value()));
        reach.add("o" + caller.person().value());
        return reach;
    }

    /** Permissions that any record in the index needs; a handful. */
    private static List<String> permissions(IndexReader reader) throws IOException {
        List<String> found = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, IndexFields.PERMISSION);
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
