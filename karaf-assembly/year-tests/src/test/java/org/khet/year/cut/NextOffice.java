package org.khet.year.cut;

/** An office whose process was killed, in the process that goes on. */
interface NextOffice extends AutoCloseable {
    @Override
    void close();
}
