package org.khet.portal.testkit.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.EventPublisher;
import org.khet.portal.api.office.OfficeId;

/** Keeps what was recorded and tells followers at once. */
public final class RecordingEvents implements EventPublisher {
    private record Follower(OfficeId office, Consumer<DomainEvent> listener) {}

    private final List<DomainEvent> recorded = new CopyOnWriteArrayList<>();
    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    @Override
    public void record(DomainEvent happening) {
        recorded.add(happening);
        for (Follower follower : followers) {
            if (follower.office().equals(happening.office())) {
                follower.listener().accept(happening);
            }
        }
    }

    @Override
    public Subscription follow(OfficeId office, Consumer<DomainEvent> listener) {
        Follower follower = new Follower(office, listener);
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Forgets what was recorded so far. */
    public void clear() {
        recorded.clear();
    }

    /** All of them in the order of recording. */
    public List<DomainEvent> all() {
        return new ArrayList<>(recorded);
    }

    /** Their types in the order of recording. */
    public List<String> types() {
        return recorded.stream().map(DomainEvent::type).toList();
    }

    /** How many screens follow now. */
    public int followers() {
        return followers.size();
    }
}
