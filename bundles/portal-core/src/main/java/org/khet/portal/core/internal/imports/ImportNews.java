package org.khet.portal.core.internal.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.happening.Happenings;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts imports on the audit trail and tells their person how they ended. Safe for concurrent use. */
@Component(service = ImportNews.class)
public final class ImportNews {
    /** An import was stored. */
    public static final Notices.Kind DONE = new Notices.Kind("core.import.done", null);

    /** An import failed; nothing of it was stored. */
    public static final Notices.Kind FAILED = new Notices.Kind("core.import.failed", null);

    private static final int MOST_NAME = 120;
    private final Transactions transactions;
    private final AuditTrail audit;
    private final Happenings happenings;

    /** The transactions in which imports are stored, the trail and the happenings. */
    @Activate
    public ImportNews(
            @Reference Transactions transactions, @Reference AuditTrail audit, @Reference Happenings happenings) {
        this.transactions = transactions;
        this.audit = audit;
        this.happenings = happenings;
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

    /** In the transaction of the import. */
    void stored(RunningImport.Order order) {
        var draft = order.draft();
        String name = draft.name();
        audit.append(
                draft.caller(),
                "core.import.stored",
                "core.import/" + draft.target().id(),
                Map.of(
                        "file", name.length() > MOST_NAME ? name.substring(0, MOST_NAME) : name,
                        "sum", draft.sum(),
                        "added", String.valueOf(order.count(ImportRow.Effect.ADDED)),
                        "changed", String.valueOf(order.count(ImportRow.Effect.CHANGED)),
                        "leftOut", String.valueOf(order.leftOut())));
        happenings.record(happening(DONE, order));
    }

    /** In a transaction of its own. */
    void failed(RunningImport.Order order) {
        transactions.run(() -> happenings.record(happening(FAILED, order)));
    }

    private static Happening happening(Notices.Kind kind, RunningImport.Order order) {
        var draft = order.draft();
        return new Happening(
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
                new Happening.Audience(Set.of(draft.caller().person()), Set.of()));
    }
}
