package org.khet.processes.internal.job;

import java.util.Optional;
import org.khet.portal.api.record.MadeFor;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.ProcessesRecords;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes forms that were filled for a step, and records that it is done by. */
@Component(service = MadeFor.class)
public final class TaskMadeFor implements MadeFor {
    private final MadeFor needs;
    private final MadeFor subjects;

    /** For the component runtime. */
    @Activate
    public TaskMadeFor(@Reference ProcessesRecords records) {
        needs = records.forms;
        subjects = records.subjects;
    }

    @Override
    public Optional<String> made(Caller caller, String token, RecordLink record) {
        return needs.made(caller, token, record).or(() -> subjects.made(caller, token, record));
    }
}
