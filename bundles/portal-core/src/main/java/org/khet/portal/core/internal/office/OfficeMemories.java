package org.khet.portal.core.internal.office;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.persistence.Transactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the short memories of offices and units forget when somebody changes them here. */
@Component(service = OfficeMemories.class)
public final class OfficeMemories {
    private static final int DEEPEST = 20;
    private final Transactions transactions;
    private final StoredOffices offices;
    private final StoredUnits units;

    /** The memories, and the commit after which they must be right. */
    @Activate
    public OfficeMemories(
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

    /** Whether the unit is the other one or stands below it. */
    boolean isBelow(OfficeId office, @Nullable UnitId unit, UnitId above) {
        UnitId one = unit;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            if (one.equals(above)) {
                return true;
            }
            Optional<Unit> found = units.find(office, one);
            one = found.isPresent() ? found.get().parent() : null;
        }
        return false;
    }

    private void forget(OfficeId office) {
        offices.forget();
        units.forget(office);
    }
}
