package org.khet.forms.internal.entry;

import java.util.List;
import java.util.Map;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.definition.DataPermissions;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Notes on the trail who opened what is sensitive in a record of a register that the office made. Source: kinds-processes.md §5; core E-63. */
public final class EntryAccess {
    /** What the trail says. */
    public static final String OPENED = "forms.entry.opened";

    private final AuditTrail trail;
    private final Transactions transactions;

    /** Over the trail of the portal. */
    public EntryAccess(AuditTrail trail, Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    /** What only some see of a register. */
    public static List<Field<?>> sensitive(DataKind kind) {
        return kind.fields().stream()
                .filter(field -> field.seenWith()
                        .filter(DataPermissions.SENSITIVE::equals)
                        .isPresent())
                .<Field<?>>map(field -> field)
                .toList();
    }

    /**
     * Somebody has a record before them, on its page, in its form or on paper. An onlooker's looking is noted by the portal itself.
     *
     * @param granted with what the design grants
     */
    public void opened(Caller granted, RecordRow row) {
        boolean seen = granted.may(DataPermissions.SENSITIVE)
                && sensitive((DataKind) row.kind()).stream().anyMatch(row::has);
        if (seen && granted.onlooker().isEmpty()) {
            transactions.run(() -> trail.append(granted, OPENED, "forms.entry/" + row.id(), Map.of()));
        }
    }
}
