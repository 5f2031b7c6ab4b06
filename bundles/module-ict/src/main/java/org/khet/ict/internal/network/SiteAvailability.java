package org.khet.ict.internal.network;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * How much of a time a site had its line, in percent: outages that overlap count once, an open one until now, planned ones only
 * where the office says so. Safe for concurrent use. Source: ict E-R30, ICT-46.
 */
@Component(service = SiteAvailability.class)
public final class SiteAvailability {
    private static final int SCALE = 2;
    private final NetworkRegister register;
    private final Settings settings;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public SiteAvailability(@Reference NetworkRegister register, @Reference Settings settings, @Reference Clock clock) {
        this.register = register;
        this.settings = settings;
        this.clock = clock;
    }

    /** Today in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /**
     * From one day to another, both included; of days to come nothing counts.
     *
     * @return empty for a time that has not begun
     * @throws org.khet.portal.api.security.NotPermitted without {@code ict:network:view}
     */
    public Optional<BigDecimal> of(Caller caller, long site, LocalDate from, LocalDate to) {
        caller.require(IctWorkPermissions.NETWORK_VIEW);
        Instant now = clock.instant();
        Instant begin = from.atStartOfDay(OfficeTime.ZONE).toInstant();
        Instant over = to.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant();
        Instant end = over.isAfter(now) ? now : over;
        if (!begin.isBefore(end)) {
            return Optional.empty();
        }
        Duration whole = Duration.between(begin, end);
        BigDecimal up =
                BigDecimal.valueOf(whole.minus(down(caller, site, begin, end)).toMinutes());
        return Optional.of(up.multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(Math.max(1, whole.toMinutes())), SCALE, RoundingMode.HALF_UP));
    }

    private Duration down(Caller caller, long site, Instant begin, Instant end) {
        var outages = register.outages();
        NetworkOutageRecord kind = outages.kind();
        boolean withPlanned = settings.get(caller.office(), IctSettings.PLANNED_OUTAGES, OfficeTime.day(end));
        List<RecordRow> rows =
                outages.internal().all(caller, RecordFilter.of(kind.site.is(site), kind.begins.below(end))).stream()
                        .filter(row -> withPlanned || !row.get(kind.planned))
                        .sorted(Comparator.comparing(row -> row.get(kind.begins)))
                        .toList();
        Duration down = Duration.ZERO;
        Instant reached = begin;
        for (RecordRow row : rows) {
            Instant from = row.get(kind.begins).isAfter(reached) ? row.get(kind.begins) : reached;
            Instant until =
                    row.get(kind.ends).filter(last -> last.isBefore(end)).orElse(end);
            if (until.isAfter(from)) {
                down = down.plus(Duration.between(from, until));
                reached = until;
            }
        }
        return down;
    }
}
