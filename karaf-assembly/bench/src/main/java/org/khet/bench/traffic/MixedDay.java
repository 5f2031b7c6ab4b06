package org.khet.bench.traffic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.khet.bench.Figure;
import org.khet.bench.Machine;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.heap.DemoPortal;

/**
 * An office at work: 300 people, each in a session of their own, open a page of their work every half minute for ten minutes, or as many
 * as are asked for. What lives in the heap is compared after a fifth of the time and at its end, with all of them signed in.
 */
public final class MixedDay implements Measurement {
    /** System property: how many minutes. */
    public static final String MINUTES = "khet.bench.minutes";

    private static final int PEOPLE = Integer.getInteger("khet.bench.people", 300);
    private static final double MOST_MILLIS = 400;
    private static final double MOST_GROWTH = 10;
    private static final long ARRIVALS = TimeUnit.SECONDS.toNanos(120);
    private static final int FIFTH = 5;

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public MixedDay(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("mixed");
    }

    /** One thing that a person does. */
    private interface Deed {
        void of(WorkingPerson person) throws Exception;
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        int minutes = Integer.getInteger(MINUTES, 10);
        try (var portal = new DemoPortal(distribution);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            portal.start();
            List<WorkingPerson> people = people(portal);
            try {
                List<String> refused = each(threads, people, person -> person.signIn(ARRIVALS * PEOPLE / 300));
                long length = TimeUnit.MINUTES.toNanos(minutes);
                var nanos = new ConcurrentLinkedQueue<Long>();
                List<String> faults = new ArrayList<>(refused);
                faults.addAll(work(threads, people, length / FIFTH, nanos));
                double before = portal.heap().bytes();
                faults.addAll(work(threads, people, length - length / FIFTH, nanos));
                double after = portal.heap().bytes();
                return figures(minutes, nanos, faults, 100 * (after - before) / before, notes);
            } finally {
                people.forEach(WorkingPerson::close);
            }
        }
    }

    private static List<WorkingPerson> people(DemoPortal portal) throws Exception {
        List<DemoPortal.Account> accounts = portal.accounts();
        List<WorkingPerson> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(new WorkingPerson(portal.address(), accounts.get(i % accounts.size()), i));
        }
        return people;
    }

    private static List<String> work(
            ExecutorService threads, List<WorkingPerson> people, long length, ConcurrentLinkedQueue<Long> nanos)
            throws InterruptedException {
        long end = System.nanoTime() + length;
        return each(threads, people, person -> person.work(end, nanos::add));
    }

    /** All of them at once; what went wrong. */
    private static List<String> each(ExecutorService threads, List<WorkingPerson> people, Deed deed)
            throws InterruptedException {
        List<Future<?>> running = new ArrayList<>();
        for (WorkingPerson person : people) {
            running.add(threads.submit(() -> {
                deed.of(person);
                return null;
            }));
        }
        List<String> faults = new ArrayList<>();
        for (Future<?> one : running) {
            try {
                one.get();
            } catch (ExecutionException failure) {
                faults.add(
                        String.valueOf(failure.getCause()).lines().findFirst().orElse(""));
            }
        }
        return faults;
    }

    private static List<Figure> figures(
            int minutes, ConcurrentLinkedQueue<Long> nanos, List<String> faults, double growth, Notes notes) {
        double[] millis = nanos.stream().mapToDouble(one -> one / 1e6).toArray();
        double p95 = SampleStatistics.p95(millis);
        notes.say(String.format(
                Locale.ROOT,
                "%d people in %d minutes: %d answers, p95 %.0f ms, p99 %.0f ms, %d faults, heap %+.1f %%, %s",
                PEOPLE,
                minutes,
                millis.length,
                p95,
                SampleStatistics.p99(millis),
                faults.size(),
                growth,
                Machine.load()));
        faults.stream().limit(FIFTH).forEach(notes::say);
        String what = PEOPLE + " people in mixed " + minutes + " minutes, ";
        return List.of(
                Figure.atMost("mixed-answer", what + "answers, p95", p95, MOST_MILLIS, "ms"),
                Figure.atMost("mixed-faults", what + "people whose work ended in an error", faults.size(), 0, "count"),
                Figure.atMost("mixed-heap", what + "growth of the live heap", growth, MOST_GROWTH, "%"));
    }
}
