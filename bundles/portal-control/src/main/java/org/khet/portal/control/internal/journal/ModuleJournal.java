package org.khet.portal.control.internal.journal;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleChange.Result;
import org.khet.portal.api.admin.module.ModuleChange.Step;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything durable about modules: what is wanted, each step of each change, and the trail, in one transaction where they
 * belong together. Safe for concurrent use.
 */
@Component(service = ModuleJournal.class)
public final class ModuleJournal {
    private static final Logger LOG = LoggerFactory.getLogger(ModuleJournal.class);
    private static final int REMEMBERED = 2000;
    private final Transactions transactions;
    private final DesiredModuleRepository wanted;
    private final ChangeRepository changes;
    private final AuditTrail trail;
    private final Clock clock;
    private final List<Consumer<ModuleChange>> followers = new CopyOnWriteArrayList<>();

    /** Over these rows. */
    @Activate
    public ModuleJournal(
            @Reference Transactions transactions,
            @Reference DesiredModuleRepository wanted,
            @Reference ChangeRepository changes,
            @Reference AuditTrail trail,
            @Reference Clock clock) {
        this.transactions = transactions;
        this.wanted = wanted;
        this.changes = changes;
        this.trail = trail;
        this.clock = clock;
    }

    /** What is wanted. */
    public DesiredModuleRepository wanted() {
        return wanted;
    }

    /** The history. */
    public ChangeRepository changes() {
        return changes;
    }

    /** Enters a change that begins. */
    public RecordedChange begin(PlannedChange plan) {
        return told(transactions.call(() -> changes.add(plan, clock.instant())));
    }

    /** Writes that a step is about to be done. */
    public RecordedChange reach(RecordedChange change, Step step) {
        return told(transactions.call(() -> changes.change(number(change), row -> row.reach(step))));
    }

    /** Writes what is wanted from now on, together with the step. */
    public RecordedChange want(RecordedChange change, Step step, DesiredModule now, String by) {
        return told(transactions.call(() -> {
            wanted.put(now, by);
            return changes.change(number(change), row -> row.reach(step));
        }));
    }

    /** Writes why the change turns back, together with what is wanted then. */
    public RecordedChange turnBack(RecordedChange change, Problem why, @Nullable DesiredModule then, String by) {
        return told(transactions.call(() -> {
            if (then != null) {
                wanted.put(then, by);
            }
            return changes.change(number(change), row -> {
                row.reach(Step.GOING_BACK);
                row.explain(why);
            });
        }));
    }

    /** Ends a change, with an entry on the trail. */
    public RecordedChange end(RuntimeCaller caller, RecordedChange change, Result result) {
        return told(transactions.call(() -> {
            RecordedChange ended = changes.change(number(change), row -> {
                row.reach(Step.ENDED);
                row.end(result, clock.instant());
            });
            note(caller, ended);
            return ended;
        }));
    }

    /** Ends a change with a reason. */
    public RecordedChange end(RuntimeCaller caller, RecordedChange change, Result result, Problem why) {
        return transactions.call(() -> {
            changes.change(number(change), row -> row.explain(why));
            return end(caller, change, result);
        });
    }

    /** Follows each step. */
    public Subscription follow(Consumer<ModuleChange> listener) {
        followers.add(listener);
        return () -> followers.remove(listener);
    }

    /** Jars that something may still need: wanted ones and those of the history that is remembered. */
    public Set<String> namedJars() {
        Set<String> named = new HashSet<>();
        wanted.all().forEach(module -> named.add(module.sha256()));
        changes.last(REMEMBERED).forEach(change -> {
            named.add(change.fromSha256());
            named.add(change.toSha256());
        });
        return named;
    }

    /** Whether this jar ran here once. */
    public boolean knew(String module, String sha256) {
        return changes.last(REMEMBERED).stream()
                .anyMatch(change -> change.module().equals(module)
                        && change.change().result() == Result.DONE
                        && change.toSha256().equals(sha256));
    }

    /** What is wanted of a module now; empty when it was removed. */
    public Optional<DesiredModule> present(String module) {
        return wanted.find(module).filter(DesiredModule::wanted);
    }

    /** Writes an entry on the trail that is no change of the runtime. */
    public void note(RuntimeCaller caller, String action, String module) {
        trail.append(caller, "core.module." + action, "core.module/" + module, Map.of());
    }

    /** The instant, for rows. */
    public java.time.Instant now() {
        return clock.instant();
    }

    private void note(RuntimeCaller caller, RecordedChange ended) {
        ModuleChange change = ended.change();
        String done = switch (change.result()) {
            case DONE ->
                switch (change.kind()) {
                    case INSTALL -> "installed";
                    case UPDATE -> "updated";
                    case ROLLBACK -> "rolledback";
                    case REMOVE -> "removed";
                };
            case REFUSED -> "refused";
            case PUT_BACK -> "putback";
            case INTERRUPTED -> "interrupted";
            case FAILED -> "failed";
            case RUNNING -> throw new IllegalArgumentException("not ended");
        };
        trail.append(
                caller,
                "core.module." + done,
                "core.module/" + change.module(),
                Map.of(
                        "from", change.from(),
                        "to", change.to(),
                        "door", change.door().name().toLowerCase(Locale.ROOT),
                        "by", change.by(),
                        "reason", shortened(change.reason())));
    }

    private static String shortened(Problem reason) {
        String words = reason.key() + " " + reason.args();
        return reason.key().isEmpty() ? "" : words.substring(0, Math.min(words.length(), 300));
    }

    private static long number(RecordedChange change) {
        return change.change().number();
    }

    private RecordedChange told(RecordedChange change) {
        for (Consumer<ModuleChange> follower : followers) {
            try {
                follower.accept(change.change());
            } catch (RuntimeException failure) {
                LOG.warn("a follower of module changes failed", failure);
            }
        }
        return change;
    }
}
