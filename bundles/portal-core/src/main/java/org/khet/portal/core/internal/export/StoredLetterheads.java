package org.khet.portal.core.internal.export;

import java.util.Locale;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.core.internal.demo.DemoRecordRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names of offices, and which of them are of the demonstration: those of whose cast something is noted. */
@Component(service = Letterheads.class)
public final class StoredLetterheads implements Letterheads {
    private final Offices offices;
    private final DemoRecordRepository cast;
    private final TextCatalog catalog = TextCatalog.load(StoredLetterheads.class.getClassLoader(), "core");

    /** Names of offices, and the records of the demonstration. */
    @Activate
    public StoredLetterheads(@Reference Offices offices, @Reference DemoRecordRepository cast) {
        this.offices = offices;
        this.cast = cast;
    }

    @Override
    public Letterhead of(OfficeId office, Locale language) {
        String name = offices.find(office).map(Office::name).orElse("");
        return new Letterhead(name, cast.isThere(office) ? catalog.in(language).get("core.demo.watermark") : "");
    }
}
