package org.khet.portal.core.internal.office.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khet.portal.api.person.NameTitles;
import org.khet.portal.api.settings.CodeList.Code;

/** Names of which clerks wrote the title, the first and the last name together. */
class PersonTitlesTest {
    private final PersonTitles titles = new PersonTitles(NameTitles.LIST.standard());

    @ParameterizedTest
    @CsvSource({
        "นางสาวสมหญิง ใจดี, นางสาว · สมหญิง · ใจดี",
        "นาง สาว สมหญิง  ใจดี, นางสาว · สมหญิง · ใจดี",
        "น.ส.สมหญิง ใจดี, นางสาว · สมหญิง · ใจดี",
        "น.ส สมหญิง ใจดี, นางสาว · สมหญิง · ใจดี",
        "นางเอื้อมพร ณ ตัวอย่าง, นาง · เอื้อมพร · ณ ตัวอย่าง",
        "นายณัฐ, นาย · ณัฐ · –",
        "ว่าที่ ร.ต. มานะ อดทน, ว่าที่ร้อยตรี · มานะ · อดทน",
        "ว่าที่ร้อยตรีหญิงมานี มีตา, ว่าที่ร้อยตรีหญิง · มานี · มีตา",
        "ดร.วีระ กล้าหาญ, ดร. · วีระ · กล้าหาญ",
        "Miss Smith, – · Miss · Smith",
        "สมชาย ใจดี, – · สมชาย · ใจดี"
    })
    void nameIsTakenApart(String whole, String parts) {
        assertThat(titles.split(whole)).hasToString(parts);
    }

    @Test
    void nameThatOnlyBeginsLikeATitleIsLeftWhole() {
        assertThat(titles.split("นางาม งามดี").title()).isEmpty();
        assertThat(titles.split("นสรวง ฟ้าใส").title()).isEmpty();
        assertThat(titles.split("นาย")).hasToString("– · นาย · –");
    }

    @Test
    void officeAddsATitleOfItsOwn() {
        var own = new PersonTitles(List.of(Code.of("นพ.", "นายแพทย์", "Doctor")));

        assertThat(own.split("นพ.ทดสอบ ระบบ")).hasToString("นายแพทย์ · ทดสอบ · ระบบ");
        assertThat(own.split("น.ส.สมหญิง ใจดี").title()).isEmpty();
    }

    @Test
    void shortTitleIsWrittenOut_anUnknownOneIsNot() {
        assertThat(titles.official("น.ส.")).isEqualTo("นางสาว");
        assertThat(titles.official("ว่าที่ ร.ต.")).isEqualTo("ว่าที่ร้อยตรี");
        assertThat(titles.official("นาง")).isEqualTo("นาง");
        assertThat(titles.official("คุณ")).isEmpty();
        assertThat(titles.official("")).isEmpty();
    }
}
