package org.khet.rounds.internal.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;
import org.khet.rounds.internal.RoundsRegisters;
import org.khet.rounds.internal.snapshot.PupilSummary;
import org.khet.rounds.internal.snapshot.SnapshotKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Summary of the pupils of a round (สรุปข้อมูลนักเรียน): by grade, district and size of school. Source: policyplan PF-14. */
@Component(service = SummaryPaper.class)
public final class SummaryPaper {
    private final RoundPrinter printer;

    /** For the component runtime. */
    @Activate
    public SummaryPaper(@Reference DocumentPrinter printer, @Reference Letterheads letterheads) {
        this.printer = new RoundPrinter(printer, letterheads);
    }

    /**
     * Prints the summary of a snapshot that the caller may see.
     *
     * @throws IOException if the stream fails
     */
    public void print(Caller caller, RoundsRegisters registers, long snapshot, OutputStream out) throws IOException {
        SnapshotKind kind = registers.snapshots().snapshots().kind();
        RecordRow row = registers.snapshots().snapshots().open(caller, snapshot);
        PupilSummary.Summed summed = new PupilSummary(
                        registers.snapshots(), registers.sheets().items().kind(), registers.portal())
                .of(caller, snapshot);
        RecordRow item = registers.snapshots().item(row);
        Map<String, Object> model = printer.head(caller);
        model.put("item", item.get(registers.sheets().items().kind().name));
        model.put("round", new RoundPaperNames(registers, caller.office()).collection(row.get(kind.collection)));
        model.put("asOf", ThaiDate.longDate(row.get(kind.asOf)));
        model.put("schools", String.valueOf(row.get(kind.schools)));
        model.put("missing", row.get(kind.missing) == 0 ? "" : String.valueOf(row.get(kind.missing)));
        model.put("bySex", summed.bySex() ? "1" : "");
        model.put("grades", lines(summed, summed.grades()));
        model.put("byGrade", summed.grades().isEmpty() ? "" : "1");
        model.put("districts", lines(summed, summed.districts()));
        model.put("sizes", lines(summed, summed.sizes()));
        model.put("total", lines(summed, List.of(summed.total())));
        printer.print("pf14", model, Paper.portrait(), out);
    }

    private static List<Map<String, String>> lines(PupilSummary.Summed summed, List<PupilSummary.Line> lines) {
        return lines.stream()
                .map(line -> Map.of(
                        "name", line.level() ? "รวม" + line.name() : line.name(),
                        "schools", String.valueOf(line.schools()),
                        "male", summed.bySex() ? String.valueOf(line.male()) : "–",
                        "female", summed.bySex() ? String.valueOf(line.female()) : "–",
                        "sum", String.valueOf(line.sum())))
                .toList();
    }
}
