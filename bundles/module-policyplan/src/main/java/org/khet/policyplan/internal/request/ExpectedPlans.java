package org.khet.policyplan.internal.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;

/** Asks all open schools for the same plan at once, and reminds those whose plan is missing. Source: policyplan P18 step 9, PLAN-91. */
public final class ExpectedPlans {
    private static final int WEEK = 7;
    private static final List<Long> BEFORE = List.of(7L, 0L);

    private final RequestRegisters registers;
    private final Schools schools;

    ExpectedPlans(RequestRegisters registers, Schools schools) {
        this.registers = registers;
        this.schools = schools;
    }

    /** The same plan of each open school that is not asked for it yet. */
    void ofAll(SchoolPlanKind kind, RecordRow row, RecordContext now) {
        RecordService<SchoolPlanKind> plans = registers.schoolPlans();
        var same = RecordFilter.of(kind.sort.is(row.get(kind.sort)), kind.yearFrom.is(row.get(kind.yearFrom)));
        Set<SchoolId> asked = plans.internal().all(now.caller(), same).stream()
                .map(one -> one.get(kind.school))
                .collect(Collectors.toSet());
        for (School school : schools.open(now.office(), now.today())) {
            if (!asked.contains(school.id())) {
                plans.internal()
                        .create(
                                now.caller(),
                                new RecordDraft()
                                        .with(kind.school, school.id())
                                        .with(kind.sort, row.get(kind.sort))
                                        .with(kind.yearFrom, row.get(kind.yearFrom))
                                        .with(kind.yearTo, row.get(kind.yearTo))
                                        .with(kind.dueOn, row.get(kind.dueOn)));
            }
        }
    }

    /** Reminds schools 7 and 0 days before the due day and each week after, once a day; how many. */
    public int remind(Caller system, LocalDate today) {
        RecordService<SchoolPlanKind> plans = registers.schoolPlans();
        SchoolPlanKind kind = plans.kind();
        int told = 0;
        for (RecordRow row : plans.internal().all(system, RecordFilter.of(kind.in(kind.expected)))) {
            long left = ChronoUnit.DAYS.between(today, row.get(kind.dueOn));
            boolean due = left >= 0 ? BEFORE.contains(left) : left % WEEK == 0;
            if (due && !row.get(kind.remindedOn).equals(Optional.of(today))) {
                plans.internal()
                        .act(system, plans.find(system.office(), row.id()).orElseThrow(), kind.remind);
                told++;
            }
        }
        return told;
    }
}
