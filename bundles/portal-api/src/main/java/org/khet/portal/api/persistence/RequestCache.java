package org.khet.portal.api.persistence;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers that were read while one page is made, so that the same question goes to the database once: parts of a page that know nothing
 * of each other ask for the same person, the same rows and the same counts. A question names all that its answer depends on, the office
 * too, and never only who asks: whoever looks as somebody else or acts for somebody asks with other values. What this thread changes
 * ends all answers; nothing outlives the page. For one thread.
 */
public final class RequestCache {
    private static final ScopedValue<RequestCache> CURRENT = ScopedValue.newInstance();

    private final Map<Object, Object> answers = new HashMap<>();

    private RequestCache() {}

    /** Makes a page, or a part of one that is being made, with a cache of its own. */
    public static <T extends @Nullable Object> T during(Supplier<T> page) {
        return CURRENT.isBound()
                ? page.get()
                : ScopedValue.where(CURRENT, new RequestCache()).call(page::get);
    }

    /** As {@link #during}, without a result. */
    public static void run(Runnable page) {
        RequestCache.<@Nullable Object>during(() -> {
            page.run();
            return null;
        });
    }

    /** Whether a page is being made on this thread. */
    public static boolean isOpen() {
        return CURRENT.isBound();
    }

    /** The answer to a question, read if it was not yet. Who gets it changes nothing in it. */
    @SuppressWarnings("unchecked") // the same question has the same sort of answer
    public static <T> T once(Object question, Supplier<T> read) {
        if (!CURRENT.isBound()) {
            return read.get();
        }
        Map<Object, Object> answers = CURRENT.get().answers;
        T known = (T) answers.get(question);
        if (known == null) {
            known = read.get();
            answers.put(question, known);
        }
        return known;
    }

    /** Ends all answers, since this thread changes rows; for portal-persistence. */
    public static void clear() {
        if (CURRENT.isBound()) {
            CURRENT.get().answers.clear();
        }
    }
}
