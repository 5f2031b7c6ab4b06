package org.khet.portal.control.internal.install;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.khet.portal.api.admin.node.Nodes;
import org.khet.portal.control.internal.jar.ModuleJar;

/** One change at a time, in this portal and on all nodes that share its database. */
final class ChangeLock {
    private static final int BUSY_SECONDS = 2;
    /** Another node may be following the change before this one. */
    private static final Duration FOLLOWING = Duration.ofSeconds(10);

    private static final long LOOK = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String WORK = "modules";
    private final ReentrantLock lock = new ReentrantLock();
    private final Nodes nodes;
    private final Duration patience;

    ChangeLock(Nodes nodes) {
        this(nodes, FOLLOWING);
    }

    /** @param patience how long a change waits for what another node is at */
    ChangeLock(Nodes nodes, Duration patience) {
        this.nodes = nodes;
        this.patience = patience;
    }

    /** Runs what this portal does by itself; waits for a change that runs. */
    void here(Runnable work) {
        lock.lock();
        try {
            work.run();
        } finally {
            lock.unlock();
        }
    }

    /** Runs it when no other node is at it now; from {@link #here}. */
    void onThisNode(Runnable work) {
        boolean _ = nodes.alone(WORK, work);
    }

    /** Runs a change that somebody asked for, or refuses because another one runs and does not end soon. */
    <T> T change(Supplier<T> work) {
        if (!mayGo()) {
            throw ModuleJar.refused("control.install.busy");
        }
        try {
            return onlyNode(work);
        } finally {
            lock.unlock();
        }
    }

    /** The lock of the nodes may be lost with the database; what the work itself said counts. */
    private <T> T onlyNode(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        long end = System.nanoTime() + patience.toNanos();
        while (!nodes.alone(WORK, task) && !task.isDone()) {
            if (System.nanoTime() > end) {
                throw ModuleJar.refused("control.install.busy");
            }
            LockSupport.parkNanos(LOOK);
        }
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private boolean mayGo() {
        try {
            return lock.tryLock(BUSY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
