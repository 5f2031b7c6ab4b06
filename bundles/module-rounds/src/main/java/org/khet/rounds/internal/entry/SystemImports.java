package org.khet.rounds.internal.entry;

import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.rounds.internal.system.ExternalSystemKind;

/** Notes at an outside system that a file of it was brought in. Source: core CORE-103. */
public final class SystemImports {
    private final RecordService<ExternalSystemKind> systems;

    /** Over the register of outside systems. */
    public SystemImports(RecordService<ExternalSystemKind> systems) {
        this.systems = systems;
    }

    /** A file with values of a system of the calendar came; nothing happens for one that the register does not have. */
    void came(Caller caller, String system, String file) {
        ExternalSystemKind kind = systems.kind();
        systems.internal()
                .all(caller, RecordFilter.of(kind.code.is(system)))
                .forEach(row -> systems.internal()
                        .act(caller, row, kind.imported, new RecordDraft().with(kind.importedFile, file), ""));
    }
}
