package org.khet.bench.traffic;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.khet.bench.SampleStatistics;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.heap.Visitor;

/**
 * People who read the repair register while something else happens in the portal: each round trip asks for rows that the page
 * has not got, and the row is looked for in the answer. They come as often as asked for, whether or not the answers before
 * are there.
 */
public final class Traffic implements AutoCloseable {
    private static final int FAR = 200;
    private static final String REGISTER = "ict/repairs";
    private static final String GRID = "ict-repairs-grid";

    private final List<Reader> people = new ArrayList<>();
    private final List<String> numbers;
    private final ProcessLoad node;
    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofPlatform().daemon().name("visitor-", 1).factory());

    private Traffic(List<String> numbers, ProcessLoad node) {
        this.numbers = numbers;
        this.node = node;
    }

    /**
     * They sign in and open the register.
     *
     * @param people  so many
     * @param numbers what the register shows, as far as they scroll
     */
    public static Traffic begin(DemoPortal portal, int people, List<String> numbers)
            throws IOException, InterruptedException {
        var traffic = new Traffic(numbers, new ProcessLoad(portal.heap().pid()));
        List<DemoPortal.Account> accounts = portal.accounts("KT1", "ict.tech");
        try {
            for (int i = 0; i < people; i++) {
                var reader = new Reader(new Visitor(portal.address()));
                traffic.people.add(reader);
                DemoPortal.Account account = accounts.get(i % accounts.size());
                reader.visitor.signIn(account.name(), account.password());
                reader.visitor.read(REGISTER, "tab=all", GRID, numbers.size());
                reader.visitor.scroll(0);
            }
        } catch (IOException | InterruptedException failure) {
            traffic.close();
            throw failure;
        }
        return traffic;
    }

    /**
     * So many round trips.
     *
     * @param perSecond how often somebody asks
     */
    public Trips run(int count, double perSecond) throws InterruptedException {
        return run(count, perSecond, () -> true);
    }

    /**
     * As the other, but nobody asks any more when it is over.
     *
     * @param most no more than these
     * @param goesOn whether it goes on; asked before each round trip
     */
    public Trips run(int most, double perSecond, BooleanSupplier goesOn) throws InterruptedException {
        var trips = new Plan(most, System.nanoTime(), 1e9 / perSecond, goesOn);
        ProcessLoad.Reading before = node.read();
        List<Future<?>> running = new ArrayList<>();
        for (Reader reader : people) {
            running.add(threads.submit(() -> trips.run(reader)));
        }
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException failure) {
                throw new IllegalStateException(failure.getCause());
            }
        }
        return trips.result(node.busy(before, node.read()));
    }

    /** How long the processor of the portal's machine is needed for one round trip, milliseconds of one core. */
    public double cost(int count, double perSecond) throws InterruptedException {
        ProcessLoad.Reading before = node.read();
        Trips trips = run(count, perSecond);
        if (!trips.failures().isEmpty()) {
            throw new IllegalStateException(trips.failures().getFirst());
        }
        return node.read().since(before).toNanos() / 1e6 / count;
    }

    /**
     * What came of round trips.
     *
     * @param count    how many
     * @param p95      from when each one was due to its answer, milliseconds that 95 of 100 do not exceed
     * @param p99      the same for 99 of 100
     * @param failures in words
     * @param busy     how much the portal used of its machine, percent
     */
    public record Trips(int count, double p95, double p99, List<String> failures, double busy) {
        /** Keeps an immutable copy. */
        public Trips {
            failures = List.copyOf(failures);
        }
    }

    /** Round trips at a fixed pace, taken by whoever is free. */
    private final class Plan {
        private final double[] millis;
        private final List<String> failures = new ArrayList<>();
        private final AtomicInteger next = new AtomicInteger();
        private final long began;
        private final double pause;
        private final BooleanSupplier goesOn;

        Plan(int most, long began, double pause, BooleanSupplier goesOn) {
            this.millis = new double[most];
            this.began = began;
            this.pause = pause;
            this.goesOn = goesOn;
        }

        Trips result(double busy) {
            int count = Math.min(next.get(), millis.length);
            double[] taken = Arrays.copyOf(millis, count);
            return new Trips(count, SampleStatistics.p95(taken), SampleStatistics.p99(taken), failures, busy);
        }

        void run(Reader reader) {
            stay(reader);
            for (int i = take(); i < millis.length; i = take()) {
                reader.moveOn(i, numbers.size());
                long due = began + (long) (i * pause);
                for (long now = System.nanoTime(); now < due; now = System.nanoTime()) {
                    LockSupport.parkNanos(due - now);
                }
                trip(reader, i, due);
            }
        }

        private int take() {
            return goesOn.getAsBoolean() ? next.getAndIncrement() : millis.length;
        }

        private void stay(Reader reader) {
            try {
                reader.visitor.stay();
            } catch (IOException failure) {
                failed(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                failed(interrupted);
            }
        }

        private void trip(Reader reader, int i, long due) {
            try {
                String answer = reader.visitor.rows(reader.row);
                millis[i] = (System.nanoTime() - due) / 1e6;
                String number = numbers.get(reader.row);
                if (!answer.contains(number)) {
                    throw new IOException("row " + reader.row + " is not " + number + ": " + answer);
                }
                reader.visitor.confirm(answer);
            } catch (IOException | RuntimeException failure) {
                millis[i] = (System.nanoTime() - due) / 1e6;
                failed(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                failed(interrupted);
            }
        }

        private synchronized void failed(Exception failure) {
            failures.add(String.valueOf(failure));
        }
    }

    /** Somebody with a place in the register; used by one thread at a time. */
    private static final class Reader {
        private final Visitor visitor;
        private int row;

        Reader(Visitor visitor) {
            this.visitor = visitor;
        }

        /** Goes to a row of which the page has nothing. */
        void moveOn(int step, int rows) {
            row = (row + FAR + step * 7919 % (rows - 2 * FAR)) % rows;
        }
    }

    @Override
    public void close() {
        people.forEach(reader -> reader.visitor.close());
        threads.shutdownNow();
    }
}
