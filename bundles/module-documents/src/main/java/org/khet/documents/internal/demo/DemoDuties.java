package org.khet.documents.internal.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.khet.documents.internal.duty.DutyDays;
import org.khet.documents.internal.duty.DutyRosterKind;
import org.khet.documents.internal.duty.DutyRosters;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** The duty roster of this month, in force with its duties, and the one of the next month as it was drawn. Source: core CORE-124. */
final class DemoDuties {
    private static final int SEED = 2569;
    private static final List<String> PEOPLE = List.of("06", "07", "15", "17", "22");
    private static final String QUIET = "ตรวจอาคารสถานที่และปิดไฟทุกห้องแล้ว เหตุการณ์ปกติ";
    private static final String INCIDENT = "ฝนตกหนัก น้ำรั่วที่ห้องเก็บพัสดุ ได้ย้ายของและแจ้งงานอาคารสถานที่แล้ว";
    private final DutyRosters rosters;
    private final DemoMemos.People people;
    private final LocalDate today;

    DemoDuties(DutyRosters rosters, DemoMemos.People people, LocalDate today) {
        this.rosters = rosters;
        this.people = people;
        this.today = today;
    }

    /** Makes them. Past duties were reported but for the last one, which is late. */
    void load() {
        DutyRosterKind kind = rosters.rosters.kind();
        Caller head = people.person("04");
        RecordRow now = drawn(head, YearMonth.from(today));
        RecordDraft order = new RecordDraft().with(kind.orderNo, "ที่ 118").with(kind.orderOn, today.withDayOfMonth(1));
        rosters.rosters.internal().act(head, now, kind.order, order, "");
        report(head, now.id());
        drawn(head, YearMonth.from(today).plusMonths(1));
    }

    private RecordRow drawn(Caller head, YearMonth month) {
        DutyRosterKind kind = rosters.rosters.kind();
        RecordRow made = rosters.rosters
                .internal()
                .create(
                        head,
                        new RecordDraft()
                                .with(kind.name, "เวรรักษาการณ์วันหยุดราชการ")
                                .with(kind.month, month)
                                .with(kind.unit, people.unit("DIR"))
                                .with(kind.place, "อาคารสำนักงาน")
                                .with(kind.hours, "08.30–16.30 น.")
                                .with(kind.days, DutyDays.HOLIDAYS)
                                .with(kind.each, 1)
                                .with(
                                        kind.people,
                                        PEOPLE.stream()
                                                .map(one -> new RecordDraft()
                                                        .with(
                                                                kind.person,
                                                                people.person(one)
                                                                        .person())
                                                        .with(kind.exempt, false))
                                                .toList()));
        return rosters.rosters.internal().act(head, made, kind.draw, new RecordDraft().with(kind.seed, SEED), "");
    }

    private void report(Caller head, long roster) {
        var kind = rosters.duties.kind();
        List<RecordRow> over = rosters.duties.internal().all(head, RecordFilter.of(kind.roster.is(roster))).stream()
                .filter(duty -> duty.get(kind.day).isBefore(today))
                .sorted(Comparator.comparing(duty -> duty.get(kind.day)))
                .toList();
        var callers = PEOPLE.stream().map(people::person).toList();
        for (int i = 0; i < over.size() - 1; i++) {
            RecordRow duty = over.get(i);
            boolean incident = i == 1;
            RecordDraft said = new RecordDraft()
                    .with(kind.report, incident ? INCIDENT : QUIET)
                    .with(kind.incident, incident);
            callers.stream()
                    .filter(caller -> caller.person().equals(duty.get(kind.person)))
                    .findFirst()
                    .ifPresent(caller -> rosters.duties.internal().act(caller, duty, kind.tell, said, ""));
        }
    }
}
