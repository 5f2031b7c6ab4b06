package org.khet.portal.core.internal.office;

import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.core.internal.office.structure.StoredUnits;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the short memories of offices and units forget when somebody changes them here. */
@Component(service = OfficeCaches.class)
public final class OfficeCaches {
    private final Transactions transactions;
    private final StoredOffices offices;
    private final StoredUnits units;

    /** The memories, and the commit after which they must be right. */
    @Activate
    public OfficeCaches(
            @Reference Transactions transactions, @Reference StoredOffices offices, @Reference StoredUnits units) {
        this.transactions = transactions;
        this.offices = offices;
        this.units = units;
    }

    /** Forgets now, for the rest of the transaction, and after the commit, for everybody. */
    public void changed(OfficeId office) {
        forget(office);
        transactions.afterCommit(() -> forget(office));
    }

    private void forget(OfficeId office) {
        offices.forget();
        units.forget(office);
    }
}
