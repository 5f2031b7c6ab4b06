package org.khet.portal.api.admin.persistence;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** The tables of a module as a whole: what a version would change in them, how large they are, and their end. Safe for concurrent use. */
public interface ModuleTables {
    /**
     * What a version would do to the tables; changes nothing.
     *
     * @param prefix  table prefix of the module
     * @param scripts text of each script by file name
     * @throws org.khet.portal.api.outcome.OutOfService if the database does not answer
     */
    Plan plan(String prefix, Map<String, String> scripts);

    /** The module's tables with the number of their rows, by name; its history of migrations is not one of them. */
    Map<String, Long> sizes(String prefix);

    /** Writes all rows as a zip archive with one CSV file (UTF-8, RFC 4180) for each table. The stream stays open. */
    void export(String prefix, OutputStream out);

    /**
     * Drops the tables, the sequence and the history of migrations in one transaction, where the database can. The module
     * must not run.
     */
    void destroy(String prefix);

    /**
     * What would happen.
     *
     * @param steps   scripts that would run, in order
     * @param problem why the version cannot work on the tables, English, for the IT officer; empty when it can
     */
    record Plan(List<Step> steps, String problem) {
        /** Keeps an immutable copy. */
        public Plan {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One script.
     *
     * @param version time as version
     * @param what    words of its file name
     * @param expands true when it only adds
     */
    record Step(String version, String what, boolean expands) {}
}
