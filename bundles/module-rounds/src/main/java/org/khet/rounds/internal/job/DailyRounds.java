package org.khet.rounds.internal.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.request.SystemUserKind;
import org.khet.rounds.internal.sheet.DataItemKind;

/**
 * What happens by itself each day: collections open on their first day and close after their last one, items whose figures are too
 * old are marked, schools that ended are excused, users of data systems whose time is over end. Done twice a day it does nothing the
 * second time. Source: ict ICT-57, ICT-61, ICT-121; policyplan PLAN-96.
 */
public final class DailyRounds {
    private static final String ENDED = "สถานศึกษายุบ รวม เลิก หรือโอนก่อนวันที่ของข้อมูล";
    private final RoundsRegisters registers;

    /** Over the registers. */
    public DailyRounds(RoundsRegisters registers) {
        this.registers = registers;
    }

    private LocalDate today() {
        return OfficeTime.day(registers.portal().clock.instant());
    }

    private Caller system(OfficeId office) {
        return registers.portal().callers.system(office);
    }

    /** Opens collections whose first day has come; one that waits for a decision stays planned. */
    public int open(OfficeId office) {
        CollectionKind kind = registers.collections().collections().kind();
        int opened = 0;
        for (RecordRow row : registers
                .collections()
                .collections()
                .internal()
                .all(system(office), RecordFilter.of(kind.in(kind.planned)))) {
            boolean due = days(office, row, kind)
                    .filter(days -> !today().isBefore(days.opensOn()))
                    .isPresent();
            opened += due && act(office, row, kind) ? 1 : 0;
        }
        return opened;
    }

    private boolean act(OfficeId office, RecordRow row, CollectionKind kind) {
        try {
            RecordRow whole =
                    registers.collections().collections().find(office, row.id()).orElseThrow();
            registers.collections().collections().internal().act(system(office), whole, kind.openIt);
            return true;
        } catch (Rejected held) {
            return false; // an item is held already: its lead decides first and sees it among the planned ones
        }
    }

    /** Closes collections whose last day is over. */
    public int close(OfficeId office) {
        CollectionKind kind = registers.collections().collections().kind();
        int closed = 0;
        for (RecordRow row : registers
                .collections()
                .collections()
                .internal()
                .all(system(office), RecordFilter.of(kind.in(kind.open)))) {
            if (days(office, row, kind)
                    .filter(days -> today().isAfter(days.closesOn()))
                    .isPresent()) {
                registers.collections().collections().internal().act(system(office), row, kind.close);
                closed++;
            }
        }
        return closed;
    }

    private java.util.Optional<DataRound.Days> days(OfficeId office, RecordRow row, CollectionKind kind) {
        return registers.collections().lookup().days(office, row.get(kind.round));
    }

    /** Excuses schools that were merged or closed before the day of a round that is open; the round waits for them no longer. */
    public int excuse(OfficeId office) {
        CollectionKind kind = registers.collections().collections().kind();
        SchoolSubmissionKind of = registers.collections().submissions().kind();
        int excused = 0;
        for (RecordRow collection : registers
                .collections()
                .collections()
                .internal()
                .all(system(office), RecordFilter.of(kind.in(kind.open)))) {
            for (RecordRow row : registers.collections().of(system(office), collection.id())) {
                if (of.excuse.from().contains(row.state())
                        && registers.collections().checks().hasEnded(row)) {
                    registers
                            .collections()
                            .submissions()
                            .internal()
                            .act(system(office), row, of.excuse, new RecordDraft(), ENDED);
                    excused++;
                }
            }
        }
        return excused;
    }

    /** Ends users of data systems whose last day is over or who left. Source: ict ICT-121. */
    public int endUsers(OfficeId office) {
        RecordService<SystemUserKind> users = registers.users();
        SystemUserKind kind = users.kind();
        List<RecordRow> certified = users.internal().all(system(office), RecordFilter.of(kind.in(kind.certified)));
        Map<PersonId, Person> people = registers
                .portal()
                .people
                .findAll(
                        office,
                        certified.stream()
                                .flatMap(row -> row.get(kind.person).stream())
                                .toList());
        List<RecordRow> over = certified.stream()
                .filter(row -> row.get(kind.until)
                                .filter(last -> last.isBefore(today()))
                                .isPresent()
                        || row.get(kind.person)
                                .map(people::get)
                                .filter(person -> !person.active())
                                .isPresent())
                .toList();
        over.forEach(row -> users.internal().act(system(office), row, kind.expire));
        return over.size();
    }

    /**
     * Says of each item in use whether its figures are older than its cycle; of one that never had any, whether it is longer there than
     * that. Source: policyplan PLAN-96.
     */
    public int markStale(OfficeId office) {
        DataItemKind kind = registers.sheets().items().kind();
        int marked = 0;
        for (RecordRow row :
                registers.sheets().items().internal().all(system(office), RecordFilter.of(kind.in(kind.used)))) {
            LocalDate since = row.get(kind.updated)
                    .orElseGet(() -> OfficeTime.day(row.head().created()));
            boolean old = row.get(kind.cycle).isStale(since, today());
            if (old != row.get(kind.stale)) {
                registers
                        .sheets()
                        .items()
                        .internal()
                        .act(system(office), row, kind.refresh, new RecordDraft().with(kind.stale, old), "");
                marked++;
            }
        }
        return marked;
    }
}
