package org.khet.portal.core.internal.audit;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Proves every night, one office after the other, what was written since the night before and a part of what is older, so that
 * each entry is proved again within a round of nights ({@code days} of the configuration {@code org.khet.audit}). A broken
 * chain, or one that was written anew, fails the job, which tells the administrators, each night until it is mended; the
 * chains of the other offices are proved all the same.
 */
@Component(service = Job.class, configurationPid = "org.khet.audit")
public final class ChainVerificationJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ChainVerificationJob.class);
    private static final String DAYS = "28";
    private static final int MOST_DAYS = 366;
    private static final int LEAST = 1000;
    private final ChainRepository repository;
    private final ChainEnds ends;
    private final NightlyProof proof;

    /** What an IT officer may set. It is no setting of an office: who can write to the database shall not turn it off. */
    public @interface Config {
        /** Within how many nights each entry is proved again, 1 to 366; 1 proves everything each night. */
        String days() default DAYS;
    }

    /** By the configuration. What it says wrong is told in the log and taken as if it said nothing. */
    @Activate
    public ChainVerificationJob(
            @Reference ChainRepository repository, @Reference ChainEnds ends, Config configuration) {
        this(repository, ends, days(configuration.days()), LEAST);
    }

    /**
     * With this rhythm.
     *
     * @param ends  what was noted the last time
     * @param days  nights of a round
     * @param least entries that are proved again each night
     */
    ChainVerificationJob(ChainRepository repository, ChainEnds ends, int days, int least) {
        this.repository = repository;
        this.ends = ends;
        this.proof = new NightlyProof(repository, days, least);
    }

    @Override
    public JobId id() {
        return new JobId("core.audit-chain");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(2, 10));
    }

    @Override
    public Reach reach() {
        return Reach.PORTAL;
    }

    /** The first night proves each entry ever written; tens of millions of them take longer than the hour of other jobs. */
    @Override
    public Duration longest() {
        return Duration.ofHours(6);
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("core.job.audit-chain.result", check(run::check));
    }

    /**
     * Checks now; gives the number of entries that were read.
     *
     * @param between called between two pages; throws when the run has to end. What was proved until then stays proved.
     */
    long check(Runnable between) {
        Set<Long> offices = repository.offices();
        Map<Long, ChainMark> marks = new TreeMap<>(ends.read());
        if (marks.keySet().retainAll(offices)) {
            ends.write(marks); // an office that was removed, with its chain, is forgotten
        }
        List<BrokenChain> broken = new ArrayList<>();
        long read = 0;
        for (long office : offices) {
            try {
                NightlyProof.Night night = proof.goOn(office, marks.getOrDefault(office, ChainMark.NONE), between);
                read += night.read();
                note(marks, office, night.mark());
            } catch (BrokenChain found) {
                LOG.error("{}", found.getMessage());
                broken.add(found);
            }
        }
        tell(broken);
        return read;
    }

    private void note(Map<Long, ChainMark> marks, long office, ChainMark mark) {
        if (mark.end().place() == 0) {
            return;
        }
        // the ends stand in the log too, so that a chain that was written anew as a whole differs from what was noted
        LOG.info(
                "audit chain of office {}: {} entries, end {}",
                office == 0 ? "-" : office,
                mark.end().place(),
                mark.end().hash());
        if (!mark.equals(marks.put(office, mark))) {
            ends.write(marks);
        }
    }

    private void tell(List<BrokenChain> broken) {
        if (!broken.isEmpty()) {
            BrokenChain first = broken.getFirst();
            throw new IllegalStateException(
                    first.getMessage()
                            + (broken.size() == 1 ? "" : ", and " + (broken.size() - 1) + " more, see the log")
                            + ". After the restore of an older backup delete the file " + ends.file(),
                    first);
        }
    }

    private static int days(String text) {
        try {
            int days = Integer.parseInt(text.strip());
            if (days >= 1 && days <= MOST_DAYS) {
                return days;
            }
        } catch (NumberFormatException wrong) {
            LOG.debug("days", wrong);
        }
        LOG.error("org.khet.audit.cfg: days = {} cannot be meant, {} is taken", text, DAYS);
        return Integer.parseInt(DAYS);
    }
}
