package org.khet.portal.records.internal.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.OfficeRegister;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.ui.RecordModule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnPart;

/**
 * Records of the years before that stand open when a fiscal year is turned, by the day that decides the year of a kind, or by its only fiscal
 * year; of a register that the office made else by its first day that everybody fills in. They go on, so nothing is done with them. Records
 * are not unfinished where they rest: where they are done, or nothing leads on from there, as what is kept until somebody takes it out of
 * use. Source: core B-14, CORE-42, CORE-101.
 */
public final class RecordYearTurn implements YearTurnPart {
    private final RecordModule module;

    /** Of the kinds of a module, except those of which the module tells itself. */
    public RecordYearTurn(RecordModule module) {
        this.module = module;
    }

    @Override
    public ModuleId module() {
        return module.id();
    }

    /** Counts are of the whole office, whoever asks; a link is for those who see such records. */
    @Override
    public List<YearTurnFinding> preview(Caller caller, FiscalYear year) {
        List<YearTurnFinding> findings = new ArrayList<>();
        for (RecordService<?> service : module.services()) {
            RecordKind kind = service.kind();
            int open = open(kind, yearOf(kind), year)
                    .map(filter -> service.internal().count(caller, filter))
                    .orElse(0);
            if (open > 0) {
                findings.add(YearTurnFinding.of(
                        YearTurnFinding.Kind.UNFINISHED,
                        caller.may(kind.view()) ? kind.listAddress() : "",
                        RecordTexts.owned(kind),
                        open));
            }
        }
        module.registers(caller.office()).forEach(register -> findings.addAll(of(register, caller, year)));
        return findings;
    }

    /** A register under its name, since the page of the turn has no words but those of modules. */
    private List<YearTurnFinding> of(OfficeRegister register, Caller caller, FiscalYear year) {
        RecordKind kind = register.service().kind();
        int open = register.readings().get().stream()
                .mapToInt(reading -> open(reading, caller, year))
                .sum();
        String name =
                register.words().apply(module.texts().in(TextCatalog.THAI)).get(RecordTexts.plural(kind));
        return open == 0
                ? List.of()
                : List.of(YearTurnFinding.of(
                        YearTurnFinding.Kind.UNFINISHED,
                        caller.may(register.permission()) ? kind.listAddress() : "",
                        RecordTexts.owned(kind),
                        name + " (" + open + ")"));
    }

    private static int open(OfficeRegister.Reading reading, Caller caller, FiscalYear year) {
        RecordKind kind = reading.service().kind();
        return open(kind, yearOf(kind).or(() -> firstDay(kind)), year)
                .map(filter -> reading.service().internal().count(caller, filter.and(reading.these())))
                .orElse(0);
    }

    private static Optional<Field<?>> firstDay(RecordKind kind) {
        return kind.fields().stream()
                .filter(field -> field.type() instanceof FieldType.Day && field.isNeeded() && !field.isDerived())
                .findFirst();
    }

    /** What is open of the years before; empty for kinds without states or without a year. */
    private static Optional<RecordFilter> open(RecordKind kind, Optional<Field<?>> by, FiscalYear year) {
        State[] open = kind.states().stream()
                .filter(state -> state.open() && state.tone() != StateTone.DONE && leadsOn(kind, state))
                .toArray(State[]::new);
        return kind.hasStates() && open.length > 0 && !kind.isTurnedByModule()
                ? by.map(field -> RecordFilter.of(field.below(first(field, year)), kind.in(open)))
                : Optional.empty();
    }

    private static boolean leadsOn(RecordKind kind, State from) {
        return kind.actions().stream()
                .filter(action -> !action.isBackward() && action.from().contains(from))
                .anyMatch(action -> action.to().stream().anyMatch(to -> !to.equals(from)));
    }

    private static Object first(Field<?> field, FiscalYear year) {
        return field.type() instanceof FieldType.Year ? year : year.firstDay();
    }

    private static Optional<Field<?>> yearOf(RecordKind kind) {
        List<Field<?>> years = new ArrayList<>();
        for (Field<?> field : kind.fields()) {
            if (field.type() instanceof FieldType.Year) {
                years.add(field);
            }
        }
        return kind.dated().or(() -> years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty());
    }
}
