package org.khet.portal.core.internal.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher.Subscription;
import org.khet.portal.api.office.OfficeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Open screens of this node that follow an office. Safe for concurrent use. */
final class EventSubscribers {
    private static final Logger LOG = LoggerFactory.getLogger(EventSubscribers.class);

    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    private static final class Follower implements Subscription {
        private final List<Follower> all;
        private final OfficeId office;
        private final Consumer<DomainEvent> listener;

        Follower(List<Follower> all, OfficeId office, Consumer<DomainEvent> listener) {
            this.all = all;
            this.office = office;
            this.listener = listener;
        }

        @Override
        public void close() {
            all.remove(this);
        }

        void tell(DomainEvent happening) {
            try {
                listener.accept(happening);
            } catch (RuntimeException e) {
                LOG.warn("a screen could not be told of {}", happening.type(), e);
            }
        }
    }

    Subscription add(OfficeId office, Consumer<DomainEvent> listener) {
        Follower follower = new Follower(followers, office, listener);
        followers.add(follower);
        return follower;
    }

    void tell(DomainEvent happening) {
        for (Follower follower : followers) {
            if (follower.office.equals(happening.office())) {
                follower.tell(happening);
            }
        }
    }

    void clear() {
        followers.clear();
    }
}
