package org.khet.portal.api.admin.operation;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.security.RuntimeCaller;

/**
 * The backups in the portal's backup folder: one of each night, made by the job {@link #JOB}, and those that somebody laid
 * there. The job throws away its own oldest ones, never another. Each node has its own folder unless all were given the
 * same. Safe for concurrent use. Source: core CORE-131.
 */
public interface BackupArchive {
    /** The job that makes a backup each night. */
    JobId JOB = new JobId("core.backup");

    /** Most backups that are listed, and that a plan may keep. */
    int MOST = 20;

    /**
     * What an IT officer set.
     *
     * @param folder absolute
     * @param at     time of day in Bangkok
     * @param keep   how many of its own backups the job leaves, 1 to {@value #MOST}
     */
    record Plan(Path folder, LocalTime at, int keep) {}

    /**
     * A backup that is whole by its list of contents.
     *
     * @param name     name of its folder
     * @param at       moment whose rows it holds
     * @param portal   version of the portal that made it
     * @param office   code of the office whose backup it is, empty when it is one of the whole portal
     * @param rows     number of rows of all tables
     * @param files    number of files beside the tables
     * @param bytes    size on the disk, -1 when the backup does not tell it (those of 0.1.0)
     * @param missing  how many files rows named that were not on the disk when it was made
     */
    record Stored(
            String name, Instant at, String portal, String office, long rows, long files, long bytes, long missing) {}

    /** The plan in force; needs {@link RuntimeCaller#OPERATE}. */
    Plan plan(RuntimeCaller caller);

    /**
     * The newest backups first, at most {@value #MOST}; needs {@link RuntimeCaller#OPERATE}.
     *
     * @throws org.khet.portal.api.outcome.OutOfService if the folder cannot be read
     */
    List<Stored> list(RuntimeCaller caller);

    /**
     * Reads a backup through and compares each file with the sum that was noted when it was written; takes as long as the
     * disk needs to read all of it. Needs {@link RuntimeCaller#OPERATE}.
     *
     * @param name as {@link Stored#name}
     * @return names of files that are missing or are not as they were written, in order; empty when all are
     * @throws NoLongerThere if there is no such backup
     */
    List<String> damaged(RuntimeCaller caller, String name);
}
