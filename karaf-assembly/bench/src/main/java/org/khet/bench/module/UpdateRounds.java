package org.khet.bench.module;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import org.khet.bench.Figure;
import org.khet.bench.Measurement.Notes;
import org.khet.bench.SampleStatistics;
import org.khet.bench.removal.ControlChannel;
import org.khet.bench.removal.ModuleRounds;

/** Removal, install, update and rollback under the same people, round after round, and what was lost. */
final class UpdateRounds {
    /** A portal that people work in has run its code before; what the first rounds show is printed, not counted. */
    static final int WARM = 3;

    private static final double MOST_PAUSE = 1;
    private static final double MOST_TIMES = 2;

    private final ControlChannel control;
    private final Path first;
    private final Path second;
    private final List<HalfFilledForm> people;
    private final List<HalfFilled> browsers;
    private final List<Double> pauses = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();
    private int sessions;
    private int words;

    UpdateRounds(ControlChannel control, Path first, Path second, List<HalfFilledForm> people) {
        this.control = control;
        this.first = first;
        this.second = second;
        this.people = people;
        this.browsers = people.stream()
                .filter(HalfFilled.class::isInstance)
                .map(HalfFilled.class::cast)
                .toList();
    }

    /** What changes the module. */
    private interface Change {
        void run() throws IOException, InterruptedException;
    }

    /** One round; the first {@link #WARM} warm up. */
    void run(int round, Notes notes) throws IOException, InterruptedException {
        people.forEach(HalfFilledForm::awaitsGoing);
        control.remove(ModuleRounds.MODULE);
        for (HalfFilledForm person : people) {
            person.awaitGone();
        }
        HalfFilled typist = browsers.get(round % browsers.size());
        double install = change(end -> {}, () -> control.bring(first));
        List<Double> back = seen(notes);
        say("ตั้งแต่เช้า " + round);
        double update = change(typist::typesUntil, () -> control.bring(second));
        List<Double> seen = seen(notes);
        say("ลองแล้ว " + round);
        double rollback = change(typist::typesUntil, () -> control.rollBack(ModuleRounds.MODULE));
        List<Double> seenAgain = seen(notes);
        if (round >= WARM) {
            pauses.addAll(seen);
            pauses.addAll(seenAgain);
            ratios.add(rollback / install);
        }
        notes.say(String.format(
                Locale.ROOT,
                "round %d: install %.2f s, update %.2f s, rollback %.2f s; pauses p95 %.2f s and %.2f s, in Chromium at most"
                        + " %.2f s; %d pages back after the install; %d sessions and %d words lost so far%s",
                round,
                install,
                update,
                rollback,
                p95(seen),
                p95(seenAgain),
                seen.subList(0, browsers.size()).stream()
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0),
                back.size(),
                sessions,
                words,
                round < WARM ? " (warms up)" : ""));
    }

    private void say(String more) throws IOException, InterruptedException {
        for (HalfFilledForm person : people) {
            person.goesOn(more);
        }
    }

    /** How somebody works on meanwhile. */
    private interface Meanwhile {
        void until(BooleanSupplier end);
    }

    /** Seconds that the change took. */
    private double change(Meanwhile meanwhile, Change change) {
        people.forEach(HalfFilledForm::awaitsVersion);
        CompletableFuture<Double> seconds = CompletableFuture.supplyAsync(() -> {
            long began = System.nanoTime();
            try {
                change.run();
            } catch (IOException failure) {
                throw new CompletionException(failure);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new CompletionException(interrupted);
            }
            return (System.nanoTime() - began) / 1e9;
        });
        meanwhile.until(seconds::isDone);
        return seconds.join();
    }

    /** The pauses of everybody, once they are over; counts what was lost. */
    private List<Double> seen(Notes notes) throws IOException, InterruptedException {
        List<Double> seen = new ArrayList<>();
        for (HalfFilledForm person : people) {
            seen.add(person.pause());
        }
        for (HalfFilledForm person : people) {
            sessions += person.isSame() ? 0 : 1;
            count(person, notes);
        }
        return seen;
    }

    private void count(HalfFilledForm person, Notes notes) {
        Map<String, String> shown = person.shown();
        person.typed().forEach((field, text) -> {
            String there = shown.getOrDefault(field, "");
            int lost = TypedTextComparison.lost(text, there);
            words += lost;
            if (lost > 0) {
                notes.say("typed '" + text + "', there is '" + there + "'");
            }
        });
    }

    private static double p95(List<Double> seconds) {
        return SampleStatistics.p95(
                seconds.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** Everybody opens the form anew, without what the browser remembers; the figures. */
    List<Figure> end(Notes notes) throws IOException, InterruptedException {
        for (HalfFilledForm person : people) {
            person.forgets();
            count(person, notes);
        }
        return List.of(
                Figure.atMost(
                        "module-update-sessions",
                        "sessions lost of " + people.size() + " with a form half filled in, over "
                                + (WARM + SampleStatistics.COUNT) + " rounds of removal, install, update, rollback",
                        sessions,
                        0,
                        "times"),
                Figure.atMost("module-update-words", "typed words lost of the same people", words, 0, "times"),
                Figure.atMost(
                        "module-update-pause",
                        "buttons that do nothing until the other version's form is there, p95 of " + pauses.size()
                                + " after " + WARM + " rounds that warm up",
                        p95(pauses),
                        MOST_PAUSE,
                        "s"),
                Figure.atMost(
                        "module-update-rollback",
                        "a rollback against the install of the same module",
                        SampleStatistics.median(ratios),
                        MOST_TIMES,
                        "times"));
    }
}
