package org.khet.portal.api.admin.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.Caller;

/**
 * Imports of lists: a file is read and looked at, people choose what becomes of what was found, then all rows that are
 * taken are stored in one transaction or none of them; where they need not hang together ({@link ImportTarget#parts}) many are
 * stored in parts, so that nobody who saves one of them waits long. Each import is on the audit trail with its file's sum. Safe for
 * concurrent use. Source: core CORE-104, E-69.
 */
public interface Imports {
    /** How an import stands. */
    enum State {
        RUNNING,
        DONE,
        /** Somebody stopped it; what was stored by then stays and can be taken back. */
        STOPPED,
        /** It failed; what was stored by then stays and can be taken back, to import the file again goes on with the rest. */
        FAILED
    }

    /**
     * How an import stands.
     *
     * @param state  whether it runs
     * @param done   rows that are written; when it stopped or failed, those that are stored
     * @param total  rows to be written
     * @param reason why it failed, {@code null} else
     */
    record Progress(
            State state, int done, int total, @Nullable Problem reason) {}

    /** An import that runs on a thread of the portal; it goes on when its page is closed. */
    interface Run {
        /** How it stands now. */
        Progress progress();

        /** Stops it: what is not stored for good by now goes. Too late once all rows are written. */
        void stop();
    }

    /**
     * A way in which a sender writes a list.
     *
     * @param name as the office calls it
     */
    record Profile(String name) {}

    /**
     * The list of this id, for who may import into it.
     *
     * @throws org.khet.portal.api.outcome.NoLongerThere   if there is none, or its module is off in the office
     * @throws org.khet.portal.api.security.NotPermitted without its permission for the whole office
     */
    ImportTarget target(Caller caller, String id);

    /**
     * Reads a file of the sender; a profile that fits its heads is taken at once.
     *
     * @param target id of an {@link ImportTarget}; its permission is needed for the whole office
     * @param sheet  wanted sheet of a workbook, empty for the one whose heads fit best
     * @throws Rejected    with the field {@code file} or {@code sheet}, see {@link TableReader}; also when no line looks like
     *                     heads, or too many files are looked at on this node
     * @throws IOException if the stream or the disk fails
     */
    ImportDraft open(Caller caller, String target, String fileName, String sheet, InputStream file) throws IOException;

    /** Profiles of the office for a list, by name. */
    List<Profile> profiles(Caller caller, String target);

    /**
     * Keeps which columns stand for which fields and what was chosen, under a name; one that is there is replaced.
     *
     * @throws Rejected with the field {@code profile} for an unusable name
     */
    void keep(Caller caller, ImportDraft draft, String name);

    /** Forgets a profile; nothing happens when there is none. */
    void forget(Caller caller, String target, String name);

    /**
     * Stores the rows of the draft's last look, and tells the caller by a notice how it ended.
     *
     * @param from     first day of what is dated
     * @param progress called on a thread of the portal after each batch and at the end
     * @throws Rejected with the field {@code file} if no row can be taken, or this office imports this list already
     */
    Run take(Caller caller, ImportDraft draft, LocalDate from, Consumer<Progress> progress);
}
