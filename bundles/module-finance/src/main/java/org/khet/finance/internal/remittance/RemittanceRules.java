package org.khet.finance.internal.remittance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.payment.TaxCertificateRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.text.ThaiDate;

/** What a month has to remit, when, and what follows. Source: finance RF-18, RF-71, FIN-P28. */
public final class RemittanceRules {
    private static final String EMPLOYER = "select coalesce(sum(p.social_employer), 0) from fin_pay_list p"
            + " where p.office_id = ? and exists (select 1 from fin_remittance_source s where s.record_id = ?"
            + " and s.source_type = 'finance.pay-list' and s.source_id = p.id)";

    private final OriginClaims claims;
    private final RecordService<TaxCertificateRecord> certificates;
    private final Settings settings;
    private final RemittanceSources sources;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public RemittanceRules(
            OriginClaims claims, RecordService<TaxCertificateRecord> certificates, Settings settings, UnitOfWork work) {
        this.claims = claims;
        this.certificates = certificates;
        this.settings = settings;
        this.sql = new SqlQuery(work);
        this.sources = new RemittanceSources(sql);
    }

    /** The last day of the law: a day of the next month by the office's setting. */
    LocalDate due(RemittanceRecord kind, RecordRow row) {
        int day = settings.get(
                row.head().office(),
                row.get(kind.sort) == RemittanceSort.SOCIAL_SECURITY
                        ? FinanceSettings.SOCIAL_DUE
                        : FinanceSettings.TAX_DUE,
                row.get(kind.month).atEndOfMonth());
        return row.get(kind.month).plusMonths(1).atDay(day);
    }

    /** With what the month has withheld or collected until now. */
    RecordRow gathered(RemittanceRecord kind, RecordRow row) {
        return row.with(kind.sources, sources.of(kind, row));
    }

    /** The row; what came since it was gathered is not left behind. */
    RecordRow complete(RemittanceRecord kind, RecordRow row) {
        BigDecimal now = sources.of(kind, row).stream()
                .map(line -> line.get(kind.amount))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (now.compareTo(row.get(kind.total)) != 0) {
            throw Rejected.of("", "finance.error.remittanceChanged", now);
        }
        return row;
    }

    /** The problem with social security of the office that no line pays. Source: finance RF-11, RF-71, FIN-86. */
    Optional<Problem> lineMissing(RemittanceRecord kind, RecordRow row) {
        return row.has(kind.line) || ofOffice(kind, row).signum() == 0
                ? Optional.empty()
                : Optional.of(Problem.of(kind.line.name(), "finance.error.employerLine", ofOffice(kind, row)));
    }

    /** What the office itself owes for the insured, beside what it withheld of their pay, in baht. */
    private BigDecimal ofOffice(RemittanceRecord kind, RecordRow row) {
        return row.get(kind.sort) == RemittanceSort.SOCIAL_SECURITY
                ? sql.list(
                                row.head().office(),
                                EMPLOYER,
                                one -> one.getBigDecimal(1),
                                row.head().office().value(),
                                row.id())
                        .getFirst()
                        .setScale(2)
                : BigDecimal.ZERO;
    }

    /**
     * The claims by which it is paid: what was withheld is there and uses no line, what the office pays itself is spent of its line. A part
     * whose claim lives, as only the other one was cancelled, is not claimed again. Source: kinds-finance finance.pay-list.
     */
    void claim(RemittanceRecord kind, RecordRow row, RecordContext now) {
        BigDecimal own = ofOffice(kind, row);
        BigDecimal withheld = row.get(kind.total).subtract(own);
        if (withheld.signum() > 0 && !isClaimed(row, withheld, false)) {
            claims.received(now, row, wanted(kind, row, withheld, Optional.empty()));
        }
        if (own.signum() > 0 && !isClaimed(row, own, true)) {
            claims.received(now, row, wanted(kind, row, own, row.get(kind.line)));
        }
    }

    private boolean isClaimed(RecordRow row, BigDecimal sum, boolean ofLine) {
        List<BigDecimal> living = sql.list(
                row.head().office(),
                "select gross from fin_claim where office_id = ? and origin_type = ? and origin_id = ?"
                        + " and state <> 'CANCELLED' and line_id is " + (ofLine ? "not null" : "null"),
                one -> one.getBigDecimal(1),
                row.head().office().value(),
                row.kind().type(),
                row.id());
        if (living.stream().anyMatch(one -> one.compareTo(sum) != 0)) {
            throw Rejected.of("", "finance.error.remittanceClaimed", living.getFirst(), sum);
        }
        return !living.isEmpty();
    }

    private static OriginClaims.Wanted wanted(
            RemittanceRecord kind, RecordRow row, BigDecimal sum, Optional<Long> line) {
        return new OriginClaims.Wanted(
                row.get(kind.kind),
                row.get(kind.unit),
                new OriginClaims.Payee(Optional.empty(), Optional.of(row.get(kind.vendor))),
                ThaiDate.monthOfYear(row.get(kind.month)),
                line,
                line.isPresent() ? Optional.empty() : Optional.of(row.get(kind.fund)),
                line.isPresent() ? "BUDGET" : "OFF_BUDGET",
                sum,
                BigDecimal.ZERO,
                false);
    }

    /** The problem while its claim is not paid. */
    Optional<Problem> isPaid(RecordRow row, RecordContext now) {
        return claims.isPaid(now, row) ? Optional.empty() : Optional.of(Problem.of("", "finance.error.loanNotPaid"));
    }

    /** Certificates know when their tax was remitted. */
    void confirmed(RemittanceRecord kind, RecordRow row, RecordContext now) {
        TaxCertificateRecord of = certificates.kind();
        row.lines(kind.sources).stream()
                .map(line -> line.get(kind.source))
                .filter(link -> link.type().equals(of.type()))
                .flatMap(link -> certificates.find(now.office(), link.id()).stream())
                .forEach(one -> certificates
                        .internal()
                        .change(
                                now.caller(),
                                one,
                                new RecordDraft()
                                        .with(
                                                of.remittedOn,
                                                row.get(kind.confirmedOn).orElseThrow())));
    }
}
