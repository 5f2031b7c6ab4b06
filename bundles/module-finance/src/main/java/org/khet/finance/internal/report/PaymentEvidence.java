package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.security.Caller;

/** Payments of a month with what shows that the payee has the money (หลักฐานการจ่ายเงิน). Source: finance P05, FIN-27. */
public final class PaymentEvidence {
    private final SqlQuery sql;

    /**
     * A payment.
     *
     * @param id         key
     * @param claim      number of the claim
     * @param subject    what for
     * @param payee      to whom
     * @param paidOn     when
     * @param amount     baht
     * @param receivedBy name that signed, empty for the payee's own acknowledgement or none
     * @param receiptNo  number of the payee's receipt
     * @param files      whether a paper is filed
     * @param complete   whether it is acknowledged
     */
    public record Evidence(
            long id,
            String claim,
            String subject,
            String payee,
            LocalDate paidOn,
            BigDecimal amount,
            String receivedBy,
            String receiptNo,
            boolean files,
            boolean complete) {}

    /** @param work the module's unit */
    public PaymentEvidence(UnitOfWork work) {
        this.sql = new SqlQuery(work);
    }

    /** Payments of a month by day; none that were taken back. */
    public List<Evidence> of(Caller caller, YearMonth month) {
        caller.require(FinancePermissions.REPORT_VIEW);
        return sql.list(
                caller.office(),
                "select p.id, c.number, p.subject, c.payee_name, p.paid_on, p.amount, p.received_by, p.receipt_no, p.evidence,"
                        + " p.state from fin_payment p join fin_claim c on c.id = p.claim_id where p.office_id = ?"
                        + " and p.paid_on >= ? and p.paid_on <= ? and p.amount > 0 and not exists (select 1 from fin_payment b"
                        + " where b.office_id = p.office_id and b.claim_id = p.claim_id and b.source_type = p.source_type"
                        + " and b.source_id = p.source_id and b.amount < 0) order by p.paid_on, p.id",
                row -> new Evidence(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        text(row.getString(4)),
                        row.getDate(5).toLocalDate(),
                        row.getBigDecimal(6),
                        text(row.getString(7)),
                        text(row.getString(8)),
                        !text(row.getString(9)).isEmpty(),
                        row.getString(10).equals("ACKNOWLEDGED")),
                caller.office().value(),
                Date.valueOf(month.atDay(1)),
                Date.valueOf(month.atEndOfMonth()));
    }

    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }
}
