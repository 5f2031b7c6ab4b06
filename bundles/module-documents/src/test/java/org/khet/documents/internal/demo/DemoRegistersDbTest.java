package org.khet.documents.internal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.documents.internal.duty.DutyRosters;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeActing;
import org.khet.portal.testkit.record.RecordFixture;

/** An office that tries the portal finds no empty register of meetings, duties and reserved numbers. */
@OnEachDatabase
class DemoRegistersDbTest {
    private final DocumentsOffice office;
    private final DutyRosters rosters;

    DemoRegistersDbTest(TestDatabase database) {
        database.clear();
        office = new DocumentsOffice(new RecordFixture(database));
        rosters = new DutyRosters(
                office.registrar, office.workingDays, new FakeActing(), (at, order) -> Optional.empty());
    }

    private static final DemoMemos.People PEOPLE = new DemoMemos.People() {
        @Override
        public Caller person(String number) {
            return DocumentsOffice.everything(Integer.parseInt(number));
        }

        @Override
        public UnitId unit(String code) {
            return DocumentsOffice.unit(code);
        }

        @Override
        public PostId post(String number) {
            return new PostId(Long.parseLong(number));
        }
    };

    private static final DemoData.Cast CAST = new DemoData.Cast() {
        @Override
        public LocalDate today() {
            return DocumentsOffice.TODAY;
        }

        @Override
        public Optional<OfficeId> office(String code) {
            return code.equals("KT1") ? Optional.of(DocumentsOffice.KT1) : Optional.empty();
        }

        @Override
        public PersonId person(String office, String code) {
            return SampleOffices.personId(DocumentsOffice.KT1, Integer.parseInt(code));
        }

        @Override
        public SchoolId school(String office, String code) {
            return SampleOffices.schoolId(DocumentsOffice.KT1, Integer.parseInt(code.substring(1)));
        }
    };

    private static Map<String, Long> states(RecordService<?> service) {
        return service.internal().all(DocumentsOffice.clerk(), RecordFilter.ALL).stream()
                .collect(Collectors.groupingBy((RecordRow row) -> row.state().name(), Collectors.counting()));
    }

    @Test
    void oneNumberWaits_oneLapsed_oneWasGivenUp() {
        office.books();
        new DemoReservations(office.registers, PEOPLE, DocumentsOffice.TODAY).load();

        assertThat(states(office.registers.reserved)).isEqualTo(Map.of("RESERVED", 1L, "LAPSED", 1L, "VOID", 1L));
        var kind = office.registers.reserved.kind();
        assertThat(office.registers
                        .reserved
                        .internal()
                        .all(DocumentsOffice.clerk(), RecordFilter.of(kind.in(kind.lapsed))))
                .allSatisfy(row -> assertThat(row.get(kind.lapsesOn)).isBefore(DocumentsOffice.TODAY));
    }

    @Test
    void minutesOfOneMeetingAreCertified_oneIsCalled_oneHasAProposalOnItsAgenda() {
        new DemoMeetings(office.letters, PEOPLE, DocumentsOffice.TODAY).load();

        assertThat(states(office.letters.meetings)).isEqualTo(Map.of("CERTIFIED", 1L, "CALLED", 1L, "PLANNED", 1L));
        assertThat(states(office.letters.agenda.items())).isEqualTo(Map.of("SCHEDULED", 1L, "PROPOSED", 1L));
        var directives = office.letters.directives;
        assertThat(directives.internal().all(DocumentsOffice.clerk(), RecordFilter.ALL))
                .as("the resolution of the meeting is somebody's work")
                .extracting(row -> row.get(directives.kind().text))
                .isEqualTo(List.of("ให้ทดสอบความเร็วซ้ำทุกโรงเรียนแล้วรายงานต่อที่ประชุม"));
    }

    @Test
    void areaCommitteeOfNineHasTwelveResolutions_threeOfThemOpen_andTheCalendarOfTheComingYear() {
        new DemoAreaCommittee(office.letters, PEOPLE, DocumentsOffice.TODAY).load();

        assertThat(states(office.letters.members)).isEqualTo(Map.of("ACTIVE", 10L));
        assertThat(states(office.letters.meetings)).isEqualTo(Map.of("CERTIFIED", 1L, "WRITTEN", 1L, "PLANNED", 4L));
        assertThat(states(office.letters.directives)).isEqualTo(Map.of("DONE", 9L, "OPEN", 2L, "IN_WORK", 1L));
        var resolution = office.letters.resolutions.kind();
        assertThat(office.letters
                        .resolutions
                        .internal()
                        .all(DocumentsOffice.clerk(), RecordFilter.of(resolution.directive.isFilled())))
                .hasSize(12);
        assertThat(states(office.letters.plans)).isEqualTo(Map.of("ANNOUNCED", 1L));
        assertThat(states(office.letters.articles))
                .as("what was learnt waits to be published")
                .isEqualTo(Map.of("DRAFT", 1L));
    }

    @Test
    void twoInvitationsOfTheHeadWait() {
        office.fixture.switches().turn(DocumentsOffice.KT1, "documents", true);
        office.fixture
                .demo("documents", DocumentsModule.class, office.people, List.of(office.letters.invitations))
                .load(CAST);

        assertThat(states(office.letters.invitations)).isEqualTo(Map.of("PROPOSED", 2L));
    }

    @Test
    void holidaysOfTheMonthHaveTheirDuties_thePastOnesAreReportedButTheLast() {
        new DemoDuties(rosters, PEOPLE, DocumentsOffice.TODAY).load();

        assertThat(states(rosters.rosters)).isEqualTo(Map.of("ORDERED", 1L, "DRAWN", 1L));
        assertThat(states(rosters.duties))
                .as("November 2026 has nine days of a weekend, five of them before the 20th")
                .isEqualTo(Map.of("REPORTED", 4L, "PLANNED", 5L));
    }
}
