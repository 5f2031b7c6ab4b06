package org.khet.portal.core.internal.demo;

import java.util.List;
import org.khet.portal.api.admin.time.SchoolYearDraft;
import org.khet.portal.api.admin.time.SchoolYearRegister;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.SchoolYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records the school years in which the invented office works, 2564 and 2565 (core I.3), once. */
@Component(service = DemoYears.class)
public final class DemoYears {
    private static final List<Integer> BUDDHIST = List.of(2564, 2565);
    private final SchoolYearRegister years;

    /** @param years school years of the offices */
    @Activate
    public DemoYears(@Reference SchoolYearRegister years) {
        this.years = years;
    }

    void fill(Caller portal) {
        for (int buddhist : BUDDHIST) {
            Versioned<SchoolYear> opened = years.open(portal, SchoolYear.startingYear(buddhist));
            if (opened.number() == SchoolYearRegister.NOT_RECORDED) {
                years.record(portal, opened.number(), SchoolYearDraft.of(opened.value()));
            }
        }
    }
}
