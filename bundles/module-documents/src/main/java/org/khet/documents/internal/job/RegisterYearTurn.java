package org.khet.documents.internal.job;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.LetterTopics;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterPermissions;
import org.khet.documents.internal.register.BookYear;
import org.khet.documents.internal.register.RegisterKind;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.documents.internal.register.RegisterRecords;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.ThaiDate;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.YearTurnFinding;
import org.khet.portal.api.time.YearTurnFinding.Kind;
import org.khet.portal.api.time.YearTurnPart;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a turn of the fiscal year means for registers and letters: which begin again at 1 and which go on until the end of December,
 * with their last numbers, and which letters are not done. Source: core B-14, E-11, CORE-42.
 */
@Component(service = YearTurnPart.class)
public final class RegisterYearTurn implements YearTurnPart {
    private final RegisterRecords registers;
    private final RecordService<LetterInKind> letters;

    /** For the component runtime. */
    @Activate
    public RegisterYearTurn(@Reference DocumentsModule module) {
        this(module.registers(), module.letters());
    }

    RegisterYearTurn(RegisterRecords registers, LetterTopics letters) {
        this.registers = registers;
        this.letters = letters.incoming.letters;
    }

    @Override
    public ModuleId module() {
        return new ModuleId("documents");
    }

    /** Of the whole office, whoever asks; links are for those who see what they lead to. */
    @Override
    public List<YearTurnFinding> preview(Caller caller, FiscalYear year) {
        List<YearTurnFinding> findings = new ArrayList<>();
        String link = caller.may(RegisterPermissions.VIEW) ? "documents/registers" : "";
        String again = named(caller, year, BookYear.FISCAL);
        if (!again.isEmpty()) {
            findings.add(YearTurnFinding.of(
                    Kind.CHANGES, link, "documents.turn.fiscal", String.valueOf(year.buddhist()), again));
        }
        String on = named(caller, year, BookYear.CALENDAR);
        if (!on.isEmpty()) {
            String calendar = String.valueOf(year.firstDay().getYear() + ThaiDate.ERA_DISTANCE);
            findings.add(YearTurnFinding.of(Kind.READY, link, "documents.turn.calendar", calendar, on));
        }
        LetterInKind kind = letters.kind();
        int open = letters.internal()
                .count(
                        caller,
                        RecordFilter.of(
                                kind.receivedAt.below(year.firstDay()
                                        .atStartOfDay(OfficeTime.ZONE)
                                        .toInstant()),
                                kind.in(kind.registered, kind.proposed, kind.routed)));
        if (open > 0) {
            findings.add(YearTurnFinding.of(
                    Kind.UNFINISHED,
                    caller.may(LetterPermissions.VIEW) ? letters.kind().listAddress() : "",
                    "documents.turn.unfinished",
                    String.valueOf(year.buddhist()),
                    String.valueOf(open)));
        }
        return findings;
    }

    /** The active registers of that year, each with the last number that it gave before the turn. */
    private String named(Caller caller, FiscalYear year, BookYear of) {
        RegisterKind kind = registers.registers.kind();
        return registers
                .registers
                .internal()
                .all(caller, RecordFilter.of(kind.yearKind.is(of), kind.in(kind.active)))
                .stream()
                .sorted(Comparator.comparing(row -> row.get(kind.code)))
                .map(row -> named(row, year))
                .collect(Collectors.joining(", "));
    }

    private String named(RecordRow register, FiscalYear year) {
        LocalDate day = year.previous().lastDay();
        String last = registers.numbers.isShared(register)
                ? ofUnits(register, day)
                : registers
                        .numbers
                        .last(register, day)
                        .map(RegisterNumber::text)
                        .orElse("");
        return register.get(registers.registers.kind().code) + " (" + (last.isEmpty() ? "–" : last) + ")";
    }

    /** With the unit, where its number does not name it. */
    private String ofUnits(RecordRow register, LocalDate day) {
        boolean named = register.get(registers.registers.kind().pattern).contains("{unit}");
        return registers.numbers.lastOfUnits(register, day).entrySet().stream()
                .map(one -> (named ? "" : one.getKey().shortName() + " ")
                        + one.getValue().text())
                .collect(Collectors.joining(", "));
    }
}
