package org.khet.bench.traffic;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import org.khet.bench.heap.DemoPortal.Account;
import org.khet.bench.heap.UidlClient;

/** Somebody of the demonstration who goes from page to page of the own work and reads each for a while. For one thread. */
final class WorkingPerson implements AutoCloseable {
    private static final long LEAST_READING = TimeUnit.SECONDS.toNanos(10);
    private static final long MOST_READING = TimeUnit.SECONDS.toNanos(50);
    private static final List<String> EVERYBODY =
            List.of("", "account/waiting", "account/notices", "ict/repair-form", "documents/inbox");
    private static final Map<String, List<String>> OF_MODULE = Map.of(
            "ict.", List.of("ict/repairs", "ict/devices"),
            "finance.", List.of("finance/claims", "finance/lines"),
            "policyplan.", List.of("policyplan/projects", "policyplan/allocations"),
            "monitoring.", List.of("monitoring/reports", "monitoring/rounds"),
            "clerk", List.of("documents/letters-in", "documents/letters-out"));

    private final Account account;
    private final Random chance;
    private final UidlClient browser;
    private final List<String> pages;

    /** @param number what this person reads and for how long follows from it */
    WorkingPerson(URI portal, Account account, int number) {
        this.account = account;
        this.chance = new Random(number);
        this.browser = new UidlClient(portal, pushed -> {});
        List<String> all = new ArrayList<>(EVERYBODY);
        OF_MODULE.forEach((role, own) -> {
            if (account.roles().contains(role)) {
                all.addAll(own);
                all.addAll(own); // the own registers are open more often than anything else
            }
        });
        this.pages = List.copyOf(all);
    }

    /** Comes in a moment between now and then. */
    void signIn(long within) throws IOException, InterruptedException {
        LockSupport.parkNanos(chance.nextLong(within));
        browser.signIn(account.name(), account.password());
    }

    /**
     * Works until a moment.
     *
     * @param end   of the steady clock, nanoseconds
     * @param timed gets how long each answer took, nanoseconds
     */
    void work(long end, LongConsumer timed) throws IOException, InterruptedException {
        browser.timed(timed);
        while (read(end)) {
            browser.open(pages.get(chance.nextInt(pages.size())), "");
            browser.leave();
        }
    }

    /** Reads what is open; whether the day goes on afterwards. */
    private boolean read(long end) {
        long until = Math.min(end, System.nanoTime() + chance.nextLong(LEAST_READING, MOST_READING));
        for (long now = System.nanoTime(); now < until; now = System.nanoTime()) {
            LockSupport.parkNanos(until - now);
        }
        return System.nanoTime() < end;
    }

    @Override
    public void close() {
        browser.close();
    }
}
