package org.khet.portal.api.admin.module;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Problem;

/**
 * One change of a module, from the history that all doors share.
 *
 * @param number  grows with each change
 * @param module  module
 * @param kind    what was asked for
 * @param door    by which way
 * @param by      who, sign-in name
 * @param from    version before, empty when none
 * @param to      version asked for, empty for a removal
 * @param signer  who signed it, empty when unsigned
 * @param began   instant of the beginning
 * @param ended   instant of the end, {@code null} while it runs
 * @param step    last step that was reached
 * @param result  how it ended
 * @param reason  text key of {@code control} with the reason of an end that was not wished; empty key when none
 */
public record ModuleChange(
        long number,
        ModuleId module,
        Kind kind,
        ChangeChannel door,
        String by,
        String from,
        String to,
        String signer,
        Instant began,
        @Nullable Instant ended,
        Step step,
        Result result,
        Problem reason) {
    /** What was asked for. */
    public enum Kind {
        INSTALL,
        UPDATE,
        ROLLBACK,
        REMOVE
    }

    /** Steps in their order; each is written before it is done, so that a dead machine knows where it was. */
    public enum Step {
        /** The jar is checked and lies in the store. */
        RECEIVED,
        /** The version before is stopped, tables are changed, the new one starts. */
        REPLACING,
        /** The new version works and is wanted; its health is watched for a minute. */
        WATCHED,
        /** The new version failed; the one before comes back. */
        GOING_BACK,
        /** Nothing more to do. */
        ENDED
    }

    /** How it ended. */
    public enum Result {
        /** Not yet. */
        RUNNING,
        /** As asked for. */
        DONE,
        /** Not let in; nothing has changed. */
        REFUSED,
        /** It failed and the version before runs again, or nothing as before. */
        PUT_BACK,
        /** The portal ended in the middle; the state before was kept. */
        INTERRUPTED,
        /** It failed, and the version before could not come back either. */
        FAILED
    }

    /** Whether it goes on. */
    public boolean isRunning() {
        return result == Result.RUNNING;
    }
}
