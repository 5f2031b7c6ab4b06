package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.ict.internal.story.IctOffice.HEAD;
import static org.khet.ict.internal.story.IctOffice.KT1;
import static org.khet.ict.internal.story.IctOffice.TECHNICIAN;
import static org.khet.ict.internal.story.IctOffice.act;
import static org.khet.ict.internal.story.IctOffice.now;
import static org.khet.ict.internal.story.IctOffice.person;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.distance.ConferenceJob;
import org.khet.ict.internal.network.NetworkJob;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSchools;

/** What is done by itself for sites, risks and conferences. Source: ict ICT-45, ICT-48, ICT-80. */
@OnEachDatabase
class WorkJobStoryDbTest {
    private final TestDatabase database;
    private final WorkOffice office;

    WorkJobStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new WorkOffice(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private void network(String day) {
        network(day, new FakeSchools());
    }

    private void network(String day, Schools schools) {
        new NetworkJob(office.network, schools, office.callers, Clocks.at(day + "T08:30")).run(new TestRun(KT1));
    }

    private RecordRow recorded(RecordRow site) {
        var service = office.network.sites();
        var kind = service.kind();
        return act(
                service,
                TECHNICIAN,
                site,
                kind.record,
                kind.line,
                "FIBER",
                kind.provider,
                "ผู้ให้บริการตัวอย่าง",
                kind.down,
                new BigDecimal("200.0"),
                kind.up,
                new BigDecimal("100.0"));
    }

    @Test
    void schoolsWithoutASiteStandAmongThoseWithoutData_untilTheirLineIsRecorded() {
        network("2026-11-20");
        network("2026-11-20");
        var service = office.network.sites();
        var kind = service.kind();
        var missing = RecordFilter.of(kind.in(kind.empty));
        int schools = service.count(person(HEAD), missing);
        assertThat(schools).isPositive().isEqualTo(service.count(person(HEAD), RecordFilter.ALL));
        RecordRow first = service.internal().all(person(HEAD), missing).getFirst();
        RecordRow known = recorded(first);
        assertThat(known.state()).isEqualTo(kind.active);
        assertThat(service.count(person(HEAD), missing)).isEqualTo(schools - 1);
    }

    /** A search finds 500 schools at most, and a contract that ended leaves its school without a line. Source: ict ICT-45. */
    @Test
    void eachSchoolIsAmongThoseWithoutData_beyondFiveHundred_andAgainWhenItsLineEnded() {
        FakeSchools all = office.fixture.schools();
        School pattern = SampleOffices.schools().getFirst();
        for (int number = 1; number <= 502; number++) {
            all.with(new School(
                    new SchoolId(50_000 + number),
                    KT1,
                    "โรงเรียนขนาดเล็ก " + number,
                    "",
                    pattern.codes(),
                    "",
                    "",
                    "",
                    pattern.status(),
                    null));
        }
        int schools = all.open(KT1, LocalDate.of(2026, 11, 20)).size();
        network("2026-11-20", all);
        var service = office.network.sites();
        var kind = service.kind();
        var missing = RecordFilter.of(kind.in(kind.empty));
        assertThat(service.count(person(HEAD), missing)).isEqualTo(schools).isGreaterThan(502);

        List<RecordRow> sites = service.internal().all(person(HEAD), missing);
        RecordRow known = recorded(sites.getFirst());
        act(service, TECHNICIAN, known, kind.end);
        RecordRow typed = service.create(
                person(TECHNICIAN),
                new RecordDraft()
                        .with(kind.school, known.get(kind.school).orElseThrow())
                        .with(kind.label, "อินเทอร์เน็ตหลัก (3)"));
        act(service, TECHNICIAN, recorded(typed), kind.end);
        act(service, TECHNICIAN, sites.get(1), kind.end);
        network("2026-11-21", all);
        network("2026-11-22", all);
        assertThat(service.internal()
                        .all(
                                person(HEAD),
                                RecordFilter.of(
                                        kind.school.is(known.get(kind.school).orElseThrow()))))
                .extracting(row -> row.get(kind.label) + " " + row.state().name())
                .containsExactlyInAnyOrder(
                        "อินเทอร์เน็ตหลัก ENDED", "อินเทอร์เน็ตหลัก (3) ENDED", "อินเทอร์เน็ตหลัก (4) EMPTY");
        assertThat(service.count(person(HEAD), missing))
                .as("a site that was ended before it had a line is needed by nobody")
                .isEqualTo(schools - 1);
    }

    @Test
    void riskIsLikelihoodTimesImpact_andWhoOwnsItIsToldOnceWhenItsReviewIsOverdue() {
        var service = office.network.risks();
        var kind = service.kind();
        RecordRow risk = service.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.risk, "สำรองข้อมูลไม่ครบ")
                        .with(kind.likelihood, 3)
                        .with(kind.impact, 4)
                        .with(kind.owner, SampleOffices.person(KT1, TECHNICIAN).id())
                        .with(kind.reviewOn, LocalDate.of(2026, 11, 19)));
        assertThat(risk.get(kind.score)).isEqualTo(12);
        RecordRow controlled = act(service, TECHNICIAN, risk, kind.bring, kind.control, "สำรองข้อมูลทุกคืน");
        assertThatExceptionOfType(Rejected.class)
                .as("controlled by nothing")
                .isThrownBy(() -> service.change(
                        person(HEAD), controlled, RecordDraft.of(controlled).with(kind.control, "")))
                .satisfies(no ->
                        assertThat(no.problems()).containsExactly(Problem.of("control", "records.error.missing")));
        network("2026-11-20");
        network("2026-11-20");
        assertThat(now(service, risk).get(kind.remindedOn)).isPresent();
        assertThat(office.fixture.happenings().types().stream()
                        .filter("ict.risk.reminded"::equals)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void halfAnHourBeforeAnUntestedConferenceItsTechnicianIsTold_once() {
        var service = office.distance.conferences();
        var kind = service.kind();
        RecordRow asked = service.create(
                person(HEAD),
                new RecordDraft()
                        .with(kind.title, "ประชุมผู้บริหารโรงเรียน")
                        .with(kind.host, SampleOffices.person(KT1, HEAD).id())
                        .with(kind.unit, SampleOffices.unit(KT1, "FIN").id())
                        .with(kind.begins, Instant.parse("2026-11-23T02:00:00Z"))
                        .with(kind.ends, Instant.parse("2026-11-23T04:00:00Z"))
                        .with(kind.room, "VC1")
                        .with(kind.platform, "OBEC")
                        .with(kind.participants, 30));
        act(
                service,
                HEAD,
                asked,
                kind.approve,
                kind.technician,
                SampleOffices.person(KT1, TECHNICIAN).id());
        for (String time : new String[] {"08:20", "08:40", "08:45"}) {
            new ConferenceJob(office.distance, office.callers, Clocks.at("2026-11-23T" + time)).run(new TestRun(KT1));
            assertThat(now(service, asked).get(kind.remindedAt).isPresent()).isEqualTo(!time.equals("08:20"));
        }
        assertThat(office.fixture.happenings().types().stream()
                        .filter("ict.conference.reminded"::equals)
                        .count())
                .isEqualTo(1);
    }
}
