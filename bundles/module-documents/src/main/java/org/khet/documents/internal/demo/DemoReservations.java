package org.khet.documents.internal.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.register.ReservedNumberKind;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Reserved numbers: one is waiting for its letter, one lapsed, one was given up. After the year of letters. Source: core CORE-50, CORE-51. */
final class DemoReservations {
    private final RegisterRecords registers;
    private final DemoMemos.People people;
    private final LocalDate today;

    DemoReservations(RegisterRecords registers, DemoMemos.People people, LocalDate today) {
        this.registers = registers;
        this.people = people;
        this.today = today;
    }

    void load() {
        ReservedNumberKind kind = registers.reserved.kind();
        RecordRow lapsed = reserved("15", "FIN", RegisterSort.OUTGOING, "หนังสือขอขยายเวลาเบิกจ่ายเงินกันไว้เหลื่อมปี");
        registers
                .reserved
                .internal()
                .act(
                        people.person("05"),
                        lapsed,
                        kind.lapse,
                        new RecordDraft().with(kind.lapsesOn, today.minusDays(3)),
                        "");
        RecordRow spoiled = reserved("20", "PROM", RegisterSort.CIRCULAR, "หนังสือเวียนเลื่อนวันจัดงานวันเด็กแห่งชาติ");
        registers
                .reserved
                .internal()
                .act(people.person("20"), spoiled, kind.giveUp, new RecordDraft(), "ไม่เลื่อนวันจัดงานแล้ว");
        reserved("13", "ICT", RegisterSort.OUTGOING, "หนังสือแจ้งผลสำรวจอินเทอร์เน็ตโรงเรียน รอผู้อำนวยการลงนามวันนี้");
    }

    private RecordRow reserved(String person, String unit, RegisterSort sort, String reason) {
        ReservedNumberKind kind = registers.reserved.kind();
        Caller by = people.person(person);
        RecordRow register = registers.numbers.demand(by, sort, Optional.empty(), "");
        return registers
                .reserved
                .internal()
                .create(
                        by,
                        new RecordDraft()
                                .with(kind.register, register.id())
                                .with(kind.unit, people.unit(unit))
                                .with(kind.wantedBy, by.person())
                                .with(kind.reason, reason));
    }
}
