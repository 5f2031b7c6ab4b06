package org.khet.portal.api.admin.imports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/**
 * Imports that were stored, of which each can be taken back for some days: as a whole, and only while nobody changed or used
 * any of its records, so that no later work is lost. Needs the permission of the list for the whole office. Safe for concurrent
 * use. Source: core CORE-104, our proposal.
 */
public interface ImportHistory {
    /**
     * An import that was stored.
     *
     * @param number  its number
     * @param at      when
     * @param by      who, by name
     * @param file    name of the file
     * @param added   records that were new
     * @param changed records that got other values
     * @param left    rows of the file that were to be stored and are not (yet): it runs, or ended in the middle
     * @param until   when it is too late to take it back
     * @param open    whether imports into this list can be taken back at all
     * @param undone  when it was taken back, {@code null} if it was not
     */
    record Past(
            long number,
            Instant at,
            String by,
            String file,
            int added,
            int changed,
            int left,
            Instant until,
            boolean open,
            @Nullable Instant undone) {}

    /** The latest ten imports into a list, the last one first; those that were taken back included. */
    List<Past> latest(Caller caller, String target);

    /**
     * What taking it back would do, and what stands against it; changes nothing.
     *
     * @param number of the import
     * @throws Rejected      with the field {@code import} if it is too late, or it was taken back already
     * @throws NoLongerThere if the office has no such import into this list
     */
    ImportReversal look(Caller caller, String target, long number);

    /**
     * Takes an import back in one transaction: new records go, others get their former values. It is on the audit trail.
     *
     * @param number of the import
     * @throws Rejected      with the field {@code import} if it is too late, it was taken back already, or records were changed or
     *                       are used since (how many); nothing is changed then
     * @throws NoLongerThere if the office has no such import into this list
     */
    ImportReversal undo(Caller caller, String target, long number);
}
