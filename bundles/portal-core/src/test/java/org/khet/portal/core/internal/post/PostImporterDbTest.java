package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The posts of an office come from its list, with who holds them. CORE-12, CORE-104; README §3. */
@OnEachDatabase
class PostImporterDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final String HEADS = "ตำแหน่งเลขที่\tตำแหน่ง\tระดับ\tกลุ่ม\tชื่อ-นามสกุล\tครองตั้งแต่";
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;
    private UnitId ict;
    private PersonId technician;

    PostImporterDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void anOfficeWithATechnician() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core);
        ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        technician = core.peopleDesk.add(keeper, new PersonDraft("นางสาว", "เอก", "ใจดี", "", ict, null, "", ""));
    }

    @Test
    void listOfAnOffice_withLineAndRankInOneCell_thaiDigits_andHolders_isStored() {
        try (ImportDraft draft = open(
                "๑\tผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา\t-\t-\tว่าง\t",
                "อ๓๕\tนักวิชาการคอมพิวเตอร์ปฏิบัติการ\t\tICT\tน.ส.เอก  ใจดี\t1 ต.ค. 2569",
                "อ 36\tเจ้าพนักงานคอมพิวเตอร์\tปฏิบัติงาน\tICT\t\t")) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(3, 0, 0);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(core.posts.seats(kt1, TODAY))
                .extracting(
                        seat -> seat.post().number(),
                        seat -> seat.post().line(),
                        seat -> seat.post().rank(),
                        seat -> seat.post().unit(),
                        Posts.Seat::holder)
                .containsExactly(
                        tuple("1", "office-director", "", null, null),
                        tuple("อ 35", "computer-technical", "practitioner", ict, technician),
                        tuple("อ 36", "computer-operator", "operational", ict, null));
        assertThat(core.posts.seats(kt1, LocalDate.of(2026, 9, 30)))
                .extracting(Posts.Seat::holder)
                .containsOnlyNulls();
        assertThat(database.number("select count(*) from core_audit where act = 'core.post.taken'"))
                .isEqualTo(1);
    }

    @Test
    void numberThatIsThere_getsTheValuesOfTheFile_butKeepsItsHolder() {
        PostId post = core.postDesk.add(keeper, new PostDraft("อ 35", "computer-operator", "", "", null));
        PersonId holder = core.peopleDesk.add(keeper, CoreServices.person("เจ้าหน้าที่"));
        core.postDesk.putIn(keeper, post, holder, TODAY.minusDays(5));

        try (ImportDraft draft = open("อ ๓๕\tนักวิชาการคอมพิวเตอร์\tปฏิบัติการ\tICT\tเอก ใจดี\t")) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::changed)
                    .containsExactly(0, 1);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(core.posts.seats(kt1, TODAY))
                .extracting(seat -> seat.post().line(), seat -> seat.post().unit(), Posts.Seat::holder)
                .containsExactly(tuple("computer-technical", ict, holder));
    }

    @Test
    void whatTheOfficeDoesNotKnow_isFound_andNothingIsGuessed() {
        PostId ended = core.postDesk.add(keeper, new PostDraft("7", "driver", "", "", null));
        core.postEndings.end(
                keeper,
                ended,
                core.postDesk.open(keeper, ended).number(),
                new PostEnding(TODAY.minusDays(1), PostEnding.Reason.ABOLISHED, "5/2569", null),
                false);

        try (ImportDraft draft = open(
                "8\tนักบินอวกาศ\t\t\t\t",
                "9\tพนักงานขับรถยนต์\tจักรวาล\tกลุ่มที่ไม่มี\tคนแปลกหน้า ที่ไหนไม่รู้\t",
                "10\tช่างไม้\t\t\t\t",
                "๑๐\tช่างไม้\t\t\t\t",
                "7\tพนักงานขับรถยนต์\t\t\t\t")) {
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::leftOut, DraftSummary::open)
                    .containsExactly(1, 4, 1);
            List.of(PostFindings.RANK, PostFindings.UNIT, PostFindings.HOLDER)
                    .forEach(kind -> TestImports.choose(draft, kind, FindingChoice.KEEP));
            assertThat(draft.look())
                    .extracting(DraftSummary::added, DraftSummary::open)
                    .containsExactly(2, 0);
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }

        assertThat(core.posts.seats(kt1, TODAY))
                .extracting(
                        seat -> seat.post().number(),
                        seat -> seat.post().rank(),
                        seat -> seat.post().unit(),
                        Posts.Seat::holder)
                .containsExactly(tuple("9", "", null, null), tuple("10", "", null, null));
    }

    @Test
    void postThatSomebodyAddedMeanwhile_stopsAllOfIt() {
        try (ImportDraft draft = open("8\tช่างไม้\t\t\t\t", "9\tช่างไม้\t\t\t\t")) {
            assertThat(draft.look().added()).isEqualTo(2);
            core.postDesk.add(keeper, new PostDraft("9", "driver", "", "", null));

            assertThat(office.take(keeper, draft).state()).isNotEqualTo(State.DONE);
        }

        assertThat(core.posts.seats(kt1, TODAY))
                .extracting(seat -> seat.post().number())
                .containsExactly("9");
    }

    @Test
    void whoKeepsNoPostsImportsNone() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.open(
                        TestCaller.in(kt1).with(People.VIEW), PostImporter.ID, bytes("8\tช่างไม้\t\t\t\t")));
    }

    private ImportDraft open(String... rows) {
        return office.open(keeper, PostImporter.ID, bytes(rows));
    }

    private static byte[] bytes(String... rows) {
        return (HEADS + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
