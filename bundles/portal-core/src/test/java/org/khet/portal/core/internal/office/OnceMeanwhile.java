package org.khet.portal.core.internal.office;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.khet.portal.api.admin.imports.Imports.Progress;
import org.khet.portal.api.admin.imports.Imports.State;

/** Somebody else does something while the import waits in the middle of a part, the given time that it tells the number. */
final class OnceMeanwhile implements Consumer<Progress> {
    private final int done;
    private final int time;
    private final Runnable work;
    private int told;
    private volatile boolean finished;

    OnceMeanwhile(int done, int time, Runnable work) {
        this.done = done;
        this.time = time;
        this.work = work;
    }

    boolean isDone() {
        return finished;
    }

    @Override
    public void accept(Progress progress) {
        if (progress.state() == State.RUNNING && progress.done() == done && ++told == time) {
            try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
                other.submit(work).get(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError(e);
            }
            finished = true;
        }
    }
}
