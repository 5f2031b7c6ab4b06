package org.khet.portal.admin.internal.person.ui;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.acting.Acting;
import org.khet.portal.api.acting.Acting.Away;
import org.khet.portal.api.acting.Decider;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.post.Posts;
import org.khet.portal.api.post.Posts.Seat;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What holds for a person today: there, or away until when and who acts; posts that are held, and vacant ones in which the person acts. */
@Component(service = PersonToday.class)
public final class PersonToday {
    private final Acting acting;
    private final Posts posts;
    private final People people;
    private final Clock clock;

    /** Absences, posts and names; the clock tells the half day. */
    @Activate
    public PersonToday(
            @Reference Acting acting, @Reference Posts posts, @Reference People people, @Reference Clock clock) {
        this.acting = acting;
        this.posts = posts;
        this.people = people;
        this.clock = clock;
    }

    /** The section of a person who works in the office. */
    Section of(Texts texts, Person person) {
        HalfDay now = HalfDay.of(clock.instant());
        List<Seat> seats = posts.seats(person.office(), now.day());
        Facts facts = new Facts()
                .fact(texts.get("admin.person.today.label"), presence(texts, person, now))
                .fact(
                        texts.get("admin.person.posts.label"),
                        numbers(texts, seats, seat -> person.id().equals(seat.holder())));
        if (seats.stream().anyMatch(seat -> isActing(seat, person))) {
            facts.fact(
                    texts.get("admin.person.postsActing.label"), numbers(texts, seats, seat -> isActing(seat, person)));
        }
        return new Section(texts.get("admin.person.section.today"), facts);
    }

    private static boolean isActing(Seat seat, Person person) {
        var acting = seat.acting();
        return acting != null && acting.person().equals(person.id());
    }

    private static String numbers(Texts texts, List<Seat> seats, Predicate<Seat> which) {
        String numbers =
                seats.stream().filter(which).map(seat -> seat.post().number()).collect(Collectors.joining(", "));
        return numbers.isEmpty() ? texts.get("admin.person.posts.none") : numbers;
    }

    private String presence(Texts texts, Person person, HalfDay now) {
        return acting.away(person.office(), now).stream()
                .filter(one -> one.absence().person().equals(person.id()))
                .findFirst()
                .map(one -> away(texts, person.office(), one))
                .orElseGet(() -> texts.get("admin.person.today.here"));
    }

    private String away(Texts texts, OfficeId office, Away one) {
        String until = one.absence().until().isoEnd();
        @Nullable Decider decider = one.decider();
        return decider == null
                ? texts.get("admin.person.today.away", until)
                : texts.get(
                        "admin.person.today.awayActing",
                        until,
                        people.find(office, decider.person())
                                .map(Person::fullName)
                                .orElse(""));
    }
}
