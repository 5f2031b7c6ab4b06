package org.khet.portal.shell.internal.draft;

import org.khet.portal.api.admin.draft.Drafts.Field;

/** Follows what becomes of a draft; called with the session lock held. */
public interface DraftWatcher {
    /**
     * The draft began anew.
     *
     * @param name under which the browser keeps its journal from now on
     * @param known to be run when the browser has learned it; text sent before is of the draft that ended
     */
    void renamed(String name, Runnable known);

    /**
     * Another tab of the person wrote the field first; nothing more of this field is stored until the person chooses by
     * {@link DraftOfView#keepMine} or {@link DraftOfView#takeTheirs}.
     */
    void conflict(String id, Field other);

    /** The form was sent or its draft thrown away in another tab; nothing is stored until {@link DraftOfView#beginAnew}. */
    void over();

    /** The text could not be stored; it stays on the screen. Called once until it works again. */
    void failing(RuntimeException failure);

    /** What was typed is kept now. */
    default void kept() {}

    /** Storing works again. */
    void working();
}
