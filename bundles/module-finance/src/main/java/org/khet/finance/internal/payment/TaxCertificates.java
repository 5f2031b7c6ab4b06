package org.khet.finance.internal.payment;

import java.util.List;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.claim.ClaimRecord;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Certifies the tax that a payment withholds, once for each claim: a payment that is taken back voids its certificate, unless the
 * tax is on its way to the revenue department already; then the certificate holds for the payment that follows. Source: finance
 * RF-18, FIN-24, FIN-102.
 */
public final class TaxCertificates {
    private static final String IN_FORCE =
            "select c.id from fin_tax_certificate c where c.office_id = ? and c.claim_id = ? and c.state = 'IN_FORCE'";
    private static final String NOT_SENT = IN_FORCE
            + " and not exists (select 1 from fin_remittance_source s join fin_remittance r on r.id = s.record_id"
            + " where s.source_type = 'finance.tax-certificate' and s.source_id = c.id and r.state <> 'OPEN')";

    private final RecordService<TaxCertificateRecord> certificates;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public TaxCertificates(RecordService<TaxCertificateRecord> certificates, UnitOfWork work) {
        this.certificates = certificates;
        this.sql = new SqlQuery(work);
    }

    /** Certifies what a claim withholds, if anything; of what the treasury pays itself it keeps the tax. Source: finance RF-18, RF-20. */
    void certify(RecordContext now, RecordRow claim, ClaimRecord kind, PaymentOrder order) {
        TaxCertificateRecord certificate = certificates.kind();
        if (claim.get(kind.tax).signum() <= 0 || !of(IN_FORCE, now, claim).isEmpty()) {
            return;
        }
        certificates
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(certificate.claim, claim.id())
                                .with(certificate.payee, claim.get(kind.payee).orElse(null))
                                .with(certificate.vendor, claim.get(kind.vendor).orElse(null))
                                .with(certificate.paidOn, order.day())
                                .with(certificate.base, claim.get(kind.taxBase))
                                .with(certificate.tax, claim.get(kind.tax))
                                .with(
                                        certificate.remittedOn,
                                        order.means() == PaymentMeans.DIRECT ? order.day() : null));
    }

    /** Voids the certificate of a claim whose payment is taken back. */
    void takeBack(RecordContext now, RecordRow claim) {
        of(NOT_SENT, now, claim)
                .forEach(id -> certificates
                        .internal()
                        .act(
                                now.caller(),
                                certificates.find(now.office(), id).orElseThrow(),
                                certificates.kind().annul,
                                new RecordDraft(),
                                ""));
    }

    private List<Long> of(String query, RecordContext now, RecordRow claim) {
        return sql.list(now.office(), query, one -> one.getLong(1), now.office().value(), claim.id());
    }
}
