package org.khet.portal.shell.internal.module;

import org.khet.portal.api.ui.ViewEntry;

/** What an address leads to for one person in one office. */
public sealed interface ViewResolution {
    /**
     * A screen that may be opened.
     *
     * @param module its module
     * @param view   the screen
     */
    record Open(KnownModule module, ViewEntry view) implements ViewResolution {}

    /**
     * A screen for which the permission is missing.
     *
     * @param module its module
     * @param view   the screen
     */
    record Forbidden(KnownModule module, ViewEntry view) implements ViewResolution {}

    /**
     * The module is there, but the office has it switched off.
     *
     * @param module the module
     */
    record Off(KnownModule module) implements ViewResolution {}

    /** The office uses the module, but it does not run: it failed to start, is being changed, was removed, or its file is missing. */
    record Away() implements ViewResolution {}

    /** A module or view that is not there now: never, not yet, or not any more. */
    record Unknown() implements ViewResolution {}

    /** HTTP status of the page. A module that is off is not told from one that never was. */
    default int status() {
        return switch (this) {
            case Open open -> 200;
            case Forbidden forbidden -> 403;
            case Off off -> 404;
            case Away away -> 404;
            case Unknown unknown -> 404;
        };
    }
}
