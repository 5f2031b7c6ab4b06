package org.khet.rounds.internal.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.demo.DemoData;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.module.ModuleSwitches;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.round.DataRound;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.Units;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.system.ShippedExternalSystems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The demonstration of the first office: a round of DMC with schools in all states, the round before with published figures, requests,
 * codes of learners and users of systems; dated by the rounds of today. Source: policyplan I, ict I.1.
 */
@Component(service = DemoData.class)
public final class RoundsDemo implements DemoData {
    private static final String OFFICE = "KT1";
    private final RoundsModule module;
    private final Units units;
    private final ModuleSwitches switches;
    private final Transactions transactions;
    private final Files files;

    /** For the component runtime. */
    @Activate
    public RoundsDemo(
            @Reference RoundsModule module,
            @Reference Units units,
            @Reference ModuleSwitches switches,
            @Reference Transactions transactions,
            @Reference Files files) {
        this.module = module;
        this.units = units;
        this.switches = switches;
        this.transactions = transactions;
        this.files = files;
    }

    @Override
    public String module() {
        return "rounds";
    }

    @Override
    public void load(Cast cast) {
        cast.office(OFFICE)
                .filter(office -> switches.isOn(office, new ModuleId(module())))
                .filter(office ->
                        module.registers().sheets().items().after(office, 0, 1).isEmpty())
                .ifPresent(office -> transactions.run(() -> load(cast, office)));
    }

    private void load(Cast cast, OfficeId office) {
        Optional<Unit> unit = units.findByCode(office, "ICT");
        if (unit.isEmpty()) {
            return;
        }
        DemoRoundStage stage =
                new DemoRoundStage(module.registers(), cast, office, unit.get().id());
        long sheet = new DemoSheet(stage).load();
        DemoCollections collections = new DemoCollections(stage, sheet);
        LocalDate today = cast.today();
        int year = RoundYears.SCHOOL.of(today);
        DataRound.Key now = module.registers().portal().rounds.ofYear(office, "DMC", year).stream()
                .filter(one -> !one.round().days().opensOn().isAfter(today))
                .map(one -> one.round().key())
                .reduce((first, later) -> later)
                .orElse(new DataRound.Key("DMC", year - 1, 3));
        collections.before(
                now.number() > 1
                        ? new DataRound.Key("DMC", now.year(), now.number() - 1)
                        : new DataRound.Key("DMC", now.year() - 1, 3));
        new DemoEvidence(stage, files).load(collections.now(now));
        new ShippedExternalSystems(module.registers().systems()).add(stage.person("13"));
        new DemoLearners(stage).load();
        new DemoLearnerCodes(stage, files).load();
    }

    @Override
    public void remove(Cast cast) {
        cast.office(OFFICE).ifPresent(office -> module.registers().clear(office));
    }
}
