package org.khet.portal.core.internal.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.khet.portal.api.search.Search;
import org.khet.portal.api.search.Search.Hit;

/** What is found of what was typed. */
class SearchTest extends SearchCase {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ซ-12",
                "ซ-๑๒",
                "-12/25",
                "12/2570",
                "๑๒/๒๕๗๐",
                "ซ-12/2570 เครื่อง",
                "ไม่ทำงาน",
                "ม่ทำง",
                "laserjet",
                "ＬＡＳＥＲ",
                "serj",
                "กะพริบ 13",
                "เครื่องไฟกะพริบ",
                "1020"
            })
    void aTicketIsFoundByWordsPiecesAndEitherDigits(String typed) {
        assertThat(search.find(HEAD, typed, 10)).extracting(Hit::id).containsExactly(1L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ซ-13", "เครื่องซักผ้า", "zz", "", "   ", "ไม่ทำงาน ชั้น 2"})
    void whatIsNotThereIsNotFound(String typed) {
        assertThat(search.find(HEAD, typed, 10)).isEmpty();
    }

    @Test
    void twoLettersAreEnough() {
        assertThat(search.find(HEAD, "hp", 10)).extracting(Hit::id).containsExactly(1L);
        assertThat(search.find(HEAD, "05", 10)).extracting(Hit::id).containsExactly(2L);
    }

    @Test
    void aHitInTheTitleComesFirst() {
        assertThat(search.find(HEAD, "เครื่องพิมพ์", 10)).extracting(Hit::id).containsExactly(1L, 2L);
        assertThat(search.find(HEAD, "เครื่องพิมพ์", 10).getFirst())
                .isEqualTo(new Hit("ict.ticket", 1, "ซ-12/2570 เครื่องพิมพ์ไม่ทำงาน", "ict/repairs/1"));
    }

    @Test
    void aRegisterGetsTheKeysAndHowManyThereAre() {
        var ids = search.ids(HEAD, "ict.ticket", "เครื่องพิมพ์", 1);

        assertThat(ids.ids()).containsExactly(1L);
        assertThat(ids.total()).isEqualTo(2);
        assertThat(search.ids(HEAD, "fin.claim", "เครื่องพิมพ์", 1).total()).isZero();
    }

    @Test
    void theNewestComesFirst_andAThousandIsAsFarAsAnybodyCounts() {
        for (int id = 10; id < 1500; id++) {
            records.put(KT1, id, "ซ-" + id + "/2569 จอภาพดับ", "");
        }
        rebuild();

        var ids = search.ids(HEAD, "ict.ticket", "จอภาพ", 3);

        assertThat(ids.ids()).containsExactly(1499L, 1498L, 1497L);
        assertThat(ids.total()).isEqualTo(Search.COUNTED + 1);
        assertThat(search.ids(HEAD, "ict.ticket", "จอภาพ", 2000).ids()).hasSize(1490);
    }

    @Test
    void aHitAsTypedComesBeforeItsWordsApart() {
        change(8, () -> records.put(KT1, 8, "ซ-14/2570 หมึกหมด", "เครื่องพิมพ์สี"));
        change(9, () -> records.put(KT1, 9, "ซ-15/2570 หมึกหมด", "สีเครื่องพิมพ์"));

        assertThat(search.find(HEAD, "เครื่องพิมพ์สี", 10)).extracting(Hit::id).containsExactly(8L, 9L);
    }
}
