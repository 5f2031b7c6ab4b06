package org.khet.documents.internal.letter;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.documents.internal.setting.DocumentsSettings;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/**
 * Reminds units of letters that nobody was given, and people of letters that are due in three, one and no working days and each
 * working day afterwards; the centre as well of letters to be answered that no unit has yet. Each once a day. Source: core CORE-46, E-19;
 * kinds-documents §4.
 */
public final class LetterReminders {
    private static final Set<Integer> BEFORE = Set.of(3, 1, 0);
    private final RecordService<LetterInKind> letters;
    private final RecordService<UnitEntryKind> entries;
    private final DocumentsServices services;

    /** Over the central register and the books of all units. */
    public LetterReminders(
            RecordService<LetterInKind> letters, RecordService<UnitEntryKind> entries, DocumentsServices services) {
        this.letters = letters;
        this.entries = entries;
        this.services = services;
    }

    /** Reminds as of a day; how many. Nobody is reminded on a day without work. */
    public int remind(Caller system, LocalDate today) {
        if (!services.workingDays().isWorkingDay(system.office(), today)) {
            return 0;
        }
        UnitEntryKind kind = entries.kind();
        int days = services.settings().get(system.office(), DocumentsSettings.UNASSIGNED_DAYS, today);
        int told = 0;
        for (RecordRow row : entries.internal().all(system, RecordFilter.of(kind.in(kind.offered, kind.received)))) {
            LocalDate late = services.workingDays()
                    .plus(system.office(), ThaiDate.day(row.head().created()), days);
            told += !today.isBefore(late) ? remind(system, row, kind.remindUnit, today) : 0;
        }
        for (RecordRow row : entries.internal()
                .all(system, RecordFilter.of(kind.in(kind.assigned, kind.inWork), kind.due.isFilled()))) {
            told += isDue(system, row.get(kind.due).orElseThrow(), today)
                    ? remind(system, row, kind.remindMain, today)
                    : 0;
        }
        return told + remindCentre(system, today);
    }

    /** Letters that wait at the centre while the day of their answer comes near. */
    private int remindCentre(Caller system, LocalDate today) {
        LetterInKind kind = letters.kind();
        int told = 0;
        for (RecordRow row : letters.internal()
                .all(system, RecordFilter.of(kind.in(kind.registered, kind.proposed), kind.answerBy.isFilled()))) {
            boolean now = isDue(system, row.get(kind.answerBy).orElseThrow(), today)
                    && !row.get(kind.reminded).equals(Optional.of(today));
            if (now) {
                letters.internal().act(system, row, kind.remindCentre);
                told++;
            }
        }
        return told;
    }

    private boolean isDue(Caller system, LocalDate due, LocalDate today) {
        return due.isBefore(today) || BEFORE.contains(services.workingDays().between(system.office(), today, due));
    }

    private int remind(Caller system, RecordRow row, Action action, LocalDate today) {
        if (row.get(entries.kind().reminded).equals(Optional.of(today))) {
            return 0;
        }
        entries.internal().act(system, row, action);
        return 1;
    }
}
