package org.khet.portal.api.admin.module;

import java.time.Instant;
import java.util.List;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * How a module has done on this node since its start: what the log says of it, and what of the memory is its own. All need
 * {@link RuntimeCaller#INSTALL_MODULE}. Safe for concurrent use.
 */
public interface ModuleHealth {
    /** What a line of the log tells of. */
    enum Kind {
        /** Something failed. */
        ERROR,
        /** Something is not as it should be. */
        WARNING,
        /** A query of its tables took longer than half a second. */
        SLOW_QUERY
    }

    /**
     * A line of the log.
     *
     * @param at   instant
     * @param kind what it tells of
     * @param text as it stands in the log, cut after 500 characters; no values of a query
     */
    record Line(Instant at, Kind kind, String text) {}

    /**
     * What the log says of a module.
     *
     * @param since       start of this node; what was before stands in the log file
     * @param errors      so many since then
     * @param warnings    so many since then
     * @param slowQueries so many since then
     * @param lines       the last twenty, newest first
     */
    record Log(Instant since, long errors, long warnings, long slowQueries, List<Line> lines) {}

    /**
     * What of the memory is made of the module's own classes; what they hold of other classes is not counted.
     *
     * @param classes classes that have objects
     * @param objects objects
     * @param bytes   their size
     */
    record MemoryUse(int classes, long objects, long bytes) {}

    /** What the log says of the module. */
    Log log(RuntimeCaller caller, ModuleId module);

    /** Counts the memory; the portal stands still for some tenths of a second meanwhile. */
    MemoryUse memory(RuntimeCaller caller, ModuleId module);
}
