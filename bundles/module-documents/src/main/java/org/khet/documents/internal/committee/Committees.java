package org.khet.documents.internal.committee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.order.OrderAppointments;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;

/**
 * Reminds of committees whose term ends: first as many days before as the office says, since a new one is elected or sought, then in 60, 30
 * and 7 days, and each day once it is over; of members whose own term ends on the same days before. Source: core CORE-118, finance FIN-92, other-groups S-08.
 */
public final class Committees implements OrderAppointments {
    private static final Set<Long> BEFORE = Set.of(60L, 30L, 7L);
    private final RecordService<CommitteeKind> committees;
    private final Settings settings;

    /** Over the committees of all offices. */
    public Committees(RecordService<CommitteeKind> committees, Settings settings) {
        this.committees = committees;
        this.settings = settings;
    }

    @Override
    public Optional<Problem> unappointable(OfficeId office, long committee) {
        return committees
                .find(office, committee)
                .filter(row -> row.state().equals(committees.kind().planned))
                .flatMap(committees.kind()::chaired);
    }

    /**
     * The order in force appoints a planned committee; it keeps number and day of the order. In the running transaction. One that lost its
     * chair since waits for whoever keeps it, who is told.
     */
    @Override
    public void appoint(RecordContext now, long committee, String number, LocalDate day) {
        CommitteeKind kind = committees.kind();
        committees
                .find(now.office(), committee)
                .filter(row -> row.state().equals(kind.planned))
                .ifPresent(row -> committees
                        .internal()
                        .act(
                                now.caller(),
                                row,
                                kind.chaired(row).isEmpty() ? kind.appointByOrder : kind.lackChair,
                                new RecordDraft().with(kind.orderNo, number).with(kind.orderOn, day),
                                ""));
    }

    /** Reminds as of a day, each committee once a day; how many. */
    public int remind(Caller system, LocalDate today) {
        CommitteeKind kind = committees.kind();
        long first = settings.get(system.office(), DocumentsSettings.TERM_DAYS, today);
        List<RecordRow> active = committees.internal().all(system, RecordFilter.of(kind.in(kind.active)));
        Map<Long, List<RecordLine>> members = committees.lines(
                system.office(),
                kind.members,
                active.stream().map(RecordRow::id).toList());
        int told = 0;
        for (RecordRow row : active) {
            Optional<Long> left = row.get(kind.until).map(day -> ChronoUnit.DAYS.between(today, day));
            boolean ends = left.filter(days -> days < 0 || isTold(days, first)).isPresent();
            boolean member = members.getOrDefault(row.id(), List.of()).stream()
                    .flatMap(line -> line.get(kind.memberUntil).stream())
                    .anyMatch(day -> isTold(ChronoUnit.DAYS.between(today, day), first));
            if ((ends || member) && !row.get(kind.reminded).equals(Optional.of(today))) {
                committees.internal().act(system, row, ends ? kind.remind : kind.remindMember);
                told++;
            }
        }
        return told;
    }

    private static boolean isTold(long left, long first) {
        return left == first || BEFORE.contains(left);
    }
}
