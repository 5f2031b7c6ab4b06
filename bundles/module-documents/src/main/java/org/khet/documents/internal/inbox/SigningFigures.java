package org.khet.documents.internal.inbox;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.documents.internal.chain.LevelService;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;

/** How many papers wait for somebody's answer, how long the oldest waits and how many wait longer than their rule says. Source: CORE-68, 70. */
public final class SigningFigures {
    private static final int MOST = 500;
    private final LevelService desk;
    private final WorkingDays days;
    private final Clock clock;

    /** Over the desk of papers. */
    public SigningFigures(LevelService desk, WorkingDays days, Clock clock) {
        this.desk = desk;
        this.days = days;
        this.clock = clock;
    }

    /**
     * What waits.
     *
     * @param count  papers, at most 500
     * @param oldest working days since the oldest came
     * @param late   how many of them should have been answered by now
     */
    public record Waiting(int count, int oldest, int late) {}

    /** Of the caller and of whoever the caller acts for now; nothing for who signs nothing. */
    public Waiting of(Caller caller) {
        if (!caller.may(PaperPermissions.INBOX)) {
            return new Waiting(0, 0, 0);
        }
        List<RecordRow> levels = desk.waiting(caller, MOST);
        return new Waiting(
                levels.size(),
                levels.stream().mapToInt(level -> waited(caller, level)).max().orElse(0),
                (int) levels.stream().filter(level -> isLate(caller, level)).count());
    }

    private int waited(Caller caller, RecordRow level) {
        LevelKind kind = desk.kind();
        LocalDate since =
                OfficeTime.day(level.get(kind.openedAt).orElse(level.head().created()));
        return days.between(caller.office(), since, OfficeTime.day(clock.instant()));
    }

    private boolean isLate(Caller caller, RecordRow level) {
        int allowed = level.get(desk.kind().remindDays);
        return allowed > 0 && waited(caller, level) >= allowed;
    }
}
