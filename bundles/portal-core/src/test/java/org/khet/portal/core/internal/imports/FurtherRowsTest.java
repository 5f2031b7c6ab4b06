package org.khet.portal.core.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** Rows with further lines of a record are taken with the record's row, or left out with it. Source: core CORE-104. */
class FurtherRowsTest {
    private static final FindingKind REFUSED = FindingKind.error("records.found.refused");

    /** Claims with items, of which none costs more than 50,000 baht. */
    private static final class Claims implements ImportTarget {
        @Override
        public String id() {
            return "finance.claims";
        }

        @Override
        public String link() {
            return "finance/claims";
        }

        @Override
        public Permission permission() {
            return Permission.of("finance:claim:record");
        }

        @Override
        public List<ImportField> fields() {
            return List.of(field("subject", true, 20), field("item", false, 20), field("amount", false, 20));
        }

        private static ImportField field(String id, boolean needed, int most) {
            return new ImportField(id, "finance.claim.field." + id, ImportField.Kind.TEXT, needed, most, List.of());
        }

        @Override
        public boolean isFurther(ImportRow record, ImportRow row) {
            return row.get("subject").isEmpty() && !row.get("item").isEmpty();
        }

        @Override
        public List<FindingKind> kinds() {
            return List.of(REFUSED);
        }

        @Override
        public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
            for (ImportRow row : rows) {
                row.counted(1 + row.below().size());
                row.below().stream()
                        .filter(line -> line.get("amount").length() > 5)
                        .forEach(line -> findings.refused(line, REFUSED, Problem.of("amount", "records.error.max")));
            }
        }

        @Override
        public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
            throw new UnsupportedOperationException();
        }
    }

    private final Claims target = new Claims();
    private final ColumnMapping mapping = new ColumnMapping(target);

    private List<AnalysedRow> look(RawLine... lines) {
        List.of("subject", "item", "amount")
                .forEach(field -> mapping.map(mapping.columns().size(), field));
        return new ImportAnalysis(mapping, new DateCells(LocalDate.of(2026, 11, 20)))
                .look(TestCaller.of(SampleOffices.KT1, 16), target, List.of(lines));
    }

    private static RawLine line(int number, String... cells) {
        return new RawLine(number, List.of(cells));
    }

    private static DraftSummary summary(List<AnalysedRow> rows) {
        ImportSummary summary = new ImportSummary();
        rows.forEach(summary::add);
        return summary.look(rows.size(), List.of(REFUSED, CommonFindings.LONG, CommonFindings.MISSING), Map.of());
    }

    @Test
    void recordWithAWrongLineIsLeftOutWhole_theOthersAreTaken_linesAreCounted() {
        List<AnalysedRow> rows = look(
                line(2, "ค่าเดินทางไปราชการ", "ค่าพาหนะ", "320"),
                line(3, "", "ค่าที่พัก", "1500"),
                line(4, "ค่าซ่อมเครื่องพิมพ์", "ค่าอะไหล่", "900"),
                line(5, "", "ค่าแรง", "120000"),
                line(6, "", "ค่าขนส่ง", "80"));

        assertThat(rows)
                .extracting(AnalysedRow::fate)
                .containsExactly(Fate.ADDED, Fate.ADDED, Fate.LEFT_OUT, Fate.LEFT_OUT, Fate.LEFT_OUT);
        assertThat(rows.get(3).details())
                .singleElement()
                .satisfies(detail -> assertThat(detail.field()).isEqualTo("amount"));
        assertThat(rows.getFirst().row().below()).extracting(ImportRow::line).containsExactly(3);
        assertThat(summary(rows))
                .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::fine, DraftSummary::lines)
                .containsExactly(1, 1, 1, 2);
    }

    /** What is found in every list is found in such a row too, before the list looks at the record. */
    @Test
    void textThatIsTooLongInAFurtherRowLeavesTheRecordOut_andARowWithoutARecordAboveIsOne() {
        List<AnalysedRow> rows = look(
                line(2, "", "ค่าพาหนะ", "320"),
                line(3, "ค่าเดินทางไปราชการ", "ค่าพาหนะ", "320"),
                line(4, "", "ค่าเช่าที่พักแบบเหมาจ่ายทั้งคณะ", "1500"));

        assertThat(rows).extracting(AnalysedRow::fate).containsOnly(Fate.LEFT_OUT);
        assertThat(rows.getFirst().has(CommonFindings.MISSING.id())).isTrue();
        assertThat(rows.get(1).details()).isEmpty();
        assertThat(rows.get(2).has(CommonFindings.LONG.id())).isTrue();
        assertThat(summary(rows).leftOut()).isEqualTo(2);
    }

    /** Of a file that was stored in part only the row of the record is known. */
    @Test
    void linesOfARecordThatIsThereAreThereToo() {
        List<AnalysedRow> rows =
                look(line(2, "ค่าเดินทางไปราชการ", "ค่าพาหนะ", "320"), line(3, "", "ค่าที่พัก", "150000"));

        rows.forEach(row -> row.isThere(Set.of(2)));

        assertThat(rows).extracting(AnalysedRow::fate).containsOnly(Fate.SAME);
        assertThat(rows.getLast().details()).isEmpty();
    }
}
