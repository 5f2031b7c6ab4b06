package org.khet.ict.internal.distance;

import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.setting.IctSql;
import org.khet.ict.internal.setting.IctWorkCodes;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.portal.api.record.TermOfYear;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.SchoolTerm;
import org.khet.portal.api.time.SchoolYears;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Distance education and video conferences. Safe for concurrent use. Source: ict ICT-77, ICT-80. */
@Component(service = DistanceRegister.class)
public final class DistanceRegister {
    private final RecordService<DistanceSiteRecord> sites;
    private final RecordService<DistanceUseRecord> uses;
    private final RecordService<VideoConferenceRecord> conferences;
    private final IctSql sql;
    private final SchoolYears years;
    private final CodeLists codes;
    private final RoomsElsewhere elsewhere = new RoomsElsewhere();

    /** For the component runtime. */
    @Activate
    public DistanceRegister(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=ict)") UnitOfWork work,
            @Reference DistanceSiteRecord.FaultReport faults,
            @Reference IctSql sql,
            @Reference Settings settings,
            @Reference SchoolYears years,
            @Reference CodeLists codes) {
        this.sql = sql;
        this.years = years;
        this.codes = codes;
        sites = records.of(new DistanceSiteRecord(faults), work);
        uses = records.of(
                new DistanceUseRecord(
                        this::hasSite,
                        this::term,
                        now -> settings.get(now.office(), IctSettings.DISTANCE_HOURS, now.today())),
                work);
        conferences = records.of(new VideoConferenceRecord(this::overlap), work);
    }

    /** Readiness of schools. */
    public RecordService<DistanceSiteRecord> sites() {
        return sites;
    }

    /** Weekly use. */
    public RecordService<DistanceUseRecord> uses() {
        return uses;
    }

    private Optional<SchoolTerm> term(OfficeId office, TermOfYear term) {
        return years.find(office, term.startingYear()).stream()
                .flatMap(year -> year.terms().stream())
                .filter(one -> one.number() == term.number())
                .findFirst();
    }

    private boolean hasSite(RecordRow use, RecordContext now) {
        DistanceUseRecord of = uses.kind();
        DistanceSiteRecord kind = sites.kind();
        RecordFilter there = RecordFilter.of(
                kind.school.is(use.get(of.school)), kind.system.is(use.get(of.system)), kind.term.is(use.get(of.term)));
        return sites.internal().count(now.caller(), there) > 0;
    }

    /** Video conferences. */
    public RecordService<VideoConferenceRecord> conferences() {
        return conferences;
    }

    /** Books of rooms that other modules keep. */
    RoomsElsewhere elsewhere() {
        return elsewhere;
    }

    /** All. */
    public List<RecordService<?>> all() {
        return List.of(sites, uses, conferences);
    }

    /**
     * Two who book at once wait for each other at the rows of the room and the technician, then see what the other booked.
     *
     * @param given whether what is only asked for does not count: of two old requests for the same hours one can be approved
     */
    private Optional<Problem> overlap(RecordRow booking, RecordContext now, boolean given) {
        VideoConferenceRecord kind = conferences.kind();
        sql.lock(
                now.office(),
                "update ict_conference set version = version where office_id = ?",
                now.office().value());
        Condition[] living = {
            given
                    ? kind.in(kind.approved, kind.tested, kind.held)
                    : kind.in(kind.asked, kind.approved, kind.tested, kind.held),
            kind.begins.below(booking.get(kind.ends))
        };
        for (RecordRow other : conferences.internal().all(now.caller(), RecordFilter.of(living))) {
            if (other.id() == booking.id() || !other.get(kind.ends).isAfter(booking.get(kind.begins))) {
                continue;
            }
            if (isSameRoom(kind, other, booking)) {
                return Optional.of(Problem.of("room", "ict.error.room-taken", other.get(kind.title)));
            }
            if (booking.get(kind.technician).isPresent()
                    && other.get(kind.technician).equals(booking.get(kind.technician))) {
                return Optional.of(Problem.of("technician", "ict.error.technician-taken", other.get(kind.title)));
            }
        }
        return takenElsewhere(kind, booking, given);
    }

    /** Everybody has a room of their own. */
    private static boolean isSameRoom(VideoConferenceRecord kind, RecordRow one, RecordRow other) {
        return one.get(kind.room).equals(other.get(kind.room))
                && (!one.get(kind.room).equals(IctWorkCodes.OWN_ROOM)
                        || one.get(kind.host).equals(other.get(kind.host)));
    }

    /** Another module gave the room of this name in these hours. Source: core CORE-117. */
    private Optional<Problem> takenElsewhere(VideoConferenceRecord kind, RecordRow booking, boolean given) {
        OfficeId office = booking.head().office();
        return codes.of(office, IctWorkCodes.ROOM).stream()
                .filter(code -> code.code().equals(booking.get(kind.room))
                        && !code.code().equals(IctWorkCodes.OWN_ROOM))
                .map(code -> given
                        ? elsewhere.given(office, code.thai(), booking.get(kind.begins), booking.get(kind.ends))
                        : elsewhere.taken(office, code.thai(), booking.get(kind.begins), booking.get(kind.ends)))
                .flatMap(Optional::stream)
                .findFirst()
                .map(title -> Problem.of("room", "ict.error.room-taken", title));
    }
}
