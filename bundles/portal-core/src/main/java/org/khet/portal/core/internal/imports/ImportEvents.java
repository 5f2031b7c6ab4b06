package org.khet.portal.core.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts imports on the audit trail and tells their person how they ended. Safe for concurrent use. */
@Component(service = ImportEvents.class)
public final class ImportEvents {
    /** An import was stored. */
    public static final Notices.Kind DONE = new Notices.Kind("core.import.done", null);

    /** An import failed; nothing of it was stored. */
    public static final Notices.Kind FAILED = new Notices.Kind("core.import.failed", null);

    private static final int MOST_NAME = 120;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final EventPublisher events;
    private final ImportRepository past;

    /** The transactions in which imports are stored, the trail, the happenings and the list of imports. */
    @Activate
    public ImportEvents(
            @Reference Transactions transactions,
            @Reference AuditTrail audit,
            @Reference EventPublisher events,
            @Reference ImportRepository past) {
        this.transactions = transactions;
        this.audit = audit;
        this.events = events;
        this.past = past;
    }

    /** Kinds of notices. */
    public static List<Notices.Kind> kinds() {
        return List.of(DONE, FAILED);
    }

    Transactions transactions() {
        return transactions;
    }

    /** Changes a profile and puts that on the trail. */
    void keeping(Caller caller, String target, String profile, Runnable change) {
        transactions.run(() -> {
            change.run();
            audit.append(caller, "core.import.profiled", "core.import/" + target, Map.of("profile", profile));
        });
    }

    /**
     * An import in the list of them.
     *
     * @param target  its list
     * @param file    name of the file, as long as the list keeps it
     * @param added   new records
     * @param changed others
     */
    record Told(String target, String file, int added, int changed) {}

    /** In the transaction of the import. */
    void stored(RunningImport.Order order, List<ImportTrace> traces) {
        var draft = order.draft();
        String name = file(draft.name());
        if (draft.target().undo().isPresent()) {
            past.keep(
                    draft.caller(),
                    new Told(
                            draft.target().id(),
                            name,
                            order.count(ImportRow.Effect.ADDED),
                            order.count(ImportRow.Effect.CHANGED)),
                    traces);
        }
        audit.append(
                draft.caller(),
                "core.import.stored",
                "core.import/" + draft.target().id(),
                Map.of(
                        "file", name,
                        "sum", draft.sum(),
                        "added", String.valueOf(order.count(ImportRow.Effect.ADDED)),
                        "changed", String.valueOf(order.count(ImportRow.Effect.CHANGED)),
                        "leftOut", String.valueOf(order.leftOut())));
        events.record(happening(DONE, order));
    }

    /** In the transaction in which it is taken back. */
    void undone(Caller caller, Told told, long number) {
        audit.append(
                caller,
                "core.import.undone",
                "core.import/" + told.target(),
                Map.of(
                        "number", String.valueOf(number),
                        "file", told.file(),
                        "added", String.valueOf(told.added()),
                        "changed", String.valueOf(told.changed())));
    }

    private static String file(String name) {
        return name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name;
    }

    /** In a transaction of its own. */
    void failed(RunningImport.Order order) {
        transactions.run(() -> events.record(happening(FAILED, order)));
    }

    private static DomainEvent happening(Notices.Kind kind, RunningImport.Order order) {
        var draft = order.draft();
        return new DomainEvent(
                kind.type(),
                draft.caller().office(),
                "core.import",
                0,
                draft.target().link(),
                Map.of(
                        "added", String.valueOf(order.count(ImportRow.Effect.ADDED)),
                        "changed", String.valueOf(order.count(ImportRow.Effect.CHANGED)),
                        "leftOut", String.valueOf(order.leftOut())),
                null,
                new DomainEvent.Audience(Set.of(draft.caller().person()), Set.of()));
    }
}
