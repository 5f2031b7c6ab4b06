package org.khet.rounds.internal.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.rounds.internal.setting.RoundsPortal;

/** All rounds of all systems of an office in a year, the office's own systems too. Source: ict ICT-56, D1; policyplan PF-12, PLAN-47, PLAN-95. */
public final class DataCalendar {
    private static final Comparator<RoundStatus> BY_CLOSE = Comparator.comparing(
                    (RoundStatus one) -> one.round().days().closesOn())
            .thenComparing(one -> one.round().key().toString());
    private final RoundsPortal portal;

    /** Over the rounds of the core. */
    public DataCalendar(RoundsPortal portal) {
        this.portal = portal;
    }

    /** Rounds of a year by their last day. */
    public List<RoundStatus> of(OfficeId office, int year) {
        List<RoundStatus> all = new ArrayList<>();
        for (DataSystem system : portal.rounds.systems(office)) {
            all.addAll(portal.rounds.ofYear(office, system.code(), year));
        }
        all.sort(BY_CLOSE);
        return List.copyOf(all);
    }

    /** The round that closes next, also one that has not opened yet. */
    public Optional<RoundStatus> next(OfficeId office, LocalDate today) {
        return next(office, today, Set.of());
    }

    /** As {@link #next(OfficeId, LocalDate)}, besides rounds of these keys. */
    public Optional<RoundStatus> next(OfficeId office, LocalDate today, Set<String> besides) {
        List<RoundStatus> all = new ArrayList<>();
        for (DataSystem system : portal.rounds.systems(office)) {
            int year = system.years().of(today);
            all.addAll(portal.rounds.ofYear(office, system.code(), year));
            all.addAll(portal.rounds.ofYear(office, system.code(), year + 1));
        }
        return all.stream()
                .filter(one -> !one.round().days().closesOn().isBefore(today))
                .filter(one -> !besides.contains(one.round().key().toString()))
                .min(BY_CLOSE);
    }
}
