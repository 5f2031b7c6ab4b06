package org.khet.legal.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.settings.CodeList;
import org.khet.portal.api.settings.CodeLists;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the module asks the portal for. Safe for concurrent use. */
@Component(service = LegalPortal.class)
public final class LegalPortal {
    /** Stands in place of a district for what is about the office itself. */
    public static final String OFFICE = "สำนักงานเขตพื้นที่การศึกษา";

    /** Who may act where. */
    public final Callers callers;
    /** Stored files. */
    public final Files files;

    private final Schools schools;
    private final Settings settings;
    private final CodeLists codes;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public LegalPortal(
            @Reference Callers callers,
            @Reference Files files,
            @Reference Schools schools,
            @Reference Settings settings,
            @Reference CodeLists codes,
            @Reference Clock clock) {
        this.callers = callers;
        this.files = files;
        this.schools = schools;
        this.settings = settings;
        this.codes = codes;
        this.clock = clock;
    }

    /** The day in Bangkok. */
    public LocalDate today() {
        return OfficeTime.day(clock.instant());
    }

    /** What the office set, as of today. */
    public <T> T get(OfficeId office, Setting<T> setting) {
        return settings.get(office, setting, today());
    }

    /** The code above a code of a list; empty on the first level. */
    public Optional<String> above(OfficeId office, CodeList list, String code) {
        return codes.of(office, list).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.parent()));
    }

    /** The districts of the office's schools, and the office itself. */
    public List<OfferedValue> districts(OfficeId office, Locale locale) {
        List<String> all = new ArrayList<>(schools.open(office, today()).stream()
                .map(School::district)
                .filter(district -> !district.isBlank())
                .distinct()
                .sorted()
                .toList());
        all.add(OFFICE);
        return all.stream().map(one -> new OfferedValue(one, one)).toList();
    }

    /** The district of a school; that of the office itself for none. */
    public String district(OfficeId office, Optional<SchoolId> school) {
        return school.flatMap(one -> schools.find(office, one))
                .map(School::district)
                .filter(district -> knows(office, district))
                .orElse(OFFICE);
    }

    /** The problem with a district that the office has not. */
    public Optional<Problem> unknown(String field, String district, RecordContext now) {
        return knows(now.office(), district)
                ? Optional.empty()
                : Optional.of(Problem.of(field, "legal.error.no-district"));
    }

    private boolean knows(OfficeId office, String district) {
        return districts(office, TextCatalog.THAI).stream()
                .anyMatch(one -> one.value().equals(district));
    }
}
