package org.khet.portal.admin.internal.school.ui;

import java.io.IOException;
import java.io.OutputStream;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.audit.AuditTrail;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.Caller;

/**
 * What the page of schools hands out as files, without the page.
 *
 * @param services what the page reads
 * @param changes  who goes on for schools that ended
 * @param trail    who took what
 */
public record SchoolFiles(SchoolServices services, SchoolChangeRegister changes, AuditTrail trail) {
    /** All schools for a map program. */
    public void geoJson(Caller caller, OutputStream out) throws IOException {
        new SchoolGeoJson(new SchoolLocations(services, changes), trail).write(caller, Selection.ALL, "", out);
    }

    /** All schools as a list, with how far each is from the next one. */
    public ExportList<SchoolRecord> list(Caller caller) {
        Texts texts =
                TextCatalog.load(SchoolServices.class.getClassLoader(), "admin").in(TextCatalog.THAI);
        return new SchoolList(
                        caller,
                        services.words(caller.office(), texts),
                        services.records(),
                        () -> new SchoolDistances(
                                null,
                                services.records().places(caller, Selection.ALL).located()))
                .all(Selection.ALL, "");
    }
}
