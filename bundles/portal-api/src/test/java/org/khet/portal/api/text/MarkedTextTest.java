package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Words with few marks. */
class MarkedTextTest {
    private static final String MEMO = """
            ด้วยกลุ่มส่งเสริมการศึกษาทางไกลขอจัดซื้อ**ครุภัณฑ์คอมพิวเตอร์** ดังนี้
            1. เครื่องคอมพิวเตอร์
            ๒. เครื่องพิมพ์
            - หมึกพิมพ์

            | รายการ | จำนวน | เป็นเงิน |
            |---|---|---|
            | เครื่องคอมพิวเตอร์ | 5 | 110,000.00 |
            | เครื่องพิมพ์ | 2 | ๑๕,๘๐๐.๐๐ |
            จึงเรียนมาเพื่อโปรดพิจารณา
            """;

    @Test
    void paragraphsListAndTableStandInTheirOrder_boldWordsStandOut() {
        List<MarkedText.Block> blocks = new MarkedText(MEMO).blocks();
        assertThat(blocks).hasSize(6);
        assertThat(((MarkedText.Paragraph) blocks.getFirst()).runs())
                .containsExactly(
                        new MarkedText.Run("ด้วยกลุ่มส่งเสริมการศึกษาทางไกลขอจัดซื้อ", false),
                        new MarkedText.Run("ครุภัณฑ์คอมพิวเตอร์", true),
                        new MarkedText.Run(" ดังนี้", false));
        assertThat(blocks.subList(1, 4))
                .extracting(block -> ((MarkedText.Item) block).mark())
                .containsExactly("1.", "๒.", "•");
        MarkedText.Table table = (MarkedText.Table) blocks.get(4);
        assertThat(table.headed()).isTrue();
        assertThat(table.rows()).hasSize(3);
        assertThat(List.of(table.isNumeric(0), table.isNumeric(1), table.isNumeric(2)))
                .containsExactly(false, true, true);
    }

    @Test
    void wordsWithoutMarksAreTheWordsThatWereTyped_whatIsHalfAMarkStaysAsItIs() {
        assertThat(new MarkedText("ราคา 5 ** 3 บาท | ต่อหน่วย\n-ไม่ใช่รายการ\n|").plain())
                .isEqualTo("ราคา 5 ** 3 บาท | ต่อหน่วย\n-ไม่ใช่รายการ\n|");
        assertThat(new MarkedText(MEMO).plain())
                .contains("ขอจัดซื้อครุภัณฑ์คอมพิวเตอร์ ดังนี้", "เครื่องพิมพ์  2  ๑๕,๘๐๐.๐๐");
        assertThat(new MarkedText("  \n ").blocks()).isEmpty();
    }

    @Test
    void rowsOfUnlikeLengthMakeOneTable_aTableWithoutDashesHasNoHead() {
        MarkedText.Table table =
                (MarkedText.Table) new MarkedText("| ก | ข |\n| ค |").blocks().getFirst();
        assertThat(table.headed()).isFalse();
        assertThat(table.rows()).allSatisfy(row -> assertThat(row).hasSize(2));
    }

    @Test
    void tableThatCodeWritesIsReadBack_noCellEndsItsRow() {
        String written = MarkedText.table(List.of("รายการ", "บาท"), List.of(List.of("ก|ข\nค", "1,200.00")));
        MarkedText.Table table =
                (MarkedText.Table) new MarkedText(written).blocks().getFirst();
        assertThat(table.headed()).isTrue();
        assertThat(MarkedText.words(table.rows().get(1).getFirst())).isEqualTo("ก/ข ค");
    }

    @Test
    void lineWithAHashIsAHeading_oneWithoutABlankBehindItIsNot() {
        assertThat(new MarkedText("# หลักการและเหตุผล\n#แท็ก").blocks())
                .hasSize(2)
                .first()
                .isInstanceOf(MarkedText.Heading.class);
        assertThat(new MarkedText("# หลักการ").plain()).isEqualTo("หลักการ");
    }
}
