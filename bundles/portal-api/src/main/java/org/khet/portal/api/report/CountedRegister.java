package org.khet.portal.api.report;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * A register that reports count, before somebody who may see records of it: fields and records are those that this person sees, words
 * are in that person's language. Not to be kept beyond the question that it answers. Source: core CORE-106.
 */
public interface CountedRegister {
    /** For ever the same, at most 60 characters: {@code <module>.<topic>}. */
    String type();

    /** The list, in words. */
    String plural();

    /** Whether its records tell about people, so that lists of them are taken out for a purpose only. */
    boolean isPersonal();

    /** Fields that the reader sees, in the order in which they are offered. */
    List<CountedField> fields();

    /** A key of a field in words; the key itself where it is unknown. */
    String words(CountedField field, String key);

    /** Keys by which the records may be filtered, in the order in which they are offered; at most so many. */
    List<String> offered(CountedField field, int most);

    /**
     * Gives records that the reader sees, each once and in an order of its own, until it is told to stop. Some that the filter does not
     * ask for may be among them: whoever counts looks with {@link CountedFilter#holds} again. Many records are read page by page.
     */
    void each(CountedFilter filter, Predicate<CountedRecord> goesOn);

    /** What records are called, by key. */
    Map<Long, String> titles(List<CountedRecord> records);

    /** Where a record is opened: {@code <module>/<view>/<key>}. */
    String address(CountedRecord record);
}
