package org.khet.portal.core.internal.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportHistory.Past;
import org.khet.portal.api.admin.imports.Imports.Progress;
import org.khet.portal.api.admin.imports.Imports.State;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.pupil.PupilCountRegister.Typed;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.admin.structure.UnitDraft;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts.Seat;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.audit.TestChain;
import org.khet.portal.core.internal.office.pupil.PupilCountImporter;
import org.khet.portal.core.internal.office.pupil.PupilCountService;
import org.khet.portal.core.internal.office.pupil.TestFigures;
import org.khet.portal.core.internal.office.structure.UnitImporter;
import org.khet.portal.core.internal.post.PostImporter;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Long lists of posts, of units and of pupils by grade are stored in parts of 100 and taken back in packets. CORE-104. */
@OnEachDatabase
class OtherListsInPartsDbTest extends UndoCase {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 10);
    private static final List<String> GRADES = List.of("ป.1", "ป.2", "ป.3", "ป.4", "ป.5", "ป.6", "ม.1", "ม.2", "ม.3");
    private static final int PART = 100;
    private static final int ALL = 260;
    private static final Consumer<Progress> NOBODY = progress -> {};

    OtherListsInPartsDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void newPosts_theSealOfTheTrailTakesThoseOfTheFirstPart_andWaitsForNoOther() {
        var between = new OnceMeanwhile(PART, 3, () -> TestChain.seal(database, kt1.value()));

        assertThat(posts("นักวิชาการคอมพิวเตอร์", between).state()).isEqualTo(State.DONE);

        assertThat(between.isDone()).isTrue();
        assertThat(database.number(
                        "select count(*) from core_audit where act = 'core.post.added' and place is not null"))
                .isEqualTo(PART);
        assertThat(latest(PostImporter.ID)).extracting(Past::added, Past::left).containsExactly(ALL, 0);
        office.past.undo(keeper, PostImporter.ID, latest(PostImporter.ID).number());
        assertThat(core.posts.seats(kt1, TODAY)).isEmpty();
    }

    @Test
    void whoSavesAPostMeanwhile_waitsForNoOtherPart_theOthersAreChanged_andTakenBack() {
        posts("นักวิชาการคอมพิวเตอร์", NOBODY);
        List<Post> seats = core.posts.seats(kt1, TODAY).stream().map(Seat::post).toList();
        PostId first = seats.getFirst().id();
        PostId last = seats.getLast().id();
        var second = new OnceMeanwhile(2 * PART, 1, () -> {
            save(first);
            save(last);
        });

        Progress end = posts("ช่างไม้", second);

        assertThat(second.isDone()).as("nobody waited").isTrue();
        assertThat(end).extracting(Progress::state, Progress::done).containsExactly(State.FAILED, ALL - 1);
        assertThat(carpenters()).isEqualTo(ALL - 2);
        assertThat(latest(PostImporter.ID))
                .extracting(Past::changed, Past::left)
                .containsExactly(ALL - 1, 1);
        refused(PostImporter.ID, latest(PostImporter.ID), "core.import.error.stands");
    }

    @Test
    void changedPostsAreTakenBack_inPackets() {
        posts("นักวิชาการคอมพิวเตอร์", NOBODY);
        List<Post> before =
                core.posts.seats(kt1, TODAY).stream().map(Seat::post).toList();
        posts("ช่างไม้", NOBODY);
        assertThat(carpenters()).isEqualTo(ALL);

        office.past.undo(keeper, PostImporter.ID, latest(PostImporter.ID).number());

        assertThat(core.posts.seats(kt1, TODAY)).extracting(Seat::post).isEqualTo(before);
    }

    private long carpenters() {
        return database.number("select count(*) from core_post where line = 'carpenter'");
    }

    private void save(PostId post) {
        var opened = core.postDesk.open(keeper, post);
        core.postDesk.edit(
                keeper,
                post,
                opened.number(),
                new PostDraft(opened.value().number(), "computer-operator", "", "", null));
    }

    private Progress posts(String line, Consumer<Progress> meanwhile) {
        List<String> rows = IntStream.rangeClosed(1, ALL)
                .mapToObj(i -> String.format(Locale.ROOT, "อ %04d\t%s", i, line))
                .toList();
        return take(PostImporter.ID, "ตำแหน่งเลขที่\tตำแหน่ง", rows, meanwhile);
    }

    @Test
    void unitsBelowOthersOfTheList_comeAfterThem_goBeforeThem_andAChainThatWasTurnedRoundIsAsBefore() {
        keeper.with(Offices.CONFIGURE).with(Offices.VIEW);
        List<String> sections = new ArrayList<>();
        IntStream.rangeClosed(2, ALL).forEach(i -> sections.add(unit(i, "งานที่ " + i, "Z001")));
        sections.add(unit(1, "กลุ่มใหม่", ""));
        units(List.of(unit(300, "กลุ่มที่อยู่ก่อน", "")));
        List<Unit> atFirst = core.units.on(kt1, TODAY);
        units(sections);
        List<Unit> before = core.units.on(kt1, TODAY);
        assertThat(before).hasSize(atFirst.size() + ALL);

        List<String> turned = new ArrayList<>();
        turned.add(unit(ALL, "งานที่ย้าย", "Z300"));
        IntStream.range(2, ALL).forEach(i -> turned.add(unit(i, "งานใหม่ที่ " + i, "")));
        turned.add(unit(1, "กลุ่มที่ย้าย", "Z" + ALL));
        units(turned);
        assertThat(latest(UnitImporter.ID))
                .extracting(Past::changed, Past::left)
                .containsExactly(ALL, 0);

        office.past.undo(keeper, UnitImporter.ID, latest(UnitImporter.ID).number());
        assertThat(core.units.on(kt1, TODAY)).isEqualTo(before);
    }

    @Test
    void newUnitsOfSeveralPartsGo_thoseBelowBeforeThoseAbove() {
        keeper.with(Offices.CONFIGURE).with(Offices.VIEW);
        List<Unit> atFirst = core.units.on(kt1, TODAY);
        List<String> chain = new ArrayList<>();
        IntStream.rangeClosed(1, ALL)
                .forEach(i -> chain.add(unit(i, "งานที่ " + i, i % 20 == 1 ? "" : unitCode(i - 1))));
        units(chain.reversed());
        assertThat(core.units.on(kt1, TODAY)).hasSize(atFirst.size() + ALL);

        office.past.undo(keeper, UnitImporter.ID, latest(UnitImporter.ID).number());

        assertThat(core.units.on(kt1, TODAY)).isEqualTo(atFirst);
    }

    @Test
    void whatStoodAboveAUnitWasPutBelowItSince_theUnitStaysWhereItIs() {
        keeper.with(Offices.CONFIGURE).with(Offices.VIEW);
        units(List.of(unit(1, "กลุ่มหนึ่ง", ""), unit(2, "กลุ่มสอง", ""), unit(3, "งาน", "Z001")));
        units(List.of(unit(3, "งาน", "Z002")));
        Unit first = core.units.findByCode(kt1, "Z001").orElseThrow();
        Unit moved = core.units.findByCode(kt1, "Z003").orElseThrow();
        core.unitDesk.change(keeper, first.id(), below(first, moved.id()));

        Past past = latest(UnitImporter.ID);
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.past.undo(keeper, UnitImporter.ID, past.number()));

        assertThat(core.units.findByCode(kt1, "Z003").orElseThrow().parent())
                .isEqualTo(core.units.findByCode(kt1, "Z002").orElseThrow().id());
    }

    private static UnitDraft below(Unit unit, UnitId parent) {
        UnitDraft draft = UnitDraft.of(unit);
        return new UnitDraft(
                parent,
                draft.code(),
                draft.name(),
                draft.shortName(),
                draft.nameEnglish(),
                draft.order(),
                draft.phone());
    }

    private static String unit(int number, String name, String parent) {
        return unitCode(number) + "\t" + name + "\t" + parent;
    }

    private static String unitCode(int number) {
        return String.format(Locale.ROOT, "Z%03d", number);
    }

    private void units(List<String> rows) {
        Progress end = take(UnitImporter.ID, "รหัส\tชื่อกลุ่ม\tอยู่ใต้", rows, NOBODY);
        assertThat(end.reason()).isNull();
        assertThat(end.state()).isEqualTo(State.DONE);
    }

    @Test
    void pupilsByGrade_eachSchoolStaysWhole_whoTypesMeanwhileKeepsWhatWasTyped() {
        PupilCountService pupils = TestFigures.byGrade(database, core);
        List<SchoolId> schools = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> core.schoolDesk.add(
                        keeper,
                        new SchoolDraft(
                                "โรงเรียนบ้านตัวอย่าง " + i, "", List.of(new SchoolCode("MOE10", code(i))), "")))
                .toList();
        assertThat(counts(12, NOBODY).state()).isEqualTo(State.DONE);
        var second = new OnceMeanwhile(
                11 * GRADES.size(),
                3,
                () -> pupils.type(keeper, schools.getLast(), JUNE, List.of(new Typed("p1", 1, 5, 6))));

        Progress end = counts(13, second);

        assertThat(second.isDone()).as("who typed did not wait").isTrue();
        assertThat(end.done()).isEqualTo(30 * GRADES.size() - 1);
        assertThat(database.number("select count(*) from core_pupil_count where male = 13"))
                .isEqualTo(30L * GRADES.size() - 1);
        assertThat(database.number("select count(*) from core_pupil_count where male = 5"))
                .isEqualTo(1);
        assertThat(database.number(
                        "select count(distinct object) from core_audit where act = 'core.pupil-count.replaced'"))
                .isEqualTo(30);
        assertThat(database.number("select count(*) from core_audit where act = 'core.pupil-count.replaced'"))
                .as("one entry for each school; of the one that was typed, one for each of its rows")
                .isEqualTo(29 + GRADES.size() - 1);
    }

    private static String code(int number) {
        return String.format(Locale.ROOT, "10999%05d", number);
    }

    private Progress counts(int male, Consumer<Progress> meanwhile) {
        List<String> rows = IntStream.rangeClosed(1, 30)
                .boxed()
                .flatMap(i -> GRADES.stream()
                        .map(grade -> String.join("\t", code(i), "10/06/2569", grade, String.valueOf(male), "10")))
                .toList();
        return take(PupilCountImporter.ID, "รหัส 10 หลัก\tข้อมูล ณ วันที่\tชั้น\tชาย\tหญิง", rows, meanwhile);
    }

    private Progress take(String target, String heads, List<String> rows, Consumer<Progress> meanwhile) {
        byte[] file = (heads + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
        try (ImportDraft draft = office.open(keeper, target, file)) {
            draft.look();
            return office.take(keeper, draft, meanwhile);
        }
    }
}
