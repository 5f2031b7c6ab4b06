package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.Rates;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;

/** A line for each entitled person, house or plot, with the months between start and end. Source: policyplan R-04, R-05, PLAN-14, 15, 38, 39. */
final class EntitlementComputing {
    private final AllocationRegisters registers;
    private final MoneyRegisters money;
    private final SocialSecurity social;
    private final Settings settings;

    EntitlementComputing(
            AllocationRegisters registers, MoneyRegisters money, SocialSecurity social, Settings settings) {
        this.registers = registers;
        this.money = money;
        this.social = social;
        this.settings = settings;
    }

    RecordRow fill(AllocationKind kind, RecordRow row, RecordContext now) {
        FiscalYear year = row.get(kind.year);
        YearMonth from = row.get(kind.from).orElse(YearMonth.from(year.firstDay()));
        YearMonth until = row.get(kind.until).orElse(YearMonth.from(year.lastDay()));
        long item = money.itemOf(now.office(), row.get(kind.line)).id();
        List<RecordLine> lines = parts(now, item, from, until).stream()
                .map(part -> line(kind, part))
                .toList();
        return row.with(kind.lines, lines);
    }

    /** What each entitled person, house or plot of an item costs in these months; without those that have none. */
    List<EntitledPart> parts(RecordContext now, long item, YearMonth from, YearMonth until) {
        EntitlementKind entitlement = registers.entitlements().kind();
        Rates.Table rates = money.rateFinder().of(now, item);
        return registers
                .entitlements()
                .internal()
                .all(now.caller(), RecordFilter.of(entitlement.item.is(item)))
                .stream()
                .flatMap(one -> part(one, from, until, rates, now).stream())
                .toList();
    }

    private Optional<EntitledPart> part(
            RecordRow one, YearMonth from, YearMonth until, Rates.Table rates, RecordContext now) {
        EntitlementKind entitlement = registers.entitlements().kind();
        boolean whole = settings.get(now.office(), PolicyplanSettings.WHOLE_MONTHS, from.atDay(1));
        LocalDate last = one.get(entitlement.until).orElse(LocalDate.MAX);
        BigDecimal months = MonthCount.of(one.get(entitlement.start), last, from, until, whole);
        if (months.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal rate = rate(one, from, rates);
        BigDecimal ss = one.get(entitlement.social)
                ? social.monthly(now.office(), rate, from.atDay(1))
                        .multiply(months)
                        .setScale(2, RoundingMode.HALF_UP)
                : BigDecimal.ZERO;
        String words = one.get(entitlement.post).isEmpty() ? one.get(entitlement.plot) : one.get(entitlement.post);
        return Optional.of(new EntitledPart(one, words.isEmpty() ? "#" + one.id() : words, rate, months, ss));
    }

    private RecordLine line(AllocationKind kind, EntitledPart part) {
        EntitlementKind entitlement = registers.entitlements().kind();
        RecordRow one = part.row();
        return RecordLine.of(kind.lines)
                .with(kind.school, one.get(entitlement.school).orElse(null))
                .with(kind.unit, one.get(entitlement.unit).orElse(null))
                .with(kind.group, one.get(entitlement.group).orElse(null))
                .with(kind.heads, 1)
                .with(kind.rate, part.rate())
                .with(kind.months, part.shownMonths())
                .with(kind.typed, part.isDivided() ? part.sum() : null)
                .with(kind.social, one.get(entitlement.social) ? part.social() : null)
                .with(kind.reason, part.words());
    }

    private BigDecimal rate(RecordRow one, YearMonth from, Rates.Table rates) {
        EntitlementKind entitlement = registers.entitlements().kind();
        return one.get(entitlement.ownRate)
                .orElseGet(() -> rates.monthly(one.get(entitlement.group).orElse(""), from.atDay(1)));
    }
}
