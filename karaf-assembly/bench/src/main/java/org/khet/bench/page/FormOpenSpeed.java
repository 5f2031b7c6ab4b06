package org.khet.bench.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.khet.bench.Figure;
import org.khet.bench.Machine;
import org.khet.bench.Measurement;
import org.khet.bench.SampleStatistics;
import org.khet.bench.heap.DemoPortal;
import org.khet.bench.heap.UidlClient;

/**
 * The form that follows from a declaration beside the page of a ticket, which is written by hand: how many times as long the server takes
 * to open it, both in turns in one run. The form is the one of a purchase that was asked for, with its 12 fields, 200 lines, of which the
 * first fifty are inputs, and its committee; the ticket is that of the demonstration with the most steps. The same person opens both, the
 * head of the ICT group, who asked for the purchase and directs the desk, by a link from a third page, which is not measured: the frame
 * around the pages stays as it is and takes no part. The page of the ticket is the one of these sources, not of release 0.1.0.
 */
public final class FormOpenSpeed implements Measurement {
    private static final double MOST_TIMES = 1.3;
    private static final int WARM = Integer.getInteger("khet.bench.warm", 30);
    private static final int EACH = 15;
    private static final String OFFICE = "KT1";
    private static final String BETWEEN = "account/visits";

    private final Path distribution;

    /** @param distribution folder of the distribution that was built */
    public FormOpenSpeed(Path distribution) {
        this.distribution = distribution;
    }

    @Override
    public List<String> names() {
        return List.of("open-form");
    }

    /**
     * What is opened.
     *
     * @param address of it
     * @param sign    element id that nothing else has
     */
    private record Opened(String address, String sign) {
        /** Milliseconds until the server has answered with it. */
        double millis(UidlClient person) throws IOException, InterruptedException {
            person.go(BETWEEN, "");
            long began = System.nanoTime();
            String answer = person.go(address, "");
            double millis = (System.nanoTime() - began) / 1e6;
            if (!answer.contains("\"" + sign + "\"")) {
                throw new IllegalStateException(address + " does not open");
            }
            return millis;
        }
    }

    @Override
    public List<Figure> measure(Notes notes) throws Exception {
        try (var portal = new DemoPortal(distribution)) {
            portal.start();
            portal.stop();
            LongPurchase keys = LongPurchase.intoDerby(portal.database(), OFFICE);
            portal.start();
            DemoPortal.Account account = portal.accounts(OFFICE, "ict.head").getFirst();
            try (var person = new UidlClient(portal.address(), pushed -> {})) {
                person.signIn(account.name(), account.password());
                person.open(BETWEEN, "");
                return List.of(inTurns(
                        person,
                        new Opened("finance/purchase/" + keys.purchase(), "finance-purchase-save"),
                        new Opened("ict/repairs/" + keys.ticket(), "ict-ticket-print"),
                        notes));
            }
        }
    }

    private static Figure inTurns(UidlClient person, Opened form, Opened page, Notes notes)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM; i++) {
            form.millis(person);
            page.millis(person);
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < SampleStatistics.COUNT; round++) {
            List<Double> forms = new ArrayList<>();
            List<Double> pages = new ArrayList<>();
            for (int i = 0; i < EACH; i++) {
                forms.add(form.millis(person));
                pages.add(page.millis(person));
            }
            double half = SampleStatistics.median(forms);
            double other = SampleStatistics.median(pages);
            notes.say(String.format(
                    Locale.ROOT,
                    "form with %d lines: half below %.1f ms, page of a ticket: %.1f ms, %s",
                    LongPurchase.LINES,
                    half,
                    other,
                    Machine.load()));
            ratios.add(half / other);
        }
        return Figure.atMost(
                "open-form",
                "form of a declared kind with 12 fields and 200 lines, against the page of a ticket by hand",
                SampleStatistics.median(ratios),
                MOST_TIMES,
                "times");
    }
}
