package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostEndings;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostEnding.Reason;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends posts. */
@Component(service = PostEndings.class)
public final class PostEndService implements PostEndings {
    private static final int ORDER_MAX = 120;
    private final Transactions transactions;
    private final PostActingEvents events;
    private final OfficeAudit trail;

    /** Rows, who acts there, and the trail. */
    @Activate
    public PostEndService(
            @Reference Transactions transactions, @Reference PostActingEvents events, @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.events = events;
        this.trail = trail;
    }

    @Override
    public void end(Caller caller, PostId post, int edition, PostEnding ending, boolean vacate) {
        change(caller, post, edition, "core.post.ended", row -> {
            check(caller.office(), row, ending);
            List<Change> changes = new ArrayList<>(of(ending));
            changes.addAll(vacate(caller, post, ending.lastDay(), vacate));
            row.end(ending);
            return changes;
        });
    }

    @Override
    public void takeBack(Caller caller, PostId post, int edition) {
        change(caller, post, edition, "core.post.ending-taken-back", row -> {
            PostEnding before = row.toValue().ending();
            if (before == null) {
                throw Rejected.of("", "core.post.error.goes-on");
            }
            row.end(null);
            return List.of(new Change("lastDay", before.lastDay().toString(), ""));
        });
    }

    private void change(
            Caller caller, PostId post, int edition, String action, Function<PostEntity, List<Change>> work) {
        if (!caller.require(People.EDIT).wholeOffice()) {
            throw new NotPermitted(People.EDIT);
        }
        transactions.run(() -> {
            List<Change> changes = events.records().posts().held(caller.office(), post, row -> {
                if (row.version() != edition) {
                    throw Outdated.of("core.outcome.changed");
                }
                return work.apply(row);
            });
            trail.office(caller, action, "core.post/" + post.value(), changes);
        });
    }

    private void check(OfficeId office, PostEntity row, PostEnding ending) {
        PostId into = ending.into();
        boolean goesOn = into == null
                || (into.value() != row.id()
                        && events.records()
                                .posts()
                                .find(office, into)
                                .filter(other -> other.isOn(ending.lastDay().plusDays(1)))
                                .isPresent());
        new FieldValidator()
                .that(row.toValue().ending() == null, "lastDay", "core.post.error.ended")
                .line("order", ending.order(), ORDER_MAX)
                .that(into != null || ending.reason() != Reason.MERGED, "into", "core.error.needed")
                .that(into == null || ending.reason() != Reason.ABOLISHED, "into", "core.post.error.abolished")
                .that(goesOn, "into", "core.post.error.into")
                .done();
    }

    /** What it changed. */
    private List<Change> vacate(Caller caller, PostId post, LocalDate lastDay, boolean asked) {
        OfficeId office = caller.office();
        PostHolding holding = events.records().holders().of(office, post).stream()
                .filter(one -> one.until() == null || one.until().isAfter(lastDay))
                .findFirst()
                .orElse(null);
        List<PostActing> acting = events.records().acting().after(office, post, lastDay);
        if (!asked && (holding != null || !acting.isEmpty())) {
            throw Rejected.of("vacate", "core.post.error.in-use");
        }
        events.end(caller, acting, lastDay);
        return holding == null ? List.of() : putOut(office, post, lastDay);
    }

    /** All that go on or begin after that day, so that nobody comes into a post that is gone. */
    private List<Change> putOut(OfficeId office, PostId post, LocalDate lastDay) {
        List<PostHolding> gone = events.records().holders().empty(office, post, lastDay);
        return gone.stream()
                .map(one -> new Change("holder", String.valueOf(one.person().value()), ""))
                .toList();
    }

    private static List<Change> of(PostEnding ending) {
        return List.of(
                new Change("lastDay", "", ending.lastDay().toString()),
                new Change("reason", "", ending.reason().name()),
                new Change("order", "", ending.order().strip()),
                new Change("into", "", words(ending.into())));
    }

    private static String words(@Nullable PostId post) {
        return post == null ? "" : String.valueOf(post.value());
    }
}
