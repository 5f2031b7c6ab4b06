package org.khet.documents.internal.committee;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;

/**
 * Reminds of committees whose term ends: first as many days before as the office says, since a new one is elected or sought, then in 60, 30
 * and 7 days, and each day once it is over. Source: core CORE-118, finance FIN-92, other-groups S-08.
 */
public final class Committees {
    private static final Set<Long> BEFORE = Set.of(60L, 30L, 7L);
    private final RecordService<CommitteeKind> committees;
    private final Settings settings;

    /** Over the committees of all offices. */
    public Committees(RecordService<CommitteeKind> committees, Settings settings) {
        this.committees = committees;
        this.settings = settings;
    }

    /** The order in force appoints a planned committee; it keeps number and day of the order. In the running transaction. */
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
                                kind.appointByOrder,
                                new RecordDraft().with(kind.orderNo, number).with(kind.orderOn, day),
                                ""));
    }

    /** Reminds as of a day, each committee once a day; how many. */
    public int remind(Caller system, LocalDate today) {
        CommitteeKind kind = committees.kind();
        long first = settings.get(system.office(), DocumentsSettings.TERM_DAYS, today);
        int told = 0;
        for (RecordRow row :
                committees.internal().all(system, RecordFilter.of(kind.in(kind.active), kind.until.isFilled()))) {
            long left = ChronoUnit.DAYS.between(today, row.get(kind.until).orElseThrow());
            if ((left < 0 || left == first || BEFORE.contains(left))
                    && !row.get(kind.reminded).equals(Optional.of(today))) {
                committees.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return told;
    }
}
