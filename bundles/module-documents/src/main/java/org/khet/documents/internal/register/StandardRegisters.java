package org.khet.documents.internal.register;

import java.time.LocalDate;
import java.util.List;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** The registers of an office that set up none yet; what it has stays as it made it. Source: core C.7, E-11. */
public final class StandardRegisters {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);
    private final RecordService<RegisterKind> registers;

    /** Over the registers of all offices. */
    public StandardRegisters(RecordService<RegisterKind> registers) {
        this.registers = registers;
    }

    private record Standard(String code, String name, RegisterSort sort, String pattern, NumberTaken taken) {}

    private static final List<Standard> ALL = List.of(
            new Standard("รับ", "ทะเบียนหนังสือรับ", RegisterSort.INCOMING, "{n}", NumberTaken.DRAFTING),
            new Standard("รับกลุ่ม", "ทะเบียนรับของกลุ่ม", RegisterSort.UNIT_BOOK, "{n}/{yyyy}", NumberTaken.DRAFTING),
            new Standard("ส่ง", "ทะเบียนหนังสือส่ง", RegisterSort.OUTGOING, "{office}/{n}", NumberTaken.SIGNING),
            new Standard("เวียน", "ทะเบียนหนังสือเวียน", RegisterSort.CIRCULAR, "{office}/ว {n}", NumberTaken.SIGNING),
            new Standard("บันทึก", "ทะเบียนบันทึกข้อความ", RegisterSort.MEMO, "{n}/{yyyy}", NumberTaken.SIGNING),
            new Standard("คำสั่ง", "ทะเบียนคำสั่ง", RegisterSort.ORDER, "{n}/{yyyy}", NumberTaken.SIGNING),
            new Standard("ประกาศ", "ทะเบียนประกาศ", RegisterSort.ANNOUNCEMENT, "{n}/{yyyy}", NumberTaken.SIGNING),
            new Standard(
                    "รับรอง", "ทะเบียนหนังสือรับรอง", RegisterSort.CERTIFICATE, "{n}/{yyyy}", NumberTaken.SIGNING));

    /** Adds them where there is none; how many. Runs in a transaction. */
    public int add(Caller system) {
        RegisterKind kind = registers.kind();
        if (registers.internal().count(system, RecordFilter.ALL) > 0) {
            return 0;
        }
        for (Standard one : ALL) {
            registers
                    .internal()
                    .create(
                            system,
                            new RecordDraft()
                                    .with(kind.code, one.code())
                                    .with(kind.name, one.name())
                                    .with(kind.sort, one.sort())
                                    .with(kind.pattern, one.pattern())
                                    .with(kind.takenAt, one.taken())
                                    .with(kind.from, FROM));
        }
        return ALL.size();
    }
}
