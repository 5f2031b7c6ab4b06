package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Begins and ends acting in posts, in the running transaction, with the entry in the trail and the news for who is to act. */
@Component(service = PostActingEvents.class)
public final class PostActingEvents {
    private final PostRecords records;
    private final OfficeAudit trail;
    private final EventPublisher events;

    /** Rows, the trail, and where it is told. */
    @Activate
    public PostActingEvents(
            @Reference PostRecords records, @Reference OfficeAudit trail, @Reference EventPublisher events) {
        this.records = records;
        this.trail = trail;
        this.events = events;
    }

    PostRecords records() {
        return records;
    }

    LocalDate today() {
        return trail.today();
    }

    PostActingId begin(Caller caller, Post post, PostActingDraft draft, LocalDate from) {
        PostActingId given = records.acting().add(new PostActingEntity(post, draft, from));
        PostActing acting = records.acting().find(caller.office(), given);
        trail.office(caller, "core.post.acting-given", object(acting), changes(acting));
        tell(caller, PostActingRegister.ACTING, acting, from);
        return given;
    }

    private static List<Change> changes(PostActing given) {
        return List.of(
                new Change("person", "", String.valueOf(given.person().value())),
                new Change("capacity", "", given.capacity().name()),
                new Change("function", "", given.function()),
                new Change(
                        "unit",
                        "",
                        given.unit() == null ? "" : String.valueOf(given.unit().value())),
                new Change("role", "", given.role()),
                new Change("topics", "", given.limits().topics()),
                new Change("most", "", Objects.toString(given.limits().most(), "")),
                new Change(
                        "modules",
                        "",
                        String.join(" ", new TreeSet<>(given.limits().modules()))),
                new Change("order", "", given.order()),
                new Change("from", "", given.from().toString()),
                new Change("until", "", Objects.toString(given.until(), "")));
    }

    /** Ends these after that day, and takes back those that would end before they began. */
    void end(Caller caller, List<PostActing> all, LocalDate lastDay) {
        all.forEach(one -> end(caller, one, lastDay));
    }

    void end(Caller caller, PostActing one, LocalDate lastDay) {
        records.acting().end(caller.office(), one.id(), lastDay);
        trail.office(
                caller,
                "core.post.acting-ended",
                object(one),
                List.of(
                        new Change("person", String.valueOf(one.person().value()), ""),
                        new Change("until", Objects.toString(one.until(), ""), lastDay.toString())));
        tell(caller, PostActingRegister.RELIEVED, one, lastDay.plusDays(1));
    }

    /** Tells those whose acting holds again, since an import that had ended it was taken back. */
    void again(Caller caller, Collection<PostActingId> all) {
        for (PostActingId key : all) {
            PostActing one = records.acting().find(caller.office(), key);
            LocalDate from = one.from().isAfter(today()) ? one.from() : today();
            tell(caller, PostActingRegister.ACTING, one, from);
        }
    }

    /** What was over before today is told to nobody. */
    private void tell(Caller caller, String type, PostActing acting, LocalDate day) {
        boolean over = acting.until() != null && acting.until().isBefore(today());
        String number = records.posts()
                .find(caller.office(), acting.post())
                .map(Post::number)
                .orElse("–");
        events.record(new DomainEvent(
                type,
                caller.office(),
                "core.post",
                acting.post().value(),
                "admin/acting",
                Map.of("post", number, "person", String.valueOf(acting.person().value()), "day", day.toString()),
                caller.person(),
                over ? Audience.NOBODY : new Audience(Set.of(acting.person()), Set.of())));
    }

    private static String object(PostActing acting) {
        return "core.post/" + acting.post().value();
    }
}
