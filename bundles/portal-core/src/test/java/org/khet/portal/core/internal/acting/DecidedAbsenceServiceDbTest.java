package org.khet.portal.core.internal.acting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.acting.Absence;
import org.khet.portal.api.acting.AbsenceId;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.DecidedAbsences;
import org.khet.portal.api.acting.DecidedAbsences.Decided;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.admin.acting.AbsenceDraft;
import org.khet.portal.api.admin.acting.DeputyDraft;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** Absences that a module decided: who acts begins by itself, and by hand it works as ever. Source: core B-05; other-groups H-06, HR-32. */
@OnEachDatabase
class DecidedAbsenceServiceDbTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private final TestDatabase database;
    private CoreServices core;
    private DecidedAbsences absences;
    private OfficeId kt1;
    private Caller keeper;
    private Caller granter;
    private PersonId head;
    private PersonId deputy;

    DecidedAbsenceServiceDbTest(TestDatabase database) {
        this.database = database;
        core = new CoreServices(database);
        absences = new DecidedAbsenceService(core.absences, new FakeCallers());
        kt1 = new OfficeId(1);
        keeper = CoreServices.keeper(kt1);
        granter = keeper;
        head = new PersonId(1);
        deputy = head;
    }

    @BeforeEach
    void headWithADeputy() {
        database.clear();
        core = new CoreServices(database);
        absences = new DecidedAbsenceService(core.absences, new FakeCallers());
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        head = core.peopleDesk.add(keeper, CoreServices.person("เจ้าหน้าที่ 08"));
        deputy = core.peopleDesk.add(keeper, CoreServices.person("เจ้าหน้าที่ 09"));
        granter = TestCaller.in(kt1).as(core.peopleDesk.add(keeper, CoreServices.person("ผู้อำนวยการ")), "ผู้อำนวยการ");
        core.actingDesk.add(
                keeper,
                new DeputyDraft(
                        head,
                        deputy,
                        1,
                        ActingCapacity.ON_DUTY,
                        ActingLimits.NONE,
                        "คำสั่งที่ 1/2570",
                        DAY.minusDays(20),
                        null));
    }

    private Decided leave(LocalDate from, LocalDate until) {
        return new Decided(head, HalfDay.morning(from), HalfDay.afternoon(until), DecidedAbsences.LEAVE, "");
    }

    private PersonId decides(LocalDate day) {
        return core.acting
                .decider(kt1, head, HalfDay.morning(day))
                .orElseThrow()
                .person();
    }

    @Test
    void grantedLeaveBeginsInThePortal_theDeputyActs_cancelledTwiceIsOnce() {
        AbsenceId noted = absences.note(granter, leave(DAY, DAY.plusDays(1)));
        assertThat(decides(DAY)).isEqualTo(deputy);
        assertThat(decides(DAY.plusDays(2))).isEqualTo(head);
        assertThat(core.absences.of(keeper, head)).extracting(Absence::kind).containsExactly("leave");

        absences.cancel(granter, noted);
        absences.cancel(granter, noted);
        assertThat(decides(DAY)).isEqualTo(head);
    }

    @Test
    void overlapIsRefused_whoWouldActByItGrantsNothing_anotherOfficeFindsNothing() {
        AbsenceId noted = absences.note(granter, leave(DAY, DAY));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> absences.note(granter, leave(DAY, DAY)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("core.absence.error.overlap"));
        Caller gaining = TestCaller.in(kt1).as(deputy, "เจ้าหน้าที่ 09");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> absences.note(gaining, leave(DAY.plusDays(7), DAY.plusDays(7))));
        Caller stranger = TestCaller.in(core.office("KT2"));
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> absences.cancel(stranger, noted));
    }

    @Test
    void withoutAnyModuleAbsencesAreNotedByHand_actingWorksAllTheSame() {
        core.absences.note(
                TestCaller.in(kt1).as(head, "เจ้าหน้าที่ 08"),
                new AbsenceDraft(head, HalfDay.morning(DAY), HalfDay.afternoon(DAY), "leave", ""));
        assertThat(decides(DAY)).isEqualTo(deputy);
    }
}
