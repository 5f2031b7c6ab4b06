package org.khet.forms.internal.ask;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/**
 * What the days bring: askings close on the day after their last one; whoever owes an answer is told three days before, on the
 * last day, and once if it was returned that day. Once a day for each. Source: policyplan PLAN-78; kinds-processes.md §5.
 */
public final class AskDays {
    private static final int BEFORE = 3;
    private final AskRecords records;

    /** @param records askings and answers */
    public AskDays(AskRecords records) {
        this.records = records;
    }

    /** Closes what is past. How many were closed. */
    public int close(Caller system, LocalDate today) {
        Askings kind = records.askings().kind();
        List<RecordRow> past =
                records.askings().internal().all(system, RecordFilter.of(kind.in(kind.open), kind.closes.below(today)));
        past.forEach(row -> records.askings().internal().act(system, row, kind.close));
        return past.size();
    }

    /** Tells who owes. How many were told. */
    public int remind(Caller system, LocalDate today) {
        Answers kind = records.answers().kind();
        Condition due = Condition.any(kind.due.is(today), kind.due.is(today.plusDays(BEFORE)));
        List<RecordRow> owed = records.answers()
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.asked, kind.inWork, kind.returned), due));
        int told = 0;
        for (RecordRow row : owed) {
            if (records.isTaken(records.asking(system.office(), row.get(kind.ask)), row, today)) {
                String key = "owed " + row.id() + " " + today;
                int before = row.head().edition();
                RecordRow after = records.answers()
                        .internal()
                        .answer(system, key, row.id(), kind.remind, new org.khet.portal.api.record.RecordDraft(), "");
                told += after.head().edition() > before ? 1 : 0;
            }
        }
        return told;
    }
}
