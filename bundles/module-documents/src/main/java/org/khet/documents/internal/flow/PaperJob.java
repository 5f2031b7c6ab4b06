package org.khet.documents.internal.flow;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.documents.internal.DocumentsModule;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Numbers and seals what was signed and can no longer be taken back, then delivers answers; also what a stop cut off. */
@Component(service = Job.class)
public final class PaperJob implements Job {
    private static final Duration PAUSE = Duration.ofSeconds(10);
    private final DocumentsModule documents;
    private final List<ApprovalListener> listeners = new CopyOnWriteArrayList<>();

    /** For the component runtime. */
    @Activate
    public PaperJob(@Reference DocumentsModule documents) {
        this.documents = documents;
    }

    /** Comes. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, unbind = "go")
    public void come(ApprovalListener listener) {
        listeners.add(listener);
    }

    /** Goes. */
    public void go(ApprovalListener listener) {
        listeners.remove(listener);
    }

    @Override
    public JobId id() {
        return new JobId("documents.papers");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(PAUSE);
    }

    @Override
    public JobResult run(JobRun run) {
        int sealed = documents.papers().sealer().finish(run.office());
        run.check();
        int answered = documents.papers().sender().deliver(run.office(), listeners);
        return JobResult.counted("documents.job.papers.result", (long) sealed + answered);
    }
}
