package org.khet.portal.core.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.demo.DemoOffices.Contents;
import org.khet.portal.api.admin.duty.AssignedDuty;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.admin.security.Accounts.Grant;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.RuntimeCaller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.export.StoredLetterheads;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSettings;

/** The demonstration offices come in one step and go without a trace. */
@OnEachDatabase
class DemoDbTest extends DemoCase {
    DemoDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void pupilsOfTheOpenSchoolsAreThoseOfTheSample_andEachSchoolHasSomeOfThisYearAndTheLast() {
        stage.load(FOUNDER);

        long kt1 = script.cast().office("KT1").orElseThrow().value();
        String sum = "select sum(male + female) from core_pupil_count where office_id = " + kt1 + " and as_of = ";
        assertThat(database.number(sum + "'2022-06-10'")).as("core I.2").isEqualTo(2_867);
        assertThat(database.number(sum + "'2022-05-15'"))
                .as("before the merging")
                .isEqualTo(19);
        String schools = "select count(distinct school_id) from core_pupil_count where as_of = ";
        assertThat(database.number(schools + "'2026-11-10'")).isEqualTo(13);
        assertThat(database.number(schools + "'2025-11-10'")).isEqualTo(13);
        assertThat(database.number("select count(*) from core_school where kind <> '' and latitude is not null"))
                .as("all schools, also the one that was merged, can be shown by kind; two have no place on the map yet")
                .isEqualTo(12);
        assertThat(database.number("select count(*) from core_school where kind <> ''"))
                .isEqualTo(14);
    }

    @Test
    void pagesAndPapersOfTheSampleAreMarked_thoseOfARealOfficeAreNot() {
        var letterheads = new StoredLetterheads(
                core.offices, new DemoRecordRepository(database.unit(), core.memories), core.settings, core.clock);
        OfficeId real = core.office("TR3");
        stage.load(FOUNDER);
        OfficeId kt1 = script.cast().office("KT1").orElseThrow();

        assertThat(letterheads.of(kt1, TextCatalog.THAI).watermark()).isEqualTo("ข้อมูลตัวอย่าง ไม่ใช่เอกสารจริง");
        var inThai = new FakeSettings().put(kt1, StoredLetterheads.THAI_DIGITS, true, LocalDate.of(2026, 10, 1));
        assertThat(new StoredLetterheads(
                                core.offices,
                                new DemoRecordRepository(database.unit(), core.memories),
                                inThai,
                                core.clock)
                        .digits(kt1))
                .isEqualTo(Paper.Digits.THAI);
        assertThat(letterheads.digits(real)).isEqualTo(Paper.Digits.ARABIC);
        assertThat(letterheads.of(kt1, Locale.ENGLISH).watermark()).isEqualTo("Sample data, not a real document");
        assertThat(letterheads.of(real, TextCatalog.THAI))
                .isEqualTo(new Letterhead("สำนักงานเขตพื้นที่การศึกษาตัวอย่าง TR3", ""));

        stage.remove(FOUNDER);
        assertThat(letterheads.of(kt1, TextCatalog.THAI)).isEqualTo(new Letterhead("", ""));
    }

    @Test
    void officesOfTheSampleAreThereWithPeopleSchoolsAndAccounts() {
        stage.load(FOUNDER);

        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        OfficeId kt2 = script.cast().office("KT2").orElseThrow();
        assertThat(core.units.of(kt1)).hasSize(9);
        assertThat(core.units.of(kt2)).hasSize(10);
        assertThat(core.people.search(kt1, "เจ้าหน้าที่ ", 200)).hasSizeGreaterThanOrEqualTo(22);
        assertThat(core.schools.search(kt1, "", LocalDate.of(2026, 11, 20), 50)).hasSize(11);
        assertThat(core.people
                        .find(kt1, script.cast().person("KT1", "13"))
                        .orElseThrow()
                        .fullName())
                .isEqualTo("นางสาวเจ้าหน้าที่ 13");
        School merged =
                core.schools.find(kt1, script.cast().school("KT1", "S06")).orElseThrow();
        assertThat(merged.status()).isEqualTo(SchoolStatus.MERGED);
        assertThat(merged.until()).isEqualTo(LocalDate.of(2022, 5, 15));
        assertThat(core.schools.find(kt1, script.cast().school("KT1", "S09")).orElseThrow())
                .extracting(School::district, School::network)
                .containsExactly("อำเภอตัวอย่างใต้", "เครือข่ายภูผา");
        assertThat(accounts.grants)
                .containsKeys("kt1-01", "kt1-22", "kt1-s05-h", "kt1-s05-u", "kt2-51", "kt2-s52-u")
                .doesNotContainKey("kt1-s06-h");
        assertThat(accounts.grants.get("kt1-13"))
                .extracting(Grant::role)
                .containsExactly("ict.clerk", "ict.tech", "core.staff", "core.web");
    }

    @Test
    void peopleOfTheSampleStandInTheirPostsAndFunctions_oneIsVacant() {
        stage.load(FOUNDER);

        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        var keeper = CoreServices.keeper(kt1);
        assertThat(core.postDesk.count(keeper, PostRegister.Filter.ALL)).isEqualTo(21);
        assertThat(core.postDesk.page(
                        keeper,
                        new PostRegister.Filter("", Set.of(), PostRegister.PostStatus.VACANT),
                        new PageRequest(0, 10, List.of())))
                .extracting(one -> one.post().number())
                .containsExactly("46");
        assertThat(core.functionDesk.of(keeper, script.cast().person("KT1", "14")))
                .extracting(GivenFunction::code)
                .containsExactlyInAnyOrder("group-director", "procurement-head");
        assertThat(core.assigned.ofPerson(keeper, script.cast().person("KT1", "05")))
                .extracting(AssignedDuty::letter)
                .containsExactlyInAnyOrder("(ก)", "(ข)");
    }

    @Test
    void loadingTwiceChangesNothing() {
        stage.load(FOUNDER);
        long people = database.number("select count(*) from core_person");
        long trail = database.number("select count(*) from core_audit");

        stage.load(FOUNDER);

        assertThat(database.number("select count(*) from core_person")).isEqualTo(people);
        assertThat(database.number("select count(*) from core_audit")).isEqualTo(trail);
    }

    @Test
    void moduleThatAppearsAddsItsPart_onWhereTheSampleSaysSo() {
        stage.add(part("legal", 110));
        stage.add(part("ict", 100));
        stage.add(part("core", 10));

        stage.load(FOUNDER);

        assertThat(played).containsExactly("core", "ict", "legal");
        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        OfficeId kt2 = script.cast().office("KT2").orElseThrow();
        assertThat(switches.isOn(kt1, ICT)).isTrue();
        assertThat(switches.isOn(kt2, ICT)).isTrue();
        assertThat(switches.isOn(kt1, new ModuleId("legal"))).isTrue();
        assertThat(switches.isOn(kt2, new ModuleId("legal")))
                .as("an office that goes without it")
                .isFalse();
    }

    @Test
    void moduleThatIsUpdated_doesNotReadTheDemonstrationAnewAtTheMomentWhenPagesComeBack() {
        DemoData before = part("ict", 100);
        stage.add(before);
        stage.load(FOUNDER);

        stage.drop(before);
        stage.add(part("ict", 100));
        assertThat(stage.trouble()).as("nothing is loaded now").isEmpty();

        var looked = new CountDownLatch(1);
        stage.add(new Part("rooms", 110) {
            @Override
            public void load(Cast cast) {
                await(looked);
                super.load(cast);
            }
        });
        assertThat(stage.trouble()).as("a module that is new is").isPresent();

        looked.countDown();
        awaitPlayed();
        assertThat(played).containsExactly("ict", "ict", "rooms");
    }

    @Test
    void whoSwitchedTheModuleOffIsNotOverruled() {
        stage.add(part("ict", 100));
        stage.load(FOUNDER);
        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        switches.set(new PortalCallers().runtimeSystem(), kt1, ICT, false);

        stage.load(FOUNDER);

        assertThat(switches.isOn(kt1, ICT)).isFalse();
    }

    @Test
    void removedWithoutATrace_andLoadedAgain() {
        OfficeId real = core.office("REAL");
        long before = rows();
        stage.add(part("ict", 100));
        stage.load(FOUNDER);

        stage.remove(FOUNDER);

        assertThat(stage.areThere()).isFalse();
        assertThat(core.offices.all()).extracting("id").containsExactly(real);
        assertThat(rows()).isEqualTo(before);
        assertThat(accounts.grants).isEmpty();
        assertThat(played).containsExactly("ict", "ict removed");
        stage.load(FOUNDER);
        assertThat(stage.areThere()).isTrue();
    }

    @Test
    void whatWouldGoIsSaidBefore_withWhatSomebodyAddedByHand() {
        assertThat(stage.contents()).isEmpty();
        stage.load(FOUNDER);
        assertThat(stage.contents()).extracting(Contents::office).containsExactly("KT1", "KT2");
        assertThat(stage.contents()).extracting(Contents::added).containsExactly(0, 0);
        Contents before = stage.contents().getFirst();
        assertThat(before.schools()).isEqualTo(12);

        OfficeId kt1 = script.cast().office("KT1").orElseThrow();
        core.peopleDesk.add(CoreServices.keeper(kt1), CoreServices.person("คนใหม่"));

        assertThat(stage.contents().getFirst())
                .isEqualTo(new Contents("KT1", before.people() + 1, before.schools(), 1));
    }

    @Test
    void realOfficeWithTheSameCodeIsNeverTouched() {
        OfficeId real = core.office("KT1");
        stage.load(FOUNDER);
        stage.remove(FOUNDER);

        assertThat(core.offices.find(real)).isPresent();
        assertThat(core.units.of(real)).hasSize(9);
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> script.cast().person("KT1", "13"));
    }

    @Test
    void whoDoesNotAdministerTheRuntimeNeitherLoadsNorRemoves() {
        RuntimeCaller stranger = CoreServices.operator(RuntimeCaller.OPERATE);

        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> stage.load(stranger));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> stage.remove(stranger));
    }
}
