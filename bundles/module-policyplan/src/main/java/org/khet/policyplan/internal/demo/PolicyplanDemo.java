package org.khet.policyplan.internal.demo;

import java.util.List;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Plans, money, allocations and requests of the demonstration offices, dated in the fiscal year of today. Source: policyplan I. */
@Component(service = DemoData.class)
public final class PolicyplanDemo implements DemoData {
    private static final List<String> OFFICES = List.of("KT1", "KT2");

    private final DemoServices services;
    private final ModuleSwitches switches;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public PolicyplanDemo(
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
    public void load(Cast cast) {
        for (String code : OFFICES) {
            cast.office(code)
                    .filter(office -> switches.isOn(office, new ModuleId(module())))
                    .filter(office -> services.registers()
                            .plans()
                            .plans()
                            .after(office, 0, 1)
                            .isEmpty())
                    .ifPresent(office -> transactions.run(() -> load(cast, office, code)));
        }
    }

    private void load(Cast cast, OfficeId key, String code) {
        DemoPlanOffice office = new DemoPlanOffice(services, cast, key, code);
        DemoPlanRoles roles = office.isFirst() ? DemoPlanRoles.FIRST : DemoPlanRoles.SECOND;
        DemoLines lines = new DemoBudget(office, roles.budget()).load();
        new DemoPlans(office, roles).load(lines);
        new DemoAllocations(office, roles).load(lines);
        new DemoSupporting(office).load();
        new DemoRequests(office, roles).load();
        new DemoSupports(office, roles).load();
    }

    @Override
    public void remove(Cast cast) {
        OFFICES.forEach(code -> cast.office(code).ifPresent(this::clear));
    }

    private void clear(OfficeId office) {
        PolicyplanRegisters all = services.registers();
        List<RecordService<?>> services = List.of(
                all.schoolChanges(),
                all.requests().submissions(),
                all.requests().requests(),
                all.requests().rounds(),
                all.requests().analyses(),
                all.requests().supports(),
                all.requests().schoolPlans(),
                all.supporting(),
                all.transfers().transfers(),
                all.allocations().notices(),
                all.allocations().allocations(),
                all.allocations().counts(),
                all.allocations().entitlements(),
                all.plans().versions(),
                all.plans().projects(),
                all.plans().indicators(),
                all.plans().strategies(),
                all.plans().policies(),
                all.plans().plans(),
                all.money().spent(),
                all.money().received(),
                all.money().moves(),
                all.money().lines(),
                all.money().rates(),
                all.money().items());
        services.forEach(service -> service.clear(office));
    }
}
