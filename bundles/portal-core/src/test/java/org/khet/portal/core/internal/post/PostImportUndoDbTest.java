package org.khet.portal.core.internal.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.imports.ImportReversal;
import org.khet.portal.api.imports.ImportReversal.Hindrance;
import org.khet.portal.api.imports.ImportReversal.Reason;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts.Seat;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.office.TestImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A list of posts with holders is taken back: the posts, who held them and who acted in them are as before. CORE-12, CORE-104. */
@OnEachDatabase
class PostImportUndoDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ActingLimits LIMITS =
            new ActingLimits("เรื่องทั่วไปของกลุ่ม", new BigDecimal("50000.00"), Set.of("ict"));
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private TestImports office;
    private PostId headOfIct;
    private PersonId substitute;

    PostImportUndoDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void aVacantPostInWhichSomebodyActs() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        office = new TestImports(database, core);
        UnitId ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        core.peopleDesk.add(keeper, new PersonDraft("นางสาว", "เอก", "ใจดี", "", ict, null, "", ""));
        substitute = core.peopleDesk.add(keeper, new PersonDraft("นาย", "รักษา", "การแทน", "", ict, null, "", ""));
        headOfIct = core.postDesk.add(keeper, new PostDraft("อ 35", "computer-operator", "", "", ict));
        core.postActing.give(
                keeper,
                headOfIct,
                new PostActingDraft(
                        substitute, ActingCapacity.IN_POST, "", "", LIMITS, "12/2569", TODAY.minusDays(30), null));
    }

    @Test
    void newPostsGo_changedOnesAreAsBefore_andWhoActedActsAgain() {
        List<Seat> before = core.posts.seats(kt1, TODAY);
        var acting = core.posts.acting(kt1, TODAY);
        assertThat(acting).hasSize(1);
        Past past = imported("อ 35\tนักวิชาการคอมพิวเตอร์\tปฏิบัติการ\tเอก ใจดี", "อ 36\tช่างไม้\t\tรักษา การแทน");
        assertThat(core.posts.acting(kt1, TODAY)).isEmpty();
        assertThat(core.posts.seats(kt1, TODAY))
                .hasSize(2)
                .extracting(Seat::holder)
                .doesNotContainNull();
        assertThat(office.past.look(keeper, PostImporter.ID, past.number()))
                .isEqualTo(new ImportReversal(1, 1, List.of()));

        office.past.undo(keeper, PostImporter.ID, past.number());

        assertThat(core.posts.seats(kt1, TODAY)).isEqualTo(before);
        assertThat(core.posts.acting(kt1, TODAY)).isEqualTo(acting);
        assertThat(office.happenings.all())
                .filteredOn(told -> told.type().equals(PostActingRegister.ACTING))
                .as("who acts again is told")
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.audience().people()).containsExactly(substitute);
                    assertThat(told.facts()).containsEntry("post", "อ 35").containsEntry("day", TODAY.toString());
                });
        assertThat(database.number("select count(*) from core_post_holder")).isZero();
        assertThat(database.number(
                        "select count(*) from core_audit where act = 'core.post.removed' and changes like '%อ 36%'"))
                .isEqualTo(1);
        assertThat(database.number("select count(*) from core_audit where act = 'core.post.restored'"
                        + " and changes like '%person%' and changes like '%computer-technical%'"))
                .isEqualTo(1);
        assertThat(imported("อ 36\tช่างไม้\t\tรักษา การแทน"))
                .as("the number is free again")
                .extracting(Past::added)
                .isEqualTo(1);
    }

    @Test
    void onlyTheHolderCame_andGoesAgain() {
        Past past = imported("อ 35\tเจ้าพนักงานคอมพิวเตอร์\t\tเอก ใจดี");
        assertThat(office.past.look(keeper, PostImporter.ID, past.number()))
                .isEqualTo(new ImportReversal(0, 1, List.of()));

        office.past.undo(keeper, PostImporter.ID, past.number());

        assertThat(core.posts.seats(kt1, TODAY)).extracting(Seat::holder).containsOnlyNulls();
        assertThat(core.posts.acting(kt1, TODAY)).extracting("person").containsExactly(substitute);
    }

    @Test
    void holderLeftThePostSince_orANewPostIsHeld_nothingIsTakenBack() {
        Past past = imported("อ 35\tนักวิชาการคอมพิวเตอร์\t\tเอก ใจดี", "อ 36\tช่างไม้\t\t");
        core.postDesk.putOut(keeper, headOfIct, TODAY.plusDays(3));
        PostId carpenter = core.posts.seats(kt1, TODAY).getLast().post().id();
        core.postDesk.putIn(keeper, carpenter, substitute, TODAY);

        assertThat(office.past.look(keeper, PostImporter.ID, past.number()).hindrances())
                .containsExactlyInAnyOrder(new Hindrance("อ 35", Reason.CHANGED), new Hindrance("อ 36", Reason.USED));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.past.undo(keeper, PostImporter.ID, past.number()));
        assertThat(core.posts.seats(kt1, TODAY))
                .extracting(seat -> seat.post().number(), seat -> seat.post().line())
                .containsExactly(tuple("อ 35", "computer-technical"), tuple("อ 36", "carpenter"));
    }

    private Past imported(String... rows) {
        String list = "ตำแหน่งเลขที่\tตำแหน่ง\tระดับ\tชื่อ-นามสกุล\n" + String.join("\n", rows) + "\n";
        try (ImportDraft draft = office.open(keeper, PostImporter.ID, list.getBytes(StandardCharsets.UTF_8))) {
            draft.look();
            assertThat(office.take(keeper, draft).state()).isEqualTo(State.DONE);
        }
        return office.past.latest(keeper, PostImporter.ID).getFirst();
    }
}
