package org.khet.portal.api.news;

import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;

/**
 * Optional service of the module that keeps news and pages of groups. Where it is away or off, nothing is told there. Safe for
 * concurrent use. Source: core CORE-107, CORE-121.
 */
public interface NewsDrafts {
    /** Most characters of a title. */
    int TITLE_MOST = 200;

    /** Most characters of a text. */
    int TEXT_MOST = 4000;

    /** The module: where it is off, there are no news. */
    ModuleId module();

    /**
     * Puts a text before the editors of a group's page, in the running transaction. Nobody else reads it until an editor publishes it and
     * says for whom.
     *
     * @param title at most {@link #TITLE_MOST} characters
     * @param text  at most {@link #TEXT_MOST} characters
     */
    void draft(Caller caller, UnitId group, String title, String text);
}
