package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Papers are written in Thai digits; what is not Thai keeps its own. Source: core E-03, CORE-111. */
class ThaiDigitsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ที่ ศธ 04999/ว 45 ลงวันที่ 24 พ.ย. 2569|ที่ ศธ ๐๔๙๙๙/ว ๔๕ ลงวันที่ ๒๔ พ.ย. ๒๕๖๙",
                "สายเคเบิล UTP Cat6 จำนวน 2 กล่อง เป็นเงิน 12,500 บาท|สายเคเบิล UTP Cat6 จำนวน ๒ กล่อง เป็นเงิน ๑๒,๕๐๐ บาท",
                "กระดาษ A4 80 แกรม|กระดาษ A4 ๘๐ แกรม",
                "Wi-Fi 5GHz ห้อง 3|Wi-Fi 5GHz ห้อง ๓",
                "ดู https://portal.example/v/12?a=3 ข้อ 1|ดู https://portal.example/v/12?a=3 ข้อ ๑",
                "info2@area1.example โทร 0 2123 4567|info2@area1.example โทร ๐ ๒๑๒๓ ๔๕๖๗",
                "1.2.3 ITA ปี 2569|๑.๒.๓ ITA ปี ๒๕๖๙"
            })
    void numbersBecomeThai_wordsWithLatinLettersAndAddressesStay(String typed, String printed) {
        assertThat(ThaiDigits.toThai(typed)).isEqualTo(printed);
    }

    @Test
    void backAgainIsTheSame() {
        assertThat(ThaiDigits.toArabic("๑๒,๕๐๐.๒๕ บาท")).isEqualTo("12,500.25 บาท");
    }
}
