package org.khet.portal.admin.internal.imports.ui;

import java.time.LocalDate;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.imports.Imports;

/**
 * What the steps of an import work with.
 *
 * @param imports reads, checks and stores
 * @param writer  writes the file of rows that are left out
 * @param today   in the office
 */
record ImportDesk(Imports imports, SpreadsheetWriter writer, LocalDate today) {}
