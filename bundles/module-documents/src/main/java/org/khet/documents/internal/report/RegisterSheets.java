package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.letter.LetterRecords;
import org.khet.documents.internal.letter.UnitEntryKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;

/**
 * Registers of a period in the official columns and Thai digits: letters that came, letters that went out, books of the groups,
 * orders, announcements, certificates and memos. Secret ones stand in them with number and day only, void ones struck through. Source:
 * core CORE-57, D-08, E-12; ict ICT-100.
 */
public final class RegisterSheets {
    private static final String SECRET = "ลับ";
    private static final String VOID = "ยกเลิก";
    private static final Map<RegisterSheet, String> TITLES = Map.of(
            RegisterSheet.ORDERS, "ทะเบียนคำสั่ง",
            RegisterSheet.ANNOUNCEMENTS, "ทะเบียนประกาศ",
            RegisterSheet.CERTIFICATES, "ทะเบียนหนังสือรับรอง",
            RegisterSheet.MEMOS, "ทะเบียนบันทึกข้อความ",
            RegisterSheet.OWN, "ทะเบียนของสำนักงาน");
    private final LetterRecords incoming;
    private final PaperSheets papers;
    private final DocumentsServices services;
    private final LetterPrinting printing;

    /** Over the registers. */
    public RegisterSheets(
            LetterRecords incoming, PaperSheets papers, DocumentsServices services, LetterPrinting printing) {
        this.incoming = incoming;
        this.papers = papers;
        this.services = services;
        this.printing = printing;
    }

    /**
     * The registers that the caller may print: who keeps the central ones all, who receives for a group its book, who numbers the papers
     * of a group those that it keeps of its own.
     */
    public List<RegisterSheet> of(Caller caller) {
        if (caller.may(LetterPermissions.REGISTER)) {
            return List.of(RegisterSheet.values());
        }
        return Stream.of(RegisterSheet.values())
                .filter(sheet -> sheet == RegisterSheet.UNIT_BOOK
                        ? caller.may(LetterPermissions.RECEIVE)
                        : papers.isKept(caller, sheet))
                .toList();
    }

    /** The registers that the office keeps besides and that the caller may print, by name, ended ones too. */
    public Map<Long, String> own(Caller caller) {
        return papers.own(caller);
    }

    /**
     * Writes the register in the order of its numbers, as PDF.
     *
     * @throws NotPermitted unless the caller may print it
     */
    public void print(Caller caller, SheetOfPeriod period, OutputStream out) throws IOException {
        write(caller, period, printing::print, out);
    }

    /**
     * The same as file for word processors, to be worked on further.
     *
     * @throws NotPermitted unless the caller may print it
     */
    public void words(Caller caller, SheetOfPeriod period, OutputStream out) throws IOException {
        write(caller, period, printing::words, out);
    }

    private void write(Caller caller, SheetOfPeriod period, LetterPrinting.Way way, OutputStream out)
            throws IOException {
        boolean foreign =
                period.own().filter(key -> !own(caller).containsKey(key)).isPresent();
        if (foreign || !of(caller).contains(period.sheet())) {
            throw new NotPermitted(LetterPermissions.REGISTER);
        }
        List<Map<String, String>> rows = switch (period.sheet()) {
            case INCOMING -> incoming(caller, period);
            case UNIT_BOOK -> books(caller, period);
            default -> papers.rows(caller, period);
        };
        String template = switch (period.sheet()) {
            case INCOMING -> "register-in";
            case OUTGOING -> "register-out";
            case UNIT_BOOK -> "register-unit";
            default -> "register-papers";
        };
        way.write(
                caller,
                template,
                Map.of(
                        "from", ThaiDate.longDate(period.first()),
                        "to", ThaiDate.longDate(period.last()),
                        "title", papers.name(caller, period).orElseGet(() -> TITLES.getOrDefault(period.sheet(), "")),
                        "rows", rows),
                Paper.landscape().in(Paper.Digits.THAI),
                out);
    }

    private List<Map<String, String>> incoming(Caller caller, SheetOfPeriod period) {
        LetterInKind kind = incoming.letters.kind();
        return incoming
                .letters
                .internal()
                .all(
                        caller,
                        RecordFilter.of(
                                kind.receivedAt.atLeast(begin(period.first())),
                                kind.receivedAt.below(begin(period.last().plusDays(1)))))
                .stream()
                .sorted(byNumber(row -> row.get(kind.number)))
                .map(row -> came(kind, row))
                .toList();
    }

    private Map<String, String> came(LetterInKind kind, RecordRow row) {
        boolean secret = row.get(kind.secret);
        boolean spoiled = row.state().equals(kind.spoiled);
        return Map.of(
                "number", row.get(kind.number).text(),
                "received", ThaiDate.shortDate(ThaiDate.day(row.get(kind.receivedAt))),
                "letterNo", secret ? "" : row.get(kind.letterNo),
                "letterOn", secret ? "" : day(row.get(kind.letterOn)),
                "sender", secret ? SECRET : row.get(kind.sender),
                "to", secret ? "" : row.get(kind.addressed),
                "subject", secret ? SECRET : row.get(kind.subject),
                "done", spoiled ? VOID : units(kind, row),
                "remark", remark(kind, row),
                "struck", spoiled ? VOID : "");
    }

    /** Why it was cancelled, unless it is secret; and that it was entered later. */
    private static String remark(LetterInKind kind, RecordRow row) {
        return Stream.of(
                        row.state().equals(kind.spoiled) && !row.get(kind.secret)
                                ? row.head().reason()
                                : "",
                        row.get(kind.backdated) ? "ลงรับย้อนหลัง" : "")
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String units(LetterInKind kind, RecordRow row) {
        return incoming.letters.find(row.head().office(), row.id()).orElse(row).lines(kind.units).stream()
                .map(line -> unit(row, line.get(kind.unit)))
                .collect(Collectors.joining(", "));
    }

    /** Books of the groups that the caller receives for, one group after the other. */
    private List<Map<String, String>> books(Caller caller, SheetOfPeriod period) {
        UnitEntryKind kind = incoming.entries.kind();
        var scope = caller.scope(LetterPermissions.RECEIVE);
        boolean all = caller.may(LetterPermissions.REGISTER) || scope.wholeOffice();
        RecordFilter received = RecordFilter.of(
                kind.receivedAt.atLeast(begin(period.first())),
                kind.receivedAt.below(begin(period.last().plusDays(1))));
        RecordFilter books = all ? received : received.and(kind.unit.in(List.copyOf(scope.units())));
        return incoming.entries.internal().all(caller, books).stream()
                .filter(row -> row.get(kind.number).isPresent())
                .sorted(Comparator.comparingLong(
                                (RecordRow row) -> row.get(kind.unit).value())
                        .thenComparing(byNumber(row -> row.get(kind.number).orElseThrow())))
                .map(row -> booked(kind, row))
                .toList();
    }

    private Map<String, String> booked(UnitEntryKind kind, RecordRow row) {
        boolean secret = row.get(kind.secret);
        return Map.of(
                "unit", unit(row, row.get(kind.unit)),
                "number", row.get(kind.number).map(RegisterNumber::text).orElse(""),
                "central", row.get(kind.centralNo),
                "letterNo", secret ? "" : row.get(kind.letterNo),
                "sender", secret ? SECRET : row.get(kind.sender),
                "subject", secret ? SECRET : row.get(kind.subject),
                "main",
                        row.get(kind.main)
                                .filter(id -> !secret)
                                .flatMap(id -> services.people().find(row.head().office(), id))
                                .map(person -> person.fullName())
                                .orElse(""),
                "due", day(row.get(kind.due)),
                "done", row.state().equals(kind.done) && !secret ? row.get(kind.result) : "");
    }

    private static Comparator<RecordRow> byNumber(java.util.function.Function<RecordRow, RegisterNumber> number) {
        return Comparator.comparingInt((RecordRow row) -> number.apply(row).buddhistYear())
                .thenComparingInt(row -> number.apply(row).running());
    }

    private String unit(RecordRow row, UnitId unit) {
        return services.units()
                .find(row.head().office(), unit)
                .map(Unit::shortName)
                .orElse("");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(ThaiDate::shortDate).orElse("");
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }
}
