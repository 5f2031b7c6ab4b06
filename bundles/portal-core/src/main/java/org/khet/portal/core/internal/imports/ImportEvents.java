package org.khet.portal.core.internal.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /** An import ended in the middle; some of it is stored. */
    public static final Notices.Kind HALTED = new Notices.Kind("core.import.halted", null);

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
     * A part of an import in the list of them.
     *
     * @param target  its list
     * @param added   new records
     * @param changed others
     * @param lines   of the file that are stored
     */
    record Told(String target, ImportFile file, int added, int changed, List<Integer> lines) {}

    /** The import of the same file that ended in the middle, unless another one came after it. */
    Optional<UnfinishedImport> unfinished(DraftImport.Origin draft) {
        return past.unfinished(
                draft.caller().office(), draft.target().id(), draft.file().sum());
    }

    /**
     * In the transaction of a part of the import. The first of several begins it on the trail, the last one ends it.
     *
     * @return its number in the list of imports
     */
    long stored(RunningImport.Order order, ImportParts.Part part, List<ImportTrace> traces) {
        var draft = order.draft();
        if (part.first() && !part.last()) {
            append(order, "core.import.begun");
        }
        var told = new Told(
                draft.target().id(),
                draft.file(),
                part.count(ImportRow.Effect.ADDED),
                part.count(ImportRow.Effect.CHANGED),
                part.first() && part.last()
                        ? List.of()
                        : part.rows().stream().map(ImportRow::line).toList());
        Long before = part.number();
        long number = before == null
                ? past.keep(draft.caller(), told, part.left(), traces)
                : past.more(draft.caller(), told, before, part.last(), traces);
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
                        "file", draft.file().name(),
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
    void undone(Caller caller, ImportEntity row) {
        audit.append(
                caller,
                "core.import.undone",
                "core.import/" + row.target(),
                Map.of(
                        "number", String.valueOf(row.id()),
                        "file", row.file(),
                        "added", String.valueOf(row.added()),
                        "changed", String.valueOf(row.changed())));
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
            facts.put("file", draft.file().name());
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
