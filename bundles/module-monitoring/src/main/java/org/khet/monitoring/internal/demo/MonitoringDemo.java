package org.khet.monitoring.internal.demo;

import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The demonstration of both offices, dated relative to today: projects of the year, an agreed form, a round that is open with
 * reports in every state, spending, an inspection with suggestions, reports to other bodies. Source: monitoring I.
 */
@Component(service = DemoData.class)
public final class MonitoringDemo implements DemoData {
    private static final List<DemoOffice> OFFICES = List.of(
            new DemoOffice(
                    "KT1",
                    "PLAN",
                    List.of("11", "13", "15", "19", "20", "11"),
                    List.of("PLAN", "ICT", "FIN", "SUP", "PROM", "PLAN"),
                    "S05"),
            new DemoOffice("KT2", "PLAN", List.of("53", "54", "53"), List.of("PLAN", "ICT", "PLAN"), "S51"));

    private final MonitoringRecords records;
    private final Callers callers;
    private final Units units;
    private final ModuleSwitches switches;
    private final Transactions transactions;

    /**
     * An office of the demonstration.
     *
     * @param code   its code
     * @param unit   group of the line
     * @param owners people who own a project each
     * @param groups groups of the owners: a project belongs to the group of who reports it
     * @param school a school that suggestions concern
     */
    record DemoOffice(String code, String unit, List<String> owners, List<String> groups, String school) {}

    /** For the component runtime. */
    @Activate
    public MonitoringDemo(
            @Reference MonitoringRecords records,
            @Reference Callers callers,
            @Reference Units units,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions) {
        this.records = records;
        this.callers = callers;
        this.units = units;
        this.switches = switches;
        this.transactions = transactions;
    }

    @Override
    public String module() {
        return "monitoring";
    }

    /** Each time what the plan says by then is followed too: its module may come later. */
    @Override
    public void load(Cast cast) {
        for (DemoOffice demo : OFFICES) {
            cast.office(demo.code())
                    .filter(office -> switches.isOn(office, new ModuleId(module())))
                    .ifPresent(office -> {
                        if (records.items.after(office, 0, 1).isEmpty()) {
                            transactions.run(() -> load(cast, demo, office));
                        }
                        records.mirror.refresh(office, FiscalYear.of(cast.today()));
                    });
        }
    }

    private void load(Cast cast, DemoOffice demo, OfficeId office) {
        Optional<Unit> unit = units.findByCode(office, demo.unit());
        if (unit.isPresent()) {
            List<UnitId> groups = demo.groups().stream()
                    .map(code ->
                            units.findByCode(office, code).orElse(unit.get()).id())
                    .toList();
            var stage = new DemoStage(
                    records, callers.system(office), cast, demo, unit.get().id(), groups);
            new DemoFollowUpPlans(stage).load();
            new DemoRounds(stage).load();
            new DemoInspections(stage).load();
            new DemoEvaluations(stage).load();
        }
    }

    @Override
    public void remove(Cast cast) {
        for (DemoOffice demo : OFFICES) {
            cast.office(demo.code())
                    .ifPresent(office -> records.all().reversed().forEach(service -> clear(service, office)));
        }
    }

    private static void clear(RecordService<?> service, OfficeId office) {
        service.clear(office);
    }
}
