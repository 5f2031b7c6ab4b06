package org.khet.portal.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.settings.Setting;

/** Whoever looks at the settings reads in their own language where each default comes from. */
class SettingSourcesTest {
    private static final Pattern IN_NO_LANGUAGE = Pattern.compile(
            "our proposal|general practice|(?:[a-z]+|README) [A-Z][A-Z0-9.-]+(?:[,;] (?:(?:[a-z]+|README) )?[A-Z][A-Z0-9.-]+)*");

    private final CoreModule core = new CoreModule();

    @Test
    void sourceIsAnIdOfTheRequirements_orHasWordsInBothLanguages() {
        Texts thai = core.texts().in(TextCatalog.THAI);
        Texts english = core.texts().in(Locale.ENGLISH);

        assertThat(core.settings()).hasSizeGreaterThan(30);
        assertThat(core.settings().stream()
                        .filter(setting ->
                                !IN_NO_LANGUAGE.matcher(setting.source()).matches())
                        .filter(setting -> !thai.has(words(setting)) || !english.has(words(setting)))
                        .map(setting -> setting.key() + ": " + setting.source()))
                .isEmpty();
        assertThat(thai.get("core.setting.erasureYears.source")).contains("งานสารบรรณ พ.ศ. 2526 ข้อ 57");
    }

    private static String words(Setting<?> setting) {
        return setting.key() + ".source";
    }
}
