package org.khet.bench.check;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.khet.bench.Figure;
import org.khet.bench.Measurement;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.heap.UidlClient;

/**
 * Half past eight: 300 people sign in within a minute, each on the home page with push connected at the end, while ten who are in
 * already open four pages a second together.
 */
public final class SignInRush implements Measurement {
    private static final int PEOPLE = 300;
    private static final int WARM = 20;
    private static final int AT_WORK = 10;
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(2_500);
    private static final List<String> PAGES = List.of("ict/repairs", "", "ict/repair-form");
    private static final double MOST_SECONDS = 60;
    private static final double MOST_ANSWER = 10;
    /** So that the last one has a few seconds to the end of the minute. */
    private static final long ARRIVALS = TimeUnit.SECONDS.toNanos(55);

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public SignInRush(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("sign-in");
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution)) {
            portal.start();
            portal.stop(); // the first start makes the demonstration; that of a working day does not
            portal.start();
            List<DemoPortal.Account> accounts = portal.accounts().stream()
                    .filter(account -> account.roles().contains("staff"))
                    .toList();
            rush(portal.address(), accounts, WARM, TimeUnit.SECONDS.toNanos(5));
            Rush rush = besideWork(portal, () -> rush(portal.address(), accounts, PEOPLE, ARRIVALS));
            notes.say(String.format(
                    Locale.ROOT,
                    "%d people with %d accounts in %.1f s, slowest answer %.2f s, of those at work %.2f s",
                    PEOPLE,
                    accounts.size(),
                    rush.seconds,
                    rush.slowest,
                    rush.atWork));
            return List.of(
                    Figure.atMost(
                            "sign-in-minute",
                            PEOPLE + " people sign in and have the home page with push, all together",
                            rush.seconds,
                            MOST_SECONDS,
                            "s"),
                    Figure.atMost(
                            "sign-in-answer",
                            "the slowest answer that one of them got",
                            rush.slowest,
                            MOST_ANSWER,
                            "s"),
                    Figure.atMost(
                            "sign-in-work",
                            "the slowest answer meanwhile to those who are at work",
                            rush.atWork,
                            MOST_ANSWER,
                            "s"));
        }
    }

    /**
     * How it went.
     *
     * @param seconds from the first arrival to the last home page
     * @param slowest answer, seconds
     * @param atWork  slowest answer to those who were in before, seconds
     */
    private record Rush(double seconds, double slowest, double atWork) {
        Rush besides(double answer) {
            return new Rush(seconds, slowest, answer);
        }
    }

    /** People of the service desk go from page to page as long as the rush lasts. */
    private static Rush besideWork(DemoPortal portal, Callable<Rush> rush) throws Exception {
        List<DemoPortal.Account> accounts = portal.accounts("KT1", "ict.tech");
        var over = new AtomicBoolean();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Double>> atWork = new ArrayList<>();
            try {
                for (int i = 0; i < AT_WORK; i++) {
                    var person = new UidlClient(portal.address(), pushed -> {});
                    DemoPortal.Account account = accounts.get(i % accounts.size());
                    person.signIn(account.name(), account.password());
                    atWork.add(threads.submit(() -> work(person, over)));
                }
                Rush gone = rush.call();
                over.set(true);
                double slowest = 0;
                for (Future<Double> one : atWork) {
                    slowest = Math.max(slowest, one.get());
                }
                return gone.besides(slowest);
            } finally {
                over.set(true);
            }
        }
    }

    /** Seconds of the slowest answer. */
    private static double work(UidlClient person, AtomicBoolean over) throws Exception {
        try (person) {
            for (int page = 0; !over.get(); page++) {
                person.open(PAGES.get(page % PAGES.size()), "");
                person.leave();
                LockSupport.parkNanos(PAUSE);
            }
            return person.slowestAnswer();
        }
    }

    private static Rush rush(URI portal, List<DemoPortal.Account> accounts, int people, long within) throws Exception {
        var chance = new Random(people);
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<UidlClient>> visits = new ArrayList<>();
            for (int i = 0; i < people; i++) {
                DemoPortal.Account account = accounts.get(i % accounts.size());
                long arrival = began + chance.nextLong(within);
                visits.add(() -> visit(portal, account, arrival));
            }
            List<UidlClient> come = new ArrayList<>();
            try {
                for (Future<UidlClient> visit : threads.invokeAll(visits)) {
                    come.add(visit.get());
                }
                double seconds = (System.nanoTime() - began) / 1e9;
                if (!come.stream().allMatch(UidlClient::isConnected)) {
                    throw new IllegalStateException("somebody's push connection was closed");
                }
                return new Rush(
                        seconds,
                        come.stream()
                                .mapToDouble(UidlClient::slowestAnswer)
                                .max()
                                .orElseThrow(),
                        0);
            } finally {
                come.forEach(UidlClient::close);
            }
        }
    }

    private static UidlClient visit(URI portal, DemoPortal.Account account, long arrival) throws Exception {
        while (System.nanoTime() < arrival) {
            LockSupport.parkNanos(arrival - System.nanoTime());
        }
        var talk = new UidlClient(portal, pushed -> {});
        talk.signIn(account.name(), account.password());
        talk.open("", "");
        talk.connect();
        return talk;
    }
}
