package org.khet.portal.core.internal.export;

import java.time.Clock;
import java.util.Locale;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.core.internal.demo.DemoRecordRepository;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Names of offices, and which of them are of the demonstration: those of whose cast something is noted. */
@Component(service = Letterheads.class)
public final class StoredLetterheads implements Letterheads {
    /** Whether papers that follow from records have Thai digits. */
    public static final Setting<Boolean> THAI_DIGITS =
            Setting.flag("core.setting.paperThaiDigits", false, "core CORE-48");

    private final Offices offices;
    private final DemoRecordRepository cast;
    private final Settings settings;
    private final Clock clock;
    private final TextCatalog catalog = TextCatalog.load(StoredLetterheads.class.getClassLoader(), "core");

    /** Names of offices, the records of the demonstration, and what offices have set. */
    @Activate
    public StoredLetterheads(
            @Reference Offices offices,
            @Reference DemoRecordRepository cast,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.offices = offices;
        this.cast = cast;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Paper.Digits digits(OfficeId office) {
        boolean thai = settings.get(office, THAI_DIGITS, OfficeTime.day(clock.instant()));
        return thai ? Paper.Digits.THAI : Paper.Digits.ARABIC;
    }

    @Override
    public Letterhead of(OfficeId office, Locale language) {
        String name = offices.find(office).map(Office::name).orElse("");
        return new Letterhead(name, cast.isThere(office) ? catalog.in(language).get("core.demo.watermark") : "");
    }
}
