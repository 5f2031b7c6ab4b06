package org.khet.portal.testkit.fake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.Transactions;

/** Runs the work and then what was to follow the commit; undoes nothing. For one thread. */
public final class FakeTransactions implements Transactions {
    private final Deque<Runnable> before = new ArrayDeque<>();
    private final Deque<Runnable> after = new ArrayDeque<>();
    private int depth;
    private int changes;

    @Override
    public <T extends @Nullable Object> T call(Supplier<T> work) {
        depth++;
        boolean committed = false;
        try {
            T result = work.get();
            while (depth == 1 && !before.isEmpty()) {
                before.removeFirst().run();
            }
            committed = true;
            return result;
        } finally {
            depth--;
            if (depth == 0) {
                finish(committed);
            }
        }
    }

    @Override
    public void beforeCommit(Runnable action) {
        if (depth == 0) {
            throw new IllegalStateException("no transaction on this thread");
        }
        before.add(action);
    }

    /** Another number each time: what was read may have changed. */
    @Override
    public int changes() {
        return ++changes;
    }

    @Override
    public boolean isOpen() {
        return depth > 0;
    }

    @Override
    public void afterCommit(Runnable action) {
        if (depth == 0) {
            action.run();
        } else {
            after.add(action);
        }
    }

    private void finish(boolean committed) {
        before.clear();
        if (!committed) {
            after.clear();
        }
        while (!after.isEmpty()) {
            after.removeFirst().run();
        }
    }
}
