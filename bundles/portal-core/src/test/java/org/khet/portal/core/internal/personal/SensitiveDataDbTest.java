package org.khet.portal.core.internal.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.person.PersonDraft;
import org.khet.portal.api.admin.personal.CitizenNumbers;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.admin.personal.UnmaskingRegister;
import org.khet.portal.api.admin.personal.UnmaskingRegister.Filter;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A citizen number is shown for a purpose, and the data protection officer sees who saw it. CORE-127. */
@OnEachDatabase
class SensitiveDataDbTest {
    private static final String NUMBER = "9999900000019"; // never issued
    private static final String PRINTED = "9-9999-00000-01-9";
    private static final String PURPOSE = "ตรวจเอกสารบรรจุ";
    private static final PageRequest PAGE = new PageRequest(0, 50, List.of());
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private PersonId clerk;
    private TestCaller keeper;
    private TestCaller officer;

    SensitiveDataDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void clerkWithANumber() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        keeper = CoreServices.keeper(kt1);
        clerk = core.peopleDesk.add(keeper, CoreServices.person("ธุรการ"));
        core.numbers.record(keeper, clerk, 0, NUMBER);
        officer = TestCaller.in(kt1).with(UnmaskingRegister.VIEW);
    }

    @Test
    void numberIsShownForAPurpose_andWhoSawItStandsInTheRegisterAndOnTheTrail() {
        var shown = core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), "  " + PURPOSE + " ");

        assertThat(shown.value()).isEqualTo(PRINTED);
        assertThat(shown.until()).isEqualTo(Instant.parse("2026-11-20T02:31:00Z"));
        assertThat(core.unmaskings.page(officer, Filter.ALL, PAGE))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.by().name()).isEqualTo(keeper.name());
                    assertThat(one.viewer()).isEqualTo(keeper.person());
                    assertThat(one.subject()).isEqualTo("นายธุรการ");
                    assertThat(one.person()).isEqualTo(clerk);
                    assertThat(one.field()).isEqualTo(CitizenNumbers.FIELD);
                    assertThat(one.purpose()).isEqualTo(PURPOSE);
                    assertThat(one.at()).isEqualTo(core.clock.instant());
                });
        assertThat(core.audit.page(TestCaller.in(kt1).with(AuditTrail.READ), AuditLog.Filter.ALL, PAGE))
                .first()
                .satisfies(entry -> {
                    assertThat(entry.action()).isEqualTo("core.sensitive.shown");
                    assertThat(entry.object()).isEqualTo(CitizenNumbers.FIELD + "/" + clerk.value());
                    assertThat(entry.details())
                            .containsEntry("purpose", PURPOSE)
                            .containsEntry("subject", "นายธุรการ");
                    assertThat(entry.toString()).doesNotContain(NUMBER, PRINTED);
                });
    }

    @Test
    void withoutPurposeNothingIsShownOrNoted() {
        for (String purpose : List.of("", "   ดู  ", "ก".repeat(201))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), purpose))
                    .satisfies(refused -> assertThat(refused.problems())
                            .extracting(Problem::field, Problem::key)
                            .containsExactly(tuple("purpose", "core.sensitive.error.purpose")));
        }
        assertThat(core.unmaskings.count(officer, Filter.ALL)).isZero();
    }

    @Test
    void whoKeepsThePeopleButMayNotSeeNumbers_isRefused() {
        var staff = TestCaller.in(kt1).with(People.VIEW, People.EDIT);

        assertThat(core.sensitive.mayShow(staff, CitizenNumbers.FIELD)).isFalse();
        assertThat(core.numbers.masked(staff, clerk).orElseThrow().value()).isEqualTo("x-xxxx-xxxxx-01-9");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.sensitive.show(staff, CitizenNumbers.FIELD, clerk.value(), PURPOSE));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> core.unmaskings.page(staff, Filter.ALL, PAGE));
        assertThat(core.unmaskings.count(officer, Filter.ALL)).isZero();
    }

    @Test
    void permissionForAGroupReachesItsPeopleOnly() {
        UnitId ict = core.units.findByCode(kt1, "ICT").orElseThrow().id();
        PersonId technician = core.peopleDesk.add(keeper, new PersonDraft("นาง", "ช่าง", "", "", ict, null, "", ""));
        core.numbers.record(keeper, technician, 0, "9999900000060");
        var head = TestCaller.in(kt1).inUnit(ict, CitizenNumbers.SHOW);

        assertThat(core.sensitive
                        .show(head, CitizenNumbers.FIELD, technician.value(), PURPOSE)
                        .value())
                .isEqualTo("9-9999-00000-06-0");
        gone(head, clerk);
    }

    @Test
    void peopleOfAnotherOfficeAreNotThere() {
        OfficeId kt2 = core.office("KT2");

        gone(CoreServices.keeper(kt2), clerk);
        core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), PURPOSE);
        assertThat(core.unmaskings.page(CoreServices.keeper(kt2), Filter.ALL, PAGE))
                .isEmpty();
        assertThat(core.unmaskings.ofOwnPerson(TestCaller.in(kt2).as(clerk, "นายธุรการ"), PAGE))
                .isEmpty();
    }

    @Test
    void fieldWhoseKeeperIsAway_isNotThere_butWhatWasSeenStaysInTheRegister() {
        core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), PURPOSE);
        core.sensitiveFields.unbindField(core.numbers);

        gone(keeper, clerk);
        assertThat(core.sensitive.mayShow(keeper, CitizenNumbers.FIELD)).isFalse();
        assertThat(core.unmaskings.fields(officer)).containsExactly(CitizenNumbers.FIELD);
    }

    @Test
    void officerFindsByNameByPurposeByFieldAndByDay_newestFirst() {
        PersonId teacher = core.peopleDesk.add(keeper, CoreServices.person("ครูเก่า"));
        core.numbers.record(keeper, teacher, 0, "9999900000060");
        core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), PURPOSE);
        core.clock.set("2026-11-22T08:00");
        core.sensitive.show(keeper, CitizenNumbers.FIELD, teacher.value(), "ออกหนังสือรับรอง");

        assertThat(subjects(Filter.ALL)).containsExactly("นายครูเก่า", "นายธุรการ");
        assertThat(subjects(new Filter("ธุรการ", Set.of(), null, null))).containsExactly("นายธุรการ");
        assertThat(subjects(new Filter("หนังสือรับ", Set.of(), null, null))).containsExactly("นายครูเก่า");
        assertThat(subjects(new Filter("", Set.of("fin.account.number"), null, null)))
                .isEmpty();
        LocalDate sunday = LocalDate.of(2026, 11, 22);
        assertThat(subjects(new Filter("", Set.of(CitizenNumbers.FIELD), sunday, null)))
                .containsExactly("นายครูเก่า");
        assertThat(subjects(new Filter("", Set.of(), null, sunday.minusDays(1))))
                .containsExactly("นายธุรการ");
    }

    @Test
    void everybodySeesWhoSawTheOwnData_withoutAnyRight() {
        core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), PURPOSE);

        assertThat(core.unmaskings.ofOwnPerson(TestCaller.in(kt1).as(clerk, "นายธุรการ"), PAGE))
                .extracting(Unmasking::purpose)
                .containsExactly(PURPOSE);
        assertThat(core.unmaskings.ofOwnPerson(TestCaller.in(kt1), PAGE)).isEmpty();
    }

    @Test
    void nothingIsShownInsideATransactionThatCouldTakeTheNoteBack() {
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transactions()
                        .run(() -> core.sensitive.show(keeper, CitizenNumbers.FIELD, clerk.value(), PURPOSE)));
    }

    private List<String> subjects(Filter filter) {
        List<Unmasking> page = core.unmaskings.page(officer, filter, PAGE);
        assertThat(core.unmaskings.count(officer, filter)).isEqualTo(page.size());
        return page.stream().map(Unmasking::subject).toList();
    }

    private void gone(TestCaller caller, PersonId person) {
        assertThatExceptionOfType(NoLongerThere.class)
                .isThrownBy(() -> core.sensitive.show(caller, CitizenNumbers.FIELD, person.value(), PURPOSE));
    }
}
