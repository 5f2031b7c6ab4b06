package org.khet.finance.internal.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.balance.SqlQuery;
import org.khet.finance.internal.budget.LimitSort;
import org.khet.finance.internal.claim.ApprovalRules;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Settings;

/** How the pay of the hired is computed: by days, with social security between a lowest and a highest wage. Source: finance RF-71. */
public final class PayListRules {
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final OriginClaims claims;
    private final ApprovalRules approval;
    private final Settings settings;
    private final SqlQuery sql;

    /** @param work the module's unit */
    public PayListRules(OriginClaims claims, ApprovalRules approval, Settings settings, UnitOfWork work) {
        this.claims = claims;
        this.approval = approval;
        this.settings = settings;
        this.sql = new SqlQuery(work);
    }

    /** With pay, social security and net of each person. */
    RecordRow computed(PayListRecord kind, RecordRow row) {
        YearMonth month = row.get(kind.month);
        List<RecordLine> lines = row.lines(kind.persons).stream()
                .map(line -> {
                    BigDecimal pay = pay(line.get(kind.rate), line.get(kind.absent), month.lengthOfMonth());
                    BigDecimal social = social(row.head().office(), pay, month.atDay(1));
                    return line.with(kind.pay, pay)
                            .with(kind.social, social)
                            .with(
                                    kind.net,
                                    pay.subtract(social)
                                            .subtract(line.get(kind.tax))
                                            .subtract(line.get(kind.other)));
                })
                .toList();
        lines.stream()
                .filter(line -> line.get(kind.net).signum() < 0)
                .findFirst()
                .ifPresent(line -> {
                    throw Rejected.of(
                            kind.persons.name(),
                            "finance.error.paidBelowZero",
                            line.get(kind.personName),
                            line.get(kind.net));
                });
        return row.with(kind.persons, lines);
    }

    private static BigDecimal pay(BigDecimal rate, int absent, int days) {
        return rate.multiply(new BigDecimal(days - Math.min(absent, days)))
                .divide(new BigDecimal(days), 2, RoundingMode.HALF_UP);
    }

    /** Social security of one side, in baht; without pay there is none. */
    private BigDecimal social(OfficeId office, BigDecimal pay, LocalDate day) {
        if (pay.signum() == 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal least = new BigDecimal(settings.get(office, FinanceSettings.SOCIAL_LEAST, day));
        BigDecimal most = new BigDecimal(settings.get(office, FinanceSettings.SOCIAL_MOST, day));
        BigDecimal percent = new BigDecimal(settings.get(office, FinanceSettings.SOCIAL_PERCENT, day));
        return pay.max(least).min(most).multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }

    /** The problem with a person who is on another list of the month, or twice on this one, however written. Source: finance RF-72, FIN-85. */
    Optional<Problem> twice(PayListRecord kind, RecordRow row) {
        YearMonth month = row.get(kind.month);
        Set<String> known = new HashSet<>(sql.list(
                row.head().office(),
                "select p.person_key from fin_pay_list_person p join fin_pay_list l on l.id = p.record_id"
                        + " where l.office_id = ? and l.month_of = ? and l.state <> 'CANCELLED' and l.id <> ?",
                one -> TypedKey.ofPerson(one.getString(1)),
                row.head().office().value(),
                month.getYear() * 100 + month.getMonthValue(),
                row.id()));
        return row.lines(kind.persons).stream()
                .filter(line -> !known.add(TypedKey.ofPerson(line.get(kind.personKey))))
                .findFirst()
                .map(line -> Problem.of(kind.persons.name(), "finance.error.paidTwice", line.get(kind.personName)));
    }

    /** The problem with a line of another item. Source: finance FIN-110. */
    Optional<Problem> otherItem(PayListRecord kind, RecordRow row) {
        return sql
                .list(
                        row.head().office(),
                        "select item from fin_line where office_id = ? and id = ?",
                        one -> one.getString(1),
                        row.head().office().value(),
                        row.get(kind.line))
                .stream()
                .filter(item -> !item.equals(row.get(kind.item)))
                .findFirst()
                .map(item -> Problem.of(kind.line.name(), "finance.error.wrongItem", item));
    }

    /** The problem with a sum above the caller's limit. */
    Optional<Problem> withinLimit(PayListRecord kind, RecordRow row, RecordContext now) {
        return approval.withinLimit(now, LimitSort.PAY_LIST, row.get(kind.gross));
    }

    /** The claim by which the list is paid; what is withheld is deducted. */
    void claim(PayListRecord kind, RecordRow row, RecordContext now) {
        BigDecimal withheld = row.get(kind.employee).add(row.get(kind.taxes)).add(row.get(kind.others));
        claims.approved(
                now,
                row,
                new OriginClaims.Wanted(
                        row.get(kind.kind),
                        row.get(kind.unit),
                        OriginClaims.Payee.of(row.get(kind.payee)),
                        row.get(kind.number).text(),
                        Optional.of(row.get(kind.line)),
                        Optional.empty(),
                        "BUDGET",
                        row.get(kind.gross),
                        withheld,
                        false));
    }
}
