package org.khet.portal.core.internal.job;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Jobs whose modules run on this node now. Safe for concurrent use. */
@Component(service = JobRegistry.class)
public final class JobRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(JobRegistry.class);
    private final Map<JobId, RegisteredJob> posts = new ConcurrentHashMap<>();
    private final List<Runnable> followers = new CopyOnWriteArrayList<>();

    /** Starts empty. */
    @Activate
    public JobRegistry() {}

    /** A job came. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindJob(Job job) {
        try {
            JobNextRun.check(job);
            posts.put(job.id(), new RegisteredJob(job));
            followers.forEach(Runnable::run);
        } catch (IllegalArgumentException e) {
            LOG.error("job {} is left out, its schedule cannot be read", job.id(), e);
        }
    }

    /** A job leaves: when this returns, none of its runs goes on, but what was left behind. */
    public void unbindJob(Job job) {
        RegisteredJob post = posts.get(job.id());
        if (post != null && post.job().equals(job)) {
            posts.remove(job.id(), post);
            post.leave();
        }
    }

    /** Calls back when a job came. */
    Subscription follow(Runnable came) {
        followers.add(came);
        return () -> followers.remove(came);
    }

    Optional<RegisteredJob> find(JobId job) {
        return Optional.ofNullable(posts.get(job));
    }

    Collection<RegisteredJob> all() {
        return List.copyOf(posts.values());
    }

    /** How many runs of a job could begin now. */
    int places(JobId job) {
        return find(job).map(RegisteredJob::places).orElse(0);
    }
}
