package org.khet.supervision.internal.job;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.supervision.internal.SupervisionRecords;
import org.khet.supervision.internal.SupervisionSettings;
import org.khet.supervision.internal.result.TestResultKind;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Means of tests follow within a quarter of an hour when the office changed how many pupils they need, also from a day on. Source:
 * other-groups SUP-07, U-04.
 */
@Component(service = Job.class)
public final class TestMeansJob implements Job {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final SupervisionRecords records;

    /** For the component runtime. */
    @Activate
    public TestMeansJob(@Reference SupervisionRecords records) {
        this.records = records;
    }

    @Override
    public JobId id() {
        return new JobId("supervision.means");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(QUARTER);
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("supervision.job.means.result", keepMeans(run.office()));
    }

    /** Means and deviations that stand there and may not any more, or the other way round; how many results. */
    public int keepMeans(OfficeId office) {
        TestResultKind kind = records.results.kind();
        int fewest = records.portal.get(office, SupervisionSettings.FEWEST_PUPILS);
        Caller system = records.portal.callers.system(office);
        Map<Long, RecordRow> rows = new TreeMap<>();
        for (RecordFilter other : List.of(
                RecordFilter.of(kind.pupils.below(fewest), kind.mean.isFilled()),
                RecordFilter.of(kind.pupils.below(fewest), kind.deviation.isFilled()),
                RecordFilter.of(kind.pupils.atLeast(fewest), kind.typedMean.isFilled(), kind.mean.isEmpty()),
                RecordFilter.of(
                        kind.pupils.atLeast(fewest), kind.typedDeviation.isFilled(), kind.deviation.isEmpty()))) {
            records.results.internal().all(system, other).forEach(row -> rows.put(row.id(), row));
        }
        rows.values().forEach(row -> records.results.internal().change(system, row, new RecordDraft()));
        return rows.size();
    }
}
