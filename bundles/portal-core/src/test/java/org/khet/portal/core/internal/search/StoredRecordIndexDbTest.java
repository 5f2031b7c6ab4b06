package org.khet.portal.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.core.internal.event.DeferredDeliveryRepository;
import org.khet.portal.core.internal.event.EventDispatcher;
import org.khet.portal.core.internal.event.EventRepository;
import org.khet.portal.core.internal.event.ListenerOffsets;
import org.khet.portal.core.internal.event.UnheardRecords;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.Patience;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Which records may hold words: what the index has of them, and what it has not heard yet; of an index that is complete only. */
@OnEachDatabase
class StoredRecordIndexDbTest extends SearchCase {
    private static final String TYPE = "ict.ticket";
    private static final int MOST = 10;
    private final TestDatabase database;
    private EventDispatcher happenings;
    private StoredRecordIndex words;

    StoredRecordIndexDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingHappenedYet() {
        database.clear();
        var offsets = new ListenerOffsets(database.unit());
        var laggards = new DeferredDeliveryRepository(database.unit());
        happenings = new EventDispatcher(
                database.transactions(),
                new EventRepository(database.transactions(), database.unit()),
                offsets,
                laggards,
                Clocks.at("2026-11-20T09:30"));
        words = new StoredRecordIndex(index, sources, feeder, new UnheardRecords(database.unit(), offsets, laggards));
    }

    @AfterEach
    void stop() throws InterruptedException {
        happenings.close();
    }

    private void happens(long id) {
        database.transactions()
                .run(() -> happenings.record(new DomainEvent(
                        "ict.ticket.changed", KT1, TYPE, id, "", Map.of(), null, DomainEvent.Audience.NOBODY)));
    }

    private List<Long> candidates(String text) {
        return words.candidates(KT1, TYPE, text, MOST).orElseThrow();
    }

    @Test
    void allThatHoldEachPartAsTyped_ofThisOfficeOnly_whoeverAsks() {
        assertThat(candidates("เครื่องพิมพ์")).containsExactly(2L, 1L);
        assertThat(candidates("ม่ทำง 1020")).containsExactly(1L);
        assertThat(candidates("ไฟ")).as("two letters").containsExactly(1L);
        assertThat(candidates("สแกนเนอร์")).isEmpty();
        assertThat(words.candidates(KT2, TYPE, "ซ-12", MOST)).hasValue(List.of(3L));
    }

    @Test
    void whatTheIndexHasNotHeardYetIsAmongThem() {
        happens(4);

        assertThat(candidates("ซ-12")).containsExactly(4L, 1L);
        assertThat(words.candidates(KT2, TYPE, "ซ-12", MOST))
                .as("in the other office nothing happened")
                .hasValue(List.of(3L));
    }

    @Test
    void whatWasHeardIsInTheIndexItself() throws InterruptedException {
        records.put(KT1, 4, "ซ-12 เปลี่ยนหลอดไฟ", "");
        happens(4);
        happens(2);
        happenings.bindListener(listener);
        Patience.until("ซ-12 is in two records", () -> candidates("ซ-12").equals(List.of(4L, 1L)));

        assertThat(candidates("หลอดไฟ")).containsExactly(4L);
    }

    @Test
    void itSaysNothingWhenThereAreMore_orNotAllWereWritten_orNobodyFeedsIt() {
        assertThat(words.candidates(KT1, TYPE, "เครื่องพิมพ์", 1)).isEmpty();

        LongStream.rangeClosed(10, 10 + MOST).forEach(this::happens);
        assertThat(words.candidates(KT1, TYPE, "สแกนเนอร์", MOST))
                .as("more happened than are wanted")
                .isEmpty();

        feeder.forget(List.of(source()), KT2);
        assertThat(words.candidates(KT2, TYPE, "ซ-12", MOST)).isEmpty();
        assertThat(words.candidates(KT2, "ict.device", "ซ-12", MOST)).isEqualTo(Optional.empty());
    }
}
