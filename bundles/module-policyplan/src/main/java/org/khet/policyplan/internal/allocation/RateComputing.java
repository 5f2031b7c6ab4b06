package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.Rates;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Heads × rate of the table × months of the period for the lines that name receiver and heads; a rate that changes
 * within the period counts for its months, on a line of its own. Source: policyplan R-03, PLAN-10, 11, 14. */
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
        RecordRow item = money.itemOf(now.office(), row.get(kind.line));
        Rates.Table rates = money.rateFinder().of(now, item.id());
        boolean withSocial = item.get(money.items().kind().social);
        List<RecordLine> filled = new ArrayList<>();
        for (RecordLine line : asTyped(kind, row.lines(kind.lines))) {
            BigDecimal heads = BigDecimal.valueOf(line.get(kind.heads).orElse(0));
            for (Span span : spans(rates, line.get(kind.group).orElse(""), from, until)) {
                @Nullable BigDecimal ss = withSocial ? social(now, span).multiply(heads) : null;
                filled.add((span.first().equals(from) ? line : copy(kind, line))
                        .with(kind.rate, span.baht())
                        .with(kind.months, span.months())
                        .with(kind.social, ss)
                        .with(kind.typed, null));
            }
        }
        return row.with(kind.lines, filled);
    }

    /** Social security of a head in these months, each by what holds in it. Source: policyplan R-05. */
    private BigDecimal social(RecordContext now, Span span) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < span.months().intValueExact(); i++) {
            sum = sum.add(social.in(now.office(), span.first().plusMonths(i)).of(span.baht()));
        }
        return sum;
    }

    /** Months of the period with one rate; the rate of a month is that of its first day. */
    private record Span(BigDecimal baht, YearMonth first, BigDecimal months) {}

    private static List<Span> spans(Rates.Table rates, String group, YearMonth from, YearMonth until) {
        List<Span> spans = new ArrayList<>();
        for (YearMonth month = from; !month.isAfter(until); month = month.plusMonths(1)) {
            BigDecimal baht = rates.monthly(group, month.atDay(1));
            if (!spans.isEmpty() && spans.getLast().baht().compareTo(baht) == 0) {
                Span last = spans.removeLast();
                spans.add(new Span(baht, last.first(), last.months().add(BigDecimal.ONE)));
            } else {
                spans.add(new Span(baht, month, BigDecimal.ONE));
            }
        }
        return spans;
    }

    /** The lines before they were computed: those that follow one another and differ in their rates only are one. */
    private static List<RecordLine> asTyped(AllocationKind kind, List<RecordLine> lines) {
        List<RecordLine> typed = new ArrayList<>();
        Set<BigDecimal> rates = new HashSet<>();
        for (RecordLine line : lines) {
            BigDecimal rate = line.get(kind.rate).orElse(BigDecimal.ZERO).stripTrailingZeros();
            boolean split = !typed.isEmpty()
                    && line.has(kind.months)
                    && typed.getLast().has(kind.months)
                    && isSame(kind, typed.getLast(), line)
                    && !rates.contains(rate);
            if (!split) {
                typed.add(line);
                rates.clear();
            }
            rates.add(rate);
        }
        return typed;
    }

    private static boolean isSame(AllocationKind kind, RecordLine one, RecordLine other) {
        return Stream.of(kind.school, kind.unit, kind.purpose, kind.group, kind.heads, kind.reason)
                .allMatch(field -> Objects.equals(one.raw(field), other.raw(field)));
    }

    private static RecordLine copy(AllocationKind kind, RecordLine line) {
        return RecordLine.of(kind.lines)
                .with(kind.school, line.raw(kind.school))
                .with(kind.unit, line.raw(kind.unit))
                .with(kind.purpose, line.raw(kind.purpose))
                .with(kind.group, line.raw(kind.group))
                .with(kind.heads, line.raw(kind.heads))
                .with(kind.reason, line.raw(kind.reason));
    }
}
