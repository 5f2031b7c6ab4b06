package org.khet.portal.admin.internal.imports.ui;

import org.khet.portal.api.export.ListExports;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** How lists of the office come in and go out. Safe for concurrent use. */
@Component(service = ListTransfer.class)
public final class ListTransfer {
    private final ImportRoutes imports;
    private final ListExports exports;

    /** The page of imports, and what writes files. */
    @Activate
    public ListTransfer(@Reference ImportRoutes imports, @Reference ListExports exports) {
        this.imports = imports;
        this.exports = exports;
    }

    /** The page on which a list comes in. */
    public ImportRoutes imports() {
        return imports;
    }

    /** By which a list goes out. */
    public ListExports exports() {
        return exports;
    }
}
