package org.khet.finance.internal.payment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.setting.FinancePermissions;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.RegisterNumber;

/** Certificates of tax withheld (หนังสือรับรองหัก ณ ที่จ่าย), made with the payment. Source: finance FE-42, RF-18, FIN-16. */
public final class TaxCertificateRecord extends RecordKind {
    public final Field<RegisterNumber> number = numbered("number", FinanceSettings.TAX);
    public final Field<Long> claim = record("claim", "finance.claim");
    public final Field<Optional<PersonId>> payee = person("payee").optional();
    public final Field<Optional<Long>> vendor =
            record("vendor", "finance.vendor").optional();
    public final Field<LocalDate> paidOn = day("paid_on").sorted();
    public final Field<BigDecimal> base = baht("base").summed();
    public final Field<BigDecimal> tax = baht("tax").summed();
    public final Field<Optional<LocalDate>> remittedOn =
            day("remitted_on").byCode().optional();

    public final State inForce = state("IN_FORCE", StateTone.RUN);
    public final State voided = end("VOID", StateTone.LATE);

    /** Its payment was taken back before its tax was remitted. Source: finance RF-18, FIN-24. */
    public final Action annul =
            action("void", "voided").from(inForce).to(voided).automatic().backward("ban");

    /** The kind. */
    public TaxCertificateRecord() {
        super("finance", "tax-certificate", "fin_tax_certificate");
        rights(FinancePermissions.TAX_VIEW, FinancePermissions.CLAIM_PAY);
        byCodeOnly();
        titled(number);
        list(number, paidOn, vendor, payee, base, tax, remittedOn);
        tab("open", now -> List.of(in(inForce), remittedOn.isEmpty()));
        tab("all");
        menu("FIN", "hash", 950, "basics");
    }
}
