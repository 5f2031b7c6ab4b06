package org.khet.documents.internal.flow;

import java.time.LocalDate;
import org.khet.documents.internal.chain.LevelKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays;

/** Reminds whoever an open level waits for longer than its rule says; once each working day. Source: core CORE-70. */
final class IdleLevels {
    private final RecordService<LevelKind> levels;
    private final WorkingDays workingDays;

    IdleLevels(RecordService<LevelKind> levels, WorkingDays workingDays) {
        this.levels = levels;
        this.workingDays = workingDays;
    }

    /** Reminds as of a day; how many. Nobody is reminded on a day without work. */
    int remind(RecordContext now) {
        if (!workingDays.isWorkingDay(now.office(), now.today())) {
            return 0;
        }
        LevelKind kind = levels.kind();
        int reminded = 0;
        for (RecordRow level : levels.internal().all(now.caller(), RecordFilter.of(kind.in(kind.open)))) {
            if (isDue(kind, level, now)) {
                levels.internal()
                        .act(
                                now.caller(),
                                level,
                                kind.remind,
                                new RecordDraft().with(kind.remindedOn, now.today()),
                                "");
                reminded++;
            }
        }
        return reminded;
    }

    private boolean isDue(LevelKind kind, RecordRow level, RecordContext now) {
        int days = level.get(kind.remindDays);
        boolean today = level.get(kind.remindedOn).filter(now.today()::equals).isPresent();
        if (days == 0 || today || level.get(kind.openedAt).isEmpty()) {
            return false;
        }
        LocalDate since = OfficeTime.day(level.get(kind.openedAt).get());
        return !workingDays.plus(now.office(), since, days).isAfter(now.today());
    }
}
