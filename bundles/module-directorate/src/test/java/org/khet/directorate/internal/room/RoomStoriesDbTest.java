package org.khet.directorate.internal.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.directorate.internal.DirectorateFixture.at;
import static org.khet.directorate.internal.DirectorateFixture.inUnit;
import static org.khet.directorate.internal.DirectorateFixture.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.directorate.internal.DirectorateFixture;
import org.khet.portal.api.meeting.RoomUses;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSwitches;

/** Rooms are booked once at a time. Source: other-groups DIR-05. */
@OnEachDatabase
class RoomStoriesDbTest {
    private final TestDatabase database;
    private DirectorateFixture office;

    RoomStoriesDbTest(TestDatabase database) {
        this.database = database;
        office = new DirectorateFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
        office = new DirectorateFixture(database);
    }

    private RecordRow room(String title, int seats, Set<String> equipment) {
        MeetingRoomKind kind = office.records.rooms.kind();
        return office.records.rooms.create(
                person(5),
                new RecordDraft()
                        .with(kind.title, title)
                        .with(kind.seats, seats)
                        .with(kind.equipment, equipment));
    }

    private RecordDraft booking(RecordRow room, String from, String until) {
        RoomBookingKind kind = office.records.bookings.kind();
        return new RecordDraft()
                .with(kind.room, room.id())
                .with(kind.title, "ประชุมผู้บริหาร")
                .with(kind.unit, DirectorateFixture.PLAN)
                .with(kind.begins, at(from))
                .with(kind.ends, at(until))
                .with(kind.people, 10);
    }

    @Test
    void roomIsBookedWithItsEquipment_whoComesSecondReadsWhatIsFree() {
        RoomBookingKind kind = office.records.bookings.kind();
        RecordRow room = room("ประชุม 1", 60, Set.of("PROJECTOR", "SOUND"));
        TestCaller planner = inUnit(11, DirectorateFixture.PLAN, "core.staff");
        office.records.bookings.create(
                planner, booking(room, "2026-11-23T09:00", "2026-11-23T12:00").with(kind.wanted, Set.of("PROJECTOR")));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        office.records.bookings.create(planner, booking(room, "2026-11-23T11:30", "2026-11-23T13:00")))
                .satisfies(refused -> {
                    Problem problem = refused.problems().getFirst();
                    assertThat(problem.field()).isEqualTo("room");
                    assertThat(problem.key()).isEqualTo("directorate.error.room-taken");
                    assertThat(problem.args().get(2)).isEqualTo("08.30 น.–09.00 น., 12.00 น.–16.30 น.");
                });
        RecordRow next = office.records.bookings.create(planner, booking(room, "2026-11-23T12:00", "2026-11-23T16:30"));
        assertThat(office.records.freeTimes.free(SampleOffices.KT1, room.id(), LocalDate.of(2026, 11, 23)))
                .extracting(span -> span.until())
                .containsExactly(at("2026-11-23T09:00"));
        assertThat(office.records.rooms.open(planner, room.id()).get(office.records.rooms.kind().bookings))
                .isEqualByComparingTo("2");
        RecordRow confirmed = office.records.bookings.act(person(5), next, kind.confirm);
        assertThat(office.records.bookings.actions(person(5), confirmed))
                .as("what has not begun is cancelled, not ended")
                .doesNotContain(kind.close);
        office.records.bookings.act(planner, confirmed, kind.cancel, new RecordDraft(), "เลื่อนประชุม");
        office.records.bookings.create(planner, booking(room, "2026-11-23T13:00", "2026-11-23T15:00"));
    }

    @Test
    void seatsEquipmentAndClosedRoomsAreRefusedAtTheirFields() {
        RoomBookingKind kind = office.records.bookings.kind();
        RecordRow room = room("ประชุม 2", 15, Set.of("BOARD"));
        RecordDraft draft = booking(room, "2026-11-24T09:00", "2026-11-24T10:00");

        refused("people", draft.with(kind.people, 16));
        refused("wanted", draft.with(kind.people, 15).with(kind.wanted, Set.of("VIDEO")));
        refused("ends_at", draft.with(kind.wanted, null).with(kind.ends, at("2026-11-24T09:00")));
        office.records.rooms.act(person(5), room, office.records.rooms.kind().close, new RecordDraft(), "ซ่อมฝ้า");
        refused("room", draft.with(kind.ends, at("2026-11-24T10:00")));
    }

    private void refused(String field, RecordDraft draft) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.records.bookings.create(person(5), draft))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .contains(field));
    }

    /** The module is off: nobody holds its permissions. On again, everything is as it was. Source: DIR-30. */
    @Test
    void moduleOff_nothingIsSeenOrBooked_onAgainNothingIsLost() {
        RecordRow room = room("ประชุม 1", 60, Set.of());
        RecordRow booked =
                office.records.bookings.create(person(5), booking(room, "2026-11-25T09:00", "2026-11-25T10:00"));
        TestCaller off = TestCaller.of(SampleOffices.KT1, 5);

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.records.bookings.count(off, RecordFilter.ALL));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() ->
                        office.records.bookings.create(off, booking(room, "2026-11-25T11:00", "2026-11-25T12:00")));
        assertThat(office.records.bookings.waiting(off, 10)).isEmpty();
        assertThat(office.records.bookings.open(person(5), booked.id()).get(office.records.bookings.kind().title))
                .isEqualTo("ประชุมผู้บริหาร");
        assertThat(office.records.bookings.steps(person(5), booked.id())).hasSize(1);
    }

    @Test
    void roomThatAnotherModuleGaveIsTakenHereToo_andOneThatIsGivenHereThere() {
        RecordRow room = room("ห้องประชุมทางไกล 1", 60, Set.of());
        RoomUses conferences = (of, name, begins, ends) -> Optional.of("อบรมครู")
                .filter(title ->
                        RoomUses.isSame(name, "ห้องประชุมทางไกล ๑") && begins.isBefore(at("2026-11-23T12:00")));
        office.neighbours.comeRooms(conferences);
        refused("room", booking(room, "2026-11-23T11:30", "2026-11-23T13:00"));
        RecordRow next =
                office.records.bookings.create(person(5), booking(room, "2026-11-23T12:00", "2026-11-23T13:00"));
        office.neighbours.goRooms(conferences);
        RecordRow early =
                office.records.bookings.create(person(5), booking(room, "2026-11-23T10:00", "2026-11-23T11:00"));
        office.neighbours.comeRooms(conferences);
        assertThatExceptionOfType(Rejected.class)
                .as("given elsewhere since it was asked for")
                .isThrownBy(() -> office.records.bookings.act(person(5), early, office.records.bookings.kind().confirm))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("directorate.error.room-elsewhere"));
        office.neighbours.goRooms(conferences);

        FakeSwitches switches = new FakeSwitches();
        var given = new GivenRooms(office.records, switches, new FakeCallers());
        assertThat(given.taken(SampleOffices.KT1, "ห้องประชุมทางไกล 1", at("2026-11-23T12:30"), at("2026-11-23T14:00")))
                .as("while the module is off")
                .isEmpty();
        switches.turn(SampleOffices.KT1, "directorate", true);
        assertThat(given.taken(SampleOffices.KT1, "ห้องประชุมทางไกล 1", at("2026-11-23T12:30"), at("2026-11-23T14:00")))
                .contains("ประชุมผู้บริหาร");
        assertThat(given.given(SampleOffices.KT1, "ห้องประชุมทางไกล 1", at("2026-11-23T12:30"), at("2026-11-23T14:00")))
                .as("only asked for")
                .isEmpty();
        assertThat(given.taken(SampleOffices.KT1, "ห้องประชุมทางไกล 1", at("2026-11-23T13:00"), at("2026-11-23T14:00")))
                .as("one after the other")
                .isEmpty();
        assertThat(given.taken(SampleOffices.KT1, "ห้องประชุมทางไกล 2", at("2026-11-23T12:30"), at("2026-11-23T14:00")))
                .isEmpty();
        office.records.bookings.act(
                person(5), next, office.records.bookings.kind().cancel, new RecordDraft(), "เลื่อนประชุม");
        assertThat(given.taken(SampleOffices.KT1, "ห้องประชุมทางไกล 1", at("2026-11-23T12:30"), at("2026-11-23T14:00")))
                .isEmpty();
    }
}
