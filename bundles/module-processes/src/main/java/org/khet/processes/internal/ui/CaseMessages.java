package org.khet.processes.internal.ui;

import java.time.LocalDate;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;

/** Days as screens write them. */
final class CaseMessages {
    private CaseMessages() {}

    static String day(Texts texts, Optional<LocalDate> day) {
        return day.map(found -> ScreenDates.in(texts.locale()).listDate(found)).orElse("–");
    }
}
