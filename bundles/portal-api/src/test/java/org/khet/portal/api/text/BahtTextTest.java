package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values of the domain notes 6.1, core CORE-111. */
class BahtTextTest {
    @ParameterizedTest
    @CsvSource({
        "0, ศูนย์บาทถ้วน",
        "1, หนึ่งบาทถ้วน",
        "10, สิบบาทถ้วน",
        "11, สิบเอ็ดบาทถ้วน",
        "20, ยี่สิบบาทถ้วน",
        "21.25, ยี่สิบเอ็ดบาทยี่สิบห้าสตางค์",
        "101, หนึ่งร้อยเอ็ดบาทถ้วน",
        "112, หนึ่งร้อยสิบสองบาทถ้วน",
        "15000, หนึ่งหมื่นห้าพันบาทถ้วน",
        "1000001, หนึ่งล้านเอ็ดบาทถ้วน",
        "1250021.50, หนึ่งล้านสองแสนห้าหมื่นยี่สิบเอ็ดบาทห้าสิบสตางค์",
        "11000000, สิบเอ็ดล้านบาทถ้วน",
        "1000000000000, หนึ่งล้านล้านบาทถ้วน",
        "2000001000000, สองล้านเอ็ดล้านบาทถ้วน",
        "0.50, ห้าสิบสตางค์",
        "0.01, หนึ่งสตางค์",
        "0.004, ศูนย์บาทถ้วน",
        "0.995, หนึ่งบาทถ้วน",
        "-3500, ลบสามพันห้าร้อยบาทถ้วน",
    })
    void amountsAreWrittenInWords(BigDecimal baht, String words) {
        assertThat(BahtText.inWords(baht)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0.00",
                "450|450.00",
                "1234567.891|1,234,567.89",
                "-1000|-1,000.00",
                "-999|-999.00",
                "1E6|1,000,000.00"
            })
    void amountsAreWrittenInFigures(BigDecimal baht, String figures) {
        assertThat(BahtText.inFigures(baht)).isEqualTo(figures);
    }
}
