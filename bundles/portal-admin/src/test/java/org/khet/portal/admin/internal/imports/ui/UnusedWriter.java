package org.khet.portal.admin.internal.imports.ui;

import java.io.OutputStream;
import org.khet.portal.api.export.Sheet;
import org.khet.portal.api.export.SpreadsheetWriter;

/** For pages of which nobody takes a file. */
final class UnusedWriter implements SpreadsheetWriter {
    @Override
    public <R> Written write(Format format, Sheet<R> sheet, OutputStream out) {
        throw new UnsupportedOperationException("nobody asked for a file");
    }
}
