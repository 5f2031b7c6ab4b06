package org.khet.portal.admin.internal.module.ui;

import java.time.Instant;
import java.util.List;
import org.khet.portal.api.admin.module.ModuleHealth;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.security.RuntimeCaller;

/** A module with one slow query and one fault. */
final class FakeHealth implements ModuleHealth {
    private static final Instant THEN = Instant.parse("2026-11-20T05:00:00Z");

    @Override
    public Log log(RuntimeCaller caller, ModuleId module) {
        return new Log(
                THEN,
                1,
                0,
                1,
                List.of(
                        new Line(THEN, Kind.SLOW_QUERY, "812 ms: select name from rms_room"),
                        new Line(THEN, Kind.ERROR, "a screen or listener failed: java.lang.IllegalStateException")));
    }

    @Override
    public MemoryUse memory(RuntimeCaller caller, ModuleId module) {
        return new MemoryUse(12, 345, 678_900);
    }
}
