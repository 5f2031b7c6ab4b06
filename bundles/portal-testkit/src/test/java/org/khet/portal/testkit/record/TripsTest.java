package org.khet.portal.testkit.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.notice.Notices;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordStep;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.TestRequest;

/** Costs of a trip: what is said of columns of lines holds as it does of fields. */
@OnEachDatabase(module = "id=vouchers;prefix=vch")
class TripsTest extends RecordContract<Trips> {
    TripsTest(TestDatabase database) {
        super(database, new Trips());
    }

    private RecordDraft trip(boolean abroad, RecordDraft... costs) {
        return draft().with(kind.abroad, abroad).with(kind.costs, List.of(costs));
    }

    private RecordDraft cost(String item, String baht) {
        return new RecordDraft()
                .with(kind.item, item)
                .with(kind.amount, new BigDecimal(baht))
                .with(kind.nights, 2);
    }

    @Test
    void receiptIsNeededFromAThousandBahtOn_forTheLineThatLacksIt() {
        refused(
                "costs.1.receipt_no",
                "records.error.missing",
                () -> service.create(person(13), trip(false, cost("ค่ารถรับจ้าง", "350"), cost("ค่าที่พัก", "1450"))));

        RecordRow row = service.create(
                person(13),
                trip(
                        false,
                        cost("ค่ารถรับจ้าง", "350"),
                        cost("ค่าที่พัก", "1450").with(kind.receipt, "บส 12/70")));
        assertThat(service.open(person(13), row.id()).lines(kind.costs))
                .extracting(line -> line.get(kind.receipt))
                .containsExactly("", "บส 12/70");
    }

    /** Whether a receipt is needed depends on an amount of which nobody can say how much it is. */
    @Test
    void amountThatCannotBeRead_isToldAtItsCell_whateverDependsOnIt() {
        refused(
                "costs.0.planned",
                "records.error.unreadable",
                () -> service.create(
                        person(13), trip(false, cost("ค่าที่พัก", "1450").with(kind.amount, RecordDraft.UNREADABLE))));
        refused(
                "costs.0.planned",
                "records.error.decimals",
                () -> service.create(person(13), trip(false, cost("ค่าที่พัก", "999.999"))));
    }

    @Test
    void currencyIsOfTripsAbroadOnly_fromOthersItIsTakenAway() {
        RecordDraft costs = cost("ค่าที่พัก", "900").with(kind.currency, "SGD");
        RecordRow abroad = service.create(person(13), trip(true, costs));
        assertThat(abroad.lines(kind.costs).getFirst().get(kind.currency)).isEqualTo("SGD");

        RecordRow home =
                service.change(person(13), abroad, RecordDraft.of(abroad).with(kind.abroad, false));
        assertThat(service.open(person(13), home.id())
                        .lines(kind.costs)
                        .getFirst()
                        .get(kind.currency))
                .isEmpty();
    }

    @Test
    void whatWasSpentIsAskedWhenTheTripIsClosed_neverBefore() {
        RecordRow row = service.create(
                person(13), trip(false, cost("ค่าที่พัก", "900").with(kind.spent, new BigDecimal("850"))));
        assertThat(row.lines(kind.costs).getFirst().get(kind.spent)).isEmpty();
        RecordRow agreed = act(row, kind.agree);
        RecordDraft line = RecordDraft.of(agreed).lines(kind.costs).getFirst();

        refused(
                "costs.0.spent",
                "records.error.missing",
                () -> service.act(
                        actor(kind.close), agreed, kind.close, new RecordDraft().with(kind.costs, List.of(line)), ""));
        RecordRow closed = service.act(
                actor(kind.close),
                agreed,
                kind.close,
                new RecordDraft().with(kind.costs, List.of(line.with(kind.spent, new BigDecimal("850")))),
                "");
        assertThat(closed.lines(kind.costs).getFirst().get(kind.spent)).contains(new BigDecimal("850.00"));
    }

    @Test
    void whatIsChangedInSomeStatesOnlyStaysInOthers() {
        RecordRow row = service.create(person(13), trip(false, cost("ค่าที่พัก", "900")));
        RecordRow agreed = act(row, kind.agree);
        RecordDraft more = RecordDraft.of(agreed).lines(kind.costs).getFirst().with(kind.nights, 5);

        RecordRow changed = service.change(
                person(13),
                agreed,
                RecordDraft.of(agreed).with(kind.costs, List.of(more.with(kind.share, new BigDecimal("80")))));
        assertThat(changed.lines(kind.costs).getFirst().get(kind.share))
                .as("the share is typed while the trip is planned")
                .isEmpty();
        assertThat(changed.lines(kind.costs).getFirst().get(kind.nights)).isEqualTo(5);
    }

    @Test
    void whatUsuallyStandsInALineIsThereWhereCodeSaysNothing() {
        RecordRow row = service.internal()
                .create(
                        person(13),
                        trip(
                                false,
                                new RecordDraft()
                                        .with(kind.item, "ค่าลงทะเบียน")
                                        .with(kind.nights, 0),
                                new RecordDraft().with(kind.item, "ค่าเบี้ยเลี้ยง")));
        assertThat(row.lines(kind.costs))
                .extracting(line -> line.get(kind.amount))
                .allSatisfy(baht -> assertThat(baht).isEqualByComparingTo("0"));
        assertThat(row.lines(kind.costs))
                .extracting(line -> line.get(kind.nights))
                .containsExactly(0, 1);
    }

    private RecordDraft of(String unit) {
        return draft().with(
                        kind.unit, SampleOffices.unit(SampleOffices.KT1, unit).id());
    }

    @Test
    void opinionBecomesKnownWhenTheTripIsAgreed_whoeverChangesItKnowsItBefore() {
        TestCaller reader = TestCaller.of(SampleOffices.KT1, 20).with(Trips.VIEW);
        RecordRow row = service.create(person(13), draft().with(kind.opinion, "ควรไปคนเดียว"));

        assertThat(service.open(reader, row.id()).get(kind.opinion)).isEmpty();
        assertThat(service.page(reader, RecordFilter.ALL, PAGE))
                .extracting(one -> one.get(kind.opinion))
                .containsExactly("");
        assertThat(service.all(reader, RecordFilter.ALL))
                .extracting(one -> one.get(kind.opinion))
                .containsExactly("");
        assertThat(service.open(person(13), row.id()).get(kind.opinion)).isEqualTo("ควรไปคนเดียว");
        assertThat(fixture.trail().all().toString()).doesNotContain("ควรไปคนเดียว");

        act(row, kind.agree);
        assertThat(service.open(reader, row.id()).get(kind.opinion)).isEqualTo("ควรไปคนเดียว");
    }

    @Test
    void rateIsChangedByWhoAgreesOnly_othersLeaveItAsItIs() {
        TestCaller clerk = TestCaller.of(SampleOffices.KT1, 13).with(Trips.VIEW, Trips.RECORD);
        RecordRow row = service.create(clerk, draft().with(kind.rate, new BigDecimal("240")));
        assertThat(row.get(kind.rate)).isEmpty();

        RecordRow rated = service.change(person(2), row, RecordDraft.of(row).with(kind.rate, new BigDecimal("270")));
        RecordRow same = service.change(
                clerk,
                rated,
                RecordDraft.of(rated).with(kind.rate, new BigDecimal("999")).with(kind.title, "ประชุม"));
        assertThat(same.get(kind.rate)).contains(new BigDecimal("270.00"));
        assertThat(same.get(kind.title)).isEqualTo("ประชุม");
    }

    @Test
    void rateThatEverybodySeesLeavesWithNoFile() {
        RecordRow row = service.create(person(2), draft().with(kind.rate, new BigDecimal("271.50")));
        TestRequest request = TestRequest.of(person(2), fixture.texts(kind).in(Locale.ENGLISH));
        var list = fixture.views().exported(request, service);

        assertThat(service.open(person(2), row.id()).get(kind.rate)).contains(new BigDecimal("271.50"));
        assertThat(RecordingExports.heads(list)).contains("Purpose").doesNotContain("Rate");
        assertThat(RecordingExports.rows(list))
                .singleElement()
                .satisfies(cells -> assertThat(cells).noneMatch(cell -> cell.contains("271")));
    }

    @Test
    void eachGroupCountsItsOwnTrips_andStaysTheGroupThatCounted() {
        RecordRow first = act(service.create(person(13), of("FIN")), kind.agree);
        RecordRow other = act(service.create(person(13), of("ICT")), kind.agree);
        RecordRow second = act(service.create(person(13), of("FIN")), kind.agree);

        assertThat(List.of(first, other, second))
                .extracting(row -> row.get(kind.number).orElseThrow().text())
                .containsExactly("1/2570", "1/2570", "2/2570");
        RecordRow same = service.change(
                person(13),
                first,
                RecordDraft.of(first)
                        .with(
                                kind.unit,
                                SampleOffices.unit(SampleOffices.KT1, "ICT").id()));
        assertThat(same.get(kind.unit)).isEqualTo(first.get(kind.unit));
    }

    @Test
    void whoAgreedTakesItBackWithinHalfAnHour_nobodyElse_andNotAfterSomethingHappened() {
        RecordRow agreed = act(made(13), kind.agree);
        TestCaller boss = actor(kind.agree);
        assertThat(service.actions(boss, agreed)).contains(kind.takeBack);
        assertThat(service.actions(person(9), agreed)).doesNotContain(kind.takeBack);
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.act(person(9), agreed, kind.takeBack));

        RecordRow back = service.act(boss, agreed, kind.takeBack);
        assertThat(back.state()).isEqualTo(kind.planned);
        assertThat(service.steps(boss, back.id()))
                .extracting(RecordStep::action)
                .containsExactly("create", "agree", "take-back");
        assertThat(fixture.happenings().all().getLast().facts())
                .as("notices of it are taken back")
                .containsEntry(Notices.TAKES_BACK, "vouchers.trip.agreed");

        RecordRow again = service.act(boss, back, kind.agree);
        RecordRow changed =
                service.change(person(13), again, RecordDraft.of(again).with(kind.title, "ประชุม"));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> service.act(boss, changed, kind.takeBack));
    }

    @Test
    void anHourLaterNothingIsTakenBack() {
        RecordRow agreed = act(made(13), kind.agree);
        stepsAt("agree", "2026-11-20 01:30:00");

        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.act(actor(kind.agree), agreed, kind.takeBack));
    }

    @Test
    void clockOfAPlannedTripStandsStillWhileItIsGivenBack() {
        fixture.switches().turn(SampleOffices.KT1, "vouchers", true);
        RecordRow row = act(act(made(13), kind.giveBack), kind.handIn);
        stepsAt("give-back", "2026-11-23 03:00:00"); // a Monday, one working day after it was made
        stepsAt("hand-in", "2026-12-03 03:00:00");

        fixture.runDeadlines(SampleOffices.KT1, "2026-12-07T06:30"); // one and two working days
        assertThat(service.steps(person(13), row.id()))
                .extracting(RecordStep::action)
                .doesNotContain("remind");
        fixture.runDeadlines(SampleOffices.KT1, "2026-12-08T06:30");
        assertThat(service.steps(person(13), row.id()))
                .extracting(RecordStep::action)
                .contains("remind");
    }

    private void stepsAt(String action, String utc) {
        fixture.database()
                .transactions()
                .run(() -> fixture.database()
                        .unit()
                        .in(
                                SampleOffices.KT1,
                                em -> em.createNativeQuery(
                                                "update vch_step set done_at = ? where kind = 'trip' and action = ?")
                                        .setParameter(1, Timestamp.valueOf(utc))
                                        .setParameter(2, action)
                                        .executeUpdate()));
    }

    private static void refused(String field, String key, Runnable work) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(field, key)));
    }
}
