package org.khet.bench.traffic;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.khet.bench.heap.DemoPortal.Account;
import org.khet.bench.heap.UidlClient;

/** Somebody of the demonstration who goes from page to page as the own home page leads, and reads each for a while. For one thread. */
final class WorkingPerson implements AutoCloseable {
    private static final long LEAST_READING = TimeUnit.SECONDS.toNanos(10);
    private static final long MOST_READING = TimeUnit.SECONDS.toNanos(50);
    private static final Pattern LINK =
            Pattern.compile("\"key\":\"href\",\"feat\":\\d+,\"value\":\"/([a-z-]+/[a-z-]+)\"");

    private final Account account;
    private final Random chance;
    private final UidlClient browser;
    private List<String> pages = List.of("");

    /** @param number what this person reads and for how long follows from it */
    WorkingPerson(URI portal, Account account, int number) {
        this.account = account;
        this.chance = new Random(number);
        this.browser = new UidlClient(portal, pushed -> {});
    }

    /** Comes in a moment between now and then; the pages of the day are those to which the home page leads this person. */
    void signIn(long within) throws IOException, InterruptedException {
        LockSupport.parkNanos(chance.nextLong(within));
        browser.signIn(account.name(), account.password());
        browser.open("", "");
        pages = Stream.concat(
                        Stream.of(""), LINK.matcher(browser.page()).results().map(link -> link.group(1)))
                .distinct()
                .toList();
        browser.leave();
        if (pages.size() == 1) {
            throw new IOException("the home page of " + account.name() + " leads nowhere");
        }
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
