package org.khet.portal.core.internal.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.person.PeopleRegister.Filter;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.export.Column;
import org.khet.portal.api.export.ExportFormat;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.export.ListKind;
import org.khet.portal.api.export.RowPager;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLetterheads;

/** Lists of two offices leave the portal. CORE-105, CORE-129, E-60, E-64. */
@OnEachDatabase
class ListExportDbTest {
    private static final String PURPOSE = "จัดทำคำสั่งแต่งตั้ง";
    private final TestDatabase database;
    private final ReadFiles files = new ReadFiles();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private CoreServices core;
    private OfficeId kt1;
    private OfficeId kt2;
    private ListExportService service;

    ListExportDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
        core.peopleDesk.add(CoreServices.keeper(kt1), CoreServices.person("คนเขตหนึ่ง"));
        core.peopleDesk.add(CoreServices.keeper(kt2), CoreServices.person("คนเขตสอง"));
        service = new ListExportService(files, files, new FakeLetterheads(core.offices, kt2), core.audit, core.clock);
    }

    @Test
    void officeNeverTakesARowOfAnotherAlong_inWhateverFormat() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            service.export(CoreServices.keeper(kt1), people(CoreServices.keeper(kt1)), format, PURPOSE, out);

            assertThat(files.rows).as(format.name()).contains("นายคนเขตหนึ่ง").doesNotContain("นายคนเขตสอง");
        }
        assertThat(files.kinds).containsExactly("XLSX", "CSV", "PDF", "DOCX");
    }

    @Test
    void whoTookWhatOutWhatForStandsOnTheTrailOfThatOffice() throws IOException {
        service.export(
                CoreServices.keeper(kt1), people(CoreServices.keeper(kt1)), ExportFormat.PDF, " " + PURPOSE + " ", out);

        AuditLog.Entry entry = newest(kt1);
        assertThat(entry.action()).isEqualTo("core.person.exported");
        assertThat(entry.object()).isEqualTo("core.person/list");
        assertThat(entry.actor().name()).isEqualTo(CoreServices.keeper(kt1).name());
        assertThat(entry.details())
                .isEqualTo(Map.of(
                        "format", "PDF", "rows", "2", "filter", "“คน”", "purpose", PURPOSE)); // and who was made first
        assertThat(newest(kt2).action()).isNotEqualTo("core.person.exported");
    }

    @Test
    void fileTellsOfficeFilterPurposeAndPrinter_andIsMarkedOnEachPage() throws IOException {
        service.export(CoreServices.keeper(kt1), people(CoreServices.keeper(kt1)), ExportFormat.CSV, PURPOSE, out);
        assertThat(files.lines)
                .containsExactly(
                        "บุคลากร สำนักงานเขตพื้นที่การศึกษาตัวอย่าง KT1",
                        "กรอง: “คน”",
                        "มีข้อมูลส่วนบุคคล ใช้เพื่อ " + PURPOSE,
                        "ส่งออกโดย นางสาวเจ้าหน้าที่ 13 20 พ.ย. 69 09.30 น.");

        service.export(CoreServices.keeper(kt1), people(CoreServices.keeper(kt1)), ExportFormat.PDF, PURPOSE, out);
        assertThat(files.lines)
                .containsExactly(
                        "บุคลากร",
                        "สำนักงานเขตพื้นที่การศึกษาตัวอย่าง KT1",
                        "กรอง: “คน”",
                        "มีข้อมูลส่วนบุคคล ใช้เพื่อ " + PURPOSE);
        assertThat(Objects.requireNonNull(files.marks).watermark())
                .isEqualTo("ข้อมูลส่วนบุคคล นางสาวเจ้าหน้าที่ 13 20 พ.ย. 69 09.30 น.");
        assertThat(files.marks.by()).startsWith("ส่งออกโดย นางสาวเจ้าหน้าที่ 13");
    }

    @Test
    void listOfADemonstrationOffice_saysInEachFormatThatAllIsInvented() throws IOException {
        for (ExportFormat format : ExportFormat.values()) {
            service.export(CoreServices.keeper(kt2), people(CoreServices.keeper(kt2)), format, PURPOSE, out);
            assertThat(files.lines).as(format.name()).contains(FakeLetterheads.WATERMARK);
        }
        assertThat(Objects.requireNonNull(files.marks).watermark())
                .startsWith(FakeLetterheads.WATERMARK + " ข้อมูลส่วนบุคคล");

        service.export(
                CoreServices.keeper(kt2),
                schools(CoreServices.keeper(kt2), new ArrayList<>()),
                ExportFormat.PDF,
                "",
                out);
        assertThat(files.marks.watermark()).isEqualTo(FakeLetterheads.WATERMARK);
        service.export(
                CoreServices.keeper(kt1),
                schools(CoreServices.keeper(kt1), new ArrayList<>()),
                ExportFormat.PDF,
                "",
                out);
        assertThat(files.marks.watermark()).isEmpty();
        assertThat(files.lines).doesNotContain(FakeLetterheads.WATERMARK);
    }

    @Test
    void listOfPeopleWithoutPurposeStays_andNothingIsNotedOrRead() {
        long before = core.audit.count(reader(kt1), AuditLog.Filter.ALL);
        for (String purpose : List.of("", "  ดู  ", "ก".repeat(201))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> service.export(
                            CoreServices.keeper(kt1),
                            unreadable(CoreServices.keeper(kt1)),
                            ExportFormat.XLSX,
                            purpose,
                            out))
                    .satisfies(refused ->
                            assertThat(refused.problems().getFirst().field()).isEqualTo("purpose"));
        }
        assertThat(core.audit.count(reader(kt1), AuditLog.Filter.ALL)).isEqualTo((int) before);
        assertThat(files.kinds).isEmpty();
    }

    @Test
    void whoMayNotSeeTheListTakesNothing_andNothingIsNoted() {
        TestCaller stranger = TestCaller.in(kt1).with(Schools.VIEW);
        long before = core.audit.count(reader(kt1), AuditLog.Filter.ALL);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.export(stranger, unreadable(stranger), ExportFormat.XLSX, PURPOSE, out));

        assertThat(core.audit.count(reader(kt1), AuditLog.Filter.ALL)).isEqualTo((int) before);
        assertThat(files.kinds).isEmpty();
    }

    @Test
    void schoolsTellAboutNobody_theyGoOutPageByPage_eachOnce() throws IOException {
        for (int no = 10; no < 22; no++) {
            core.schoolDesk.add(
                    CoreServices.keeper(kt1), new SchoolDraft("โรงเรียนบ้านตัวอย่าง " + no, "", List.of(), ""));
            core.schoolDesk.add(CoreServices.keeper(kt2), new SchoolDraft("โรงเรียนเขตสอง " + no, "", List.of(), ""));
        }
        List<Integer> asked = new ArrayList<>();

        service.export(
                CoreServices.keeper(kt1),
                schools(CoreServices.keeper(kt1), asked),
                ExportFormat.XLSX,
                "ไม่ถูกเก็บ",
                out);

        assertThat(asked).as("pages of five").containsExactly(0, 5, 10, 12);
        assertThat(files.rows).hasSize(12).doesNotHaveDuplicates().allMatch(name -> name.contains("บ้านตัวอย่าง"));
        assertThat(newest(kt1).details()).isEqualTo(Map.of("format", "XLSX", "rows", "12"));
        assertThat(files.lines).noneMatch(line -> line.contains("ส่วนบุคคล"));
    }

    private ExportList<Person> people(Caller caller) {
        Filter filter = new Filter("", java.util.Set.of(), null, false);
        return new ExportList<>(
                ListKind.personal("core.person", People.VIEW),
                new ExportList.ExportTexts("บุคลากร", "“คน”", TextCatalog.THAI),
                List.of(Column.text("ชื่อ", 30, Person::fullName)),
                new ExportList.Source<>(
                        () -> core.peopleDesk.count(caller, filter),
                        () -> RowPager.byOffset(offset ->
                                core.peopleDesk.page(caller, filter, new PageRequest(offset, 50, List.of())))));
    }

    private ExportList<Person> unreadable(Caller caller) {
        ExportList<Person> list = people(caller);
        return new ExportList<>(
                list.kind(),
                list.words(),
                list.columns(),
                new ExportList.Source<>(
                        () -> {
                            throw new AssertionError("counted");
                        },
                        () -> {
                            throw new AssertionError("read");
                        }));
    }

    private ExportList<School> schools(Caller caller, List<Integer> asked) {
        var byName = List.of(new PageRequest.Sort("name", false));
        return new ExportList<>(
                ListKind.impersonal("core.school", Schools.VIEW),
                new ExportList.ExportTexts("โรงเรียน", "", TextCatalog.THAI),
                List.of(Column.text("ชื่อ", 30, School::name)),
                new ExportList.Source<>(
                        () -> core.schoolDesk.count(caller, SchoolRegister.Filter.ALL),
                        () -> RowPager.byOffset(offset -> {
                            asked.add(offset);
                            return core.schoolDesk.page(
                                    caller, SchoolRegister.Filter.ALL, new PageRequest(offset, 5, byName));
                        })));
    }

    private AuditLog.Entry newest(OfficeId office) {
        return core.audit
                .page(reader(office), AuditLog.Filter.ALL, new PageRequest(0, 1, List.of()))
                .getFirst();
    }

    private static TestCaller reader(OfficeId office) {
        return TestCaller.in(office).with(AuditTrail.READ);
    }
}
