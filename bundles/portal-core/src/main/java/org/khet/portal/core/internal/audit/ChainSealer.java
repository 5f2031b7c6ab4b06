package org.khet.portal.core.internal.audit;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.api.outcome.Outdated;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals entries of the trail soon after their commit: those of this node within a second, those that another node left
 * behind within a minute. Writers never wait for it. See the ADR on the audit chain.
 */
@Component(service = ChainSealer.class, immediate = true)
public final class ChainSealer {
    private static final Logger LOG = LoggerFactory.getLogger(ChainSealer.class);
    private static final long LOOK_MILLIS = 500;
    private static final int LOOKS_TO_SWEEP = 120;
    private static final int SORTED = 20_000;
    private final ChainRepository repository;
    private final UnsealedOffices news;
    private final Thread thread =
            Thread.ofPlatform().name("khet-audit-seal").daemon().unstarted(this::work);
    private volatile boolean closed;

    /** Begins with what waits since the last run. */
    @Activate
    public ChainSealer(@Reference ChainRepository repository, @Reference UnsealedOffices news) {
        this.repository = repository;
        this.news = news;
        thread.start();
    }

    /** Ends after the packet that is being sealed. */
    @Deactivate
    public void close() throws InterruptedException {
        closed = true;
        news.of(0);
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }

    private void work() {
        int looks = 0;
        while (!closed) {
            try {
                boolean sweep = looks % LOOKS_TO_SWEEP == 0;
                looks++;
                Set<Long> fresh = news.take(LOOK_MILLIS);
                seal(sweep);
                fresh.forEach(this::seal);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void seal(boolean sweep) {
        if (!sweep || closed) {
            return;
        }
        try {
            repository.offices().forEach(this::seal);
        } catch (OutOfService away) {
            LOG.debug("the audit chains wait for the database", away);
        } catch (RuntimeException e) {
            LOG.error("the audit chains could not be looked at, tried again in a minute", e);
        }
    }

    private void seal(long office) {
        try {
            boolean more = true;
            while (!closed && more) {
                List<Long> waiting = repository.waiting(office, SORTED);
                for (int from = 0; from < waiting.size() && !closed; from += ChainRepository.PACKET) {
                    int _ = repository.seal(
                            office, waiting.subList(from, Math.min(waiting.size(), from + ChainRepository.PACKET)));
                }
                more = waiting.size() == SORTED;
            }
        } catch (OutOfService | Outdated again) {
            LOG.debug(
                    "the audit chain of office {} waits; another node seals it, or the database is away",
                    office,
                    again);
            news.keep(office);
        } catch (RuntimeException e) {
            LOG.warn("entries of the audit trail of office {} could not be sealed, tried again in a minute", office, e);
        }
    }
}
