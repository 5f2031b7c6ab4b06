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
    final List<String> asked = new ArrayList<>();
    final List<ModuleChange> history = new ArrayList<>();
    String problem = "";
    private boolean there = true;

    static ModuleChange change(ModuleChange.Kind kind, ModuleChange.Result result, String reason) {
        Instant then = Instant.parse("2026-11-20T05:00:00Z");
        return new ModuleChange(
                7,
                ROOMS,
                kind,
                ChangeChannel.PAGE,
                "admin",
                "1.0.0",
                "2.0.0",
                "",
                then,
                then,
                ModuleChange.Step.ENDED,
                result,
                Problem.of("", reason, "its screens failed 2 times"));
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
        throw new AssertionError("no file is handed in on these pages");
    }

    @Override
    public ModuleChange letIn(RuntimeCaller caller, ChangeChannel door, String sha256, boolean agreed) {
        throw new AssertionError("nothing is let in that was not looked at");
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
