package org.khet.portal.api.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/**
 * Stored files. The content lies in the content store under its hash and is written and flushed before the row that names
 * it. Who may open a file is decided by the record that holds it. Safe for concurrent use.
 */
public interface Files {
    /**
     * A file whose content lies in the store but which no record holds yet; thrown away after a day.
     *
     * @param sha256    content hash, hexadecimal
     * @param name      cleaned file name
     * @param mediaType found by looking at the content, never taken from the browser
     * @param size      bytes
     */
    record Staged(String sha256, String name, String mediaType, long size) {}

    /**
     * A file of an office.
     *
     * @param id        key
     * @param name      cleaned file name
     * @param mediaType media type by content
     * @param size      bytes
     */
    record Stored(FileId id, String name, String mediaType, long size) {}

    /**
     * Reads and checks an upload; call outside a transaction. Reading stops at the limit.
     *
     * @param name name as the browser sent it; paths, control and odd characters are cut away
     * @throws Rejected with field {@code file}: too large, content not of an allowed type, content unlike its name, empty
     * @throws org.khet.portal.api.outcome.OutOfService if the disk is full or fails
     */
    Staged stage(String name, InputStream content, FileRules rules);

    /**
     * Opens the content of a staged file, for whoever checks more of it than its kind before a record takes it.
     *
     * @throws Rejected with field {@code file} if it was thrown away meanwhile
     */
    default InputStream open(Staged staged) throws IOException {
        throw new UnsupportedOperationException("staged files of " + getClass().getName() + " cannot be opened");
    }

    /** Keeps a staged file for the caller's office; joins the running transaction. */
    FileId keep(Caller caller, Staged staged);

    /**
     * Another file with the same content, for a record that keeps it when the first one gives its own up; joins the running transaction.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of the caller's office
     */
    default FileId copy(Caller caller, FileId id) {
        throw new UnsupportedOperationException("files of " + getClass().getName() + " cannot be copied");
    }

    /** The files with these keys, of this office only, in the order of the keys. */
    List<Stored> find(OfficeId office, Collection<FileId> ids);

    /**
     * Opens the content.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere if not of this office
     */
    InputStream open(OfficeId office, FileId id) throws IOException;

    /** Most characters of {@link #words}. */
    int MOST_WORDS = 1_000_000;

    /**
     * The words inside a file, for the search; empty for scans and pictures, and where they cannot be read. The first time it takes as
     * long as reading the file does: never in a transaction of somebody who waits.
     */
    default String words(OfficeId office, FileId id) {
        return "";
    }

    /**
     * Gives up files that their records no longer hold, for ever; joins the running transaction. Their content is thrown away within a
     * day, unless somebody else keeps the same. Files of another office, and those that are gone, are left out.
     */
    void drop(Caller caller, Collection<FileId> ids);

    /** What a register takes, as far as the settings of the office let it. */
    default FileRules narrowed(OfficeId office, FileRules rules) {
        return rules;
    }

    /**
     * As {@link #open(OfficeId, FileId)} for somebody who may see the record that holds it.
     *
     * @throws Rejected if the caller only looks as somebody else: files leave the portal
     */
    default InputStream open(Caller caller, FileId id) throws IOException {
        caller.requireToAct();
        return open(caller.office(), id);
    }
}
