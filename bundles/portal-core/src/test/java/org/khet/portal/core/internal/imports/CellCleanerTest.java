package org.khet.portal.core.internal.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.imports.ImportField.Kind;

/** Each dirt that offices send, and what it becomes. */
class CellCleanerTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "saraAm|โรงเรียนบ้านน้\u0E4Dาตก|โรงเรียนบ้านน้ำตก",
                "saraAm|โรงเรียนบ้านน\u0E4D\u0E49าตก|โรงเรียนบ้านน้ำตก",
                "saraAm|โรงเรียนบ้านค\u0E4Dา|โรงเรียนบ้านคำ",
                "vowels|โรงเรียนเเม่|โรงเรียนแม่",
                "vowels|โรงเรียนบ้าน้้า|โรงเรียนบ้าน้า",
                "blanks|~  โรงเรียน\u00A0\u2003บ้าน  ตัวอย่าง ~|โรงเรียน บ้าน ตัวอย่าง",
                "invisible|โรง\u200Bเรียน\u00ADบ้าน\uFEFF|โรงเรียนบ้าน",
                "digits|๑๐๙๙๙๙๐๐๐๓|1099990003",
                "joined|1099-9900 03|1099990003",
                "joined|1099990003.0|1099990003",
                "joined|1099990003,00|1099990003",
                "figure|25,000|25000",
                "figure|1 234,567|1234567",
                "figure|22,000.50|22000.50",
                "figure|1,500.00|1500",
                "figure|25,000.-|25000",
                "figure|-500|-500",
                "figure|\u2212500|-500",
                "figure|2,5|2,5",
                "figure|500 - 600|500 - 600",
                "quoted|=\"0099\"|0099",
                "quoted|'0099|0099",
            })
    void oneRightAnswer(String name, String before, String after) {
        CellCleaner cleaning = CellCleaner.ALL.stream()
                .filter(one -> one.kind().id().endsWith("." + name))
                .findFirst()
                .orElseThrow();
        assertThat(cleaning.apply(before)).isEqualTo(after);
        assertThat(cleaning.apply(after)).as("a second time").isEqualTo(after);
        Kind kind = cleaning.isFor(Kind.TEXT) ? Kind.TEXT : cleaning.isFor(Kind.CODE) ? Kind.CODE : Kind.FIGURE;
        assertThat(CellCleaner.isPlain(before, kind)).as("looked at").isFalse();
    }

    @Test
    void whatASpreadsheetSpoiltIsNotMadeToLookRight() {
        String spoilt = "1.09999E+09";

        assertThat(CellCleaner.ALL)
                .allSatisfy(one -> assertThat(one.apply(spoilt)).isEqualTo(spoilt));
    }

    @Test
    void thousandOfACodeIsNoDecimal_figuresKeepTheirSign() {
        assertThat(cleaned("25,000", Kind.CODE)).isEqualTo("25,000");
        assertThat(cleaned("๑,๐๐๐", Kind.FIGURE)).isEqualTo("1000");
        assertThat(cleaned("-๕๐๐", Kind.FIGURE)).isEqualTo("-500");
    }

    private static String cleaned(String cell, Kind kind) {
        String value = cell;
        for (CellCleaner one : CellCleaner.ALL) {
            value = one.isFor(kind) ? one.apply(value) : value;
        }
        return value;
    }

    @Test
    void cleanTextIsPassedOver() {
        assertThat(CellCleaner.isPlain("โรงเรียนบ้านน้ำตก ๐๑ (สาขา)", Kind.TEXT))
                .isTrue();
        assertThat(CellCleaner.isPlain("1099990003", Kind.CODE)).isTrue();
        assertThat(CellCleaner.isPlain("", Kind.TEXT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "16 พ.ค. 2565,2022-05-16,false",
        "๑๖/๐๕/๒๕๖๕,2022-05-16,false",
        "16/05/2022,2022-05-16,true",
        "2022-05-16,2022-05-16,false",
        "2565-05-16,2022-05-16,false",
        "31/06/2565,,false",
        "ไม่ทราบ,,false",
    })
    void daysInEitherEra(String cell, String day, boolean christian) {
        var read = new DateCells(java.time.LocalDate.of(2026, 11, 20)).read(cell);

        assertThat(read.text()).isEqualTo(day == null ? "" : day);
        assertThat(read.christian()).isEqualTo(christian);
    }
}
