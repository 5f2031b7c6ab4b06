package org.khet.portal.core.internal.node;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.api.security.RuntimeCaller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says every five seconds that this node is there, and looks who else is. */
@Component(
        service = {Nodes.class, NodeRegister.class},
        immediate = true)
public final class NodeRegister implements Nodes {
    private static final Logger LOG = LoggerFactory.getLogger(NodeRegister.class);
    private static final Duration BEAT = Duration.ofSeconds(5);
    private static final Duration SILENCE = Duration.ofSeconds(20);
    private static final Duration FORGOTTEN = Duration.ofDays(7);

    private final OwnNode self;
    private final NodeRepository repository;
    private final NodeLocks locks;
    private final Clock clock;
    private final LongSupplier steady;
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("khet-node").factory());
    private volatile List<NodeHeartbeat> signs = List.of();

    /** When a sign was heard, by the steady clock. */
    private record Heard(long beat, long nanos) {}

    /** Begins. */
    @Activate
    public NodeRegister(
            @Reference OwnNode self,
            @Reference NodeRepository repository,
            @Reference NodeLocks locks,
            @Reference Clock clock) {
        this(self, repository, locks, clock, System::nanoTime);
        Future<?> _ = thread.scheduleWithFixedDelay(this::lookQuietly, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
    }

    NodeRegister(OwnNode self, NodeRepository repository, NodeLocks locks, Clock clock, LongSupplier steady) {
        this.self = self;
        this.repository = repository;
        this.locks = locks;
        this.clock = clock;
        this.steady = steady;
    }

    /** Ends; the others notice by its silence. */
    @Deactivate
    public void stop() {
        thread.shutdownNow();
    }

    @Override
    public String self() {
        return self.name();
    }

    @Override
    public List<Node> all(RuntimeCaller caller) {
        caller.require(RuntimeCaller.OPERATE);
        return repository.all().stream().map(this::node).toList();
    }

    @Override
    public boolean isAlive(String node) {
        if (node.equals(self())) {
            return true;
        }
        Heard last = heard.get(node);
        return last != null && steady.getAsLong() - last.nanos() < SILENCE.toNanos();
    }

    @Override
    public boolean alone(String what, Runnable work) {
        return locks.alone(what, work);
    }

    /** What the nodes said that are alive. */
    List<NodeHeartbeat> living() {
        return signs.stream().filter(sign -> isAlive(sign.name())).toList();
    }

    /** Says that we are there, hears the others. */
    void look() {
        repository.tell(self(), self.facts(), clock.instant());
        List<NodeHeartbeat> now = repository.all();
        for (NodeHeartbeat sign : now) {
            hear(sign);
        }
        signs = now;
    }

    private void hear(NodeHeartbeat sign) {
        Heard last = heard.get(sign.name());
        if (last == null || last.beat() != sign.beat()) {
            heard.put(sign.name(), new Heard(sign.beat(), steady.getAsLong()));
        } else if (!isAlive(sign.name()) && sign.seen().plus(FORGOTTEN).isBefore(clock.instant())) {
            repository.forget(sign.name());
            heard.remove(sign.name());
        }
    }

    private void lookQuietly() {
        try {
            look();
        } catch (RuntimeException e) {
            LOG.debug("the register of nodes cannot be reached now", e);
        }
    }

    private Node node(NodeHeartbeat sign) {
        NodeFacts facts = sign.facts();
        return new Node(
                sign.name(),
                facts.address(),
                facts.version(),
                facts.started(),
                sign.seen(),
                isAlive(sign.name()),
                sign.name().equals(self()),
                facts.modules());
    }
}
