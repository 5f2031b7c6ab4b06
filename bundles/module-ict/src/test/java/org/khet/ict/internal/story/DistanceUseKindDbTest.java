package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.distance.DistanceSystem;
import org.khet.ict.internal.distance.DistanceUseRecord;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchoolYears;
import org.khet.portal.testkit.record.RecordContract;
import org.khet.portal.testkit.record.SampleDraft;

/** Weekly use of distance education and the report of a term. Source: ict ICT-78. */
@OnEachDatabase
class DistanceUseKindDbTest extends RecordContract<DistanceUseRecord> {
    private static final TermOfYear TERM = new TermOfYear(2026, 2);
    private final WorkOffice office;
    private int weeks;

    DistanceUseKindDbTest(TestDatabase database) {
        super(database, fixture -> new WorkOffice(database).distance.uses().kind());
        office = new WorkOffice(database);
    }

    private static SchoolId school(int number) {
        return SampleOffices.schoolId(SampleOffices.KT1, number);
    }

    @Override
    protected void before() {
        var sites = office.distance.sites();
        for (int number : new int[] {1, 2}) {
            sites.create(
                    person(12),
                    SampleDraft.of(sites.kind(), TODAY)
                            .with(sites.kind().school, school(number))
                            .with(sites.kind().system, DistanceSystem.DLTV)
                            .with(sites.kind().term, TERM)
                            .with(sites.kind().sets, 4)
                            .with(sites.kind().working, 4));
        }
    }

    @Override
    protected RecordDraft draft() {
        return use(1, LocalDate.of(2026, 11, 2).plusWeeks(weeks++), "5.0");
    }

    private RecordDraft use(int number, LocalDate week, String hours) {
        return use(kind, number, week, hours);
    }

    private static RecordDraft use(DistanceUseRecord kind, int number, LocalDate week, String hours) {
        return new RecordDraft()
                .with(kind.school, school(number))
                .with(kind.system, DistanceSystem.DLTV)
                .with(kind.term, TERM)
                .with(kind.week, week)
                .with(
                        kind.lessons,
                        List.of(
                                new RecordDraft()
                                        .with(kind.grade, "ป.1")
                                        .with(kind.subject, "ภาษาไทย")
                                        .with(kind.hours, new BigDecimal(hours)),
                                new RecordDraft()
                                        .with(kind.grade, "ป.2")
                                        .with(kind.subject, "คณิตศาสตร์")
                                        .with(kind.hours, new BigDecimal("4.5"))));
    }

    private static String refused(ThrowingCallable act) {
        StringBuilder keys = new StringBuilder();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(act)
                .satisfies(no -> no.problems().stream().map(Problem::key).forEach(keys::append));
        return keys.toString();
    }

    /** The second term of 2569 lasts from 1 November to 31 March: its report has the weeks of these days. Source: ict ICT-78. */
    @Test
    void weekOfAnotherTermIsRefused_oneThatBeginsOrEndsItIsTaken() {
        office.years.with(FakeSchoolYears.usual(2569));
        var uses = office.distance.uses();
        for (LocalDate outside : List.of(LocalDate.of(2026, 10, 19), LocalDate.of(2027, 4, 5))) {
            assertThat(refused(() -> uses.create(person(12), use(uses.kind(), 1, outside, "5.0"))))
                    .isEqualTo("ict.error.dl-term");
        }
        for (LocalDate within : List.of(LocalDate.of(2026, 10, 26), LocalDate.of(2027, 3, 29))) {
            assertThat(uses.create(person(12), use(uses.kind(), 1, within, "5.0"))
                            .get(uses.kind().week))
                    .isEqualTo(within);
        }
    }

    @Test
    void hoursOfTheWeeksAddUpByTermAndSchool_noSiteNoMondayOrTooManyHoursIsRefused() {
        LocalDate monday = LocalDate.of(2026, 11, 2);
        service.create(person(12), use(1, monday, "5.0"));
        service.create(person(12), use(1, monday.plusWeeks(1), "10.0"));
        service.create(person(12), use(2, monday, "1.5"));

        assertThat(refused(() -> service.create(person(12), use(3, monday, "5.0"))))
                .isEqualTo("ict.error.dl-site");
        assertThat(refused(() -> service.create(person(12), use(2, monday.plusDays(1), "5.0"))))
                .isEqualTo("ict.error.monday");
        assertThat(refused(() -> service.create(person(12), use(2, monday.plusWeeks(1), "36.0"))))
                .isEqualTo("ict.error.dl-hours");
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> service.create(person(12), use(1, monday, "1.0")));
        var ofTerm = RecordFilter.of(kind.term.is(TERM));
        assertThat(service.sums(person(12), ofTerm)).containsEntry(kind.sum, new BigDecimal("30.0"));
        assertThat(service.groups(person(12), ofTerm, "school", 10)).hasSize(2);
        assertThat(service.sums(person(12), RecordFilter.of(kind.term.is(TERM), kind.school.is(school(2)))))
                .containsEntry(kind.sum, new BigDecimal("6.0"));
    }
}
