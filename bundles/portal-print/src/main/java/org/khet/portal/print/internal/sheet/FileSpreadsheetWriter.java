package org.khet.portal.print.internal.sheet;

import java.io.IOException;
import java.io.OutputStream;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Writes workbooks and comma-separated files. */
@Component(service = SpreadsheetWriter.class)
public final class FileSpreadsheetWriter implements SpreadsheetWriter {
    /** Needs nothing. */
    @Activate
    public FileSpreadsheetWriter() {
        // stateless
    }

    @Override
    public <R> Written write(Format format, Sheet<R> sheet, OutputStream out) throws IOException {
        var open = new NonClosingStream(out);
        var written = switch (format) {
            case XLSX -> new WorkbookFile<>(sheet, XLSX_ROWS).write(open);
            case CSV -> new CsvFile<>(sheet).write(open);
        };
        out.flush();
        return written;
    }
}
