package org.khet.finance.internal.payment;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Hears what becomes of withdrawals that refill a float, in their transaction. Source: finance RF-44, FIN-50. */
public interface FloatRefill {
    /** The money is on the account of the float. */
    void paid(RecordRow withdrawal, RecordContext now);

    /** Nothing comes of it: the vouchers wait for another withdrawal. */
    void rejected(RecordRow withdrawal, RecordContext now);
}
