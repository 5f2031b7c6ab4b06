package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.photo.JpegImage;
import org.khet.portal.api.photo.Photo;
import org.khet.portal.api.photo.PhotoCrop;
import org.khet.portal.api.photo.PhotoSize;
import org.khet.portal.api.photo.PreparedPhoto;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.core.internal.photo.SamplePictures;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** People of an office set, change and remove their photos; who sees them. CORE-17. */
@OnEachDatabase
class PhotoServiceDbTest {
    private static final byte[] TALL = SamplePictures.jpeg(SamplePictures.stripes(300, 900));
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private TestCaller keeper;
    private PersonId somying;
    private TestCaller herself;

    PhotoServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void personOfAnOffice() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        UnitId ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        somying = core.peopleDesk.add(
                keeper,
                new PersonDraft("นางสาว", "สมหญิง", "ใจดีตัวอย่าง", "นักวิชาการคอมพิวเตอร์", ict, null, "", ""));
        herself = TestCaller.in(kt1).as(somying, "นางสาวสมหญิง ใจดีตัวอย่าง");
    }

    @Test
    void personSetsTheOwnPhotoWithoutAnyPermission_andSeesIt() {
        assertThat(core.photos.find(herself, somying)).isEmpty();
        assertThat(core.photos.mayChange(herself, somying)).isTrue();

        keep(herself, somying, Photo.NONE, PhotoCrop.END);

        Photo photo = core.photos.find(herself, somying).orElseThrow();
        assertThat(photo.edition()).isEqualTo(1);
        assertThat(colour(core.photos.read(herself, somying, PhotoSize.SMALL))).isEqualTo("bb");
        assertThat(colour(core.photos.read(herself, somying, PhotoSize.LARGE))).isEqualTo("bb");
        assertThat(SamplePictures.pixels(core.photos.read(herself, somying, PhotoSize.LARGE))
                        .getWidth())
                .isEqualTo(320);
    }

    @Test
    void whoEditsPeopleChangesItToo_andTheTrailSaysWho_withoutAPicture() {
        keep(herself, somying, Photo.NONE, PhotoCrop.START);
        Photo before = core.photos.find(keeper, somying).orElseThrow();

        keep(keeper, somying, before.edition(), PhotoCrop.MIDDLE);
        assertThat(colour(core.photos.read(herself, somying, PhotoSize.SMALL))).isEqualTo("gg");
        Photo after = core.photos.find(keeper, somying).orElseThrow();
        assertThat(after.key()).isEqualTo(before.key());
        core.photos.remove(herself, somying, after.edition());

        assertThat(core.photos.find(keeper, somying)).isEmpty();
        assertThat(database.number("select count(*) from core_photo")).isZero();
        List<AuditLog.Entry> trail = core.audit.page(
                TestCaller.in(kt1).with(AuditTrail.READ), AuditLog.Filter.ALL, new PageRequest(0, 3, List.of()));
        assertThat(trail)
                .extracting(one -> one.action() + " " + one.object())
                .containsExactly(
                        "core.photo.removed core.person/" + somying.value(),
                        "core.photo.changed core.person/" + somying.value(),
                        "core.photo.set core.person/" + somying.value());
    }

    @Test
    void twoChangeItAtOnce_theSecondIsTold_andTheFirstStays() {
        PreparedPhoto second = prepared(keeper, somying);
        keep(herself, somying, Photo.NONE, PhotoCrop.START);

        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> core.photos.keep(keeper, somying, Photo.NONE, second, PhotoCrop.END));
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> core.photos.remove(keeper, somying, Photo.NONE));
        assertThat(colour(core.photos.read(herself, somying, PhotoSize.SMALL))).isEqualTo("rr");
    }

    @Test
    void colleagueOfAnyUnitSeesIt_asOnTheChart_butDoesNotChangeIt() {
        keep(herself, somying, Photo.NONE, PhotoCrop.START);
        UnitId finance = core.units.findByCode(kt1, "FIN").orElseThrow().id();
        TestCaller colleague = TestCaller.in(kt1).inUnit(finance, People.VIEW);

        assertThat(core.photos.find(colleague, somying)).isPresent();
        assertThat(core.photos.mayChange(colleague, somying)).isFalse();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.photos.prepare(colleague, somying, new ByteArrayInputStream(TALL)));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.photos.remove(colleague, somying, 1));
        TestCaller headOfFinance = TestCaller.in(kt1).with(People.VIEW).inUnit(finance, People.EDIT);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.photos.remove(headOfFinance, somying, 1));
    }

    @Test
    void whoSeesNobodyOfTheOffice_seesNoPhoto() {
        keep(herself, somying, Photo.NONE, PhotoCrop.START);
        TestCaller guest = TestCaller.in(kt1);

        assertThat(core.photos.find(guest, somying)).isEmpty();
        assertThat(core.photos.readAll(guest, Set.of(somying), PhotoSize.SMALL)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.photos.read(guest, somying, PhotoSize.SMALL));
    }

    @Test
    void photoOfATeacherIsSeenWithinReachOnly() {
        SchoolId school = core.schoolDesk.add(keeper, new SchoolDraft("โรงเรียนบ้านตัวอย่าง", "", List.of(), ""));
        PersonId teacher =
                core.peopleDesk.add(keeper, new PersonDraft("นาย", "ครูตัวอย่าง", "", "ครู", null, school, "", ""));
        keep(keeper, teacher, Photo.NONE, PhotoCrop.START);
        UnitId ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();

        assertThat(core.photos.find(keeper, teacher)).isPresent();
        assertThat(core.photos.find(TestCaller.in(kt1).inUnit(ict, People.VIEW), teacher))
                .isEmpty();
    }

    @Test
    void photoOfAPersonOfAnotherOfficeIsNotThere() {
        keep(herself, somying, Photo.NONE, PhotoCrop.START);
        OfficeId kt2 = core.office("KT2");
        TestCaller other = CoreServices.keeper(kt2);

        assertThat(core.photos.find(other, somying)).isEmpty();
        assertThat(core.photos.mayChange(other, somying)).isFalse();
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.photos.read(other, somying, PhotoSize.SMALL));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.photos.prepare(other, somying, new ByteArrayInputStream(TALL)));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.photos.keep(other, somying, 1, prepared(herself, somying), PhotoCrop.END));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> core.photos.remove(other, somying, 1));
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.photos.remove(other.as(somying, "นายแอบอ้าง ตัวอย่าง"), somying, 1));
        assertThat(colour(core.photos.read(herself, somying, PhotoSize.SMALL))).isEqualTo("rr");
    }

    @Test
    void photosOfAWholeOfficeAreFoundTogether() {
        List<PersonId> many = IntStream.range(0, 520)
                .mapToObj(no -> core.peopleDesk.add(keeper, CoreServices.person("เจ้าหน้าที่ " + no)))
                .toList();
        keep(keeper, many.getFirst(), Photo.NONE, PhotoCrop.START);
        keep(keeper, many.getLast(), Photo.NONE, PhotoCrop.START);

        assertThat(core.photos.find(keeper, Set.copyOf(many)).keySet()).containsOnly(many.getFirst(), many.getLast());
        assertThat(core.photos
                        .readAll(keeper, Set.copyOf(many), PhotoSize.SMALL)
                        .keySet())
                .containsOnly(many.getFirst(), many.getLast());
        assertThat(core.photos.find(keeper, Set.of())).isEmpty();
    }

    @Test
    void photoThatWasSetAnewIsAnotherOne_soThatNoBrowserShowsTheFormer() {
        keep(herself, somying, Photo.NONE, PhotoCrop.START);
        Photo former = core.photos.find(herself, somying).orElseThrow();
        core.photos.remove(herself, somying, former.edition());
        keep(herself, somying, Photo.NONE, PhotoCrop.END);

        assertThat(core.photos.find(herself, somying).orElseThrow()).isNotEqualTo(former);
    }

    private void keep(TestCaller caller, PersonId person, int edition, PhotoCrop cut) {
        core.photos.keep(caller, person, edition, prepared(caller, person), cut);
    }

    private PreparedPhoto prepared(TestCaller caller, PersonId person) {
        return core.photos.prepare(caller, person, new ByteArrayInputStream(TALL));
    }

    private static String colour(JpegImage kept) {
        return SamplePictures.colours(SamplePictures.pixels(kept), 4, 11);
    }
}
