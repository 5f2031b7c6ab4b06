package org.khet.portal.admin.internal.chart.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.acting.ActingCapacity;
import org.khet.portal.api.acting.ActingLimits;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.FunctionId;
import org.khet.portal.api.post.Functions;
import org.khet.portal.api.post.GivenFunction;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostDecider;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.testkit.SampleOffices;

/**
 * The director's post, and the vacant post 46 of a supervisor in which person 10 acts.
 *
 * @param unit of the supervisors
 */
record SupervisorsPosts(UnitId unit) implements Posts {
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final String ORDER = "12/2569 ลงวันที่ 18 พฤศจิกายน 2569";

    @Override
    public List<Seat> seats(OfficeId office, LocalDate day) {
        PostId vacant = new PostId(46);
        var acting = new PostActing(
                new PostActingId(1),
                vacant,
                SampleOffices.personId(office, 10),
                ActingCapacity.IN_POST,
                "",
                null,
                "",
                ActingLimits.NONE,
                ORDER,
                FIRST,
                null);
        return List.of(
                new Seat(
                        new Post(new PostId(1), office, "1", "office-director", "", "", null),
                        SampleOffices.personId(office, 1),
                        null),
                new Seat(new Post(vacant, office, "46", "supervisor", "", "", unit), null, acting));
    }

    @Override
    public Optional<PostDecider> decider(OfficeId office, PostId post, HalfDay when) {
        return Optional.empty();
    }

    @Override
    public Optional<Post> find(OfficeId office, PostId post) {
        return Optional.empty();
    }

    @Override
    public List<PostActing> acting(OfficeId office, LocalDate day) {
        return List.of();
    }

    /** The group of supervisors is headed by this person since 1 October. */
    Functions headedBy(PersonId person) {
        var head = new GivenFunction(
                new FunctionId(1), person, "group-director", unit, "core.group-head", ORDER, FIRST, null);
        return new Functions() {
            @Override
            public List<GivenFunction> from(OfficeId office, PersonId asked, LocalDate day) {
                return List.of();
            }

            @Override
            public List<GivenFunction> on(OfficeId office, LocalDate day) {
                return head.isOn(day) ? List.of(head) : List.of();
            }
        };
    }
}
