package org.khet.portal.records.internal.service;

import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether a module's guard lets an action be offered. A guard that fails closes its own action: the page of the record, its other
 * actions and what waits for people in all modules go on. Stateless.
 */
final class ActionGuard {
    private static final Logger LOG = LoggerFactory.getLogger(ActionGuard.class);

    private ActionGuard() {}

    static boolean isOpen(Action action, RecordRow row, RecordContext context) {
        try {
            return action.problem(row, context).isEmpty();
        } catch (OutOfService away) {
            throw away;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("A guard of {} failed at record {}; the action is not offered", action.name(), row.id(), e);
            return false;
        }
    }
}
