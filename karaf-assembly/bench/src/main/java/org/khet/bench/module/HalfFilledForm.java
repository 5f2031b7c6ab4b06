package org.khet.bench.module;

import java.io.IOException;
import java.util.Map;

/** Somebody who has the form of a repair half filled in, and remembers what was typed so far. */
interface HalfFilledForm extends AutoCloseable {
    /** The form. */
    String FORM = "ict/repair-form";

    /** What is broken. */
    String SYMPTOM = "ict-repair-form-symptom";

    /** Where it stands. */
    String PLACE = "ict-repair-form-place";

    /** Types some words more. */
    void goesOn(String words) throws IOException, InterruptedException;

    /** From now on waits for another version of the form. */
    void awaitsVersion();

    /** Seconds in which the buttons did nothing, until the form of the next version was there; waits for it. */
    double pause() throws InterruptedException;

    /** From now on waits until the form goes. */
    default void awaitsGoing() {}

    /** Waits until the form has gone with its module. */
    void awaitGone() throws InterruptedException;

    /** Whether it is the same page of somebody who is still signed in. */
    boolean isSame() throws IOException, InterruptedException;

    /** What was typed, by field. */
    Map<String, String> typed();

    /** What stands in the form, by field. */
    Map<String, String> shown();

    /** Forgets what the browser itself remembers and opens the form anew: what stands there then, the server had. */
    void forgets() throws IOException, InterruptedException;

    /** Goes away. */
    @Override
    void close();
}
