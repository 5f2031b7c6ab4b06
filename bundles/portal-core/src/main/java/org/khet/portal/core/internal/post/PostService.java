package org.khet.portal.core.internal.post;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.post.PostDraft;
import org.khet.portal.api.admin.post.PostLists;
import org.khet.portal.api.admin.post.PostRegister;
import org.khet.portal.api.audit.AuditTrail.Change;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.post.Post;
import org.khet.portal.api.post.PostActing;
import org.khet.portal.api.post.PostHolding;
import org.khet.portal.api.post.PostId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.core.internal.form.FieldValidator;
import org.khet.portal.core.internal.office.OfficeAudit;
import org.khet.portal.core.internal.office.person.PersonReach;
import org.khet.portal.core.internal.post.PostRepository.Question;
import org.khet.portal.core.internal.row.UniqueViolations;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Keeps the register of posts. */
@Component(service = PostRegister.class)
public final class PostService implements PostRegister {
    private static final int ORDER_MAX = 120;
    private static final PostDraft NOTHING = new PostDraft("", "", "", "", null);
    private final Transactions transactions;
    private final PostRepository repository;
    private final HolderRepository holders;
    private final PostActingEvents acting;
    private final PostValidator checks;
    private final OfficeAudit trail;

    /** Rows of posts and of their holders, and who acts in them. */
    @Activate
    public PostService(
            @Reference Transactions transactions,
            @Reference PostActingEvents acting,
            @Reference PostValidator checks,
            @Reference OfficeAudit trail) {
        this.transactions = transactions;
        this.acting = acting;
        this.repository = acting.records().posts();
        this.holders = acting.records().holders();
        this.checks = checks;
        this.trail = trail;
    }

    @Override
    public List<Listed> page(Caller caller, Filter filter, PageRequest page) {
        Question question = question(caller, filter);
        List<Post> found = repository.page(caller.office(), question, page);
        List<PostId> keys = found.stream().map(Post::id).toList();
        Map<PostId, PostHolding> held = holders.on(caller.office(), keys, question.today());
        Map<PostId, PostActing> acts = acting.records().acting().on(caller.office(), keys, question.today());
        return found.stream()
                .map(post -> new Listed(post, held.get(post.id()), acts.get(post.id())))
                .toList();
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return repository.count(caller.office(), question(caller, filter));
    }

    private Question question(Caller caller, Filter filter) {
        Scope scope = caller.require(People.VIEW);
        return new Question(
                filter, checks.named(caller.office(), PostLists.LINES, filter.text()), scope, trail.today());
    }

    @Override
    public Versioned<Post> open(Caller caller, PostId post) {
        Scope scope = caller.require(People.VIEW);
        return repository.post(caller.office(), post, row -> {
            requireReach(scope, row.unit(), post);
            return new Versioned<>(row.toValue(), row.version());
        });
    }

    @Override
    public List<PostHolding> holders(Caller caller, PostId post) {
        open(caller, post);
        return holders.of(caller.office(), post);
    }

    @Override
    public List<PostHolding> heldBy(Caller caller, PersonId person) {
        Scope scope = caller.require(People.VIEW);
        PersonReach.require(
                scope,
                checks.people()
                        .find(caller.office(), person)
                        .orElseThrow(() -> new NoLongerThere("core.person/" + person.value())));
        return holders.by(caller.office(), person);
    }

    @Override
    public PostId add(Caller caller, PostDraft draft) {
        requirePlace(caller.require(People.EDIT), draft.unit());
        OfficeId office = caller.office();
        checks.require(office, draft, NOTHING);
        return transactions.call(() -> {
            requireFreeNumber(office, draft, 0);
            PostId added = refusingDoubles(draft, () -> repository.add(new PostEntity(office, draft)));
            trail.office(caller, "core.post.added", object(added), differences(NOTHING, draft));
            return added;
        });
    }

    @Override
    public void edit(Caller caller, PostId post, int edition, PostDraft draft) {
        Scope scope = caller.require(People.EDIT);
        requirePlace(scope, draft.unit());
        change(caller, post, "core.post.changed", row -> {
            if (row.version() != edition) {
                throw Outdated.of("core.outcome.changed");
            }
            PostDraft before = PostDraft.of(row.toValue());
            requireMovable(row.toValue(), draft);
            checks.require(caller.office(), draft, before);
            requireFreeNumber(caller.office(), draft, post.value());
            row.fill(draft);
            return differences(before, draft);
        });
    }

    @Override
    public void putIn(Caller caller, PostId post, PersonId person, LocalDate from, String order) {
        change(caller, post, "core.post.taken", row -> {
            boolean taken = holders.of(caller.office(), post).stream()
                    .anyMatch(one -> one.until() == null || !one.until().isBefore(from));
            new FieldValidator()
                    .that(checks.isHere(caller.office(), person), "person", "core.post.error.person")
                    .that(!taken, "from", "core.post.error.held")
                    .that(row.toValue().ending() == null, "from", "core.post.error.ended")
                    .atMost("order", order, ORDER_MAX)
                    .done();
            LocalDate before = from.minusDays(1);
            acting.end(caller, acting.records().acting().after(caller.office(), post, before), before);
            holders.add(caller.office(), post, person, from, order.strip());
            return List.of(
                    new Change("person", "", String.valueOf(person.value())),
                    new Change("from", "", from.toString()),
                    new Change("order", "", order.strip()));
        });
    }

    @Override
    public void putOut(Caller caller, PostId post, LocalDate lastDay) {
        change(caller, post, "core.post.left", row -> {
            List<PostHolding> all = holders.of(caller.office(), post);
            PostHolding latest = all.isEmpty() ? null : all.getFirst();
            LocalDate until = latest == null ? null : latest.until();
            if (latest == null || (until != null && until.isBefore(lastDay))) {
                throw Rejected.of("lastDay", "core.post.error.vacant");
            }
            holders.end(caller.office(), post, lastDay);
            return List.of(
                    new Change("person", String.valueOf(latest.person().value()), ""),
                    new Change("lastDay", until == null ? "" : until.toString(), lastDay.toString()));
        });
    }

    private void change(Caller caller, PostId post, String action, Function<PostEntity, List<Change>> work) {
        Scope scope = caller.require(People.EDIT);
        transactions.run(() -> {
            List<Change> changes = repository.held(caller.office(), post, row -> {
                requireReach(scope, row.unit(), post);
                return work.apply(row);
            });
            trail.office(caller, action, object(post), changes);
        });
    }

    /** What ended stays as it was; acting was ordered for the unit where the post stands. */
    private void requireMovable(Post post, PostDraft draft) {
        boolean acts = !acting.records()
                .acting()
                .after(post.office(), post.id(), trail.today().minusDays(1))
                .isEmpty();
        new FieldValidator()
                .that(post.isOn(trail.today()), "number", "core.post.error.ended")
                .that(!acts || Objects.equals(post.unit(), draft.unit()), "unit", "core.post.error.acting")
                .done();
    }

    private void requireFreeNumber(OfficeId office, PostDraft draft, long except) {
        if (repository.hasNumber(office, PostNumber.clean(draft.number()), except)) {
            throw taken(draft);
        }
    }

    private static <T> T refusingDoubles(PostDraft draft, java.util.function.Supplier<T> work) {
        return UniqueViolations.refuse("core_post_number_uk", () -> taken(draft), work);
    }

    private static Rejected taken(PostDraft draft) {
        return Rejected.of("number", "core.post.error.taken", PostNumber.clean(draft.number()));
    }

    private static List<Change> differences(PostDraft before, PostDraft after) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change("number", before.number(), PostNumber.clean(after.number())));
        changes.add(new Change("line", before.line(), after.line()));
        changes.add(new Change("type", before.type(), after.type()));
        changes.add(new Change("rank", before.rank(), after.rank()));
        changes.add(new Change("unit", words(before.unit()), words(after.unit())));
        return changes;
    }

    private static String words(@Nullable UnitId unit) {
        return unit == null ? "" : String.valueOf(unit.value());
    }

    private static void requirePlace(Scope scope, @Nullable UnitId unit) {
        if (!scope.wholeOffice() && (unit == null || !scope.units().contains(unit))) {
            throw new NotPermitted(People.EDIT);
        }
    }

    /** Out of reach looks the same as not there, so that nobody learns of a post by trying numbers. */
    private static void requireReach(Scope scope, @Nullable Long unit, PostId post) {
        if (!scope.wholeOffice() && (unit == null || !scope.units().contains(new UnitId(unit)))) {
            throw new NoLongerThere(object(post));
        }
    }

    private static String object(PostId post) {
        return "core.post/" + post.value();
    }
}
