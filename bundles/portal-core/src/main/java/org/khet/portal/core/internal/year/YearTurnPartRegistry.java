package org.khet.portal.core.internal.year;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.khet.portal.api.admin.time.FiscalYearRegister.Found;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.time.YearTurnPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The modules that have a part in the turn of a year. Safe for concurrent use. */
@Component(service = YearTurnPartRegistry.class)
public final class YearTurnPartRegistry {
    private static final Logger LOG = LoggerFactory.getLogger(YearTurnPartRegistry.class);
    private static final String CORE = "core";
    private final ModuleSwitches switches;
    private final Set<YearTurnPart> parts = ConcurrentHashMap.newKeySet();

    /** @param switches which module is on where */
    @Activate
    public YearTurnPartRegistry(@Reference ModuleSwitches switches) {
        this.switches = switches;
    }

    /** What they find, by kind. */
    List<Found> preview(Caller caller, FiscalYear year) {
        return on(caller.office())
                .flatMap(part -> preview(part, caller, year))
                .sorted(Comparator.comparing(found -> found.finding().kind()))
                .toList();
    }

    private static Stream<Found> preview(YearTurnPart part, Caller caller, FiscalYear year) {
        String module = part.module().value();
        try {
            return part.preview(caller, year).stream().map(finding -> new Found(module, finding));
        } catch (RuntimeException e) {
            LOG.error("Module {} cannot say what the turn of the year means", module, e);
            return Stream.of(new Found(CORE, YearTurnFinding.of(Kind.MISSING, "", "core.year.found.failed", module)));
        }
    }

    /** Lets each do its part. */
    void open(Caller caller, FiscalYear year) {
        on(caller.office()).forEach(part -> part.open(caller, year));
    }

    private Stream<YearTurnPart> on(OfficeId office) {
        return parts.stream()
                .filter(part -> switches.isOn(office, part.module()))
                .sorted(Comparator.comparing(part -> part.module().value()));
    }

    /** A part has come. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    public void bindPart(YearTurnPart part) {
        parts.add(part);
    }

    /** A part has gone. */
    public void unbindPart(YearTurnPart part) {
        parts.remove(part);
    }
}
