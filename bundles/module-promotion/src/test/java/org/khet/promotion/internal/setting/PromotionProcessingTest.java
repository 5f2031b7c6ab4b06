package org.khet.promotion.internal.setting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.testkit.LoadedTexts;

/** What stands in the register of processing, and that no citizen number is taken for a code. */
class PromotionProcessingTest {
    private static final List<String> PARTS =
            List.of("name", "purpose", "data", "people", "source", "recipients", "retention", "safeguards", "access");

    @Test
    void eachActivityIsToldInBothLanguages() {
        TextCatalog texts = LoadedTexts.of("promotion");
        for (var proposal : new PromotionProcessing().proposals()) {
            for (String part : PARTS) {
                assertThat(List.of(TextCatalog.THAI, Locale.ENGLISH))
                        .allMatch(language -> texts.in(language).has(proposal.key() + "." + part));
            }
        }
    }

    @Test
    void numberOf13DigitsIsSeenWithHyphensAndInThaiDigits_otherNumbersAreCodes() {
        assertThat(List.of("1999900001234", "1-9999-00001-23-4", "เลข ๑๙๙๙๙๐๐๐๐๑๒๓๔ ครับ"))
                .allMatch(MinimalData::hasCitizenNumber);
        assertThat(List.of("ดก-001", "199990000123", "19999000012345", "000-000-201"))
                .noneMatch(MinimalData::hasCitizenNumber);
    }
}
