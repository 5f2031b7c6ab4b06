package org.khet.portal.testkit.record;

import java.util.function.Supplier;

/** The sample of a kind cannot be asked a story: its contract says so by the name of the story, or is red. */
final class NotAsked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAsked(String why) {
        super(why);
    }

    /** Goes on where the sample has what the story is about. */
    static void unless(boolean possible, Supplier<String> why) {
        if (!possible) {
            throw new NotAsked(why.get());
        }
    }
}
