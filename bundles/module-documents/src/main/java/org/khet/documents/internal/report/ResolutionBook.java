package org.khet.documents.internal.report;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.directive.DirectiveKind;
import org.khet.documents.internal.meeting.ResolutionKind;
import org.khet.documents.internal.setting.DocumentsServices;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.ThaiDate;

/**
 * The resolutions of a year by committee, as a book and as a count of what was carried out in time. Both show what the caller sees in the
 * register. Source: SEC-13, SEC-14.
 */
public final class ResolutionBook {
    private static final List<String> HEADS =
            List.of("มติที่", "วันที่", "เรื่อง", "มติ", "ผู้รับผิดชอบ", "ภายใน", "ผลการดำเนินการ");
    private static final List<String> SHARES =
            List.of("คณะ", "มติ", "มีผู้รับผิดชอบ", "เสร็จ", "เสร็จในกำหนด", "ค้าง", "เกินกำหนด", "ร้อยละเสร็จในกำหนด");
    private static final String NO_COMMITTEE = "การประชุมของกลุ่ม";
    private final LetterTopics letters;
    private final DocumentsServices services;
    private final LetterPrinting printing;

    /** Over the resolutions of all offices. */
    public ResolutionBook(LetterTopics letters, DocumentsServices services, LetterPrinting printing) {
        this.letters = letters;
        this.services = services;
        this.printing = printing;
    }

    /**
     * How the resolutions of a committee in a year were carried out.
     *
     * @param body     name of the committee, empty for meetings of groups
     * @param all      resolutions
     * @param withWork those that somebody carries out, without cancelled work
     * @param done     reported as done
     * @param inTime   of these by the first day that the minutes gave, or without one
     * @param late     open beyond that day
     */
    public record Share(String body, int all, int withWork, int done, int inTime, int late) {
        /** Figures of the line; the last is the full percent in time of what is done or should be, a dash where nothing is due. */
        List<String> cells() {
            int judged = done + late;
            String percent = judged == 0 ? "–" : String.valueOf(100 * inTime / judged);
            return Stream.concat(
                            Stream.of(all, withWork, done, inTime, withWork - done, late)
                                    .map(String::valueOf),
                            Stream.of(percent))
                    .toList();
        }
    }

    /** A line for each body that resolved something in the Buddhist year, by name. */
    public List<Share> shares(Caller caller, int year, LocalDate today) {
        List<Share> all = new ArrayList<>();
        byBody(caller, year).forEach((body, rows) -> all.add(share(caller.office(), body, rows, today)));
        return all;
    }

    /**
     * The lines of {@link #shares} as they stand on screen and paper.
     *
     * @param groups what meetings without a committee are called
     */
    public List<List<String>> shareLines(Caller caller, int year, LocalDate today, String groups) {
        return shares(caller, year, today).stream()
                .map(one -> Stream.concat(Stream.of(name(one.body(), groups)), one.cells().stream())
                        .toList())
                .toList();
    }

    private static String name(String body, String groups) {
        return body.isEmpty() ? groups : body;
    }

    /** Writes the book of a Buddhist year. */
    public void print(Caller caller, int year, LocalDate today, OutputStream out) throws IOException {
        ReportPaper paper = new ReportPaper("documents-resolutions");
        ReportPaper.Page page = paper.page("รวมมติที่ประชุม ประจำปี " + year)
                .line("ข้อมูล ณ วันที่ " + ThaiDate.longDate(today))
                .table("การดำเนินการตามมติ", SHARES, shareLines(caller, year, today, NO_COMMITTEE));
        byBody(caller, year)
                .forEach((body, rows) -> page.table(name(body, NO_COMMITTEE), HEADS, lines(caller.office(), rows)));
        printing.print(caller, paper, Paper.landscape().in(Paper.Digits.THAI), out);
    }

    private Map<String, List<RecordRow>> byBody(Caller caller, int year) {
        ResolutionKind kind = letters.resolutions.kind();
        List<RecordRow> all = letters.resolutions.all(caller, RecordFilter.of(kind.year.is(year)));
        Map<Long, String> names = letters.committees.titles(
                caller.office(),
                all.stream()
                        .flatMap(row -> row.get(kind.committee).stream())
                        .distinct()
                        .toList());
        Map<String, List<RecordRow>> bodies = new TreeMap<>();
        all.stream()
                .sorted(Comparator.comparing((RecordRow row) -> row.get(kind.resolvedOn))
                        .thenComparingLong(RecordRow::id))
                .forEach(row -> bodies.computeIfAbsent(
                                row.get(kind.committee)
                                        .map(id -> names.getOrDefault(id, ""))
                                        .orElse(""),
                                name -> new ArrayList<>())
                        .add(row));
        return bodies;
    }

    private Map<Long, RecordRow> work(OfficeId office, List<RecordRow> rows) {
        ResolutionKind kind = letters.resolutions.kind();
        return letters.directives.rows(
                office,
                rows.stream()
                        .flatMap(row -> row.get(kind.directive).stream())
                        .distinct()
                        .toList());
    }

    private Share share(OfficeId office, String body, List<RecordRow> rows, LocalDate today) {
        DirectiveKind of = letters.directives.kind();
        ResolutionKind kind = letters.resolutions.kind();
        Map<Long, LocalDate> due = new HashMap<>();
        rows.forEach(row -> row.get(kind.directive)
                .ifPresent(id -> row.get(kind.due)
                        .ifPresent(day -> due.merge(id, day, (one, other) -> one.isBefore(other) ? one : other))));
        List<RecordRow> work = List.copyOf(work(office, rows).values());
        List<RecordRow> done =
                work.stream().filter(row -> row.state().equals(of.done)).toList();
        int inTime = (int) done.stream()
                .filter(row -> !isBeyond(due, row, row.get(of.finishedOn).orElse(today)))
                .count();
        int late = (int) work.stream()
                .filter(row -> row.state().open() && isBeyond(due, row, today))
                .count();
        int open = (int) work.stream().filter(row -> row.state().open()).count();
        return new Share(body, rows.size(), done.size() + open, done.size(), inTime, late);
    }

    private static boolean isBeyond(Map<Long, LocalDate> due, RecordRow work, LocalDate day) {
        return day.isAfter(due.getOrDefault(work.id(), day));
    }

    private List<List<String>> lines(OfficeId office, List<RecordRow> rows) {
        ResolutionKind kind = letters.resolutions.kind();
        Map<Long, RecordRow> work = work(office, rows);
        List<List<String>> lines = new ArrayList<>();
        for (RecordRow row : rows) {
            lines.add(List.of(
                    row.get(kind.number),
                    ThaiDate.shortDate(row.get(kind.resolvedOn)),
                    row.get(kind.topic),
                    row.get(kind.words),
                    owner(office, row),
                    row.get(kind.due).map(ThaiDate::shortDate).orElse(""),
                    row.get(kind.directive)
                            .flatMap(id -> Optional.ofNullable(work.get(id)))
                            .map(this::result)
                            .orElse("")));
        }
        return lines;
    }

    private String result(RecordRow directive) {
        DirectiveKind of = letters.directives.kind();
        String state = directive.state().equals(of.done)
                ? "เสร็จแล้ว"
                : directive.state().equals(of.cancelled) ? "ยกเลิก" : "อยู่ระหว่างดำเนินการ";
        return directive.get(of.answer).isEmpty() ? state : state + ": " + directive.get(of.answer);
    }

    private String owner(OfficeId office, RecordRow row) {
        ResolutionKind kind = letters.resolutions.kind();
        return Stream.of(
                        row.get(kind.owner)
                                .flatMap(id -> services.people().find(office, id))
                                .map(Person::fullName),
                        row.get(kind.ownerUnit)
                                .flatMap(id -> services.units().find(office, id))
                                .map(Unit::name),
                        row.get(kind.ownerSchool)
                                .flatMap(id -> services.schools().find(office, id))
                                .map(School::name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }
}
