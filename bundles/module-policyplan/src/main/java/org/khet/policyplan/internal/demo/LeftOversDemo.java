package org.khet.policyplan.internal.demo;

import java.util.List;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the finance group of the demonstration reserved or left over is listed at once, not when the job comes. Source: finance FIN-95. */
@Component(service = DemoData.class)
public final class LeftOversDemo implements DemoData {
    private static final int AFTER_FINANCE = 140;
    private static final List<String> OFFICES = List.of("KT1", "KT2");

    private final DemoServices services;
    private final ModuleSwitches switches;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public LeftOversDemo(
            @Reference DemoServices services,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions) {
        this.services = services;
        this.switches = switches;
        this.transactions = transactions;
    }

    @Override
    public String module() {
        return "policyplan";
    }

    @Override
    public int order() {
        return AFTER_FINANCE;
    }

    @Override
    public void load(Cast cast) {
        FiscalYear year = FiscalYear.of(cast.today());
        for (String code : OFFICES) {
            cast.office(code)
                    .filter(office -> switches.isOn(office, new ModuleId(module())))
                    .ifPresent(office -> transactions.run(() -> take(office, year)));
        }
    }

    private void take(OfficeId office, FiscalYear year) {
        services.registers().transfers().list().take(services.callers().system(office), List.of(year));
    }

    @Override
    public void remove(Cast cast) {
        OFFICES.forEach(code -> cast.office(code)
                .ifPresent(
                        office -> services.registers().transfers().leftOvers().clear(office)));
    }
}
