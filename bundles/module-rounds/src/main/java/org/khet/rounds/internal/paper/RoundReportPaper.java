package org.khet.rounds.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.collection.CollectionKind;
import org.khet.rounds.internal.snapshot.PupilSummary;
import org.khet.rounds.internal.snapshot.SnapshotKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Report of a collection (รายงานผลการจัดเก็บข้อมูล) to whom asked for it: every item with its totals by row, how many schools are in it, which
 * are missing. Source: ict D4; policyplan PLAN-64; monitoring MON-34.
 */
@Component(service = RoundReportPaper.class)
public final class RoundReportPaper {
    private final RoundPrinter printer;

    /** For the component runtime. */
    @Activate
    public RoundReportPaper(@Reference DocumentPrinter printer, @Reference Letterheads letterheads) {
        this.printer = new RoundPrinter(printer, letterheads);
    }

    /**
     * Prints the report of a collection that the caller may see; before it was summarised it has no rows.
     *
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, RoundsRegisters registers, long collection, OutputStream out) throws IOException {
        CollectionKind kind = registers.collections().collections().kind();
        RecordRow row = registers.collections().collections().open(caller, collection);
        RoundPaperNames names = new RoundPaperNames(registers, caller.office());
        Map<String, Object> model = printer.head(caller);
        model.put("round", row.get(kind.name));
        model.put(
                "asOf",
                names.days(collection)
                        .map(days -> ThaiDate.longDate(days.asOf()))
                        .orElse(""));
        model.put("reportNo", row.get(kind.reportNo));
        model.put("reportedOn", row.get(kind.reportedOn).map(ThaiDate::longDate).orElse(""));
        model.put("rows", rows(caller, registers, collection));
        model.put("missing", missing(caller, registers, collection, names));
        printer.print("d4", model, Paper.portrait(), out);
    }

    private static List<Map<String, String>> rows(Caller caller, RoundsRegisters registers, long collection) {
        SnapshotKind of = registers.snapshots().snapshots().kind();
        var item = registers.sheets().items().kind();
        PupilSummary summary = new PupilSummary(registers.snapshots(), item, registers.portal());
        List<Map<String, String>> rows = new ArrayList<>();
        registers
                .snapshots()
                .snapshots()
                .all(caller, RecordFilter.of(of.collection.is(collection), of.in(of.fixed, of.published)))
                .stream()
                .sorted(java.util.Comparator.comparingLong(RecordRow::id))
                .forEach(snapshot -> {
                    String name = registers.snapshots().item(snapshot).get(item.name);
                    PupilSummary.Summed summed = summary.of(caller, snapshot.id());
                    summed.grades().stream()
                            .filter(line -> !line.level() && line.sum() > 0)
                            .forEach(line -> rows.add(row(name, line.name(), summed.bySex(), line)));
                    rows.add(row(name, "รวม", summed.bySex(), summed.total()));
                });
        return List.copyOf(rows);
    }

    private static Map<String, String> row(String item, String name, boolean bySex, PupilSummary.Line line) {
        return Map.of(
                "item",
                item,
                "row",
                name,
                "schools",
                String.valueOf(line.schools()),
                "male",
                bySex ? String.valueOf(line.male()) : "–",
                "female",
                bySex ? String.valueOf(line.female()) : "–",
                "sum",
                String.valueOf(line.sum()));
    }

    private static List<Map<String, String>> missing(
            Caller caller, RoundsRegisters registers, long collection, RoundPaperNames names) {
        var kind = registers.collections().submissions().kind();
        return registers.collections().of(caller, collection).stream()
                .filter(kind::owes)
                .map(row -> Map.of("school", names.school(row.get(kind.school))))
                .sorted(java.util.Comparator.comparing(one -> one.get("school")))
                .toList();
    }
}
