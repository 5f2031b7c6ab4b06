package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Found;
import org.khet.portal.api.admin.imports.ImportDraft.Head;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.print.internal.table.FileTableReader;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * The whole way of a workbook and a text file into a register: columns chosen and kept as a profile, days of either era and Thai
 * digits, looked at, what is left out and why, stored whole or not at all, taken back. Source: core CORE-104, E-69.
 */
@OnEachDatabase
class ImportWayDbTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate BEFORE = LocalDate.of(2026, 9, 30);
    private static final String PROFILE = "แฟ้มของกลุ่มบริหารงานบุคคล";
    private static final String[][] LIST = {
        {"ตำแหน่งเลขที่", "รายการ ก", "กลุ่ม", "ชื่อ-นามสกุล", "รายการ ข"},
        {"๓๕", "นักวิชาการคอมพิวเตอร์ปฏิบัติการ", "ICT", "น.ส.เอก ใจดี", "๑ ต.ค. ๒๕๖๙"},
        {"36", "เจ้าพนักงานคอมพิวเตอร์", "ICT", "นายโท ใจงาม", "01/10/2026"},
        {"37", "นักบินอวกาศ", "", "", ""},
        {"", "ช่างไม้", "", "", ""},
        {"38", "ช่างไม้", "", "", "31/06/2569"},
    };
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;
    private PersonId first;
    private PersonId second;

    ImportWayDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOfficeWithTwoPeople() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core, new FileTableReader());
        var ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        first = core.peopleDesk.add(keeper, new PersonDraft("นางสาว", "เอก", "ใจดี", "", ict, null, "", ""));
        second = core.peopleDesk.add(keeper, new PersonDraft("นาย", "โท", "ใจงาม", "", ict, null, "", ""));
    }

    private static byte[] workbook(String[]... list) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("ตำแหน่ง");
            for (int row = 0; row < list.length; row++) {
                for (int column = 0; column < list[row].length; column++) {
                    sheet.value(row, column, list[row][column]);
                }
            }
        }
        return out.toByteArray();
    }

    /** As old programs write it. */
    private static byte[] text(String[]... list) {
        return Arrays.stream(list)
                .map(row -> String.join(",", row))
                .collect(Collectors.joining("\r\n"))
                .getBytes(Charset.forName("TIS-620"));
    }

    private ImportDraft open(String name, byte[] file) throws IOException {
        return office.imports.open(keeper, PostImporter.ID, name, "", new ByteArrayInputStream(file));
    }

    private static int column(ImportDraft draft, String title) {
        return draft.heads().stream()
                .filter(head -> head.title().equals(title))
                .mapToInt(Head::index)
                .findFirst()
                .orElseThrow();
    }

    private static void choose(ImportDraft draft, String kind, FindingChoice choice) {
        draft.choose(
                draft.look().found().stream()
                        .map(Found::kind)
                        .filter(one -> one.id().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                choice);
    }

    private long posts() {
        return database.number("select count(*) from core_post");
    }

    @Test
    void workbookIsMapped_lookedAt_storedAndTakenBack_itsProfileFitsTheTextFileOfNextMonth() throws IOException {
        try (ImportDraft draft = open("ตำแหน่ง.xlsx", workbook(LIST))) {
            assertThat(draft.missing()).extracting(ImportField::id).containsExactly("line");
            draft.map(column(draft, "รายการ ก"), "line");
            draft.map(column(draft, "รายการ ข"), "from");
            assertThat(draft.missing()).isEmpty();

            assertThat(draft.look())
                    .extracting(DraftSummary::rows, DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(5, 2, 3, 1);
            assertThat(draft.look().found())
                    .as("a day of our Lord is told, and Thai digits are mended")
                    .extracting(one -> one.kind().id(), Found::rows, Found::before, Found::after)
                    .contains(
                            tuple("core.import.found.christianYear", 1, "01/10/2026", "2026-10-01"),
                            tuple("core.import.found.noDay", 1, "31/06/2569", ""));
            assertThat(posts()).as("looked at only").isZero();
            choose(draft, "core.import.found.noDay", FindingChoice.LEAVE_OUT);
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(2, 3, 0);
            assertThat(draft.lines(new Filter(null, Fate.LEFT_OUT), 0, 10))
                    .as("the rows of the file of errors, as they were sent, with the reason")
                    .extracting(
                            line -> line.number(),
                            line -> line.cells().get(1),
                            line -> line.found().stream()
                                    .map(one -> one.field())
                                    .toList())
                    .containsExactly(
                            tuple(4, "นักบินอวกาศ", List.of("line")),
                            tuple(5, "ช่างไม้", List.of("number")),
                            tuple(6, "ช่างไม้", List.of("from")));
            office.imports.keep(keeper, draft, PROFILE);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        assertThat(core.posts.seats(kt1, FIRST))
                .extracting(seat -> seat.post().number(), Posts.Seat::holder)
                .containsExactly(tuple("35", first), tuple("36", second));
        assertThat(core.posts.seats(kt1, BEFORE)).extracting(Posts.Seat::holder).containsOnlyNulls();

        office.past.undo(
                keeper,
                PostImporter.ID,
                office.past.latest(keeper, PostImporter.ID).getFirst().number());
        assertThat(posts()).isZero();

        try (ImportDraft draft = open("ตำแหน่ง พ.ย.csv", text(LIST))) {
            assertThat(draft.profile()).isEqualTo(PROFILE);
            assertThat(draft.missing()).isEmpty();
            assertThat(draft.look())
                    .as("with what was chosen then")
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(2, 3, 0);
        }
        office.imports.forget(keeper, PostImporter.ID, PROFILE);
        try (ImportDraft draft = open("ตำแหน่ง พ.ย.csv", text(LIST))) {
            assertThat(draft.profile()).isEmpty();
            assertThat(draft.missing()).hasSize(1);
        }
    }

    @Test
    void whatFailsInTheMiddleLeavesNothing_profilesAreOfOneOffice_whoKeepsNoPostsImportsNone() throws IOException {
        try (ImportDraft draft = open("ตำแหน่ง.xlsx", workbook(LIST[0], LIST[1], LIST[2]))) {
            draft.map(column(draft, "รายการ ก"), "line");
            draft.map(column(draft, "รายการ ข"), "from");
            office.imports.keep(keeper, draft, PROFILE);
            assertThat(draft.look().added()).isEqualTo(2);
            core.postDesk.add(keeper, new PostDraft("36", "driver", "", "", null));
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.FAILED);
        }
        assertThat(core.posts.seats(kt1, FIRST))
                .extracting(seat -> seat.post().number())
                .containsExactly("36");

        TestCaller elsewhere = CoreServices.keeper(core.office("KT2"));
        assertThat(office.imports.profiles(keeper, PostImporter.ID))
                .extracting(Imports.Profile::name)
                .containsExactly(PROFILE);
        assertThat(office.imports.profiles(elsewhere, PostImporter.ID)).isEmpty();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.imports.open(
                        TestCaller.in(kt1).with(People.VIEW),
                        PostImporter.ID,
                        "ตำแหน่ง.xlsx",
                        "",
                        new ByteArrayInputStream(workbook(LIST))));
    }
}
