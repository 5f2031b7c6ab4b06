package org.khet.portal.core.internal.round;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Versioned;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.time.YearTurnPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whether the rounds of a fiscal year, and of the school year that begins in it, are there. */
@Component(service = YearTurnPart.class)
public final class RoundYearTurn implements YearTurnPart {
    private static final ModuleId CORE = new ModuleId("core");
    private static final String PAGE = "admin/rounds";
    private final StoredRounds rounds;

    /** @param rounds of the offices */
    @Activate
    public RoundYearTurn(@Reference StoredRounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public ModuleId module() {
        return CORE;
    }

    /** School years are named by the year in which the fiscal year ends: they begin in its middle. */
    @Override
    public List<YearTurnFinding> preview(Caller caller, FiscalYear year) {
        RecordedRounds known = rounds.stored(caller.office());
        int number = year.endingYear();
        String buddhist = String.valueOf(RoundYears.buddhist(number));
        List<String> there = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Versioned<DataSystem> system : known.systems()) {
            String code = system.value().code();
            int count = known.of(code, number).size();
            if (count > 0) {
                there.add(code + " " + count);
            } else if (!known.of(code, number - 1).isEmpty()) {
                missing.add(code);
            }
        }
        List<YearTurnFinding> findings = new ArrayList<>();
        if (!missing.isEmpty()) {
            findings.add(YearTurnFinding.of(
                    Kind.MISSING, PAGE, "core.year.found.no-rounds", buddhist, String.join(", ", missing)));
        }
        if (!there.isEmpty()) {
            findings.add(YearTurnFinding.of(
                    Kind.READY,
                    PAGE,
                    "core.year.found.rounds",
                    buddhist,
                    there.stream().collect(Collectors.joining(", "))));
        }
        return findings;
    }
}
