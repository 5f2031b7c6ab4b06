package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.Rates;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.policyplan.internal.setting.SchoolEndings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.FiscalYear;

/** A line for each entitled person, house or plot, with the months between start and end. Source: policyplan R-04, R-05, PLAN-14, 15, 38, 39. */
final class EntitlementComputing {
    private final AllocationRegisters registers;
    private final MoneyRegisters money;
    private final SocialSecurity social;
    private final Settings settings;
    private final SchoolEndings ended;

    EntitlementComputing(
            AllocationRegisters registers,
            MoneyRegisters money,
            SocialSecurity social,
            Settings settings,
            SchoolEndings ended) {
        this.ended = ended;
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

    /**
     * What each entitled person, house or plot of an item costs in these months, one part for each rate; without those that have none, and
     * those of a school that has ended. Rate, cap and percentage of each month are those of its first day.
     */
    List<EntitledPart> parts(RecordContext now, long item, YearMonth from, YearMonth until) {
        EntitlementKind entitlement = registers.entitlements().kind();
        Rates.Table rates = money.rateFinder().of(now, item);
        List<EntitledMonth> months = months(now.office(), from, until);
        List<RecordRow> all =
                registers.entitlements().internal().all(now.caller(), RecordFilter.of(entitlement.item.is(item)));
        Set<SchoolId> schools = new HashSet<>();
        all.forEach(one -> one.get(entitlement.school).ifPresent(schools::add));
        Map<SchoolId, LocalDate> last = ended.lastDays(now.office(), schools);
        return all.stream()
                .flatMap(one -> {
                    LocalDate closed =
                            one.get(entitlement.school).map(last::get).orElse(LocalDate.MAX);
                    return closed.isBefore(now.today()) ? Stream.empty() : parts(one, months, rates, closed).stream();
                })
                .toList();
    }

    /** What holds in a month of the period. */
    private record EntitledMonth(YearMonth month, boolean whole, SocialSecurity.SocialTerms social) {}

    private List<EntitledMonth> months(OfficeId office, YearMonth from, YearMonth until) {
        return Stream.iterate(from, month -> !month.isAfter(until), month -> month.plusMonths(1))
                .map(month -> new EntitledMonth(
                        month,
                        settings.get(office, PolicyplanSettings.WHOLE_MONTHS, month.atDay(1)),
                        social.in(office, month)))
                .toList();
    }

    private List<EntitledPart> parts(RecordRow one, List<EntitledMonth> months, Rates.Table rates, LocalDate closed) {
        EntitlementKind entitlement = registers.entitlements().kind();
        LocalDate last = one.get(entitlement.until).filter(closed::isAfter).orElse(closed);
        EntitledPer per = one.get(entitlement.ownPer).orElse(EntitledPer.MONTH);
        List<EntitledPart> parts = new ArrayList<>();
        for (EntitledMonth month : months) {
            BigDecimal share = MonthCount.part(one.get(entitlement.start), last, month.month(), month.whole());
            if (share.signum() == 0) {
                continue;
            }
            BigDecimal rate = one.get(entitlement.ownRate)
                    .orElseGet(() ->
                            ofTable(rates, entitlement, one, month.month().atDay(1)));
            BigDecimal ss = one.get(entitlement.social)
                    ? month.social().of(monthly(rate, per)).multiply(share)
                    : BigDecimal.ZERO;
            boolean same = !parts.isEmpty() && parts.getLast().rate().compareTo(rate) == 0;
            parts.add(
                    same
                            ? parts.removeLast().plus(share, ss)
                            : new EntitledPart(one, words(entitlement, one), rate, per, share, ss));
        }
        return parts;
    }

    /** Baht a month of the table, for who has no rate of its own. */
    private static BigDecimal ofTable(
            Rates.Table rates, EntitlementKind entitlement, RecordRow one, LocalDate day) {
        return rates.monthlyIfAny(one.get(entitlement.group).orElse(""), day)
                .orElseThrow(
                        () -> Rejected.of("", "policyplan.error.entitled-rate", words(entitlement, one), day));
    }

    private static BigDecimal monthly(BigDecimal rate, EntitledPer per) {
        return per == EntitledPer.YEAR ? rate.divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP) : rate;
    }

    private static String words(EntitlementKind entitlement, RecordRow one) {
        String words = one.get(entitlement.post).isEmpty() ? one.get(entitlement.plot) : one.get(entitlement.post);
        return words.isEmpty() ? "#" + one.id() : words;
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
                .with(kind.months, part.per() == EntitledPer.MONTH ? part.shownMonths() : null)
                .with(kind.typed, part.isDivided() ? part.sum() : null)
                .with(kind.social, one.get(entitlement.social) ? part.shownSocial() : null)
                .with(kind.reason, part.reason());
    }
}
