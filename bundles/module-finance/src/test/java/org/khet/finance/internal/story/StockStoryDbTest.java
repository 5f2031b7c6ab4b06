package org.khet.finance.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.finance.internal.story.FinanceOffice.CHECKER;
import static org.khet.finance.internal.story.FinanceOffice.HEAD;
import static org.khet.finance.internal.story.FinanceOffice.KT1;
import static org.khet.finance.internal.story.FinanceOffice.act;
import static org.khet.finance.internal.story.FinanceOffice.baht;
import static org.khet.finance.internal.story.FinanceOffice.person;
import static org.khet.finance.internal.story.PropertyOffice.refused;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.khet.finance.internal.keeping.PropertyRecords;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Supplies in the store. Source: finance FIN-P17, FIN-71 to FIN-73. */
@OnEachDatabase
class StockStoryDbTest {
    private final PropertyOffice property;
    private final PropertyRecords all;

    StockStoryDbTest(TestDatabase database) {
        database.clear();
        property = new PropertyOffice(database);
        all = property.all;
    }

    private RecordRow item(String minimum) {
        var kind = all.items.kind();
        return all.items.create(
                person(CHECKER),
                new RecordDraft()
                        .with(kind.code, "W-1")
                        .with(kind.name, "กระดาษ")
                        .with(kind.measure, "รีม")
                        .with(kind.minimum, baht(minimum)));
    }

    private void receive(RecordRow item, String quantity, String cost) {
        var kind = all.items.kind();
        act(
                all.items,
                CHECKER,
                item,
                kind.receive,
                kind.received,
                baht(quantity),
                kind.unitCost,
                baht(cost),
                kind.document,
                "ใบส่งของ");
    }

    private RecordRow approved(RecordRow item, String asked) {
        var kind = all.issues.kind();
        RecordRow made = all.issues.create(
                person(PropertyOffice.REQUESTER),
                new RecordDraft()
                        .with(
                                kind.requester,
                                SampleOffices.person(KT1, PropertyOffice.REQUESTER)
                                        .id())
                        .with(kind.unit, SampleOffices.unit(KT1, "ICT").id())
                        .with(kind.purpose, "อบรม")
                        .with(
                                kind.wanted,
                                List.of(new RecordDraft()
                                        .with(kind.item, item.id())
                                        .with(kind.asked, baht(asked)))));
        return all.issues.act(person(HEAD), made, kind.approve, RecordDraft.of(made), "");
    }

    @Test
    void oldestGoesOutFirst_theBalanceIsNeverBelowZero() {
        var kind = all.items.kind();
        RecordRow item = item("5");
        receive(item, "10", "100");
        receive(item, "10", "120");
        RecordRow given = act(all.issues, CHECKER, approved(item, "12"), all.issues.kind().give);

        RecordRow now = property.office.now(all.items, item);
        assertThat(now.get(kind.balance)).isEqualByComparingTo("8");
        assertThat(now.get(kind.worth)).isEqualByComparingTo("960");
        assertThat(all.moves.after(KT1, 0, 10).getLast().get(all.moves.kind().worth))
                .isEqualByComparingTo("-1240");
        assertThat(given.state()).isEqualTo(all.issues.kind().given);
        RecordRow more = approved(item, "9");
        refused(() -> act(all.issues, CHECKER, more, all.issues.kind().give), "finance.error.stockShort");
        assertThat(property.office.now(all.items, item).get(kind.balance)).isEqualByComparingTo("8");
    }

    @Test
    void twoWhoGiveOutAtOnceNeverTakeMoreThanIsThere() {
        RecordRow item = item("0");
        receive(item, "10", "100");
        List<RecordRow> wanted = List.of(approved(item, "6"), approved(item, "6"));
        List<CompletableFuture<Boolean>> both = wanted.stream()
                .map(one -> CompletableFuture.supplyAsync(() -> {
                    try {
                        act(all.issues, CHECKER, one, all.issues.kind().give);
                        return true;
                    } catch (Rejected told) {
                        return false;
                    }
                }))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(true, false);
        assertThat(property.office.now(all.items, item).get(all.items.kind().balance))
                .isEqualByComparingTo("4");
    }

    @Test
    void approverIsNotTheRequester_receiverIsNotTheGiver() {
        RecordRow item = item("0");
        receive(item, "10", "100");
        var kind = all.issues.kind();
        RecordRow given = act(all.issues, CHECKER, approved(item, "2"), kind.give);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> act(all.issues, CHECKER, given, kind.receive));
        assertThat(act(all.issues, PropertyOffice.REQUESTER, given, kind.receive)
                        .state())
                .isEqualTo(kind.closed);
    }

    @Test
    void whatRunsShortIsListed_aCountPutsItRight() {
        RecordRow item = item("5");
        receive(item, "6", "100");
        assertThat(all.items.count(person(CHECKER), RecordFilter.ALL.in("short")))
                .isZero();
        act(all.items, CHECKER, item, all.items.kind().recount, all.items.kind().counted, baht("4"));

        assertThat(all.items.count(person(CHECKER), RecordFilter.ALL.in("short")))
                .isEqualTo(1);
        assertThat(property.office.now(all.items, item).get(all.items.kind().worth))
                .isEqualByComparingTo("400");
    }
}
