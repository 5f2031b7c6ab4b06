package org.khet.portal.admin.internal.imports.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.outcome.Rejected;

/**
 * A file that somebody sent, as it is looked at. It lies on this node until it is closed, since each sheet of a workbook is
 * read by itself; of a page that goes away in between, nothing stays either. For one thread at a time.
 */
final class ParsedFile implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private final String name;
    private final FileChannel copy;
    private final ImportDraft draft;

    private ParsedFile(String name, FileChannel copy, ImportDraft draft) {
        this.name = name;
        this.copy = copy;
        this.draft = draft;
    }

    /**
     * Reads what is sent.
     *
     * @throws Rejected    if it is no list that can be read; nothing stays then
     * @throws IOException if it did not arrive, or has no room
     */
    static ParsedFile of(ImportContext context, String name, InputStream content) throws IOException {
        FileChannel copy = FileChannel.open(
                Files.createTempFile("khet-list", ".part"),
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                StandardOpenOption.DELETE_ON_CLOSE);
        try {
            receive(content, copy);
            return new ParsedFile(name, copy, read(context, name, copy, ""));
        } catch (IOException | RuntimeException failure) {
            copy.close();
            throw failure;
        }
    }

    /** One byte too many is enough: the service says that it is too large. */
    private static void receive(InputStream content, FileChannel copy) throws IOException {
        byte[] buffer = new byte[BUFFER];
        int read = content.read(buffer);
        while (read >= 0 && copy.position() <= TableReader.MOST_BYTES) {
            ByteBuffer piece = ByteBuffer.wrap(buffer, 0, read);
            while (piece.hasRemaining()) {
                copy.write(piece);
            }
            read = content.read(buffer);
        }
    }

    /** The stream stays open: to close it would be the end of the copy. */
    private static ImportDraft read(ImportContext context, String name, FileChannel copy, String sheet)
            throws IOException {
        InputStream in = Channels.newInputStream(copy.position(0));
        return context.desk().imports().open(context.caller(), context.list().target(), name, sheet, in);
    }

    ImportDraft draft() {
        return draft;
    }

    /** The same file, opened at another sheet; this one is not to be used any more, whatever comes of it. */
    ParsedFile at(ImportContext context, String sheet) throws IOException {
        draft.close();
        try {
            return new ParsedFile(name, copy, read(context, name, copy, sheet));
        } catch (IOException | RuntimeException failure) {
            copy.close();
            throw failure;
        }
    }

    @Override
    public void close() {
        draft.close();
        try {
            copy.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
