package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Order, folding, digits and line breaks of Thai words; core CORE-113 and CORE-114. */
class ThaiLineBreaksTest {
    @Test
    void namesStandInDictionaryOrder() {
        var ordered =
                List.of("2", "10x", "abc", "กก", "กา", "ก่า", "ก้า", "เก", "แก", "โก", "ใก", "ไก", "ขา", "นา", "น้ำ");
        var names = new ArrayList<>(ordered);
        Collections.shuffle(names, new Random(7));
        names.sort(ThaiOrder.of());
        assertThat(names).containsExactlyInAnyOrderElementsOf(ordered);
        assertThat(names.subList(3, names.size())).isEqualTo(ordered.subList(3, ordered.size()));
        assertThat(names.subList(0, 2)).containsExactly("10x", "2");
        assertThat(ThaiOrder.of().compare("กา", "กา-")).isNotZero();
    }

    @Test
    void digitsOfBothScriptsStandTogether() {
        var numbers = new ArrayList<>(List.of("๓", "1", "กา", "๒", "4"));
        numbers.sort(ThaiOrder.of());
        assertThat(numbers).containsExactly("1", "๒", "๓", "4", "กา");
    }

    @Test
    void digitsChangeThereAndBack() {
        assertThat(ThaiDigits.toThai("ที่ 275/2561")).isEqualTo("ที่ ๒๗๕/๒๕๖๑");
        assertThat(ThaiDigits.toArabic("๒๕๖๕")).isEqualTo("2565");
    }

    /** A soft hyphen at the end changes nothing, but no text with one passes for well spelt. */
    @Test
    void textThatIsWellSpeltFoldsAsAnyOther() {
        var random = new Random(2569);
        String signs = " aZ9.เเแโกนปผำำาาัิีฺูุ็่้๊๋์ํํ๎ๆฯะ฿๒";
        int unchanged = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = random.ints(random.nextInt(1, 7), 0, signs.length())
                    .mapToObj(place -> String.valueOf(signs.charAt(place)))
                    .collect(Collectors.joining());
            String folded = ThaiFolding.fold(text);
            assertThat(folded).as(text).isEqualTo(ThaiFolding.fold(text + "\u00AD"));
            unchanged += folded.equals(text) ? 1 : 0;
        }
        assertThat(unchanged).as("texts of both kinds were tried").isBetween(20_000, 180_000);
    }

    @ParameterizedTest
    @CsvSource({
        "๒๕๖๕,2565",
        "นํ้า,น้ำ",
        "น้ํา,น้ำ",
        "นำ้,น้ำ",
        "ทํา,ทำ",
        "เเผน,แผน",
        "ที่่,ที่",
        "ท่ี,ที่",
        "DMC,dmc",
        "Wi‑Fi,wi‐fi",
        "สำ\u200Bนักงาน,สำนักงาน",
        "ครุ\u00ADภัณฑ์,ครุภัณฑ์",
        "ＤＭＣ,dmc",
        "'  บ้าน   สวน\u00A0',บ้าน สวน",
    })
    void spellingsThatLookAlikeAreFoundAlike(String typed, String folded) {
        assertThat(ThaiFolding.fold(typed)).isEqualTo(folded);
        assertThat(ThaiFolding.fold(folded)).isEqualTo(folded);
    }

    @Test
    void toneMarksStillTellWordsApart() {
        assertThat(ThaiFolding.fold("ป่า")).isNotEqualTo(ThaiFolding.fold("ป้า"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "รายงานต่าง ๆ ภายในวันที่ = รายงาน|ต่าง ๆ |ภายใน|วัน|ที่",
                "กรุงเทพฯ ที่ปรึกษาผู้รู้ = กรุงเทพฯ |ที่|ปรึกษา|ผู้|รู้",
                "เร็วๆ นี้ = เร็วๆ |นี้",
                "เมื่อ พ.ศ. 2565 นั้น = เมื่อ |พ.ศ. 2565 |นั้น",
                "ประจำปีพ.ศ.๒๕๖๕ นั้น = ประจำ|ปี|พ.ศ.๒๕๖๕ |นั้น",
                "21 มิ.ย. 2565 เวลา 09.30 น. = 21 |มิ.ย. 2565 |เวลา |09.30 น.",
                "ตามที่ สพฐ.กำหนดให้สพป.ตัวอย่าง = ตาม|ที่ |สพฐ.|กำหนด|ให้|สพป.|ตัวอย่าง",
                "อ.ก.ค.ศ. เขต = อ.ก.ค.ศ. |เขต",
                "ศธ 04000/ว 12 = ศธ |04000/|ว |12",
                "ภายใน 3 วันทำการหลังแล้วเสร็จ = ภายใน |3 |วันทำการ|หลัง|แล้วเสร็จ",
                "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา = ผู้อำนวยการ|สำนักงาน|เขตพื้นที่|การศึกษา",
                "ใน 3 วันทำการ ต่าง ๆ = ใน |3 |วันทำการ |ต่าง ๆ",
                "เพื่อจัดส่งเสริม = เพื่อ|จัด|ส่งเสริม",
                "คณะทำงานจัดทำตัวชี้วัด = คณะทำงาน|จัดทำ|ตัวชี้วัด",
                "น้ำดื่มญี่ปุ่น (ทดลอง) = น้ำ|ดื่ม|ญี่ปุ่น |(ทดลอง)",
            })
    void linesEndBetweenWords(String text, String broken) {
        assertThat(broken(text)).isEqualTo(broken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"กี่ ญู ป๊ ฎุ ฐู น้ำ ำ ะ าๆ ฯ", "ก็ฃฅ์ ๆๆๆ ่่", "xyz ๒๓ น."})
    void noLineBeginsWithAMark(String text) {
        for (int at : ThaiLineBreaks.of(text)) {
            if (at < text.length()) {
                assertThat("ะัาำิีึืฺุู็่้๊๋์ํ๎ๆฯ ").doesNotContain(text.substring(at, at + 1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"12฿", "฿12", "กข43", "4.3BSD", "แฮชแท็ก", "R$2", "Ph.D.", "(s)he", "๑๒฿", "฿๑๒"})
    void whatIsOneSign_isNotTornApart(String sign) {
        assertThat(ThaiLineBreaks.of(sign)).containsExactly(sign.length());
        String text = "ราคา " + sign + " ต่อคน";
        int from = text.indexOf(sign);
        for (int at : ThaiLineBreaks.of(text)) {
            assertThat(at <= from || at >= from + sign.length())
                    .as("%s at %d", text, at)
                    .isTrue();
        }
    }

    @Test
    void emptyTextHasNoBreaks() {
        assertThat(ThaiLineBreaks.of("")).isEmpty();
        assertThat(ThaiLineBreaks.of("ก")).containsExactly(1);
    }

    private static String broken(String text) {
        var pieces = new ArrayList<String>();
        int from = 0;
        for (int at : ThaiLineBreaks.of(text)) {
            pieces.add(text.substring(from, at));
            from = at;
        }
        return String.join("|", pieces);
    }
}
