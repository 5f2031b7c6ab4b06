package org.khet.portal.admin.internal.imports.ui;

import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.admin.imports.ImportHistory;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.time.OfficeTime;

/**
 * What the steps of an import work with.
 *
 * @param imports reads, checks and stores
 * @param past    takes back
 * @param writer  writes the file of rows that are left out
 * @param unfinished keeps what was left before it was stored
 * @param now     when the page was opened
 */
record ImportServices(
        Imports imports, ImportHistory past, SpreadsheetWriter writer, UnfinishedImports unfinished, Instant now) {
    /** Today in the office. */
    LocalDate today() {
        return OfficeTime.day(now);
    }
}
