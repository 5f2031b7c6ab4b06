package org.khet.portal.api.record;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/**
 * The kinds of records that are on in an office now, with their words: what a step of a process may wait for, and what a report
 * counts. Asked each time, as modules come and go; whoever keeps an answer keeps names, never classes. Safe for concurrent
 * use. Source: kinds-processes.md §1, §2.
 */
public interface RecordCatalogue {
    /** All kinds of modules that are on, by their words in the language. */
    List<CataloguedKind> kinds(OfficeId office, Locale locale);

    /** The kind of a record type {@code <module>.<kind>}; empty while its module is away or off in the office. */
    Optional<CataloguedKind> find(OfficeId office, String recordType, Locale locale);

    /** Registers that the office made itself with modules that are on, in use and ended ones, by their words in the language. */
    default List<CataloguedRegister> registers(OfficeId office, Locale locale) {
        return List.of();
    }
}
