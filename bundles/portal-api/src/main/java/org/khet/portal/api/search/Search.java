package org.khet.portal.api.search;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * Search over records that the caller may see: office, permission and scope are part of the query. Words may be Thai
 * without spaces, parts of words, Thai or Arabic digits. Safe for concurrent use.
 */
public interface Search {
    /** Up to so many matches are counted. */
    int COUNTED = 1000;

    /**
     * A hit.
     *
     * @param type  record type
     * @param id    key of the record
     * @param title one line
     * @param link  address
     */
    record Hit(String type, long id, String title, String link) {}

    /**
     * Keys found.
     *
     * @param ids   best first, at most the limit
     * @param total how many match in all; one more than {@link #COUNTED} stands for any greater number
     */
    record Ids(List<Long> ids, long total) {
        /** Keeps an immutable copy. */
        public Ids {
            ids = List.copyOf(ids);
        }
    }

    /**
     * A question.
     *
     * @param text  words
     * @param types only records of these types; all when empty
     * @param year  only of this year of our Lord; {@code null} for all
     * @param unit  only what belongs to this unit; {@code null} for all
     */
    record Question(
            String text,
            Set<String> types,
            @Nullable Integer year,
            @Nullable UnitId unit) {
        /** Keeps an immutable copy. */
        public Question {
            types = Set.copyOf(types);
        }

        /** These words, wherever they stand. */
        public static Question of(String text) {
            return new Question(text, Set.of(), null, null);
        }
    }

    /** As {@link #find(Caller, String, int)}, narrowed by kind, year and unit. */
    List<Hit> find(Caller caller, Question question, int limit);

    /**
     * Best hits over all record types of modules that are on in the caller's office: first what has the words in its title as typed, then
     * what has them anywhere as typed, then what has them apart or inside its files; among equals the newest first.
     */
    default List<Hit> find(Caller caller, String text, int limit) {
        return find(caller, Question.of(text), limit);
    }

    /**
     * Keys of one record type, for a register's text filter; in the order of {@link #find}.
     *
     * @throws org.khet.portal.api.outcome.OutOfService if the index cannot be read
     */
    Ids ids(Caller caller, String type, String text, int limit);
}
