package org.khet.portal.core.internal.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequestId;
import org.khet.portal.api.admin.personal.Erasure;
import org.khet.portal.api.admin.personal.Erasure.LegalBasis;
import org.khet.portal.api.admin.personal.ErasureDraft;
import org.khet.portal.api.admin.school.SchoolDraft;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.api.school.SchoolCode;
import org.khet.portal.core.internal.audit.TestChain;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Somebody left and asks that the office forgets her. CORE-128. */
@OnEachDatabase
class ErasureServiceDbTest {
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private static final ErasureDraft DRAFT =
            new ErasureDraft(LegalBasis.NOT_NEEDED, "หมดความจำเป็น", null, LeftPerson.FULL);
    private final TestDatabase database;
    private LeftPerson left;
    private ErasureService service;

    ErasureServiceDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void whoHeldMuch_left() {
        left = new LeftPerson(database).withTraces().gone();
        service = left.privacy.erasures;
    }

    @Test
    void everyPlaceIsShownBeforehand_withWhatBecomesOfIt() {
        var preview = service.preview(left.officer, left.person);

        assertThat(preview.isBlocked()).isFalse();
        assertThat(preview.places())
                .extracting(place -> place.what().substring("core.erasure.place.".length()), PersonalDataPlace::deed)
                .containsExactlyInAnyOrder(
                        tuple("person", Deed.PSEUDONYMISED),
                        tuple("numbers", Deed.ERASED),
                        tuple("photo", Deed.ERASED),
                        tuple("absences", Deed.ERASED),
                        tuple("posts", Deed.PSEUDONYMISED),
                        tuple("functions", Deed.PSEUDONYMISED),
                        tuple("deputies", Deed.PSEUDONYMISED),
                        tuple("unmaskings", Deed.PSEUDONYMISED),
                        tuple("trail", Deed.KEPT));
        assertThat(service.preview(left.officer, left.person).before())
                .as("looking erases nothing")
                .isNull();
    }

    @Test
    void nameIsNowhereAnyMore_butOnTheTrail_whoseChainStillHolds() throws SQLException {
        assertThat(left.rowsWith(LeftPerson.FIRST)).anyMatch(row -> row.startsWith("core_absence"));
        TestChain.seal(database, left.office.value());

        Erasure done = service.erase(left.officer, left.person, DRAFT);

        for (String secret : List.of(LeftPerson.FIRST, LeftPerson.LAST, "000-000-111", "somying")) {
            assertThat(left.rowsWith(secret)).allMatch(row -> row.startsWith("core_audit|"));
        }
        assertThat(left.core.people.find(left.office, left.person).orElseThrow())
                .satisfies(person -> {
                    assertThat(person.fullName()).isEqualTo("บุคคลที่ลบข้อมูลแล้ว #" + left.person.value());
                    assertThat(person.position() + person.phone() + person.email())
                            .isEmpty();
                    assertThat(person.active()).isFalse();
                });
        assertThat(database.number("select count(*) from core_post_holder where person_id = " + left.person.value()))
                .as("the history of the post stays")
                .isEqualTo(1);
        assertThat(database.number("select count(*) from core_citizen_number")).isZero();
        assertThat(database.number("select count(*) from core_photo")).isZero();
        assertThat(done.places()).extracting(PersonalDataPlace::what).contains("core.erasure.place.numbers");
        TestChain.seal(database, left.office.value());
        assertThat(TestChain.on(database).prove(TestCaller.in(left.office).with(AuditTrail.READ)))
                .satisfies(proof -> {
                    assertThat(proof.broken()).isNull();
                    assertThat(proof.sealed()).isPositive();
                });
    }

    @Test
    void figuresThatSheTyped_andTheSchoolThatSheHeaded_stayUnderThePseudonym() throws SQLException {
        long school = left.core
                .schoolDesk
                .add(
                        left.keeper,
                        new SchoolDraft(
                                "โรงเรียนบ้านตัวอย่าง 01", "", List.of(new SchoolCode("MOE10", "1099000001")), ""))
                .value();
        String of = left.office.value() + ", " + school;
        String typed = "'TYPED', '" + LeftPerson.FULL + "', current_timestamp, 1)";
        database.execute(
                "update core_school set head = '" + LeftPerson.FULL + "' where id = " + school,
                "insert into core_school_figure values (1, " + of + ", 2026, 'BOYS', 61, " + typed,
                "insert into core_pupil_count values (1, " + of + ", date('2026-06-10'), 'P1', 6, 7, " + typed);

        service.erase(left.officer, left.person, DRAFT);

        assertThat(left.rowsWith(LeftPerson.FIRST)).allMatch(row -> row.startsWith("core_audit|"));
        assertThat(left.rowsWith("บุคคลที่ลบข้อมูลแล้ว #" + left.person.value()))
                .anyMatch(row -> row.startsWith("core_school|"))
                .anyMatch(row -> row.startsWith("core_school_figure|") && row.contains("|61|"))
                .anyMatch(row -> row.startsWith("core_pupil_count|") && row.contains("|6|7|"));
    }

    @Test
    void pressedTwice_orByTwoOfficersAtOnce_itIsDoneOnce() throws Exception {
        try (var officers = Executors.newFixedThreadPool(2)) {
            Callable<Erasure> press = () -> service.erase(left.officer, left.person, DRAFT);
            assertThat(officers.invokeAll(List.of(press, press)))
                    .extracting(one -> one.get().times())
                    .containsExactly(1, 1);
        }
        assertThat(service.erase(left.officer, left.person, DRAFT).times()).isEqualTo(1);

        assertThat(database.number("select count(*) from core_audit where act = 'core.person.erased'"))
                .isEqualTo(1);
        assertThat(service.count(left.officer)).isEqualTo(1);
    }

    @Test
    void restoredBackupBringsTheNameBack_theRegisterSaysSo_andItIsErasedAgain() {
        service.erase(left.officer, left.person, DRAFT);
        assertThat(service.again(left.officer)).isZero();
        database.execute("update core_person set first_name = '" + LeftPerson.FIRST + "', last_name = '"
                + LeftPerson.LAST + "', title = 'นาง', erased_at = null where id = " + left.person.value());

        assertThat(service.again(left.officer)).isEqualTo(1);
        assertThat(service.page(left.officer, PAGE)).extracting(Erasure::again).containsExactly(true);
        assertThat(service.erase(left.officer, left.person, DRAFT).times()).isEqualTo(2);

        assertThat(service.page(left.officer, PAGE))
                .extracting(Erasure::again, Erasure::ground)
                .containsExactly(tuple(false, LegalBasis.NOT_NEEDED));
    }

    @Test
    void requestThatIsAnsweredAfterwards_forgetsWhoAsked_itsOutcomeStays() throws SQLException {
        DataRequestId request = left.asks();
        service.erase(
                left.officer,
                left.person,
                new ErasureDraft(LegalBasis.CONSENT_WITHDRAWN, "ตามคำขอ", request, LeftPerson.FULL));
        var open = left.privacy.requests.open(left.officer, request);
        assertThat(open.value().subject()).as("where the answer goes").isEqualTo(LeftPerson.FULL);

        left.privacy.requests.answer(
                left.officer,
                request,
                open.number(),
                DataRequest.State.GRANTED,
                left.core
                        .clock
                        .instant()
                        .atZone(org.khet.portal.api.time.OfficeTime.ZONE)
                        .toLocalDate(),
                "ลบแล้ว");

        assertThat(left.privacy.requests.open(left.officer, request).value())
                .extracting(DataRequest::subject, DataRequest::contact, DataRequest::answer)
                .containsExactly("บุคคลที่ลบข้อมูลแล้ว #" + left.person.value(), "", "ลบแล้ว");
        assertThat(left.rowsWith(LeftPerson.FIRST)).allMatch(row -> row.startsWith("core_audit|"));
        assertThat(service.page(left.officer, PAGE))
                .extracting(Erasure::request)
                .containsExactly(request);
    }

    @Test
    void requestThatWasRefusedOrTakenBack_isNoGroundToErase() {
        for (DataRequest.State outcome : List.of(DataRequest.State.REFUSED, DataRequest.State.TAKEN_BACK)) {
            DataRequestId request = left.asks();
            int edition = left.privacy.requests.open(left.officer, request).number();
            left.privacy.requests.answer(
                    left.officer, request, edition, outcome, LocalDate.of(2026, 11, 20), "ต้องเก็บตามกฎหมาย");

            assertThat(refused(new ErasureDraft(LegalBasis.NOT_NEEDED, "ตามคำขอ", request, LeftPerson.FULL)))
                    .as("%s", outcome)
                    .containsExactly("core.erasure.error.request");
        }
        assertThat(service.preview(left.officer, left.person).before()).isNull();
    }

    @Test
    void moduleThatIsOffAndWasTakenAway_mayStillNameHer_soNothingIsErasedBehindIt() {
        left.core.switches.turn(left.office, "welfare", true).turn(left.office, "welfare", false);

        assertThat(service.preview(left.officer, left.person).silent()).containsExactly(new ModuleId("welfare"));
        assertThat(refused(DRAFT)).containsExactly("core.erasure.error.silent");

        left.core.switches.forget(new FakeCallers().runtimeSystem(), new ModuleId("welfare"));
        assertThat(service.erase(left.officer, left.person, DRAFT).times()).isEqualTo(1);
    }

    private List<String> refused(ErasureDraft draft) {
        return catchThrowableOfType(Rejected.class, () -> service.erase(left.officer, left.person, draft))
                .problems()
                .stream()
                .map(Problem::key)
                .toList();
    }

    @Test
    void whoIsErased_isNotNamedAnew() {
        service.erase(left.officer, left.person, DRAFT);

        assertThat(catchThrowableOfType(Rejected.class, () -> left.core.peopleDesk.stay(left.keeper, left.person))
                        .problems())
                .extracting(Problem::key)
                .containsExactly("core.person.error.erased");
    }
}
