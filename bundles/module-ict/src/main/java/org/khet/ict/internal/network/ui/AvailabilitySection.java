package org.khet.ict.internal.network.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.ict.internal.IctWorkPermissions;
import org.khet.ict.internal.network.SiteAvailability;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.Section;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Reference;

/** How much of this month, the last one and the term a site had its line. Source: ict E-R30, ICT-46. */
@org.osgi.service.component.annotations.Component(service = AvailabilitySection.class)
public final class AvailabilitySection {
    private final SiteAvailability availability;
    private final SchoolYears years;

    /** For the component runtime. */
    @Activate
    public AvailabilitySection(@Reference SiteAvailability availability, @Reference SchoolYears years) {
        this.availability = availability;
        this.years = years;
    }

    /** Beside the facts of a site; nothing for whoever may not see outages. */
    public List<Component> of(ViewRequest request, RecordRow site) {
        if (!request.caller().may(IctWorkPermissions.NETWORK_VIEW)) {
            return List.of();
        }
        LocalDate today = availability.today();
        LocalDate month = today.withDayOfMonth(1);
        Facts facts = new Facts()
                .fact(request.texts().get("ict.availability.month"), percent(request, site, month, today))
                .fact(
                        request.texts().get("ict.availability.last-month"),
                        percent(request, site, month.minusMonths(1), month.minusDays(1)));
        years.current(request.caller().office(), today)
                .flatMap(year -> year.term(today))
                .ifPresent(term -> facts.fact(
                        request.texts().get("ict.availability.term"),
                        percent(request, site, term.firstDay(), term.lastDay())));
        return List.of(new Section(request.texts().get("ict.availability.title"), facts));
    }

    private String percent(ViewRequest request, RecordRow site, LocalDate from, LocalDate to) {
        Optional<BigDecimal> share = availability.of(request.caller(), site.id(), from, to);
        return share.map(value -> value.toPlainString() + " %").orElse("–");
    }
}
