package org.khet.portal.core.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.imports.ImportTotals;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Permission;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;

/** The reason of a register stays with the row that it refuses; a line of sums checks the others. Source: core CORE-104. */
class ImportAnalysisTest {
    private static final FindingKind REFUSED = FindingKind.error("records.found.refused");
    private static final Problem HELD = Problem.of("holder", "personnel.error.holds-another", "1001");

    /** Posts, of which the one that person 11 holds refuses another. */
    private static class Posts implements ImportTarget {
        @Override
        public String id() {
            return "personnel.posts";
        }

        @Override
        public String link() {
            return "personnel/posts";
        }

        @Override
        public Permission permission() {
            return Permission.of("personnel:post:keep");
        }

        @Override
        public List<ImportField> fields() {
            return List.of(new ImportField(
                    "holder", "personnel.post.field.holder", ImportField.Kind.TEXT, false, 80, List.of()));
        }

        @Override
        public List<FindingKind> kinds() {
            return List.of(REFUSED);
        }

        @Override
        public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
            rows.stream()
                    .filter(row -> row.get("holder").equals("11"))
                    .forEach(row -> findings.refused(row, REFUSED, HELD));
        }

        @Override
        public void store(Caller caller, List<ImportRow> rows, Set<String> mapped, Arrival arrival, Journal journal) {
            throw new UnsupportedOperationException();
        }
    }

    /** Holders with what they are paid, and a line of sums. */
    private static final class PaidPosts extends Posts {
        private static final ImportTotals TOTALS = new ImportTotals("paid", "holder");
        private static final FindingKind TOTAL = FindingKind.hint("policyplan.found.total");
        private final List<Integer> seen = new ArrayList<>();

        @Override
        public List<ImportField> fields() {
            return List.of(
                    new ImportField(
                            "holder", "personnel.post.field.holder", ImportField.Kind.TEXT, true, 80, List.of()),
                    new ImportField("unit", "personnel.post.field.unit", ImportField.Kind.TEXT, true, 80, List.of()),
                    new ImportField("paid", "personnel.post.field.paid", ImportField.Kind.FIGURE, true, 80, List.of()));
        }

        @Override
        public boolean isTotal(ImportRow row) {
            return TOTALS.isTotal(row);
        }

        @Override
        public List<FindingKind> kinds() {
            return List.of(TOTAL);
        }

        @Override
        public void look(Caller caller, Set<String> mapped, List<ImportRow> rows, Findings findings) {
            rows.forEach(row -> seen.add(row.line()));
            rows.stream().filter(this::isTotal).forEach(row -> findings.found(row, TOTAL, "holder", true));
        }
    }

    /** A line of sums has no unit; it is shown to the list all the same, which checks the rows by it, and is not stored. */
    @Test
    void lineOfSumsNeedsNoField_theListLooksAtIt_andItIsNoRow() {
        PaidPosts target = new PaidPosts();
        ColumnMapping mapping = new ColumnMapping(target);
        List.of("holder", "unit", "paid")
                .forEach(field -> mapping.map(mapping.columns().size(), field));

        List<AnalysedRow> rows = new ImportAnalysis(mapping, new DateCells(LocalDate.of(2026, 11, 20)))
                .look(
                        TestCaller.of(SampleOffices.KT1, 16),
                        target,
                        List.of(
                                new RawLine(2, List.of("12", "PLAN", "15000")),
                                new RawLine(3, List.of("13", "", "9000")),
                                new RawLine(4, List.of("รวมทั้งสิ้น\u00a0", "", "24,000"))));

        assertThat(target.seen).containsExactly(2, 4);
        assertThat(rows.get(0).isTaken()).isTrue();
        assertThat(rows.get(1).fate()).isEqualTo(Fate.LEFT_OUT);
        assertThat(rows.get(2).isTaken()).as("it is no row of its own").isFalse();
    }

    @Test
    void rowThatTheRegisterRefusesIsLeftOut_withTheReasonAtItsColumn() {
        ImportTarget target = new Posts();
        ColumnMapping mapping = new ColumnMapping(target);
        mapping.map(0, "holder");

        List<AnalysedRow> rows = new ImportAnalysis(mapping, new DateCells(LocalDate.of(2026, 11, 20)))
                .look(
                        TestCaller.of(SampleOffices.KT1, 16),
                        target,
                        List.of(new RawLine(2, List.of("11")), new RawLine(3, List.of("12"))));

        assertThat(rows.getFirst().fate()).isEqualTo(Fate.LEFT_OUT);
        assertThat(rows.getFirst().details()).singleElement().satisfies(detail -> {
            assertThat(detail.why()).contains(HELD);
            assertThat(detail.field()).isEqualTo("holder");
            assertThat(detail.before()).isEqualTo("11");
            assertThat(detail.choice()).isEqualTo(FindingChoice.LEAVE_OUT);
        });
        assertThat(rows.getLast().isTaken()).isTrue();
    }
}
