package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.Rates;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Heads × rate of the table × months of the period for the lines that name receiver and heads. Source: policyplan R-03, PLAN-10, 11, 14. */
final class RateComputing {
    private final MoneyRegisters money;
    private final SocialSecurity social;

    RateComputing(MoneyRegisters money, SocialSecurity social) {
        this.money = money;
        this.social = social;
    }

    RecordRow fill(AllocationKind kind, RecordRow row, RecordContext now) {
        YearMonth from = row.get(kind.from).orElseThrow(() -> Rejected.of("", "policyplan.error.no-period"));
        YearMonth until = row.get(kind.until).orElseThrow(() -> Rejected.of("", "policyplan.error.no-period"));
        BigDecimal months = BigDecimal.valueOf(ChronoUnit.MONTHS.between(from, until) + 1);
        RecordRow item = money.itemOf(now.office(), row.get(kind.line));
        Rates.Table rates = money.rateFinder().of(now, item.id());
        boolean withSocial = item.get(money.items().kind().social);
        LocalDate day = from.atDay(1);
        List<RecordLine> filled = new ArrayList<>();
        for (RecordLine line : row.lines(kind.lines)) {
            BigDecimal baht = rates.baht("", line.get(kind.group).orElse(""), day);
            BigDecimal heads = BigDecimal.valueOf(line.get(kind.heads).orElse(0));
            @Nullable BigDecimal ss = withSocial
                    ? social.monthly(now.office(), baht, day).multiply(heads).multiply(months)
                    : null;
            filled.add(line.with(kind.rate, baht)
                    .with(kind.months, months)
                    .with(kind.social, ss)
                    .with(kind.typed, null));
        }
        return row.with(kind.lines, filled);
    }
}
