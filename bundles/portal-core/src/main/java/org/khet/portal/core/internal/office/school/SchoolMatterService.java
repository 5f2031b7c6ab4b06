package org.khet.portal.core.internal.office.school;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.khet.portal.api.admin.school.SchoolMatters;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Scope;
import org.khet.portal.core.internal.module.MissingModules;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Asks whoever is there now what is held about a school; nobody waits for a module that hangs. */
@Component(service = SchoolMatters.class)
public final class SchoolMatterService implements SchoolMatters {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private final Schools schools;
    private final ModuleSwitches switches;
    private final MissingModules away;
    private final Duration patience;
    private final List<SchoolMatterBulkhead> doors = new CopyOnWriteArrayList<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Which schools an office has, and which modules are on and away there. */
    @Activate
    public SchoolMatterService(
            @Reference Schools schools, @Reference ModuleSwitches switches, @Reference MissingModules away) {
        this(schools, switches, away, PATIENCE);
    }

    public SchoolMatterService(Schools schools, ModuleSwitches switches, MissingModules away, Duration patience) {
        this.schools = schools;
        this.switches = switches;
        this.away = away;
        this.patience = patience;
    }

    /** Somebody who holds something about schools has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindSource(SchoolMatterSource source) {
        doors.add(new SchoolMatterBulkhead(source));
        followers.forEach(Runnable::run);
    }

    /** Somebody has gone. */
    public void unbindSource(SchoolMatterSource source) {
        doors.removeIf(door -> door.isOf(source));
        followers.forEach(Runnable::run);
    }

    @Override
    public List<Answer> ask(Caller caller, SchoolId school, Consumer<Answer> answers) {
        requireReach(caller, school);
        OfficeId office = caller.office();
        List<Answer> standing = new ArrayList<>();
        away.of(office).stream()
                .filter(module -> doors.stream().noneMatch(door -> door.module().equals(module)))
                .forEach(module -> standing.add(new Answer(module, MatterStatus.AWAY, List.of())));
        doors.stream().filter(door -> switches.isOn(office, door.module())).forEach(door -> {
            standing.add(new Answer(door.module(), MatterStatus.ASKED, List.of()));
            ask(door, caller, school, answers);
        });
        standing.sort(Comparator.comparing((Answer one) -> !one.module().value().equals("core"))
                .thenComparing(one -> one.module().value()));
        return List.copyOf(standing);
    }

    private void ask(SchoolMatterBulkhead door, Caller caller, SchoolId school, Consumer<Answer> answers) {
        var slow = new Answer(door.module(), MatterStatus.SLOW, List.of());
        CompletableFuture<Answer> answer = door.ask(caller, school);
        CompletableFuture<Void> _ = answer.copy()
                .completeOnTimeout(slow, patience.toMillis(), TimeUnit.MILLISECONDS)
                .thenAccept(first -> {
                    answers.accept(first);
                    if (first.equals(slow)) {
                        CompletableFuture<Void> _ = answer.thenAccept(late -> late(late, slow, answers));
                    }
                });
    }

    /** A door at which too many stand answers no second time. */
    private static void late(Answer answer, Answer slow, Consumer<Answer> answers) {
        if (!answer.equals(slow)) {
            answers.accept(answer);
        }
    }

    @Override
    public Subscription follow(Runnable changed) {
        followers.add(changed);
        Subscription switched = switches.follow(changed);
        return () -> {
            switched.close();
            followers.remove(changed);
        };
    }

    /** Out of reach looks the same as not there (CORE-19). */
    private void requireReach(Caller caller, SchoolId school) {
        Scope scope = Schools.reach(caller);
        if ((!scope.wholeOffice() && !scope.schools().contains(school))
                || schools.find(caller.office(), school).isEmpty()) {
            throw new NoLongerThere("core.school/" + school.value());
        }
    }
}
