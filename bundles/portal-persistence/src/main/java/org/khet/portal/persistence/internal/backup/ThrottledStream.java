package org.khet.portal.persistence.internal.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Writes at a pace. For one thread. */
final class ThrottledStream extends FilterOutputStream {
    private final Throttle pace;

    ThrottledStream(OutputStream out, Throttle pace) {
        super(out);
        this.pace = pace;
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        pace.step();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        pace.step();
    }
}
