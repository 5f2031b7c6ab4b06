package org.khet.portal.core.internal.audit;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.admin.audit.AuditChain.Proof;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.core.internal.audit.ChainRepository.End;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all chains through every night and compares them with the ends that the night before has noted in a file; a broken
 * chain, or one that was written anew, fails the job, which tells the administrators.
 */
@Component(service = Job.class)
public final class ChainVerificationJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(ChainVerificationJob.class);
    private final StoredChain chain;
    private final ChainRepository repository;
    private final ChainEnds ends;

    /** @param ends what was noted the last time */
    @Activate
    public ChainVerificationJob(
            @Reference StoredChain chain, @Reference ChainRepository repository, @Reference ChainEnds ends) {
        this.chain = chain;
        this.repository = repository;
        this.ends = ends;
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

    /** Each entry ever written is read; tens of millions of them take longer than the hour of other jobs. */
    @Override
    public Duration longest() {
        return Duration.ofHours(6);
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("core.job.audit-chain.result", check());
    }

    /** Checks now; gives the number of entries that were read. */
    long check() {
        List<Proof> proofs = chain.all();
        // the ends stand in the log too, so that a chain that was written anew as a whole differs from what was noted
        proofs.forEach(proof -> LOG.info(
                "audit chain of office {}: {} entries, end {}",
                proof.office() == null ? "-" : proof.office().value(),
                proof.sealed(),
                proof.head()));
        proofs.stream().filter(proof -> proof.broken() != null).findFirst().ifPresent(proof -> {
            throw new IllegalStateException("the audit chain is broken: " + proof);
        });
        Map<Long, End> found = new TreeMap<>();
        proofs.stream()
                .filter(proof -> proof.sealed() > 0)
                .forEach(proof -> found.put(office(proof), new End(proof.sealed(), proof.head())));
        compare(proofs.stream().map(ChainVerificationJob::office).collect(Collectors.toSet()));
        ends.write(found);
        return proofs.stream().mapToLong(Proof::sealed).sum();
    }

    /** An office that was removed, with its chain, is forgotten. */
    private void compare(Set<Long> offices) {
        ends.read().forEach((office, end) -> {
            if (offices.contains(office) && !repository.holds(office, end)) {
                throw new IllegalStateException("the audit chain of office " + office + " was written anew: entry "
                        + end.place() + " had the hash " + end.hash()
                        + ". After the restore of an older backup delete the file " + ends.file());
            }
        });
    }

    private static Long office(Proof proof) {
        return proof.office() == null ? 0L : proof.office().value();
    }
}
