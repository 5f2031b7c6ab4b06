package org.khet.finance.internal.remittance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.FundRecord;
import org.khet.finance.internal.payment.TaxCertificateRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.staff.OriginClaims;
import org.khet.portal.api.office.OfficeId;
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

    private static final String BUDGET = "BUDGET";

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
     * The claims by which it is paid: what was withheld is paid out of the kind of money that withheld it and uses no line, what the office
     * pays itself is spent of its line. What a living claim asks for is not claimed again. Source: kinds-finance finance.pay-list, FIN-06.
     */
    void claim(RemittanceRecord kind, RecordRow row, RecordContext now) {
        Map<Long, BigDecimal> withheld = new TreeMap<>();
        sources.withheld(row).forEach((fund, sum) -> {
            if (sum.signum() > 0) {
                withheld.put(fund, sum);
            }
        });
        missing(row, "fund_id", withheld)
                .forEach((fund, sum) -> claims.received(
                        now, row, wanted(kind, row, sum, Optional.empty(), Optional.of(fund), part(row, fund))));
        BigDecimal own = ofOffice(kind, row);
        Map<Long, BigDecimal> ofLine =
                own.signum() > 0 ? Map.of(row.get(kind.line).orElseThrow(), own) : Map.of();
        missing(row, "line_id", ofLine)
                .forEach((line, sum) ->
                        claims.received(now, row, wanted(kind, row, sum, Optional.of(line), Optional.empty(), BUDGET)));
    }

    /** What is wanted of each kind of money or line and not claimed yet. */
    private Map<Long, BigDecimal> missing(RecordRow row, String column, Map<Long, BigDecimal> wanted) {
        Map<Long, BigDecimal> living = new TreeMap<>();
        sql.list(
                        row.head().office(),
                        "select " + column + ", gross from fin_claim where office_id = ? and origin_type = ?"
                                + " and origin_id = ? and state <> 'CANCELLED' and " + column + " is not null",
                        one -> Map.entry(one.getLong(1), one.getBigDecimal(2)),
                        row.head().office().value(),
                        row.kind().type(),
                        row.id())
                .forEach(one -> living.merge(one.getKey(), one.getValue(), BigDecimal::add));
        if (sum(living).compareTo(sum(wanted)) == 0) {
            return Map.of();
        }
        Map<Long, BigDecimal> missing = new TreeMap<>(wanted);
        living.forEach((money, sum) -> {
            BigDecimal due = wanted.getOrDefault(money, BigDecimal.ZERO);
            if (sum.compareTo(due) > 0) {
                throw Rejected.of("", "finance.error.remittanceClaimed", sum, due);
            }
            missing.put(money, due.subtract(sum));
        });
        missing.values().removeIf(sum -> sum.signum() == 0);
        return missing;
    }

    private static BigDecimal sum(Map<Long, BigDecimal> sums) {
        return sums.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The part that pays of a kind of money. */
    private String part(RecordRow row, long fund) {
        return sql.list(
                                row.head().office(),
                                "select source from fin_fund where office_id = ? and id = ?",
                                one -> one.getString(1),
                                row.head().office().value(),
                                fund)
                        .contains(FundRecord.BUDGET)
                ? BUDGET
                : "OFF_BUDGET";
    }

    private static OriginClaims.Wanted wanted(
            RemittanceRecord kind,
            RecordRow row,
            BigDecimal sum,
            Optional<Long> line,
            Optional<Long> fund,
            String part) {
        return new OriginClaims.Wanted(
                row.get(kind.kind),
                row.get(kind.unit),
                new OriginClaims.Payee(Optional.empty(), Optional.of(row.get(kind.vendor))),
                ThaiDate.monthOfYear(row.get(kind.month)),
                line,
                fund,
                part,
                sum,
                BigDecimal.ZERO,
                false);
    }

    /** Whether a month has something to remit that stands in no remittance. */
    public boolean has(RemittanceRecord kind, OfficeId office, RemittanceSort sort, YearMonth month) {
        return sources.has(kind, office, sort, month);
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
