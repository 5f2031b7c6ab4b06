package org.khet.portal.core.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /** An import ended in the middle; some of it is stored. */
    public static final Notices.Kind HALTED = new Notices.Kind("core.import.halted", null);

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
        return List.of(DONE, FAILED, HALTED);
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

    /**
     * In the transaction of a part of the import. The first of several begins it on the trail, the last one ends it.
     *
     * @return its number in the list of imports, {@code null} where none can be taken back
     */
    @Nullable Long stored(RunningImport.Order order, ImportParts.Part part, List<ImportTrace> traces) {
        var draft = order.draft();
        Long number = part.number();
        if (number == null && !part.last()) {
            append(order, "core.import.begun");
        }
        if (draft.target().undo().isPresent()) {
            var told = new Told(
                    draft.target().id(),
                    file(draft.name()),
                    part.count(ImportRow.Effect.ADDED),
                    part.count(ImportRow.Effect.CHANGED));
            number = number == null
                    ? past.keep(draft.caller(), told, part.left(), traces)
                    : past.more(draft.caller(), told, number, part.left(), traces);
        }
        if (part.last()) {
            append(order, "core.import.stored");
            events.record(happening(DONE, order, Map.of()));
        }
        return number;
    }

    private void append(RunningImport.Order order, String act) {
        var draft = order.draft();
        audit.append(
                draft.caller(),
                act,
                "core.import/" + draft.target().id(),
                Map.of(
                        "file", file(draft.name()),
                        "sum", draft.sum(),
                        "added", String.valueOf(order.count(ImportRow.Effect.ADDED)),
                        "changed", String.valueOf(order.count(ImportRow.Effect.CHANGED)),
                        "leftOut", String.valueOf(order.leftOut())));
    }

    /** Whether nobody takes back what was stored before; before the next part is written, in its transaction. */
    boolean isOpen(RunningImport.Order order, long number) {
        return past.isOpen(
                order.draft().caller().office(), order.draft().target().id(), number);
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

    /**
     * It ended before its end; in a transaction of its own.
     *
     * @param stored rows that are stored
     */
    void halted(RunningImport.Order order, int stored) {
        if (stored == 0) {
            transactions.run(() -> events.record(happening(FAILED, order, Map.of())));
            return;
        }
        var draft = order.draft();
        Map<String, String> far = Map.of(
                "stored",
                String.valueOf(stored),
                "total",
                String.valueOf(order.rows().size()));
        transactions.run(() -> {
            Map<String, String> facts = new HashMap<>(far);
            facts.put("file", file(draft.name()));
            facts.put("sum", draft.sum());
            audit.append(
                    draft.caller(),
                    "core.import.halted",
                    "core.import/" + draft.target().id(),
                    facts);
            events.record(happening(HALTED, order, far));
        });
    }

    private static DomainEvent happening(Notices.Kind kind, RunningImport.Order order, Map<String, String> besides) {
        var draft = order.draft();
        Map<String, String> facts = new HashMap<>(besides);
        facts.put("added", String.valueOf(order.count(ImportRow.Effect.ADDED)));
        facts.put("changed", String.valueOf(order.count(ImportRow.Effect.CHANGED)));
        facts.put("leftOut", String.valueOf(order.leftOut()));
        return new DomainEvent(
                kind.type(),
                draft.caller().office(),
                "core.import",
                0,
                draft.target().link(),
                facts,
                null,
                new DomainEvent.Audience(Set.of(draft.caller().person()), Set.of()));
    }
}
