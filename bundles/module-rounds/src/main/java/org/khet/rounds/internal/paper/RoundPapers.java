package org.khet.rounds.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.OfficeTime;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.cell.CellKey;
import org.khet.rounds.internal.cell.CellValues;
import org.khet.rounds.internal.collection.SchoolSubmissionKind;
import org.khet.rounds.internal.entry.EntrySheet;
import org.khet.rounds.internal.setting.RoundsPermissions;
import org.khet.rounds.internal.sheet.LayoutItem;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Certificate of a school, calendar of a year, status of a collection. Source: ict D1 to D3, ICT-64; policyplan PF-12, PF-13, PLAN-95. */
@Component(service = RoundPapers.class)
public final class RoundPapers {
    private final RoundPrinter printer;

    /** For the component runtime. */
    @Activate
    public RoundPapers(@Reference DocumentPrinter printer, @Reference Letterheads letterheads) {
        this.printer = new RoundPrinter(printer, letterheads);
    }

    /**
     * The certificate of a school that the caller may see: its figures, the sentence of its head, the box of the office.
     *
     * @throws IOException if the stream fails
     */
    public void certificate(Caller caller, RoundsRegisters registers, long submission, OutputStream out)
            throws IOException {
        EntrySheet sheet = registers.entries().open(caller, submission);
        RecordRow row = sheet.row();
        SchoolSubmissionKind kind = registers.collections().submissions().kind();
        RoundPaperNames names = new RoundPaperNames(registers, caller.office());
        Map<String, Object> model = printer.head(caller);
        model.put("round", names.collection(row.get(kind.collection)));
        model.put(
                "asOf",
                names.days(row.get(kind.collection))
                        .map(days -> ThaiDate.longDate(days.asOf()))
                        .orElse(""));
        model.put("school", names.school(row.get(kind.school)));
        model.put("code", names.code(row.get(kind.school)));
        model.put("rows", figures(sheet));
        model.put("certifier", row.get(kind.certifier).map(names::person).orElse(""));
        model.put("certifiedFor", row.get(kind.certifiedFor));
        model.put(
                "certifiedAt",
                row.get(kind.certifiedAt).map(ThaiDate::longDateTime).orElse(""));
        model.put("acknowledger", row.get(kind.acknowledger).map(names::person).orElse(""));
        model.put(
                "acknowledgedAt",
                row.get(kind.acknowledgedAt).map(ThaiDate::longDateTime).orElse(""));
        model.put("late", row.get(kind.late) ? String.valueOf(row.get(kind.daysLate)) : "");
        printer.print("pf13", model, Paper.portrait(), out);
    }

    private static List<Map<String, String>> figures(EntrySheet sheet) {
        CellValues values = sheet.values();
        List<Map<String, String>> rows = new ArrayList<>();
        for (LayoutItem item : sheet.layout().items()) {
            boolean sex = item.split().bySex();
            rows.add(Map.of(
                    "name",
                    item.name(),
                    "male",
                    sex ? sum(values, item, CellKey.MALE) : "",
                    "female",
                    sex ? sum(values, item, CellKey.FEMALE) : "",
                    "sum",
                    values.total(item.code()).map(String::valueOf).orElse("–")));
        }
        return rows;
    }

    private static String sum(CellValues values, LayoutItem item, String sex) {
        return values.only(cell -> cell.sex().equals(sex))
                .total(item.code())
                .map(String::valueOf)
                .orElse("–");
    }

    /**
     * The status of a collection: each school with state, days and lateness, by name.
     *
     * @throws IOException if the stream fails
     */
    public void status(Caller caller, RoundsRegisters registers, long collection, OutputStream out) throws IOException {
        RecordRow row = registers.collections().collections().open(caller, collection);
        var today = OfficeTime.day(registers.portal().clock.instant());
        var board = registers.board().of(caller, row, today);
        RoundPaperNames names = new RoundPaperNames(registers, caller.office());
        Map<String, Object> model = printer.head(caller);
        model.put("round", names.collection(collection));
        model.put("today", ThaiDate.longDate(today));
        model.put(
                "closes",
                names.days(collection)
                        .map(days -> ThaiDate.longDate(days.closesOn()))
                        .orElse(""));
        model.put("asked", String.valueOf(board.asked()));
        model.put("onTime", String.valueOf(board.onTime()));
        model.put("owing", String.valueOf(board.owing().size()));
        List<Map<String, String>> rows = new ArrayList<>();
        board.networks().values().stream()
                .flatMap(List::stream)
                .sorted(java.util.Comparator.comparing(line -> line.school().name()))
                .forEach(line -> rows.add(names.line(rows.size() + 1, line)));
        model.put("rows", rows);
        printer.print("d3", model, Paper.portrait(), out);
    }

    /**
     * Whom to call: the schools that owe by district, with those who type their data, telephones and the last contact.
     *
     * @throws IOException if the stream fails
     */
    public void calls(Caller caller, RoundsRegisters registers, long collection, OutputStream out) throws IOException {
        RecordRow row = registers.collections().collections().open(caller, collection);
        var today = OfficeTime.day(registers.portal().clock.instant());
        RoundPaperNames names = new RoundPaperNames(registers, caller.office());
        Map<String, Object> model = printer.head(caller);
        model.put("round", names.collection(collection));
        model.put("today", ThaiDate.longDate(today));
        List<Map<String, Object>> districts = new ArrayList<>();
        Set<PersonId> typists = registers.portal().callers.holders(caller.office(), RoundsPermissions.RECORD);
        registers.board().of(caller, row, today).owing().stream()
                .sorted(java.util.Comparator.comparing(line -> line.school().name()))
                .collect(java.util.stream.Collectors.groupingBy(
                        line -> line.school().district(), TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach((district, lines) -> districts.add(Map.of(
                        "district",
                        district,
                        "rows",
                        lines.stream().map(line -> names.call(line, typists)).toList())));
        model.put("districts", districts);
        printer.print("d6", model, Paper.landscape(), out);
    }

    /**
     * The calendar of a year: every round of every system.
     *
     * @param year Christian number, see {@link RoundYears}
     * @throws IOException if the stream fails
     */
    public void calendar(Caller caller, RoundsRegisters registers, int year, OutputStream out) throws IOException {
        Map<String, Object> model = printer.head(caller);
        model.put("year", String.valueOf(RoundYears.buddhist(year)));
        List<Map<String, String>> rows = new ArrayList<>();
        for (RoundStatus one : new DataCalendar(registers.portal()).of(caller.office(), year)) {
            DataRound.Days days = one.round().days();
            rows.add(Map.of(
                    "system", one.system().code(),
                    "name", one.system().thai(),
                    "round", one.round().thai(),
                    "opens", ThaiDate.longDate(days.opensOn()),
                    "asOf", ThaiDate.longDate(days.asOf()),
                    "closes", ThaiDate.longDate(days.closesOn())));
        }
        model.put("rows", rows);
        printer.print("pf12", model, Paper.landscape(), out);
    }

    /**
     * Codes of learners by school and by nationality, as far as the caller sees them.
     *
     * @throws IOException if the stream fails
     */
    public void learners(Caller caller, RoundsRegisters registers, OutputStream out) throws IOException {
        caller.require(org.khet.rounds.internal.setting.RoundsPermissions.CODE_VIEW);
        RoundPaperNames names = new RoundPaperNames(registers, caller.office());
        Map<String, Object> model = printer.head(caller);
        model.put(
                "today",
                ThaiDate.longDate(OfficeTime.day(registers.portal().clock.instant())));
        model.put("schools", names.lines(registers.statistics().bySchool(caller), names::schoolOf));
        model.put("nationalities", names.lines(registers.statistics().byNationality(caller), names::nationality));
        printer.print("d5", model, Paper.portrait(), out);
    }
}
