package org.khet.portal.api.admin.operation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * Backups of everything that a portal keeps: rows of all tables as of one moment, the files that belong to them, settings.
 * People go on working. A backup is readable without the portal: text tables in the format of PostgreSQL's COPY, packed
 * with gzip, and a file {@code SHA256SUMS} over all of them; it can be restored on either database. One backup at a time;
 * safe for concurrent use. Source: core CORE-131.
 */
public interface Backups {
    /**
     * A backup that was made.
     *
     * @param folder where it lies
     * @param at     moment whose rows it holds
     * @param tables number of tables
     * @param rows   number of rows of all tables
     * @param files  number of files beside the tables
     * @param bytes  size of all, as it lies on the disk
     */
    record Made(Path folder, Instant at, int tables, long rows, long files, long bytes) {}

    /**
     * A table in a backup and in the database.
     *
     * @param table   name
     * @param backup  rows in the backup
     * @param here    rows in the database, -1 if there is no such table
     * @param isEqual whether all rows are equal
     */
    record Compared(String table, long backup, long here, boolean isEqual) {}

    /**
     * How far the restore of a module's tables is.
     *
     * @param prefix  table prefix of the module
     * @param isDone  whether its rows are here, compared with the backup one by one; else they wait for the module
     * @param tables  number of tables
     * @param rows    number of rows
     */
    record Restored(String prefix, boolean isDone, int tables, long rows) {}

    /**
     * Makes a backup. The folder appears when all is written and flushed, or not at all.
     *
     * @param caller needs {@link RuntimeCaller#OPERATE}; the trail of the runtime keeps who made it
     * @param folder absolute; must not exist yet
     * @throws Rejected with the field {@code folder} if it is there already, is not absolute, or another backup is being made
     * @throws org.khet.portal.api.outcome.OutOfService if the database or the disk fails; nothing is left in the folder
     */
    Made make(RuntimeCaller caller, Path folder);

    /**
     * Compares the rows of a backup with those of this portal's database, tables that live by themselves left out
     * ({@link org.khet.portal.api.operation.OfficeTableRules#living}).
     *
     * @param caller needs {@link RuntimeCaller#OPERATE}
     * @return by table name
     * @throws Rejected with the field {@code folder} if there is no whole backup
     */
    List<Compared> compare(RuntimeCaller caller, Path folder);

    /**
     * The restore that this home began with.
     *
     * @param caller needs {@link RuntimeCaller#OPERATE}
     * @return by prefix; empty if nothing was restored here
     */
    List<Restored> restored(RuntimeCaller caller);

    /**
     * Looks whether a PostgreSQL database can take this portal's rows: it answers, is new enough and holds no tables of a
     * portal.
     *
     * @param caller       needs {@link RuntimeCaller#OPERATE}
     * @param url          {@code jdbc:postgresql://host/database}
     * @param user         its user, may be empty
     * @param passwordFile file with the password in its first line, empty for none
     * @throws Rejected with the field {@code url} and the reason
     */
    void checkTarget(RuntimeCaller caller, String url, String user, String passwordFile);
}
