package org.khet.portal.api.operation;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whiteboard service: what the shape of a module's tables does not tell about offices. Without it a table with the column
 * {@code office_id} is office data, one without belongs to the office to whose rows its foreign key points, and any other
 * is the portal's and stays out of the backup of an office. Names are in small letters. Source: our proposal to CORE-131.
 */
public interface OfficeTableRules {
    /** What is different for a table. */
    sealed interface Rule {
        /** Name of the table. */
        String table();
    }

    /**
     * The table with one row for each office.
     *
     * @param key   column with the key of the office
     * @param since column that tells two offices apart that have the same key in two portals, and never changes
     */
    record Head(String table, String key, String since) implements Rule {}

    /** What happened stays happened: goes into the backup, comes into an empty portal, but is never put back or replaced. */
    record Lasting(String table) implements Rule {}

    /** What the machine is busy with: neither goes into the backup nor is touched. */
    record Passing(String table) implements Rule {}

    /** Rows of no office that lasting rows need in another portal: all go into the backup, and only into an empty portal. */
    record Officeless(String table) implements Rule {}

    /**
     * Rows of no office at which rows of the office point by foreign key: these go into the backup, without their secrets, and
     * only into an empty portal; else they must be there already.
     *
     * @param emptied columns that leave the database empty
     * @param instead what other columns leave the database as, in the text format of the backup
     */
    record Shared(String table, Set<String> emptied, Map<String, String> instead) implements Rule {
        /** Keeps immutable copies. */
        public Shared {
            emptied = Set.copyOf(emptied);
            instead = Map.copyOf(instead);
        }
    }

    /** The rules; always the same. */
    List<Rule> rules();

    /**
     * Tables that the portal writes by itself while nobody works, such as heartbeats, runs of jobs and sessions: a comparison of a
     * backup with the portal leaves them out.
     */
    default Set<String> living() {
        return Set.of();
    }
}
