package org.khet.finance.internal.payment;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.finance.internal.balance.BalanceSource;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;

/**
 * How claims are paid.
 *
 * @param paper   cheque, transfer, withdrawal or cash payment
 * @param means   by what
 * @param account from which account; empty when the treasury pays
 * @param day     when
 */
public record PaymentOrder(RecordRow paper, PaymentMeans means, Optional<Long> account, LocalDate day) {
    /** The paper as the source of a part of a balance. */
    BalanceSource source() {
        return new BalanceSource(paper.kind().name(), paper.id());
    }

    /** The paper as a link. */
    RecordLink link() {
        return new RecordLink(paper.kind().type(), paper.id(), title());
    }

    private String title() {
        String title = String.join(
                " ", paper.titleParts().stream().map(String::valueOf).toList());
        return title.length() > RecordLink.TITLE_MOST ? title.substring(0, RecordLink.TITLE_MOST) : title;
    }
}
