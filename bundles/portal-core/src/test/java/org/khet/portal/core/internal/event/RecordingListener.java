package org.khet.portal.core.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.event.DomainEventListener;

/** A listener that keeps what it heard, and may fail on the way. */
class RecordingListener implements DomainEventListener {
    private final BlockingQueue<DomainEvent> heard = new LinkedBlockingQueue<>();
    private final String name;
    private final Consumer<DomainEvent> first;

    RecordingListener(String name) {
        this(name, happening -> {});
    }

    RecordingListener(String name, Consumer<DomainEvent> first) {
        this.name = name;
        this.first = first;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void hear(long number, DomainEvent happening) {
        first.accept(happening);
        heard.add(happening);
    }

    /** Record keys of the next happenings in the order of hearing; waits for them. */
    List<Long> next(int count) throws InterruptedException {
        List<Long> keys = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            DomainEvent happening = heard.poll(60, TimeUnit.SECONDS);
            assertThat(happening).as("heard after %s", keys).isNotNull();
            keys.add(happening.recordId());
        }
        return keys;
    }

    boolean heardNothing() {
        return heard.isEmpty();
    }
}
