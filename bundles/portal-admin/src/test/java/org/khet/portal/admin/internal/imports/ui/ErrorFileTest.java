package org.khet.portal.admin.internal.imports.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.portal.admin.internal.screen.ui.OpenedPage;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Detail;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.testkit.TestCaller;

/** The file of rows that are not taken goes back to its sender. CORE-104. */
class ErrorFileTest {
    private final FakeImportDraft draft = new FakeImportDraft();

    @Test
    void rowsThatNobodyChose_standInTheSendersColumnsWithLineAndReason() {
        Sheet<Line> sheet = sheet();

        assertThat(sheet.columns().stream().map(Column::title))
                .containsExactly("รหัส", "ชื่อโรงเรียน", "หมายเหตุ", "บรรทัดในไฟล์เดิม", "เหตุผล");
        assertThat(rows(sheet))
                .containsExactly(
                        List.of("1099000002", "โรงเรียนบ้านนํ้า", "=1+1", "3", "[core.schools.found.doubled]"),
                        List.of("1099000002", "โรงเรียนบ้านน้ำ", "", "4", "[core.schools.found.doubled]"));
    }

    @Test
    void rowThatIsTakenAfterAll_isNotAmongThem() {
        draft.choose(FakeImportDraft.DOUBLED, FindingChoice.LAST);

        assertThat(rows(sheet())).extracting(row -> row.get(3)).containsExactly("3");
    }

    /** Of a record with a wrong line all rows go back. */
    @Test
    void rowThatIsRightItself_saysThatItsRecordIsLeftOut() {
        var mended = new Detail(FakeImportDraft.SARA_AM, "name", "นํ้า", "น้ำ", FindingChoice.MEND);
        var plain = new Line(7, List.of("1099000007"), Map.of(), Fate.LEFT_OUT, List.of(), 0);
        var tidied = new Line(8, List.of("1099000008"), Map.of(), Fate.LEFT_OUT, List.of(mended), 0);
        var taken = new Line(9, List.of("1099000009"), Map.of(), Fate.ADDED, List.of(), 2);
        var words = new RowMessages(context(), draft);

        assertThat(words.reason(plain)).isEqualTo(words.reason(tidied)).startsWith("ไม่นำเข้าทั้งรายการ");
        assertThat(words.found(plain)).isEqualTo(words.reason(plain));
        assertThat(words.found(taken)).isEmpty();
        assertThat(words.codes(taken)).isEqualTo("รายการย่อย 2 รายการ");
    }

    @Test
    void whatTheOfficeAccepted_isNoReason_theTrueOneIs() {
        var accepted = new Detail(FakeImportDraft.TYPED, "name", "โรงเรียนบ้านตัวอย่าง 01", "", FindingChoice.KEEP);
        var line = new Line(
                7,
                List.of("1099000007"),
                Map.of(),
                Fate.LEFT_OUT,
                List.of(
                        accepted,
                        new Detail(FakeImportDraft.DOUBLED, "code10", "1099000007", "", FindingChoice.LEAVE_OUT)),
                0);

        assertThat(new RowMessages(context(), draft).reason(line)).isEqualTo("[core.schools.found.doubled]");
    }

    @Test
    void reasonOfTheRegister_standsInItsWordsAtItsColumn_onThePageAndInTheFile() {
        draft.refused = Problem.of("name", "records.error.days", 5);
        draft.choose(FakeImportDraft.DOUBLED, FindingChoice.LAST);

        assertThat(rows(sheet()).getFirst().getLast()).isEqualTo("[core.schools.field.name]: [records.error.days]");
        Line second = draft.lines(new ImportDraft.Filter(null, null), 1, 1).getFirst();
        assertThat(new RowMessages(context(), draft).found(second))
                .startsWith("[core.schools.found.doubled] · [core.schools.field.name]: [records.error.days]");
    }

    private Sheet<Line> sheet() {
        return new ErrorFile(context(), draft).sheet();
    }

    private ImportContext context() {
        var page = new OpenedPage(TestCaller.in(new OfficeId(1)), "import", TextCatalog.THAI);
        var desk = new ImportServices(
                new FakeImports(draft),
                new FakeImportHistory(),
                new UnusedWriter(),
                new UnfinishedImports(Clock.systemUTC()),
                Instant.parse("2026-11-21T03:00:00Z"));
        var list = new ImportList("core.schools", "admin/schools", "admin.schools");
        return new ImportContext(page, page.texts(), desk, list);
    }

    private static List<List<String>> rows(Sheet<Line> sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.rows()
                .forEachRemaining(line -> rows.add(sheet.columns().stream()
                        .map(column -> words(column.cell().apply(line)))
                        .toList()));
        return rows;
    }

    private static String words(Cell cell) {
        return switch (cell) {
            case Cell.Text text -> text.value();
            case Cell.Figure figure -> figure.value().toPlainString();
            default -> "";
        };
    }
}
