package org.khet.ict.internal.distance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * Video conferences: room and technician are booked once at a time, the test before and the log after. Paper D11. Source: ict
 * C.3, ICT-P26, kinds-ict ict.vc, ICT-80.
 */
public final class VideoConferenceRecord extends RecordKind {
    /** Looks at other bookings. */
    @FunctionalInterface
    public interface Overlap {
        /**
         * The booking that has the room or the technician in these hours; those who ask at once wait for each other.
         *
         * @param given whether what is only asked for does not count
         */
        Optional<Problem> with(RecordRow booking, RecordContext now, boolean given);
    }

    private static final Duration LONGEST = Duration.ofHours(24);
    public final Field<String> title = text("title", 200).searched().wide();
    public final Field<PersonId> host =
            person("host").initially(now -> now.caller().person());
    public final Field<Optional<UnitId>> unit = unit("unit").filtered().optional();
    public final Field<Optional<SchoolId>> school = school("school").filtered().optional();
    public final Field<Instant> begins = instant("begins_at").sorted().filtered();
    public final Field<Instant> ends = instant("ends_at").notBefore(begins);
    public final Field<String> room = code("room", IctWorkCodes.ROOM).filtered();
    public final Field<String> platform = code("platform", IctWorkCodes.PLATFORM);
    public final Field<String> link = text("link", 300).orEmpty();
    public final Field<Integer> participants = whole("participants", 1, 100_000);

    public final State asked = state("ASKED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State tested = state("TESTED", StateTone.RUN);
    public final State held = state("HELD", StateTone.NEAR);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.LATE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final Field<Optional<PersonId>> technician =
            person("technician").from(approved).optional();
    public final Field<String> testResult =
            text("test_result", 300).from(tested).orEmpty();
    public final Field<String> faults = text("faults", 500).from(held).orEmpty();
    public final Field<String> log = longText("log", 2000).from(closed).orEmpty();
    public final Field<Optional<Instant>> remindedAt =
            instant("reminded_at").byCode().optional();

    public final Action approve = action("approve")
            .from(asked)
            .to(approved)
            .needs(IctWorkPermissions.CONFERENCE_APPROVE)
            .demands(technician)
            .whenTyped((row, now) -> overlap().with(row, now, true))
            .tells(host)
            .tells(IctWorkPermissions.CONFERENCE_RUN)
            .icon("stamp");
    public final Action test = action("test")
            .from(approved)
            .to(tested)
            .needs(IctWorkPermissions.CONFERENCE_RUN)
            .demands(testResult)
            .icon("video");
    public final Action hold = action("hold", "held")
            .from(tested)
            .to(held)
            .needs(IctWorkPermissions.CONFERENCE_RUN)
            .asks(faults)
            .icon("circle-play");
    public final Action close = action("close")
            .from(held)
            .to(closed)
            .needs(IctWorkPermissions.CONFERENCE_RUN)
            .demands(log)
            .icon("circle-check")
            .tells(host);
    public final Action refuse = action("refuse")
            .from(asked)
            .to(refused)
            .needs(IctWorkPermissions.CONFERENCE_APPROVE)
            .because()
            .backward("ban")
            .tells(host);
    public final Action cancel = action("cancel", "cancelled")
            .from(asked, approved, tested)
            .to(cancelled)
            .needs(IctWorkPermissions.CONFERENCE_APPROVE)
            .orOwn()
            .because()
            .backward("circle-x");
    /** Half an hour before it begins and not tested; done by the job. */
    public final Action remind = action("remind")
            .from(approved)
            .automatic()
            .does((row, now) -> row.with(remindedAt(), now.now()))
            .tells(host)
            .tells(IctWorkPermissions.CONFERENCE_RUN);

    private final Overlap overlap;

    /** @param overlap looks at other bookings */
    public VideoConferenceRecord(Overlap overlap) {
        super("ict", "conference", "ict_conference");
        this.overlap = overlap;
        rights(IctWorkPermissions.CONFERENCE_ASK, IctWorkPermissions.CONFERENCE_ASK, asked);
        belongsTo(unit);
        isAbout(school);
        oneOf(unit, school);
        ownOf(host);
        rule((row, now) -> row.get(begins).plus(LONGEST).isBefore(row.get(ends))
                ? Optional.of(Problem.of("ends_at", "ict.error.conference-long"))
                : Optional.empty());
        rule((row, now) -> overlap.with(row, now, false));
        create().tells(IctWorkPermissions.CONFERENCE_APPROVE);
        titled(title, begins);
        list(begins, ends, title, room, host, technician, participants);
        ordered(begins, true);
        section("what", title, host, unit, school, participants);
        section("when", begins, ends, room, platform, link);
        tab("coming", now -> List.of(in(asked, approved, tested), begins.atLeast(now.now())));
        tab("approve", asked);
        tab("mine", now -> List.of(mine()));
        tab("all");
        way(asked, approved, tested, held, closed);
        menu("ICT", "video", 93, "distance");
    }

    private Overlap overlap() {
        return overlap;
    }

    private Field<Optional<Instant>> remindedAt() {
        return remindedAt;
    }
}
