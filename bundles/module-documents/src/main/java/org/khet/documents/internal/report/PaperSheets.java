package org.khet.documents.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.register.RegisterKind;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.register.ReservedNumberKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * Rows of the registers that number what the office writes: its papers, cancelled ones too, and the numbers that were reserved, lapsed
 * or given up, so that no number is missing without a word. Source: core CORE-50, CORE-51, CORE-57, E-12.
 */
public final class PaperSheets {
    private static final String SECRET = "ลับ";
    private static final String VOID = "ยกเลิก";
    private final List<RecordService<? extends PaperKind>> papers;
    private final RegisterRecords registers;
    private final DocumentsServices services;

    /** Over the kinds of papers and their registers. */
    public PaperSheets(
            List<RecordService<? extends PaperKind>> papers, RegisterRecords registers, DocumentsServices services) {
        this.papers = List.copyOf(papers);
        this.registers = registers;
        this.services = services;
    }

    private record Entry(long register, int year, int running, Map<String, String> row) {}

    /** One register after the other, in the order of their numbers. */
    List<Map<String, String>> rows(Caller caller, SheetOfPeriod period) {
        List<Entry> all = new ArrayList<>(reserved(caller, period));
        papers.forEach(service -> all.addAll(papers(caller, period, service)));
        return all.stream()
                .sorted(Comparator.comparingLong(Entry::register)
                        .thenComparingInt(Entry::year)
                        .thenComparingInt(Entry::running))
                .map(Entry::row)
                .toList();
    }

    private <K extends PaperKind> List<Entry> papers(Caller caller, SheetOfPeriod period, RecordService<K> service) {
        K kind = service.kind();
        return service
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                kind.dated.atLeast(period.first()),
                                kind.dated.below(period.last().plusDays(1))))
                .stream()
                .filter(row -> !row.get(kind.number).isEmpty()
                        && period.sheet().sorts().contains(kind.book(row)))
                .map(row -> new Entry(
                        row.get(kind.register).orElse(0L),
                        row.get(kind.numberYear).orElse(0),
                        row.get(kind.running).orElse(0),
                        paper(kind, row)))
                .toList();
    }

    private Map<String, String> paper(PaperKind kind, RecordRow row) {
        boolean secret = row.get(kind.secret);
        boolean cancelled = row.state().equals(kind.cancelled);
        String to = kind instanceof LetterOutKind ? row.get(kind.addressee) : row.get(kind.signedName);
        return Map.of(
                "number",
                row.get(kind.running).map(String::valueOf).orElse(""),
                "letterNo",
                row.get(kind.number),
                "letterOn",
                row.get(kind.dated).map(ThaiDate::shortDate).orElse(""),
                "sender",
                unit(row, row.get(kind.unit)),
                "to",
                secret ? "" : to,
                "subject",
                secret ? SECRET : row.get(kind.subject),
                "done",
                cancelled ? VOID : "",
                "remark",
                cancelled ? row.head().reason() : secret ? "" : answered(kind, row));
    }

    private static String answered(PaperKind kind, RecordRow row) {
        return kind instanceof LetterOutKind letter
                ? row.get(letter.replyBy)
                        .map(by -> "ตอบภายใน " + ThaiDate.shortDate(by))
                        .orElse("")
                : "";
    }

    /** Numbers that no paper bears; one of a cancelled paper stands with that paper. */
    private List<Entry> reserved(Caller caller, SheetOfPeriod period) {
        RegisterKind register = registers.registers.kind();
        ReservedNumberKind kind = registers.reserved.kind();
        List<Long> wanted = registers
                .registers
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                register.sort.in(List.copyOf(period.sheet().sorts()))))
                .stream()
                .map(RecordRow::id)
                .toList();
        return registers
                .reserved
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.reserved, kind.lapsed, kind.spoiled), kind.usedBy.isEmpty()))
                .stream()
                .filter(row -> wanted.contains(row.get(kind.register)) && within(period, made(row)))
                .map(row -> new Entry(
                        row.get(kind.register),
                        row.get(kind.number).buddhistYear(),
                        row.get(kind.number).running(),
                        number(kind, row)))
                .toList();
    }

    private Map<String, String> number(ReservedNumberKind kind, RecordRow row) {
        boolean open = row.state().equals(kind.reserved);
        String done = open ? "กันเลขไว้" : row.state().equals(kind.lapsed) ? "เลขที่กันไว้พ้นกำหนด" : VOID;
        return Map.of(
                "number", String.valueOf(row.get(kind.number).running()),
                "letterNo", row.get(kind.number).text(),
                "letterOn", ThaiDate.shortDate(made(row)),
                "sender", unit(row, row.get(kind.unit)),
                "to", "",
                "subject", row.get(kind.reason),
                "done", done,
                "remark",
                        row.state().equals(kind.spoiled)
                                ? row.head().reason()
                                : services.people()
                                        .find(row.head().office(), row.get(kind.wantedBy))
                                        .map(Person::fullName)
                                        .orElse(""));
    }

    private static LocalDate made(RecordRow row) {
        return OfficeTime.day(row.head().created());
    }

    private static boolean within(SheetOfPeriod period, LocalDate day) {
        return !day.isBefore(period.first()) && !day.isAfter(period.last());
    }

    private String unit(RecordRow row, UnitId unit) {
        return Optional.of(unit)
                .flatMap(id -> services.units().find(row.head().office(), id))
                .map(Unit::shortName)
                .orElse("");
    }
}
