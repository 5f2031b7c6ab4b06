package org.khet.portal.admin.internal.module.ui;

import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.khet.portal.api.admin.module.ChangeChannel;
import org.khet.portal.api.admin.module.ModuleChange;
import org.khet.portal.api.admin.module.ModuleInspection;
import org.khet.portal.api.admin.module.ModuleInstaller;
import org.khet.portal.api.admin.module.ModuleSessions;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.security.RuntimeCaller;

/** One module that is there; remembers what was asked. */
final class FakeModuleInstaller implements ModuleInstaller, ModuleSessions {
    static final ModuleId ROOMS = new ModuleId("rooms");
    private static final Instant THEN = Instant.parse("2026-11-20T05:00:00Z");
    final List<String> asked = new ArrayList<>();
    final List<ModuleChange> history = new ArrayList<>();
    final List<Consumer<ModuleChange>> followers = new ArrayList<>();
    /** What happens while the file is let in. */
    final List<ModuleChange> steps = new ArrayList<>();

    String problem = "";

    /** Why a thread of the module never returned; empty when none was left. */
    String left = "";

    private boolean there = true;

    static ModuleChange change(ModuleChange.Kind kind, ModuleChange.Result result, String reason) {
        return change(7, kind, "1.0.0", "2.0.0", ModuleChange.Step.ENDED, result, reason);
    }

    private static ModuleChange change(
            long number,
            ModuleChange.Kind kind,
            String from,
            String to,
            ModuleChange.Step step,
            ModuleChange.Result result,
            String reason) {
        return new ModuleChange(
                number,
                ROOMS,
                kind,
                ChangeChannel.PAGE,
                "admin",
                from,
                to,
                "",
                THEN,
                result == ModuleChange.Result.RUNNING ? null : THEN,
                step,
                result,
                Problem.of("", reason, "its screens failed 2 times"));
    }

    /** An update that works and is watched, as the last of the history. */
    static ModuleChange watched(long number, String from, String to) {
        return change(
                number, ModuleChange.Kind.UPDATE, from, to, ModuleChange.Step.WATCHED, ModuleChange.Result.RUNNING, "");
    }

    /** The same update, whose watch is over. */
    static ModuleChange settled(long number, String from, String to) {
        return change(
                number, ModuleChange.Kind.UPDATE, from, to, ModuleChange.Step.ENDED, ModuleChange.Result.DONE, "");
    }

    @Override
    public Map<ModuleId, String> leftAside() {
        return left.isEmpty() ? Map.of() : Map.of(ROOMS, left);
    }

    @Override
    public List<Installed> list() {
        return there
                ? List.of(new Installed(
                        ROOMS,
                        "1.0.0",
                        problem.isEmpty() ? State.ACTIVE : State.FAILED,
                        problem,
                        "0123456789abcdef0123",
                        Instant.parse("2026-11-20T05:00:00Z")))
                : List.of();
    }

    @Override
    public ModuleInspection look(RuntimeCaller caller, String name, InputStream file) {
        asked.add("look " + name);
        return new ModuleInspection(
                "89abcdef0123456789ab",
                ROOMS,
                "2.0.0",
                "rms",
                "1.0.0",
                ModuleInspection.Signature.NONE,
                ModuleInspection.Contents.NONE,
                ModuleInspection.Contents.NONE,
                List.of(),
                List.of(),
                List.of());
    }

    @Override
    public ModuleChange letIn(RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed) {
        asked.add("let in " + sha256);
        steps.forEach(step -> followers.forEach(follower -> follower.accept(step)));
        return steps.getLast();
    }

    @Override
    public ModuleChange rollBack(RuntimeCaller caller, ChangeChannel door, ModuleId id) {
        asked.add("back " + id);
        return change(ModuleChange.Kind.ROLLBACK, ModuleChange.Result.DONE, "");
    }

    @Override
    public ModuleChange remove(RuntimeCaller caller, ChangeChannel door, ModuleId id) {
        if (!there) {
            throw new NoLongerThere("module " + id);
        }
        there = false;
        asked.add("remove " + id);
        return change(ModuleChange.Kind.REMOVE, ModuleChange.Result.DONE, "");
    }

    @Override
    public Map<String, Long> tables(RuntimeCaller caller, ModuleId id) {
        return Map.of("rms_room", 3L);
    }

    @Override
    public void export(RuntimeCaller caller, ModuleId id, OutputStream out) {
        asked.add("export " + id);
    }

    @Override
    public void destroy(RuntimeCaller caller, ModuleId id) {
        asked.add("destroy " + id);
    }

    @Override
    public List<ModuleChange> history(int most) {
        return List.copyOf(history);
    }

    @Override
    public Subscription follow(Consumer<ModuleChange> listener) {
        followers.add(listener);
        return () -> asked.add("unfollow");
    }

    @Override
    public Map<OfficeId, Integer> now(ModuleId module) {
        return Map.of(new OfficeId(1), 2, new OfficeId(2), 1);
    }

    @Override
    public int pages() {
        return 9;
    }
}
