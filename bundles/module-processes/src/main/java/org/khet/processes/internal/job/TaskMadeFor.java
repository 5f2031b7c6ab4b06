package org.khet.processes.internal.job;

import java.util.Optional;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.ProcessesRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes forms that were filled for a step, records that it is done by, and articles of what a case taught. */
@Component(service = MadeFor.class)
public final class TaskMadeFor implements MadeFor {
    private final MadeFor needs;
    private final MadeFor subjects;
    private final MadeFor lessons;

    /** For the component runtime. */
    @Activate
    public TaskMadeFor(@Reference ProcessesRecords records) {
        needs = records.forms;
        subjects = records.subjects;
        lessons = records.lessons;
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return needs.made(caller, token, record)
                .or(() -> subjects.made(caller, token, record))
                .or(() -> lessons.made(caller, token, record));
    }

    @Override
    public Optional<RecordDraft> begun(Caller caller, String token, RecordKind kind) {
        return lessons.begun(caller, token, kind);
    }
}
