package org.khet.portal.core.internal.notice;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.core.internal.notice.NoticeRepository.Told;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells open pages of new notices: at once when this node made them, within two seconds when another did. Asks the
 * database only while somebody has a page open.
 */
@Component(service = NoticePoller.class)
public final class NoticePoller {
    private static final Logger LOG = LoggerFactory.getLogger(NoticePoller.class);
    private static final long SECONDS = 2;

    private final NoticeRepository repository;
    private final Clock clock;
    private final List<Page> pages = new CopyOnWriteArrayList<>();
    private final Semaphore news = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("khet-notices").unstarted(this::watch);
    private volatile boolean closed;
    private @Nullable Long seen;

    /** Starts to watch. */
    @Activate
    public NoticePoller(@Reference NoticeRepository repository, @Reference Clock clock) {
        this.repository = repository;
        this.clock = clock;
        thread.start();
    }

    /** Ends. */
    @Deactivate
    public void close() throws InterruptedException {
        closed = true;
        news.release();
        thread.join(TimeUnit.SECONDS.toMillis(10));
        pages.clear();
    }

    private static final class Page implements Subscription {
        private final List<Page> all;
        private final OfficeId office;
        private final PersonId person;
        private final Runnable changed;

        Page(List<Page> all, OfficeId office, PersonId person, Runnable changed) {
            this.all = all;
            this.office = office;
            this.person = person;
            this.changed = changed;
        }

        @Override
        public void close() {
            all.remove(this);
        }

        boolean isOf(OfficeId inOffice, PersonId somebody) {
            return office.equals(inOffice) && person.equals(somebody);
        }

        void tell() {
            try {
                changed.run();
            } catch (RuntimeException e) {
                LOG.warn("a page could not be told of a notice", e);
            }
        }
    }

    Clock clock() {
        return clock;
    }

    Subscription add(OfficeId office, PersonId person, Runnable changed) {
        Page page = new Page(pages, office, person, changed);
        pages.add(page);
        return page;
    }

    /** Tells the pages of a person. */
    void tell(OfficeId office, PersonId person) {
        pages.stream().filter(page -> page.isOf(office, person)).forEach(Page::tell);
    }

    /** There are new notices. */
    void wake() {
        news.release();
    }

    private void watch() {
        while (!closed) {
            try {
                look();
                boolean _ = news.tryAcquire(SECONDS, TimeUnit.SECONDS);
                news.drainPermits();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void look() {
        Set<OfficeId> offices = pages.stream().map(page -> page.office).collect(Collectors.toUnmodifiableSet());
        if (offices.isEmpty()) {
            seen = null;
            return;
        }
        try {
            Long last = seen;
            if (last == null) {
                seen = repository.last();
                pages.forEach(Page::tell); // what came between opening the page and this look
                return;
            }
            Set<Told> told = repository.toldAfter(offices, last);
            seen = told.stream().mapToLong(Told::happening).max().orElse(last);
            told.forEach(one -> tell(one.office(), one.person()));
        } catch (RuntimeException e) {
            LOG.debug("notices could not be watched, tried again", e);
        }
    }
}
