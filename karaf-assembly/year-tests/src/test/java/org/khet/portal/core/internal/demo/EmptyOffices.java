package org.khet.portal.core.internal.demo;

import org.khet.portal.api.demo.DemoData.Cast;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Callers;
import org.khet.portal.core.internal.demo.DemoFiles.DemoOffice;

/** The demonstration offices with their people, posts, pupils and accounts, without the records of any module. */
public final class EmptyOffices {
    private EmptyOffices() {}

    /** Makes those that are not there, and gives everybody the roles of the modules that are there. */
    public static void open(CoreDemoData script, DemoGrants grants, Callers callers) {
        script.build();
        Cast cast = script.cast();
        for (DemoOffice office : script.files().offices()) {
            String code = office.draft().code();
            OfficeId id = cast.office(code).orElseThrow();
            grants.open(cast, code, script.files(), callers.system(id));
        }
    }
}
