package org.khet.forms.internal.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.forms.internal.FormsFixture;
import org.khet.forms.internal.PaperText;
import org.khet.forms.internal.definition.DataKind;
import org.khet.forms.internal.design.DesignFile;
import org.khet.forms.internal.design.FormsPermissions;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.print.internal.paper.PdfDocumentPrinter;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingFindings;

/** The log of who came to the office and when, with day and hour. Source: core CORE-100, CORE-101. */
@OnEachDatabase
class MomentFieldsDbTest {
    private static final String DESIGN = DesignFile.FIRST + """

            design	design_key=visits	name=ทะเบียนผู้มาติดต่อ	sort=REGISTER	year_kind=FISCAL
            grants	receiver=EVERYBODY	reach=ALL	may_see=1	may_make=1	may_change=1	may_act=1
            fields	field_key=guest	label=ผู้มาติดต่อ	sort=TEXT	presence=NEEDED	by_words=1	in_list=1
            fields	field_key=came	label=เข้าเมื่อ	sort=MOMENT	presence=NEEDED	in_list=1	chip=1
            fields	field_key=left	label=ออกเมื่อ	sort=MOMENT	presence=OPTIONAL	in_list=1
            fields	field_key=quarter	label=ไตรมาส	sort=QUARTER	presence=OPTIONAL	chip=1
            fields	field_key=term	label=ภาคเรียน	sort=TERM	presence=OPTIONAL	chip=1
            fields	field_key=month	label=เดือนที่รายงาน	sort=MONTH	presence=OPTIONAL
            fields	field_key=post	label=ตำแหน่งเลขที่	sort=POST	presence=OPTIONAL
            fields	field_key=home	label=ที่อยู่	sort=ADDRESS	presence=OPTIONAL
            fields	field_key=rooms	label=ห้องที่ไป	sort=TABLE	presence=OPTIONAL
            fields	field_key=room	label=ห้อง	sort=TEXT	presence=NEEDED	of_table=rooms
            fields	field_key=at	label=เวลา	sort=MOMENT	presence=NEEDED	of_table=rooms
            rules	first_key=left	sort=AT_LEAST	second_key=came	words=เวลาออกต้องไม่ก่อนเวลาเข้า
            paper	paper=# {form}\\n{guest} เข้าเมื่อ {came} {quarter} {term} ตำแหน่ง {post}\\n{home}\\n{rooms}	thai_digits=1
            """;
    private static final PostId POST = new PostId(71);
    private static final FiscalQuarter FIRST_OF_2570 = new FiscalQuarter(FiscalYear.ofBuddhist(2570), 1);
    private static final TermOfYear SECOND_OF_2569 = new TermOfYear(2026, 2);

    private final FormsFixture forms;
    private final TestCaller keeper = TestCaller.of(SampleOffices.KT1, 13).with(FormsPermissions.REGISTER_USE);

    MomentFieldsDbTest(TestDatabase database) {
        forms = new FormsFixture(database);
        forms.records().posts().with(new Post(POST, SampleOffices.KT1, "อ 42", "", "", "", FormsFixture.UNIT, null));
    }

    private static Instant at(int day, String time) {
        return LocalDate.of(2026, 11, day)
                .atTime(LocalTime.parse(time))
                .atZone(OfficeTime.ZONE)
                .toInstant();
    }

    private RecordService<DataKind> register(long design) {
        return forms.entries().of(SampleOffices.KT1, design);
    }

    private Field<?> field(long design, String key) {
        return register(design).kind().fieldNamed(key).orElseThrow();
    }

    private RecordDraft visit(long design, String guest, Instant came) {
        return new RecordDraft().with(field(design, "guest"), guest).with(field(design, "came"), came);
    }

    private List<String> guests(long design, Map<String, List<String>> chosen, List<PageRequest.Sort> sort) {
        Caller caller = forms.entries().as(keeper, design);
        return register(design)
                .page(caller, new RecordFilter("", "", chosen, List.of()), new PageRequest(0, 10, sort))
                .stream()
                .map(row -> String.valueOf(row.raw(field(design, "guest"))))
                .toList();
    }

    @Test
    void visitKeepsDayAndHour_quarterTermPostAndAddress_onItsPaperTheyStandInWords() throws IOException {
        long design = forms.published(DESIGN);
        DataKind kind = register(design).kind();
        Caller caller = forms.entries().as(keeper, design);
        RecordRow made = register(design)
                .create(
                        caller,
                        visit(design, "นายตัวอย่าง มาเยือน", at(18, "13:05"))
                                .with(field(design, "left"), at(18, "14:30"))
                                .with(field(design, "quarter"), FIRST_OF_2570)
                                .with(field(design, "term"), SECOND_OF_2569)
                                .with(field(design, "month"), YearMonth.of(2026, 11))
                                .with(field(design, "post"), POST)
                                .with(field(design, "home"), "99 หมู่ 9\nตำบลตัวอย่าง")
                                .with(
                                        kind.tableNamed("rooms").orElseThrow(),
                                        List.of(new RecordDraft()
                                                .with(field(design, "rooms.room"), "ห้องการเงิน")
                                                .with(field(design, "rooms.at"), at(18, "13:10")))));

        RecordRow read = register(design).open(caller, made.id());
        assertThat(read.raw(field(design, "came"))).isEqualTo(at(18, "13:05"));
        assertThat(read.raw(field(design, "quarter"))).isEqualTo(FIRST_OF_2570);
        assertThat(read.raw(field(design, "term"))).isEqualTo(SECOND_OF_2569);
        assertThat(read.raw(field(design, "post"))).isEqualTo(POST);
        assertThat(read.lines(kind.tableNamed("rooms").orElseThrow()))
                .extracting(line -> line.raw(field(design, "rooms.at")))
                .containsExactly(at(18, "13:10"));
        assertThat(paper(design, read))
                .contains("เข้าเมื่อ ๑๘ พฤศจิกายน ๒๕๖๙ เวลา ๑๓.๐๕ น. ไตรมาส ๑/๒๕๗๐ ภาคเรียนที่ ๒/๒๕๖๙ ตำแหน่ง อ ๔๒")
                .contains("๙๙ หมู่ ๙", "ตำบลตัวอย่าง", "๑๘ พฤศจิกายน ๒๕๖๙ เวลา ๑๓.๑๐ น.");
    }

    private String paper(long design, RecordRow row) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        forms.paper(new PdfDocumentPrinter()).docx(keeper, design, row.id(), out);
        return PaperText.of(out.toByteArray());
    }

    @Test
    void whoLeftBeforeComingIsRefused_theListIsSortedByTheHour_andFilteredByMonthQuarterAndTerm() {
        long design = forms.published(DESIGN);
        Caller caller = forms.entries().as(keeper, design);
        RecordService<DataKind> register = register(design);
        register.create(caller, visit(design, "บ่าย", at(18, "13:05")).with(field(design, "quarter"), FIRST_OF_2570));
        register.create(caller, visit(design, "เช้า", at(18, "08:40")).with(field(design, "term"), SECOND_OF_2569));
        register.create(caller, visit(design, "ตุลาคม", at(1, "10:00").minusSeconds(2 * 86_400)));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> register.create(
                        caller,
                        visit(design, "ย้อนเวลา", at(18, "13:05")).with(field(design, "left"), at(18, "13:04"))))
                .satisfies(refused -> assertThat(refused.problems())
                        .anySatisfy(problem -> assertThat(problem.field()).isEqualTo("left")));
        assertThat(guests(design, Map.of(), List.of(new PageRequest.Sort("came", false))))
                .containsExactly("ตุลาคม", "เช้า", "บ่าย");
        assertThat(guests(design, Map.of("came", List.of("2026-11")), List.of()))
                .containsExactly("เช้า", "บ่าย");
        assertThat(guests(design, Map.of("quarter", List.of("2570-1")), List.of()))
                .containsExactly("บ่าย");
        assertThat(guests(design, Map.of("term", List.of("2026-2")), List.of())).containsExactly("เช้า");
    }

    @Test
    void cellsOfAFileAreReadAsPeopleWriteThem_aDayWithoutAnHourIsFound() {
        long design = forms.published(DESIGN);
        forms.records().switches().turn(SampleOffices.KT1, "forms", true);
        ImportTarget target = forms.records()
                .importsOf(forms.module())
                .find(SampleOffices.KT1, "forms.register-" + design)
                .orElseThrow();
        RecordingFindings found = new RecordingFindings();
        List<ImportRow> rows = List.of(
                row(2, "came", "๑๘/๑๑/๒๕๖๙ ๑๓.๐๕ น.", "quarter", "1/2570", "term", "2/2569", "month", "11/2569"),
                row(3, "came", "18 พ.ย. 69 เวลา 08:40", "post", "อ 42", "home", "99 หมู่ 9"),
                row(4, "came", "2026-11-18T09:15:00"),
                row(5, "came", "18/11/2569"),
                row(6, "came", "18/11/2569 25:00", "term", "4/2569"));

        target.look(keeper, Set.of(), rows, found);
        assertThat(found.fields()).contains("5 came", "6 came", "6 term").noneMatch(one -> one.matches("[234] .*"));
        forms.records()
                .database()
                .transactions()
                .run(() -> target.store(
                        keeper,
                        rows.subList(0, 3),
                        Set.of(),
                        new ImportTarget.Arrival("ผู้มาติดต่อ.xlsx", LocalDate.of(2026, 11, 20)),
                        found));
        assertThat(guests(design, Map.of(), List.of(new PageRequest.Sort("came", false))))
                .containsExactly("แขก 3", "แขก 4", "แขก 2");
        assertThat(guests(design, Map.of("term", List.of("2026-2")), List.of())).containsExactly("แขก 2");
    }

    private static ImportRow row(int line, String... cells) {
        Map<String, String> values = new HashMap<>(Map.of("guest", "แขก " + line));
        for (int i = 0; i < cells.length; i += 2) {
            values.put(cells[i], cells[i + 1]);
        }
        return new ImportRow(line, values);
    }

    @Test
    void editionThatIsTriedHasSamples_theDesignTravelsInAFile() {
        long design = forms.published(DESIGN);
        DataKind kind = register(design).kind();
        List<RecordRow> samples =
                forms.paper((document, out) -> {}).samples(forms.entries().filling(keeper), kind);
        assertThat(samples).first().satisfies(sample -> {
            assertThat(sample.raw(field(design, "came"))).isEqualTo(at(20, "08:30"));
            assertThat(sample.raw(field(design, "quarter"))).isEqualTo(FIRST_OF_2570);
            assertThat(sample.raw(field(design, "term"))).isInstanceOf(TermOfYear.class);
        });
        assertThat(forms.importer().export(FormsFixture.designer(), design))
                .contains(
                        "field_key=came\tlabel=เข้าเมื่อ\tsort=MOMENT",
                        "sort=QUARTER",
                        "sort=TERM",
                        "sort=POST",
                        "sort=ADDRESS");
    }
}
