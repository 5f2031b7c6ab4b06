package org.khet.portal.admin.internal.imports.ui;

import static org.khet.portal.api.admin.imports.Imports.State.DONE;
import static org.khet.portal.api.admin.imports.Imports.State.RUNNING;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.admin.internal.imports.ui.UnfinishedImports.Unfinished;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.Imports.Run;
import org.khet.portal.api.outcome.NoLongerThere;

/** The file that a page of an import holds, how far it is, and what becomes of it when the page is left. */
final class UploadedFile {
    private final ImportContext context;
    private @Nullable ParsedFile file;
    private @Nullable Run run;
    private boolean checked;

    UploadedFile(ImportContext context) {
        this.context = context;
    }

    /** What the person of the page left before, with the file of which it is; from now on it is held here. */
    Optional<Unfinished> goOn() {
        if (file != null) {
            return Optional.empty();
        }
        Optional<Unfinished> left = context.desk()
                .unfinished()
                .take(context.caller(), context.list().target());
        left.ifPresent(unfinished -> file = unfinished.file());
        return left;
    }

    /** Another file in place of the one before. */
    void take(ParsedFile arrived) {
        close();
        file = arrived;
        run = null;
    }

    /** Passes the file on, to be read anew; nothing is held meanwhile. */
    ParsedFile handOn() {
        ParsedFile before = Objects.requireNonNull(file);
        file = null;
        return before;
    }

    ImportDraft draft() {
        if (file == null) {
            throw new NoLongerThere(context.list().target());
        }
        return file.draft();
    }

    /** Whether its rows have been checked. */
    void checked(boolean already) {
        checked = already;
    }

    /** It is being stored. */
    void stored(Run by) {
        run = by;
    }

    void stop() {
        if (run != null) {
            run.stop();
        }
    }

    /** The page is left. What is being stored, or was, is not gone on with. */
    void leave() {
        boolean handedOn =
                run != null && EnumSet.of(RUNNING, DONE).contains(run.progress().state());
        if (file != null && !handedOn) {
            context.desk().unfinished().keep(context.caller(), context.list().target(), new Unfinished(file, checked));
            file = null;
        }
        close();
    }

    void close() {
        if (file != null) {
            file.close();
            file = null;
        }
    }
}
