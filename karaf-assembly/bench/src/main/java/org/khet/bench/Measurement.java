package org.khet.bench;

import java.util.List;

/** One thing that is measured; gives one or more figures. */
public interface Measurement {
    /** Names by which it can be asked for; each figure's id begins with one of them. */
    List<String> names();

    /**
     * Measures; may take minutes. Leaves nothing behind.
     *
     * @param notes gets lines for people while it runs
     */
    List<Figure> measure(Notes notes) throws Exception;

    /** Where a measurement says what it is doing. */
    interface Notes {
        /** One line. */
        void say(String line);
    }
}
