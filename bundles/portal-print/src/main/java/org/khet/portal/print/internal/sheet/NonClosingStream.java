package org.khet.portal.print.internal.sheet;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Passes all on but the close: the stream belongs to the caller. */
public final class NonClosingStream extends FilterOutputStream {
    /** Around a stream of somebody else. */
    public NonClosingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length); // the stock one writes byte by byte
    }

    @Override
    public void close() throws IOException {
        flush();
    }
}
