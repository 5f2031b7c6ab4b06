package org.khet.portal.api.admin.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Numbers that were never issued: they begin with 9. Core E-07. */
class CitizenNumberTest {
    private static final String NEVER_ISSUED = "9999900000019";

    @Test
    void checkDigitTellsAMistypedNumber() {
        assertThat(CitizenNumber.read(NEVER_ISSUED)).isPresent();
        assertThat(CitizenNumber.read("9999900000018")).isEmpty();
        for (int place : List.of(0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)) { // the third counts elevenfold
            var wrong = new StringBuilder(NEVER_ISSUED);
            wrong.setCharAt(place, (char) ('0' + (NEVER_ISSUED.charAt(place) - '0' + 1) % 10));
            assertThat(CitizenNumber.read(wrong.toString()))
                    .as(wrong.toString())
                    .isEmpty();
        }
    }

    @Test
    void checkDigitsOfTenAndElevenAreNoughtAndOne() {
        assertThat(CitizenNumber.read("9999900000060")).as("11 less 1").isPresent();
        assertThat(CitizenNumber.read("9999900000001")).as("11 less 0").isPresent();
    }

    @Test
    void numberIsReadAsPeopleWriteIt() {
        for (String typed : List.of(" 9-9999-00000-01-9 ", "9 9999 00000 01 9", "๙๙๙๙๙๐๐๐๐๐๐๑๙", "9–9999–00000–01–9")) {
            assertThat(CitizenNumber.read(typed)).as(typed).contains(new CitizenNumber(NEVER_ISSUED));
        }
        for (String typed : List.of("", "999990000001", "99999000000199", "G999900000019", "9999900000019x")) {
            assertThat(CitizenNumber.read(typed)).as(typed).isEmpty();
        }
    }

    @Test
    void onlyTheEndCanBeRead_inLogsToo() {
        var number = new CitizenNumber(NEVER_ISSUED);

        assertThat(number.masked()).isEqualTo("x-xxxx-xxxxx-01-9");
        assertThat(number).hasToString("x-xxxx-xxxxx-01-9");
        assertThat(number.printed()).isEqualTo("9-9999-00000-01-9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CitizenNumber("9999900000018"))
                .withMessageNotContaining("99999");
    }
}
