package org.khet.portal.api.admin.operation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.operation.OfficeTableRules;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Backups of one office in a portal of several: its rows in the tables of all modules as of one moment and the files that
 * they name, in the format of {@link Backups}. It is put back into the same portal while everybody works, or comes into an
 * empty one as a whole backup does. Passwords, second factors, keys and settings of the machine never go into it. What the
 * column {@code office_id} does not tell, modules say as {@link OfficeTableRules}. One at a time on a node; safe for concurrent
 * use. Source: core CORE-131; which rows are whose is our proposal.
 */
public interface OfficeBackups {
    /** Type of the happening, and act on the trail, when an office was put back; facts: {@code at}. */
    String REPLACED = "core.office.replaced";

    /**
     * An office that was put back.
     *
     * @param at     moment whose rows it has again
     * @param tables number of tables, each compared with the backup by number and proof
     * @param gone   rows that went away
     * @param rows   rows that came instead
     * @param files  files that were no longer there, or damaged, and came back
     */
    record Replaced(Instant at, int tables, long gone, long rows, int files) {}

    /**
     * Makes a backup of an office. The folder appears when all is written and flushed, or not at all.
     *
     * @param caller needs {@link RuntimeCaller#OPERATE}; the trails of the runtime and of the office keep who made it
     * @param folder absolute; must not exist yet
     * @throws NoLongerThere if there is no such office
     * @throws Rejected with the field {@code folder} if it is there already, is not absolute, or another backup is being made
     * @throws org.khet.portal.api.outcome.OutOfService if the database or the disk fails; nothing is left in the folder
     */
    Backups.Made make(RuntimeCaller caller, OfficeId office, Path folder);

    /**
     * Compares the rows that would be replaced with those in a backup.
     *
     * @param caller needs {@link RuntimeCaller#OPERATE}
     * @return by table name; tables that are never replaced (the trail) are not among them
     * @throws Rejected with the field {@code folder} if there is no whole backup of an office
     */
    List<Backups.Compared> compare(RuntimeCaller caller, Path folder);

    /**
     * Gives an office the rows and files of a backup again, in one transaction: it is afterwards as it was, or as before.
     * Other offices and the trail are not touched; the trails say who did it and from what.
     *
     * @param caller needs {@link RuntimeCaller#OPERATE}
     * @param office must be the one of the backup
     * @throws Rejected with the field {@code folder} if there is no whole backup of this office of this portal, a file of it is
     *                  damaged, versions of tables differ, a module or an account is missing, or the disk has no room; nothing
     *                  has changed then
     * @throws org.khet.portal.api.outcome.OutOfService if the database or the disk fails; no row has changed then
     */
    Replaced replace(RuntimeCaller caller, OfficeId office, Path folder);
}
