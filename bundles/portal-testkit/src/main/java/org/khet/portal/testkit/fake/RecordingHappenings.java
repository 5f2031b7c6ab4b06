package org.khet.portal.testkit.fake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.khet.portal.api.happening.Happening;
import org.khet.portal.api.happening.Happenings;
import org.khet.portal.api.office.OfficeId;

/** Keeps what was recorded and tells followers at once. */
public final class RecordingHappenings implements Happenings {
    private record Follower(OfficeId office, Consumer<Happening> listener) {}

    private final List<Happening> recorded = new CopyOnWriteArrayList<>();
    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    @Override
    public void record(Happening happening) {
        recorded.add(happening);
        for (Follower follower : followers) {
            if (follower.office().equals(happening.office())) {
                follower.listener().accept(happening);
            }
        }
    }

    @Override
    public Subscription follow(OfficeId office, Consumer<Happening> listener) {
        Follower follower = new Follower(office, listener);
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    /** Forgets what was recorded so far. */
    public void clear() {
        recorded.clear();
    }

    /** All of them in the order of recording. */
    public List<Happening> all() {
        return new ArrayList<>(recorded);
    }

    /** Their types in the order of recording. */
    public List<String> types() {
        return recorded.stream().map(Happening::type).toList();
    }

    /** How many screens follow now. */
    public int followers() {
        return followers.size();
    }
}
