package org.khet.portal.print.internal.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a workbook. Each is counted while it is unpacked, by the same unpacker that reads it: what an archive says of its
 * sizes may be a lie, and two unpackers may see two archives in one file. Documents with a type definition are refused.
 */
final class WorkbookParts implements AutoCloseable {
    private static final int MOST_PARTS = 5_000;
    private static final long MOST_BYTES = 600L << 20;
    /** Parts smaller than this may be packed as tightly as they like. */
    private static final long SMALL = 8 << 20;

    private static final long MOST_RATIO = 200;
    private final ZipFile archive;
    private final XMLInputFactory xml = XMLInputFactory.newDefaultFactory();
    private long all;

    private WorkbookParts(ZipFile archive) {
        this.archive = archive;
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    static WorkbookParts open(Path file) throws IOException {
        ZipFile archive;
        try {
            archive = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException broken) {
            throw broken(broken);
        }
        var parts = new WorkbookParts(archive);
        try {
            parts.check();
            return parts;
        } catch (RuntimeException refused) {
            parts.close();
            throw refused;
        }
    }

    private void check() {
        if (archive.size() > MOST_PARTS) {
            throw FileTableReader.refused("bomb");
        }
        for (ZipEntry entry : Collections.list(archive.entries())) {
            if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
                throw FileTableReader.refused("macro");
            }
        }
        if (archive.getEntry("xl/workbook.xml") == null) {
            throw FileTableReader.refused("format");
        }
    }

    /** Reads a part, nothing when there is none. */
    void read(String name, Reading reading) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return;
        }
        try (InputStream in = new Counted(archive.getInputStream(entry), entry.getCompressedSize())) {
            XMLStreamReader part = xml.createXMLStreamReader(in);
            while (part.hasNext()) {
                int event = part.next();
                if (event == XMLStreamReader.DTD) {
                    throw FileTableReader.refused("format");
                }
                if (event == XMLStreamReader.START_ELEMENT && !reading.element(part)) {
                    return;
                }
            }
        } catch (XMLStreamException | ZipException damaged) {
            throw broken(damaged);
        }
    }

    /** Takes the elements of a part. */
    @FunctionalInterface
    interface Reading {
        /** An element begins; it may be read to its end. False to read no further. */
        boolean element(XMLStreamReader part) throws XMLStreamException;
    }

    /** An attribute by its local name, empty when it is not there. */
    static String attribute(XMLStreamReader part, String name) {
        for (int i = 0; i < part.getAttributeCount(); i++) {
            if (part.getAttributeLocalName(i).equals(name)) {
                String value = part.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }

    private static RuntimeException broken(Exception cause) {
        for (Throwable inner = cause; inner != null; inner = inner.getCause()) {
            if (inner instanceof org.khet.portal.api.outcome.Rejected refused) {
                return refused;
            }
        }
        var refusal = FileTableReader.refused("format");
        refusal.initCause(cause);
        return refusal;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long one;

        Counted(@Nullable InputStream in, long packed) {
            super(in == null ? InputStream.nullInputStream() : in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            one += read;
            all += read;
            if (all > MOST_BYTES || (one > SMALL && one > MOST_RATIO * Math.max(1, packed))) {
                throw FileTableReader.refused("bomb");
            }
        }
    }
}
