package org.khet.portal.admin.internal.setup;

import java.util.List;

/**
 * Something that an office sets up once.
 *
 * @param name   of its texts {@code admin.setup.<name>.title} and {@code .text}
 * @param isDone whether it is set up
 * @param link   address of the page where it is done
 * @param facts  arguments of its texts
 */
public record SetupStep(String name, boolean isDone, String link, List<Object> facts) {
    /** Keeps an immutable copy. */
    public SetupStep {
        facts = List.copyOf(facts);
    }

    SetupStep(String name, boolean isDone, String link) {
        this(name, isDone, link, List.of());
    }
}
