package org.khet.documents.internal.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.documents.internal.DocumentsOffice;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.RecordContract;

/** Diaries: clashes are told, private appointments are there for their people only. Source: core CORE-65, CORE-116. */
@OnEachDatabase
class AppointmentDbTest extends RecordContract<AppointmentKind> {
    AppointmentDbTest(TestDatabase database) {
        super(database, fixture -> new DocumentsOffice(fixture).letters.appointments.kind());
    }

    @Override
    protected RecordDraft draft() {
        return super.draft()
                .with(kind.guests, List.of())
                .with(kind.hidden, false)
                .with(kind.ends, Instant.parse("2026-11-20T04:00:00Z"));
    }

    private RecordRow at(int person, String from, String to) {
        return service.create(
                person(13),
                draft().with(kind.of, key(person))
                        .with(kind.begins, Instant.parse("2026-11-25T" + from + ":00Z"))
                        .with(kind.ends, Instant.parse("2026-11-25T" + to + ":00Z")));
    }

    @Test
    void appointmentsOfOnePersonAtTheSameTimeClash_touchingOnesDoNot() {
        RecordRow first = at(1, "02:00", "03:00");
        assertThat(at(1, "03:00", "04:00").get(kind.clash)).isEmpty();
        assertThat(at(2, "02:00", "03:00").get(kind.clash)).as("another person").isEmpty();
        assertThat(at(1, "02:30", "02:45").get(kind.clash)).contains(first.id());
        service.act(person(13), service.open(person(13), first.id()), kind.cancel, new RecordDraft(), "เลื่อน");
        assertThat(at(1, "02:00", "02:20").get(kind.clash))
                .as("a cancelled one is free")
                .isEmpty();
    }

    @Test
    void guestsAreBusyToo_inTheAppointmentOfSomebodyElseAndInTheirOwn() {
        RecordRow first = service.create(
                person(13),
                draft().with(kind.of, key(1))
                        .with(kind.begins, Instant.parse("2026-11-25T02:00:00Z"))
                        .with(kind.ends, Instant.parse("2026-11-25T03:00:00Z"))
                        .with(kind.guests, List.of(new RecordDraft().with(kind.guest, key(2)))));
        assertThat(at(2, "02:30", "03:30").get(kind.clash)).contains(first.id());
        assertThat(at(3, "02:30", "03:30").get(kind.clash)).as("no guest").isEmpty();
        RecordRow own = at(8, "05:00", "06:00");
        assertThat(service.create(
                                person(13),
                                draft().with(kind.of, key(9))
                                        .with(kind.begins, Instant.parse("2026-11-25T05:30:00Z"))
                                        .with(kind.ends, Instant.parse("2026-11-25T06:30:00Z"))
                                        .with(kind.guests, List.of(new RecordDraft().with(kind.guest, key(8)))))
                        .get(kind.clash))
                .contains(own.id());
    }

    @Test
    void privateAppointmentIsThereForItsPeopleOnly() {
        RecordRow row = service.create(person(1), draft().with(kind.of, key(1)).with(kind.hidden, true));
        var stranger = TestCaller.of(SampleOffices.KT1, 12).with(DiaryPermissions.VIEW, DiaryPermissions.KEEP);
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(stranger, row.id()));
        assertThat(service.open(person(1), row.id()).get(kind.hidden)).isTrue();
    }
}
