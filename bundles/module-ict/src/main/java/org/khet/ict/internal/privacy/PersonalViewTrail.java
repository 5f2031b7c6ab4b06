package org.khet.ict.internal.privacy;

import java.util.Map;
import org.khet.ict.internal.account.AccountRequestRecord;
import org.khet.ict.internal.account.UserCardRecord;
import org.khet.ict.internal.publishing.WebSuggestionRecord;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Notes on the trail who opened a record that tells about a person what is not for everybody: the card with the picture of its holder,
 * a suggestion with the contact of its writer, a request for an account of somebody else. Source: ict E-R20, ICT-106.
 */
@Component(service = PersonalViewTrail.class)
public final class PersonalViewTrail {
    private final AuditTrail trail;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public PersonalViewTrail(@Reference AuditTrail trail, @Reference Transactions transactions) {
        this.trail = trail;
        this.transactions = transactions;
    }

    /** Whether records of the kind tell such things. */
    public static boolean concerns(RecordKind kind) {
        return kind instanceof UserCardRecord
                || kind instanceof WebSuggestionRecord
                || kind instanceof AccountRequestRecord;
    }

    /** Somebody opened it; the own records of a person and an onlooker's looking are not noted here. */
    public void opened(Caller caller, RecordRow row) {
        boolean others = switch (row.kind()) {
            case UserCardRecord kind -> !row.get(kind.person).equals(caller.person());
            case AccountRequestRecord kind -> !row.get(kind.person).equals(caller.person());
            case WebSuggestionRecord kind -> !row.get(kind.contact).isEmpty();
            default -> false;
        };
        if (others && caller.onlooker().isEmpty()) {
            transactions.run(() -> trail.append(
                    caller, row.kind().type() + ".opened", row.kind().type() + "/" + row.id(), Map.of()));
        }
    }
}
