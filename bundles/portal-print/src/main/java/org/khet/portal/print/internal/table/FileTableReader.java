package org.khet.portal.print.internal.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.outcome.Rejected;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Reads workbooks and text files; what a file is, its first bytes say, not its name. */
@Component(service = TableReader.class)
public final class FileTableReader implements TableReader {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Compound files: the old xls, and workbooks with a password. */
    private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /** Needs nothing. */
    @Activate
    public FileTableReader() {
        // stateless
    }

    @Override
    public Source read(Path file, String sheet, Lines lines) throws IOException {
        long size = Files.size(file);
        if (size == 0) {
            throw refused("empty");
        }
        if (size > MOST_BYTES) {
            throw refused("large", MOST_BYTES >> 20);
        }
        byte[] first = new byte[ZIP.length];
        try (InputStream in = Files.newInputStream(file)) {
            in.readNBytes(first, 0, first.length);
        }
        if (Arrays.equals(first, COMPOUND)) {
            throw refused("password");
        }
        var checked = new ReadLimits(lines);
        return Arrays.equals(first, ZIP)
                ? new WorkbookTable(file).read(sheet, checked)
                : new TextTable(file).read(checked);
    }

    static Rejected refused(String reason, Object... values) {
        return Rejected.of("file", "core.import.error." + reason, values);
    }
}
