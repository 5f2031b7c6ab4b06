package org.khet.ict.internal.setting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextValidatorTest {
    @ParameterizedTest
    @ValueSource(strings = {"000 000 0021", "๐๐๐-๐๐๐๐๐๒๑", "(000)0000021", "000.000.021"})
    void telephoneNumbersAreTakenAsPeopleWriteThem(String typed) {
        assertThat(TextValidator.wrongPhone("phone", TextValidator.phone(typed)))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "ต่อ 105", "00000000000"})
    void othersAreRefused(String typed) {
        assertThat(TextValidator.wrongPhone("phone", TextValidator.phone(typed)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "รหัสผ่านคือ Abc12345,true",
        "password: hunter22,true",
        "รหัสผ่าน= 1234,true",
        "ลืมรหัสผ่านเข้าระบบไม่ได้,false",
        "จอแตกมุมขวาล่าง,false"
    })
    void textThatShowsAPasswordIsNoticed(String text, boolean shows) {
        assertThat(TextValidator.showsPassword(text)).isEqualTo(shows);
    }
}
