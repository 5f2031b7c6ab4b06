package org.khet.finance.internal.board;

import java.time.LocalDate;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;

/**
 * A document that waits.
 *
 * @param kind    its kind
 * @param id      its key
 * @param title   how it is called
 * @param state   its stage
 * @param since   day on which it came to this stage, Bangkok
 * @param days    working days since
 */
public record WaitingPaper(RecordKind kind, long id, String title, State state, LocalDate since, int days) {
    /** Address of its page. */
    public String address() {
        return kind.module() + "/" + kind.plural() + "/" + id;
    }
}
