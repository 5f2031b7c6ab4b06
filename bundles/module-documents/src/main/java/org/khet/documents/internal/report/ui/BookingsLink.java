package org.khet.documents.internal.report.ui;

import org.khet.portal.api.record.RecordCatalogue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells the page of a meeting of the catalogue of records, which itself waits for the module: so neither waits for the other. */
@Component(service = BookingsLink.class, immediate = true)
public final class BookingsLink {
    /** For the component runtime. */
    @Activate
    public BookingsLink(@Reference RecordCatalogue catalogue, @Reference LetterScreensProvider screens) {
        screens.bookable().know(catalogue);
    }
}
