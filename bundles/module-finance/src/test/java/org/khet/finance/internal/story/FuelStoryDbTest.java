package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.ACCOUNTANT;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.CLAIMANT;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.PAYER;
import static org.khet.finance.internal.story.FinanceOffice.TODAY;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.asset.AssetEventSort;
import org.khet.finance.internal.keeping.StaffRecords;
import org.khet.finance.internal.staff.DirectPaySort;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.imports.ImportRow;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.CataloguedKind;
import org.khet.portal.api.record.RecordCatalogue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Fuel with its trips, and the totals of salaries that the treasury pays. Source: finance FIN-94, FIN-107. */
@OnEachDatabase
class FuelStoryDbTest extends FinanceStory {
    private final StaffRecords staff;

    FuelStoryDbTest(TestDatabase database) {
        super(database);
        staff = office.all.staff();
    }

    private RecordDraft filled(RecordRow kindOfClaim, RecordRow line) {
        var kind = staff.fuels.kind();
        return new RecordDraft()
                .with(kind.filledOn, TODAY)
                .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                .with(kind.claimant, SampleOffices.person(KT1, CLAIMANT).id())
                .with(kind.vehicle, "กข 1234 ตัวอย่าง")
                .with(kind.litres, new BigDecimal("42.50"))
                .with(kind.price, baht("32.94"))
                .with(kind.receiptNo, "12/34")
                .with(kind.odometerFrom, 45_100)
                .with(kind.odometerTo, 45_525)
                .with(kind.kind, kindOfClaim.id())
                .with(kind.line, line.id());
    }

    /** 42.50 litres at 32.94 baht for 425 km: 1,399.95 baht and 0.100 litres a kilometre. */
    @Test
    void fuelIsClaimedWithItsTripsOnly_litresAKilometreAreShown_aCancelledClaimOpensItAgain() {
        var kind = staff.fuels.kind();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "20000");
        RecordRow byHand = office.claimKind("FUEL", true, false);
        refused(() -> staff.fuels.create(person(CLAIMANT), filled(byHand, line)), "fuelByHand");
        RecordRow kindOfClaim = closed(byHand);
        RecordRow made = staff.fuels.create(person(CLAIMANT), filled(kindOfClaim, line));
        assertThat(made.get(kind.total)).isEqualByComparingTo("1399.95");
        assertThat(made.get(kind.km)).isEqualTo(425);
        assertThat(made.get(kind.litresPerKm)).isEqualByComparingTo("0.100");
        assertThatExceptionOfType(Rejected.class)
                .as("neither trip log nor trips")
                .isThrownBy(() -> act(staff.fuels, CLAIMANT, made, kind.claim));
        assertThatExceptionOfType(Rejected.class)
                .as("more kilometres than were driven")
                .isThrownBy(() -> staff.fuels.change(
                        person(CLAIMANT), made, RecordDraft.of(made).with(kind.trips, List.of(trip(426)))));
        assertThatExceptionOfType(Rejected.class)
                .as("the odometer goes back")
                .isThrownBy(() -> staff.fuels.change(
                        person(CLAIMANT), made, RecordDraft.of(made).with(kind.odometerTo, 45_100)));
        refused(
                () -> staff.fuels.change(
                        person(CLAIMANT),
                        made,
                        RecordDraft.of(made).with(kind.trips, List.of(trip(420).with(kind.tripOn, TODAY.plusDays(1))))),
                "tripAfter");
        staff.fuels.change(person(CLAIMANT), made, RecordDraft.of(made).with(kind.trips, List.of(trip(420))));
        RecordRow claimed = act(staff.fuels, CLAIMANT, made, kind.claim);
        assertThat(claimed.state()).isEqualTo(kind.claimed);
        var claims = office.spending.claims;
        RecordRow claim = claims.all(person(HEAD), RecordFilter.ALL).getFirst();
        assertThat(claim.get(claims.kind().gross)).isEqualByComparingTo("1399.95");
        assertThat(claim.get(claims.kind().invoiceNo)).isEqualTo("12/34");
        act(claims, HEAD, claim, claims.kind().cancel);
        assertThat(office.now(staff.fuels, made).state()).isEqualTo(kind.draft);

        RecordDraft next = filled(kindOfClaim, line).with(kind.tripLog, "เล่มที่ 2 หน้า 14");
        refused(() -> staff.fuels.create(person(CLAIMANT), next), "drivenTwice");
        next.with(kind.odometerFrom, 45_525).with(kind.odometerTo, 45_900).with(kind.receiptNo, "๑๒ / ๓๔");
        refused(() -> staff.fuels.create(person(CLAIMANT), next), "fuelTwice");
        RecordRow second = staff.fuels.create(person(CLAIMANT), next.with(kind.receiptNo, "12/35"));
        assertThat(act(staff.fuels, CLAIMANT, second, kind.claim).state()).isEqualTo(kind.claimed);
    }

    private RecordRow closed(RecordRow kindOfClaim) {
        var kinds = office.spending.kinds;
        return kinds.change(
                person(HEAD), kindOfClaim, RecordDraft.of(kindOfClaim).with(kinds.kind().typed, false));
    }

    /** While the directorate group keeps the trips, fuel is claimed with one of them that was driven. Source: FIN-94, DIR-11. */
    @Test
    void tripOfTheDirectorateIsNeededWhileItsModuleIsOn() {
        var kind = staff.fuels.kind();
        RecordRow line = office.line(office.fund("BUD", "BUDGET"), "F1", "20000");
        RecordRow asked = loan();
        office.rules.kinds().come(loansAsTrips());
        RecordRow made = staff.fuels.create(
                person(CLAIMANT),
                filled(closed(office.claimKind("FUEL", true, false)), line).with(kind.trips, List.of(trip(420))));
        refused(() -> act(staff.fuels, CLAIMANT, made, kind.claim), "tripOfDirectorate");
        RecordRow linked = staff.fuels.change(
                person(CLAIMANT),
                made,
                RecordDraft.of(made).with(kind.trip, new RecordLink("directorate.trip", asked.id(), "ไปโรงเรียน")));
        refused(() -> act(staff.fuels, CLAIMANT, linked, kind.claim), "tripOfDirectorate");

        var events = office.all.property().events;
        act(events, HEAD, asked, events.kind().approve);
        act(events, CHECKER, asked, events.kind().hand);
        assertThat(act(staff.fuels, CLAIMANT, linked, kind.claim).state()).isEqualTo(kind.claimed);
    }

    private RecordRow loan() {
        var events = office.all.property().events;
        var kind = events.kind();
        return events.create(
                person(PropertyOffice.REQUESTER),
                new RecordDraft()
                        .with(kind.sort, AssetEventSort.LOAN)
                        .with(
                                kind.asset,
                                new PropertyOffice(office)
                                        .asset("20000", 5, "2026-10-15")
                                        .id())
                        .with(kind.from, TODAY)
                        .with(kind.due, TODAY.plusDays(7))
                        .with(kind.fault, "จอดับ")
                        .with(kind.place, "ห้อง 301")
                        .with(kind.holder, SampleOffices.person(KT1, 11).id()));
    }

    /** Loans of assets stand for trips, which have a state of that name too. */
    private RecordCatalogue loansAsTrips() {
        var events = office.all.property().events;
        return new RecordCatalogue() {
            @Override
            public List<CataloguedKind> kinds(OfficeId asked, Locale locale) {
                return List.of();
            }

            @Override
            public Optional<CataloguedKind> find(OfficeId asked, String type, Locale locale) {
                return Optional.of(new CataloguedKind(
                        events, office.fixture.texts(events.kind()).in(TextCatalog.THAI)));
            }
        };
    }

    private RecordDraft trip(int km) {
        var kind = staff.fuels.kind();
        return new RecordDraft()
                .with(kind.tripOn, TODAY)
                .with(kind.where, "สำนักงาน – โรงเรียนบ้านตัวอย่าง 05")
                .with(kind.purpose, "นิเทศโรงเรียน")
                .with(kind.tripKm, km);
    }

    /** Pay agrees with what the treasury paid; a deduction differs by 0.50 until somebody else explains it. */
    @Test
    void directPayIsImported_comparedByItem_differenceIsExplainedByAnother() {
        ImportTarget target = office.fixture.importOf(staff.directPays);
        var arrival = new ImportTarget.Arrival("จ่ายตรง.xlsx", TODAY);
        var journal = new RecordedFindings();
        target.store(
                person(PAYER),
                List.of(total(2, "เงินเดือน", "PAY", "2550000.00"), total(3, "หนี้สหกรณ์", "DEDUCTION", "310250.50")),
                Set.of(),
                arrival,
                journal);
        assertThat(journal.traces()).as("the import can be taken back").isEqualTo(2);
        var kind = staff.directPays.kind();
        assertThat(staff.directPays.count(person(HEAD), RecordFilter.of(kind.payday.is(LocalDate.of(2026, 11, 26)))))
                .isEqualTo(2);
        RecordRow pay = of(DirectPaySort.PAY);
        assertThat(act(staff.directPays, ACCOUNTANT, pay, kind.compare, kind.paid, baht("2550000.00"))
                        .state())
                .isEqualTo(kind.matched);
        RecordRow deduction = act(
                staff.directPays, ACCOUNTANT, of(DirectPaySort.DEDUCTION), kind.compare, kind.paid, baht("310250.00"));
        assertThat(deduction.state()).isEqualTo(kind.differs);
        assertThat(deduction.get(kind.difference)).isEqualByComparingTo("-0.50");
        assertThatExceptionOfType(RuntimeException.class)
                .as("not by who compared")
                .isThrownBy(() -> act(staff.directPays, ACCOUNTANT, deduction, kind.explain));
        assertThat(act(staff.directPays, HEAD, deduction, kind.explain).state()).isEqualTo(kind.explained);
        assertThatExceptionOfType(Rejected.class)
                .as("once a month and item")
                .isThrownBy(() -> staff.directPays.create(person(PAYER), RecordDraft.of(pay)));
    }

    private RecordRow of(DirectPaySort sort) {
        return staff.directPays
                .all(person(HEAD), RecordFilter.of(staff.directPays.kind().sort.is(sort)))
                .getFirst();
    }

    private static ImportRow total(int line, String item, String sort, String sum) {
        return new ImportRow(
                line, Map.of("pay_on", "2026-11-26", "sort", sort, "item", item, "persons", "100", "handed_sum", sum));
    }
}
