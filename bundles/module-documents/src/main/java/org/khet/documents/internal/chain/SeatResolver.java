package org.khet.documents.internal.chain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.chain.rule.OfficeChains;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;

/** Finds who has the place that a level names, as of a day: never from a copy, so who left yesterday has none. Source: core E-20. */
final class SeatResolver {
    private static final String GROUP_DIRECTOR = "group-director";
    private static final String SECTION_HEAD = "section-head";
    private static final String HEAD_LINE = "office-director";
    private final ChainServices portal;
    private final OfficeChains chains;

    /** Over the portal and the lines of the deputies. */
    SeatResolver(ChainServices portal, OfficeChains chains) {
        this.portal = portal;
        this.chains = chains;
    }

    /**
     * Who has a place.
     *
     * @param level a level, of a rule or of a running chain
     * @param of    unit of the drafter
     * @return empty while the place is vacant
     */
    Optional<ChainSeat> seat(OfficeId office, LevelPlace level, UnitId of, LocalDate day) {
        return had(office, level, of, day).filter(seat -> isHere(office, seat.holder()));
    }

    /** Whether somebody has not left. */
    boolean isHere(OfficeId office, PersonId person) {
        return portal.people().find(office, person).filter(Person::active).isPresent();
    }

    /** As {@link #seat}, though whoever had it on that day has left since. */
    Optional<ChainSeat> had(OfficeId office, LevelPlace level, UnitId of, LocalDate day) {
        return switch (level.actor()) {
            case SECTION_HEAD -> head(office, SECTION_HEAD, of, day, "หัวหน้ากลุ่มงาน ");
            case UNIT_HEAD -> group(office, of, day);
            case LINE_DEPUTY -> deputy(office, of, day);
            case OFFICE_HEAD -> officeHead(office, day);
            case FUNCTION -> function(office, level.function(), level.place(), day);
            case POST -> level.post() == null ? Optional.empty() : post(office, level.post(), day);
            case PERSON -> Optional.ofNullable(level.person()).map(person -> own(office, person));
        };
    }

    private Optional<ChainSeat> group(OfficeId office, UnitId of, LocalDate day) {
        Optional<ChainSeat> head = head(office, GROUP_DIRECTOR, of, day, "ผู้อำนวยการ");
        return head.isPresent()
                ? head
                : above(office, of).flatMap(up -> head(office, GROUP_DIRECTOR, up, day, "ผู้อำนวยการ"));
    }

    private Optional<UnitId> above(OfficeId office, UnitId of) {
        return portal.units().find(office, of).map(Unit::parent);
    }

    private Optional<ChainSeat> head(OfficeId office, String function, UnitId unit, LocalDate day, String words) {
        return given(office, function, unit, day).map(one -> given(one, words + name(office, unit)));
    }

    private static ChainSeat given(GivenFunction one, String title) {
        return one.as() == ActingCapacity.OWN
                ? ChainSeat.own(one.person(), title)
                : new ChainSeat(one.person(), one.as(), title, one.limits(), one.order());
    }

    private Optional<GivenFunction> given(OfficeId office, String function, @Nullable UnitId unit, LocalDate day) {
        return portal.functions().on(office, day).stream()
                .filter(one -> one.code().equals(function) && (unit == null || unit.equals(one.unit())))
                .findFirst();
    }

    private String name(OfficeId office, UnitId unit) {
        return portal.units().find(office, unit).map(Unit::name).orElse("");
    }

    private Optional<ChainSeat> function(OfficeId office, String code, @Nullable UnitId unit, LocalDate day) {
        return given(office, code, unit, day)
                .map(one -> given(one, own(office, one.person()).title()));
    }

    private Optional<ChainSeat> deputy(OfficeId office, UnitId of, LocalDate day) {
        return chains.leader(office, of, day).flatMap(post -> post(office, post, day));
    }

    private Optional<ChainSeat> officeHead(OfficeId office, LocalDate day) {
        String title = "ผู้อำนวยการ"
                + portal.letterheads().of(office, TextCatalog.THAI).office();
        return portal.posts().seats(office, day).stream()
                .filter(seat -> seat.post().line().equals(HEAD_LINE))
                .flatMap(seat -> seated(seat, title).stream())
                .findFirst();
    }

    private Optional<ChainSeat> post(OfficeId office, PostId post, LocalDate day) {
        return portal.posts().seats(office, day).stream()
                .filter(seat -> seat.post().id().equals(post))
                .flatMap(seat -> seated(seat, "").stream())
                .findFirst()
                .map(seat -> seat.title().isEmpty() ? titled(office, seat) : seat);
    }

    private static Optional<ChainSeat> seated(Posts.Seat seat, String title) {
        if (seat.holder() != null) {
            return Optional.of(ChainSeat.own(seat.holder(), title));
        }
        PostActing acting = seat.acting();
        return acting == null
                ? Optional.empty()
                : Optional.of(
                        new ChainSeat(acting.person(), acting.capacity(), title, acting.limits(), acting.order()));
    }

    private ChainSeat titled(OfficeId office, ChainSeat seat) {
        return seat.titled(own(office, seat.holder()).title());
    }

    private ChainSeat own(OfficeId office, PersonId person) {
        return ChainSeat.own(
                person,
                portal.people().find(office, person).map(Person::position).orElse(""));
    }
}
