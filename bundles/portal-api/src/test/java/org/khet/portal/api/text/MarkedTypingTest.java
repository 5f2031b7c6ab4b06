package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What the buttons above a text make of it. */
class MarkedTypingTest {
    @Test
    void chosenWordsStandOut_pressedAgainTheyDoNot_blanksStayOutside() {
        MarkedTyping bold = new MarkedTyping("ขออนุมัติ เร่งด่วน วันนี้", 9, 18).bold();
        assertThat(bold.text()).isEqualTo("ขออนุมัติ **เร่งด่วน** วันนี้");
        assertThat(bold.bold().text()).isEqualTo("ขออนุมัติ เร่งด่วน วันนี้");
        assertThat(new MarkedTyping("บรรทัดหนึ่ง\nบรรทัดสอง", 0, 99).bold().text())
                .isEqualTo("**บรรทัดหนึ่ง**\n**บรรทัดสอง**");
        MarkedTyping ready = new MarkedTyping("", 0, 0).bold();
        assertThat(ready).isEqualTo(new MarkedTyping("****", 2, 2));
    }

    @Test
    void linesBecomeAListAndBack_aListOfBulletsBecomesOneOfNumbers() {
        String lines = "ก่อน\nเครื่องพิมพ์\nหมึก\nหลัง";
        MarkedTyping numbered = new MarkedTyping(lines, 6, 18).numbered();
        assertThat(numbered.text()).isEqualTo("ก่อน\n1. เครื่องพิมพ์\n2. หมึก\nหลัง");
        assertThat(numbered.bulleted().text()).isEqualTo("ก่อน\n- เครื่องพิมพ์\n- หมึก\nหลัง");
        assertThat(numbered.numbered().text()).isEqualTo(lines);
        assertThat(new MarkedTyping("", 0, 0).numbered()).isEqualTo(new MarkedTyping("1. ", 3, 3));
    }

    @Test
    void tableStandsBelowItsLine_andIsOne() {
        MarkedTyping typed = new MarkedTyping("ดังนี้\nจึงเรียนมา", 2, 2).table("รายการ", "จำนวน", "เป็นเงิน");
        assertThat(new MarkedText(typed.text()).blocks())
                .hasSize(3)
                .element(1)
                .isInstanceOfSatisfying(MarkedText.Table.class, table -> {
                    assertThat(table.headed()).isTrue();
                    assertThat(table.rows()).hasSize(3);
                });
        assertThat(typed.text().substring(typed.from(), typed.to())).isEqualTo("รายการ");
    }

    @Test
    void wordsArePutInThePlaceOfWhatIsChosen_placesOutsideMeanTheEnd() {
        assertThat(new MarkedTyping("เรียน xx ที่นับถือ", 6, 8).put("{{to}}").text())
                .isEqualTo("เรียน {{to}} ที่นับถือ");
        assertThat(new MarkedTyping("เรียน", 50, 70).put(" ท่าน").text()).isEqualTo("เรียน ท่าน");
    }
}
