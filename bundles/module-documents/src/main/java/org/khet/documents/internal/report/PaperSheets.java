package org.khet.documents.internal.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.outgoing.LetterOutKind;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.documents.internal.register.RegisterKind;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.documents.internal.register.RegisterSort;
import org.khet.documents.internal.register.ReservedNumberKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * Rows of the registers that number what the office writes: its papers, also those that were refused, withdrawn or cancelled, and
 * the numbers that were reserved, lapsed or given up, so that no number is missing without a word. Source: core CORE-50, CORE-51, CORE-57, E-12.
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
        Map<Long, RecordRow> books = books(caller, period);
        List<Entry> all = new ArrayList<>(reserved(caller, period, books));
        papers.forEach(service -> all.addAll(papers(caller, period, books, service)));
        return all.stream()
                .sorted(Comparator.comparingLong(Entry::register)
                        .thenComparingInt(Entry::year)
                        .thenComparingInt(Entry::running))
                .map(entry -> struck(entry.row()))
                .toList();
    }

    /** A void one is struck through. */
    private static Map<String, String> struck(Map<String, String> row) {
        Map<String, String> all = new HashMap<>(row);
        all.put("struck", VOID.equals(row.get("done")) ? VOID : "");
        return all;
    }

    /** The registers of papers that stand in a sheet and that the caller may print. */
    boolean isKept(Caller caller, RegisterSheet sheet) {
        return sheet.isOfPapers() && !kept(caller, sheet.sorts()).isEmpty();
    }

    /** All of them for who keeps the central ones; those of a unit for who numbers its papers. */
    private List<RecordRow> kept(Caller caller, Set<RegisterSort> sorts) {
        RegisterKind kind = registers.registers.kind();
        Scope held = caller.scope(RegisterPermissions.NUMBER);
        return registers.registers.internal().all(caller, RecordFilter.of(kind.sort.in(List.copyOf(sorts)))).stream()
                .filter(row -> isCentral(caller)
                        || row.get(kind.unit)
                                .filter(unit ->
                                        held.wholeOffice() || held.units().contains(unit))
                                .isPresent())
                .toList();
    }

    private static boolean isCentral(Caller caller) {
        return caller.may(LetterPermissions.REGISTER);
    }

    /** The registers that the office keeps besides and that the caller may print, by key, in the order of their codes. */
    Map<Long, String> own(Caller caller) {
        RegisterKind kind = registers.registers.kind();
        Map<Long, String> own = new LinkedHashMap<>();
        kept(caller, RegisterSheet.OWN.sorts()).stream()
                .sorted(Comparator.comparing(row -> row.get(kind.code)))
                .forEach(row -> own.put(row.id(), row.get(kind.name)));
        return own;
    }

    /** The name of the one register that is asked for; empty where it is a sort of registers. */
    Optional<String> name(Caller caller, SheetOfPeriod period) {
        return period.own().flatMap(key -> Optional.ofNullable(own(caller).get(key)));
    }

    private Map<Long, RecordRow> books(Caller caller, SheetOfPeriod period) {
        return kept(caller, period.sheet().sorts()).stream()
                .filter(row -> period.own().filter(key -> key != row.id()).isEmpty())
                .collect(Collectors.toMap(RecordRow::id, Function.identity()));
    }

    private <K extends PaperKind> List<Entry> papers(
            Caller caller, SheetOfPeriod period, Map<Long, RecordRow> books, RecordService<K> service) {
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
                        && row.get(kind.register)
                                .map(books::containsKey)
                                .orElseGet(() -> isCentral(caller)
                                        && period.sheet().sorts().contains(kind.book(row))))
                .map(row -> new Entry(
                        row.get(kind.register).orElse(0L),
                        row.get(kind.numberYear).orElse(0),
                        running(kind, row, books).orElse(Integer.MAX_VALUE),
                        paper(kind, row)))
                .toList();
    }

    /** Of a number that was typed by hand, the running number in it: it has its place among the others. */
    private Optional<Integer> running(PaperKind kind, RecordRow row, Map<Long, RecordRow> books) {
        return row.get(kind.running)
                .or(() -> row.get(kind.register)
                        .flatMap(key -> Optional.ofNullable(books.get(key)))
                        .flatMap(book -> registers.numbers.running(book, row.get(kind.number))));
    }

    private Map<String, String> paper(PaperKind kind, RecordRow row) {
        boolean secret = row.get(kind.secret);
        boolean cancelled =
                List.of(kind.refused, kind.withdrawn, kind.cancelled).contains(row.state());
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
                secret ? "" : cancelled ? row.head().reason() : answered(kind, row));
    }

    private static String answered(PaperKind kind, RecordRow row) {
        return kind instanceof LetterOutKind letter
                ? row.get(letter.replyBy)
                        .map(by -> "ตอบภายใน " + ThaiDate.shortDate(by))
                        .orElse("")
                : "";
    }

    /** Numbers that no paper bears; one of a paper that came to nothing stands with that paper. */
    private List<Entry> reserved(Caller caller, SheetOfPeriod period, Map<Long, RecordRow> books) {
        ReservedNumberKind kind = registers.reserved.kind();
        return registers
                .reserved
                .internal()
                .all(caller, RecordFilter.of(kind.in(kind.reserved, kind.lapsed, kind.spoiled)))
                .stream()
                .filter(row -> books.containsKey(row.get(kind.register)) && within(period, day(kind, row, books)))
                .filter(row -> !isBorne(kind, row))
                .map(row -> new Entry(
                        row.get(kind.register),
                        row.get(kind.number).buddhistYear(),
                        row.get(kind.number).running(),
                        number(kind, row, day(kind, row, books))))
                .toList();
    }

    /** Whether a paper stands under the number: one that was signed in another year than it was drafted in has a new one. */
    private boolean isBorne(ReservedNumberKind kind, RecordRow row) {
        return row.get(kind.usedBy)
                .flatMap(link -> papers.stream()
                        .filter(service -> service.kind().type().equals(link.type()))
                        .findFirst()
                        .flatMap(service -> service.find(row.head().office(), link.id())))
                .filter(paper -> paper.get(((PaperKind) paper.kind()).number)
                        .equals(row.get(kind.number).text()))
                .isPresent();
    }

    /** When it was noted; a number of a year that was over by then stands at the end of that year. */
    private LocalDate day(ReservedNumberKind kind, RecordRow row, Map<Long, RecordRow> books) {
        LocalDate made = OfficeTime.day(row.head().created());
        int year = row.get(kind.number).buddhistYear();
        return Optional.ofNullable(books.get(row.get(kind.register)))
                .filter(book -> registers.numbers.year(book, made) != year)
                .map(book -> registers.numbers.lastDay(book, year))
                .orElse(made);
    }

    private Map<String, String> number(ReservedNumberKind kind, RecordRow row, LocalDate day) {
        boolean open = row.state().equals(kind.reserved);
        String done = open ? "กันเลขไว้" : row.state().equals(kind.lapsed) ? "เลขที่กันไว้พ้นกำหนด" : VOID;
        return Map.of(
                "number", String.valueOf(row.get(kind.number).running()),
                "letterNo", row.get(kind.number).text(),
                "letterOn", ThaiDate.shortDate(day),
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
