package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.acting.ActingRegister;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.admin.post.PostActingDraft;
import org.khet.portal.api.admin.post.PostActingRegister;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.security.Accounts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostActingId;
import org.khet.portal.api.post.PostEnding;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.form.LimitValidator;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets people act in vacant posts. What it gives is read from the rows wherever rights are asked for. */
@Component(service = PostActingRegister.class)
public final class PostActingService implements PostActingRegister {
    private static final int ORDER_MAX = 120;
    private final Transactions transactions;
    private final PostActingEvents events;
    private final PostValidator checks;
    private final PeopleRegister people;
    private final Accounts accounts;

    /** Rows with trail and news, what they point at, people within reach, and the roles that somebody may give. */
    @Activate
    public PostActingService(
            @Reference Transactions transactions,
            @Reference PostActingEvents events,
            @Reference PostValidator checks,
            @Reference PeopleRegister people,
            @Reference Accounts accounts) {
        this.transactions = transactions;
        this.events = events;
        this.checks = checks;
        this.people = people;
        this.accounts = accounts;
    }

    @Override
    public List<PostActing> of(Caller caller, PostId post) {
        Scope scope = caller.require(People.VIEW);
        Post found = post(caller.office(), post);
        if (!scope.wholeOffice() && (found.unit() == null || !scope.units().contains(found.unit()))) {
            throw gone(post);
        }
        return events.records().acting().of(caller.office(), post);
    }

    @Override
    public List<PostActing> ofPerson(Caller caller, PersonId person) {
        people.open(caller, person);
        return events.records().acting().of(caller.office(), person);
    }

    @Override
    public List<PostActing> today(Caller caller) {
        Scope scope = caller.require(ActingRegister.VIEW);
        return events.records().acting().on(caller.office(), events.today()).stream()
                .filter(one -> scope.wholeOffice()
                        || !scope.units().isEmpty()
                        || one.person().equals(caller.person()))
                .toList();
    }

    @Override
    public PostActingId give(Caller caller, PostId post, PostActingDraft draft) {
        requireOffice(caller);
        LocalDate from = check(caller, post(caller.office(), post), draft);
        requireRole(caller, draft.role(), "role");
        return transactions.call(() -> {
            Post held = events.records().posts().held(caller.office(), post, PostEntity::toValue);
            requireVacant(held, from, draft.until());
            return events.begin(caller, held, draft, from);
        });
    }

    @Override
    public void end(Caller caller, PostActingId acting, LocalDate lastDay) {
        requireOffice(caller);
        transactions.run(() -> {
            PostActing before = events.records().acting().find(caller.office(), acting);
            requireRole(caller, before.role(), "lastDay");
            if (before.until() != null && before.until().isBefore(lastDay)) {
                throw Rejected.of("lastDay", "core.post.error.acted");
            }
            events.end(caller, before, lastDay);
        });
    }

    /** The first day. */
    private LocalDate check(Caller caller, Post post, PostActingDraft draft) {
        OfficeId office = caller.office();
        LocalDate from = draft.from();
        LocalDate until = draft.until();
        LimitValidator.add(new FieldValidator(), draft.limits())
                .that(checks.isHere(office, draft.person()), "person", "core.post.error.person")
                .that(!draft.person().equals(caller.person()), "person", "core.absence.error.gain")
                .that(draft.capacity().isInPost(), "capacity", "core.post.error.capacity")
                .that(
                        checks.isCode(office, PostLists.FUNCTIONS, draft.function(), ""),
                        "function",
                        "core.post.error.code")
                .that(
                        post.unit() != null || !PostLists.ofUnit(draft.function()),
                        "function",
                        "core.post.error.function")
                .line("order", draft.order(), ORDER_MAX)
                .needed("from", from)
                .that(until == null || from == null || !until.isBefore(from), "until", "core.function.error.until")
                .done();
        return Objects.requireNonNull(from);
    }

    /** One person a day decides in a post: a holder, or somebody who acts. */
    private void requireVacant(Post post, LocalDate from, @Nullable LocalDate until) {
        List<PostHolding> holdings = events.records().holders().of(post.office(), post.id());
        var fields = new FieldValidator()
                .that(holdings.stream().noneMatch(one -> one.isOn(from)), "from", "core.post.error.occupied");
        holdings.stream()
                .map(PostHolding::from)
                .filter(day -> day.isAfter(from) && (until == null || !day.isAfter(until)))
                .min(LocalDate::compareTo)
                .ifPresent(day -> fields.that(false, "until", "core.post.error.comes", day.toString()));
        boolean acts = events.records().acting().of(post.office(), post.id()).stream()
                .anyMatch(one -> (until == null || !one.from().isAfter(until))
                        && (one.until() == null || !one.until().isBefore(from)));
        PostEnding ending = post.ending();
        fields.that(!acts, "from", "core.post.error.acts")
                .that(
                        ending == null || (until != null && !until.isAfter(ending.lastDay())),
                        "until",
                        "core.post.error.ends",
                        ending == null ? "" : ending.lastDay().toString())
                .done();
    }

    /** Nobody gives or takes by an order what the own rights do not allow to give (core A). */
    private void requireRole(Caller caller, String role, String field) {
        if (!role.isEmpty()
                && accounts.grantable(caller).stream()
                        .noneMatch(one -> one.code().equals(role))) {
            throw Rejected.of(field, "core.function.error.role");
        }
    }

    private Post post(OfficeId office, PostId post) {
        return events.records().posts().find(office, post).orElseThrow(() -> gone(post));
    }

    private static NoLongerThere gone(PostId post) {
        return new NoLongerThere("core.post/" + post.value());
    }

    private static void requireOffice(Caller caller) {
        if (!caller.require(People.EDIT).wholeOffice()) {
            throw new NotPermitted(People.EDIT);
        }
        if (!caller.require(Accounts.MANAGE).wholeOffice()) {
            throw new NotPermitted(Accounts.MANAGE);
        }
    }
}
