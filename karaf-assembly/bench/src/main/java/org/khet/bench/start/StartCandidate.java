package org.khet.bench.start;

import java.io.IOException;
import java.nio.file.Path;

/** Something that can be unpacked and started, and then serves a page. */
interface StartCandidate {
    /** In words. */
    String name();

    /** Unpacks it into an empty folder; nothing has run there. */
    void unpack(Path folder) throws IOException, InterruptedException;

    /** Starts it; it writes to the folder only. */
    Process start(Path folder, int port) throws IOException;
}
