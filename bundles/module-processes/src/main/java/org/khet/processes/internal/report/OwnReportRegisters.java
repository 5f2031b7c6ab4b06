package org.khet.processes.internal.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.CataloguedRegister;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.report.CountedRegister;
import org.khet.portal.api.report.CountedRegisters;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.security.Permission;
import org.khet.portal.api.security.Scope;
import org.khet.portal.api.text.ThaiOrder;
import org.khet.processes.internal.matter.CaseClock;

/**
 * The registers that reports count: of declared kinds, those that the office made itself, and those that modules keep by hand. Each is
 * there for whoever may see records of it. Safe for concurrent use. Source: core CORE-106.
 */
public final class OwnReportRegisters {
    private static final int PAGE = 1000;
    private final Supplier<RecordCatalogue> catalogue;
    private final Function<OfficeId, List<CountedRegisters>> byHand;
    private final OwnReportLabels labels;
    private final TimedMeasures timed;
    private final int page;

    /**
     * Over the catalogue, asked each time.
     *
     * @param byHand registers that modules keep by hand, of those that are on in the office
     * @param clock  knows working days
     */
    public OwnReportRegisters(
            Supplier<RecordCatalogue> catalogue,
            Function<OfficeId, List<CountedRegisters>> byHand,
            OwnReportLabels labels,
            CaseClock clock) {
        this(catalogue, byHand, labels, clock, PAGE);
    }

    /** @param page how many records are read at a time */
    OwnReportRegisters(
            Supplier<RecordCatalogue> catalogue,
            Function<OfficeId, List<CountedRegisters>> byHand,
            OwnReportLabels labels,
            CaseClock clock,
            int page) {
        this.catalogue = catalogue;
        this.byHand = byHand;
        this.labels = labels;
        this.timed = new TimedMeasures(clock);
        this.page = page;
    }

    /** Registers of which the caller may see records, by their words. */
    public List<CountedRegister> of(Caller caller, Texts texts) {
        Map<Permission, Boolean> may = new HashMap<>();
        Stream<CountedRegister> declared = catalogue.get().kinds(caller.office(), texts.locale()).stream()
                .filter(kind -> may.computeIfAbsent(kind.kind().view(), caller::may))
                .map(kind -> declared(kind, caller, texts));
        return Stream.of(declared, made(caller, texts), byHand(caller, texts))
                .flatMap(one -> one)
                .sorted(Comparator.comparing(CountedRegister::plural, ThaiOrder.of()))
                .toList();
    }

    /** The register of this name; empty while its module is away or off, or when the caller may see no record of it. */
    Optional<CountedRegister> find(Caller caller, String type, Texts texts) {
        return catalogue
                .get()
                .find(caller.office(), type, texts.locale())
                .filter(kind -> caller.may(kind.kind().view()))
                .map(kind -> declared(kind, caller, texts))
                .or(() -> Stream.concat(byHand(caller, texts), made(caller, texts))
                        .filter(one -> one.type().equals(type))
                        .findFirst());
    }

    /** Whether somebody sees every record of a register and every field of a question, signed in or not. */
    boolean seesAll(
            Callers callers, Caller system, PersonId person, OwnReportQuestion question, CountedRegister register) {
        OfficeId office = system.office();
        if (catalogue.get().find(office, register.type(), Locale.ROOT).isPresent()) {
            RecordKind kind = ((DeclaredRegister) register).kind().kind();
            return seesAll(kind, question, permission -> callers.scope(office, person, permission));
        }
        Optional<CataloguedRegister> made = catalogue.get().registers(office, Locale.ROOT).stream()
                .filter(one -> one.type().equals(register.type()))
                .findFirst();
        if (made.isPresent()) {
            var reach = made.get().register().reach();
            return seesAll(made.get().kind().kind(), question, permission -> reach.apply(person, permission));
        }
        return byHand.apply(office).stream()
                .filter(one -> register.type().startsWith(one.module().value() + "."))
                .anyMatch(one -> one.seesAll(office, person, register.type()));
    }

    private static boolean seesAll(RecordKind kind, OwnReportQuestion question, Function<Permission, Scope> scope) {
        Scope held = scope.apply(kind.view());
        boolean everything = held.wholeOffice()
                || (kind.isSeenByOffice() && (held.own() || !held.units().isEmpty()));
        return everything
                && Stream.concat(
                                Stream.of(question.group(), question.measured(), question.day()),
                                question.filters().keySet().stream())
                        .flatMap(name -> kind.field(name).stream())
                        .flatMap(field -> field.seenWith().stream())
                        .noneMatch(permission -> scope.apply(permission).isEmpty());
    }

    private CountedRegister declared(CataloguedKind kind, Caller caller, Texts texts) {
        return new DeclaredRegister(
                kind.type(), kind, caller, texts, labels, timed.of(caller.office(), kind.kind()), page);
    }

    private Stream<CountedRegister> made(Caller caller, Texts texts) {
        return catalogue.get().registers(caller.office(), texts.locale()).stream()
                .filter(register -> register.isSeenBy(caller))
                .map(register -> new DeclaredRegister(
                        register.type(), register.kind(), register.reader(caller), texts, labels, List.of(), page));
    }

    private Stream<CountedRegister> byHand(Caller caller, Texts texts) {
        return byHand.apply(caller.office()).stream().flatMap(one -> one.of(caller, texts.locale()).stream());
    }
}
