package org.khet.portal.testkit.fake;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.RuntimeCaller;

/** Keeps what was written on the audit trail. */
public final class RecordingTrail implements AuditTrail {
    /**
     * An entry.
     *
     * @param actor   who acted
     * @param action  what was done
     * @param object  kind and key of the record
     * @param details what changed
     */
    public record Line(String actor, String action, String object, Map<String, String> details) {}

    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final List<Change> changes = new CopyOnWriteArrayList<>();
    private volatile Runnable sealer = () -> {};

    /** What the sealer does while somebody waits for it. */
    public RecordingTrail sealing(Runnable work) {
        sealer = work;
        return this;
    }

    @Override
    public void append(Caller caller, String action, String object, Map<String, String> details) {
        caller.requireToAct();
        lines.add(new Line(caller.name(), action, object, Map.copyOf(details)));
    }

    @Override
    public void append(Caller caller, String action, String object, Map<String, String> details, List<Change> changed) {
        append(caller, action, object, details);
        changes.addAll(changed);
    }

    @Override
    public void append(RuntimeCaller caller, String action, String object, Map<String, String> details) {
        lines.add(new Line(caller.name(), action, object, Map.copyOf(details)));
    }

    @Override
    public void awaitSeals() {
        sealer.run();
    }

    /** All entries in the order of writing. */
    public List<Line> all() {
        return List.copyOf(lines);
    }

    /** The changed values of all entries in the order of writing. */
    public List<Change> changes() {
        return List.copyOf(changes);
    }

    /** Their actions in the order of writing. */
    public List<String> actions() {
        return lines.stream().map(Line::action).toList();
    }
}
