package org.khet.portal.security.internal.directory;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.khet.portal.api.outcome.OutOfService;
import org.khet.portal.security.internal.directory.DirectoryFault.Why;

/**
 * Waits for an answer only so long, whatever hangs: looking the name up, the handshake, the answer. A question that is
 * given up is interrupted, which closes its connection, and holds its place until it has really ended. Safe for concurrent use.
 */
final class QueryTimeout {
    /** Questions at a time on this node; our proposal. */
    private static final int PLACES = 16;

    private final Semaphore places = new Semaphore(PLACES);

    /**
     * Half of the time at most goes to waiting for a place.
     *
     * @throws OutOfService if there was none; the directory was not asked then
     */
    <T> T call(Duration most, Callable<T> question) throws DirectoryFault {
        long begun = System.nanoTime();
        takePlace(most.dividedBy(2));
        Duration left = most.minusNanos(System.nanoTime() - begun);
        FutureTask<T> task = new FutureTask<>(question);
        Thread thread = Thread.ofVirtual().name("khet-directory").unstarted(() -> {
            try {
                task.run();
            } finally {
                places.release();
            }
        });
        thread.setContextClassLoader(QueryTimeout.class.getClassLoader()); // by which JNDI finds TrustedSockets
        thread.start();
        try {
            return task.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new DirectoryFault(Why.SILENT, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryFault(Why.SILENT, e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof DirectoryFault fault ? fault : new DirectoryFault(Why.UNREACHABLE, e);
        } finally {
            task.cancel(true);
        }
    }

    private void takePlace(Duration most) throws DirectoryFault {
        try {
            if (!places.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new OutOfService(
                        OutOfService.Part.DIRECTORY_BUSY,
                        new TimeoutException(PLACES + " questions wait for the directory"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DirectoryFault(Why.SILENT, e);
        }
    }
}
