package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.khet.portal.api.admin.imports.ImportHistory;
import org.khet.portal.api.admin.imports.Imports;
import org.khet.portal.api.export.SpreadsheetWriter;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.ui.ViewRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** Opens the page on which a file is imported into a list. Source: core CORE-104; DESIGN-2 picture 18. */
@org.osgi.service.component.annotations.Component(service = ImportRoutes.class)
public final class ImportRoutes {
    private final Imports imports;
    private final ImportHistory past;
    private final SpreadsheetWriter writer;
    private final UnfinishedImports unfinished;
    private final Clock clock;

    /** Imports, those of before, what writes the file of rows that are left out, what was left before it was stored, and today. */
    @Activate
    public ImportRoutes(
            @Reference Imports imports,
            @Reference ImportHistory past,
            @Reference SpreadsheetWriter writer,
            @Reference UnfinishedImports unfinished,
            @Reference Clock clock) {
        this.imports = imports;
        this.past = past;
        this.writer = writer;
        this.unfinished = unfinished;
        this.clock = clock;
    }

    /**
     * Opens the page of a list.
     *
     * @param texts with the words of the module whose list it is
     * @throws NotPermitted if the caller may not import into the list; before any file is sent
     */
    public Component open(ViewRequest request, Texts texts, ImportList list) {
        imports.profiles(request.caller(), list.target());
        var desk = new ImportServices(imports, past, writer, unfinished, clock.instant());
        return new ImportView(new ImportContext(request, texts, desk, list));
    }
}
